# The bytes of values of built-in types in every protocol, and what comes back.
import pickle


def show(value):
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        back = pickle.loads(data)
        print(protocol, data, type(back).__name__, repr(back) == repr(value))


numbers = [0, 1, -1, 255, 256, 65535, 65536, -256, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 2**63, -2**63, 2**64,
           -128, -129, 127, 128, -32768, 2**2040 - 1]
for n in numbers:
    show(n)
show(10**700)
for x in (0.0, -0.0, 1.5, 1e300, -1e-300, 5e-324, float("inf"), float("-inf"), float("nan")):
    show(x)
show([None, True, False, ..., NotImplemented])
for s in ("", "a", "é", "€", "😀", "\ud800", "\ud83d\ude00", "\ude00\ud83d", "x" * 255, "x" * 256, "é" * 128,
          "a\\b\nc\rd\0e\x1af",
          "\\u0041", "\xff\x80"):
    show(s)
for b in (b"", b"a", b"\xff\x00", b"x" * 255, b"x" * 256):
    show(b)
    show(bytearray(b))
for t in ((), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), ((),), ((), ()), [], [1], [1, 2], {}, {1: 2}, {1: 2, 3: 4},
          set(), {1}, {1, 2}, frozenset(), frozenset([1]), frozenset([1, 2]), [[]], [()], {(): []}):
    show(t)
show(1 + 2j)
show(range(1, 10, 2))
show(slice(1, None, 2))
