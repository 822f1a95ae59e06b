"""Every method of bytes, called on the class and on an instance, with right and with wrong arguments."""
CASES = {
    "capitalize": [()], "center": [(7,), (7, b"*"), (7, b"ab"), ("x",)], "count": [(b"a",), (97, 1, 3), ("a",), ()],
    "decode": [(), ("ascii", "replace"), ("nonsense",), (5,)], "endswith": [(b"c",), ((b"x", b"C"),), ("c",), (5,)],
    "expandtabs": [(), (3,), ("x",)], "find": [(b"B",), (66,), (256,), ("B",)], "hex": [(), (":", 2), ("::",), (5,)],
    "index": [(b"B",), (b"zz",), ("B",)], "isalnum": [()], "isalpha": [()], "isascii": [()], "isdigit": [()],
    "islower": [()], "isspace": [()], "istitle": [()], "isupper": [()], "join": [([b"x", b"y"],), (["x"],), (5,)],
    "ljust": [(7,), (7, b"*"), (7, "*")], "lower": [()], "lstrip": [(), (b"a",), ("a",)],
    "partition": [(b"B",), (b"",), ("B",)],
    "removeprefix": [(b"a",), ("a",)], "removesuffix": [(b"C",), (5,)],
    "replace": [(b"a", b"xy"), (b"a", b"", 0), (b"a", "b"), (b"a",)],
    "rfind": [(b"B",), ("B",)], "rindex": [(b"B",), (b"zz",)], "rjust": [(7,), (-1, b"*"), (7, b"")],
    "rpartition": [(b"B",), (b"",)], "rsplit": [(), (b"B",), (None, 1), (b"",), ("B",)], "rstrip": [(), (b"C",), (5,)],
    "split": [(), (b"B",), (b"B", 0), (b"",), ("B",)], "splitlines": [(), (True,), (1, 2)],
    "startswith": [(b"a",), (("a",),), (5,)],
    "strip": [(), (b"aC",), ("a",)], "swapcase": [()], "title": [()], "translate": [(bytes(range(256)),), (None, b"a"),
                                                                                    (b"x",), (5,)],
    "upper": [()], "zfill": [(7,), ("x",), ()],
}
for name, cases in CASES.items():
    for value in b"aBC", b"", b" x\ty\n1 ", b"+5", b"Title Case", bytes([0, 200, 255]):
        row = []
        for args in cases:
            for call in getattr(value, name), lambda *args: getattr(bytes, name)(value, *args):
                try:
                    row.append(repr(call(*args)))
                except Exception as e:
                    row.append(f"{type(e).__name__}: {e}")
        print(name, value, *row)
    for wrong in (), (5,), ("text",), (b"x", 1, 2, 3, 4, 5):
        try:
            print(name, wrong, getattr(bytes, name)(*wrong))
        except Exception as e:
            print(name, wrong, type(e).__name__, e)
for text in "00ff", " 0 0", "0", "zz", "00 FF\n", b"00", bytearray(b"0f"), 5, None, "é0":
    try:
        print(repr(text), bytes.fromhex(text))
    except Exception as e:
        print(repr(text), type(e).__name__, e)
for number in 0, -1, 255, -256, 10**20, True:
    print(number, number.as_integer_ratio(), number.bit_count(), number.bit_length(), number.conjugate(),
          number.is_integer())
for name in "as_integer_ratio", "bit_count", "bit_length", "conjugate", "is_integer":
    for wrong in (), (1, 2), ("x",), (2.5,):
        try:
            print(name, wrong, getattr(int, name)(*wrong))
        except Exception as e:
            print(name, wrong, type(e).__name__, e)
