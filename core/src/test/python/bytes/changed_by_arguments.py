"""Arguments whose conversion changes the size of the bytearray, list or array that they are given to."""
import array


class Index:
    def __init__(self, target, value=65):
        self.target = target
        self.value = value

    def __index__(self):
        if isinstance(self.target, array.array):
            del self.target[:]
        else:
            self.target.clear()
        return self.value

    def __eq__(self, other):
        self.__index__()
        return True


class Evil(Index):
    def __buffer__(self, flags):
        self.target.clear()
        return memoryview(b"A")


class Shown(Evil):
    def __repr__(self):
        self.target.clear()
        return "E"

    __str__ = __repr__

    def __bytes__(self):
        self.target.clear()
        return b"E"


class Separator(bytes):
    def __len__(self):
        Separator.target.clear()
        return 1


def show(target, name, function, *args):
    try:
        print(name, function(*args), end=" ")
    except Exception as e:
        print(name, type(e).__name__, e, end=" ")
    print("->", target)


for kind in Evil, Index:
    for name in ("find", "count", "index", "rindex", "rfind", "startswith", "endswith", "removeprefix", "removesuffix",
                 "split", "rsplit", "partition", "rpartition", "strip", "lstrip", "rstrip", "__contains__", "__add__",
                 "__iadd__", "append", "translate", "join", "ljust", "__mul__", "__imul__", "__eq__", "remove",
                 "pop", "__getitem__", "__delitem__", "resize", "expandtabs", "zfill"):
        target = bytearray(b"xAyAz" * 3)
        show(target, name, getattr(target, name), kind(target))
for name, args in (("replace", "EA"), ("replace", "AE"), ("find", "A0E"), ("find", "AE"), ("count", "AE"),
                   ("startswith", "AE"), ("endswith", "A0E"), ("ljust", "9E"), ("insert", "0E"), ("insert", "E0"),
                   ("__setitem__", "0E"), ("__setitem__", "E0"), ("split", "AE")):
    target = bytearray(b"xAyAz" * 3)
    given = [Evil(target) if a == "E" else int(a) if a.isdigit() else a.encode() for a in args]
    show(target, name, getattr(target, name), *given)
for form in b"%a end", b"%b end", b"%c end", b"%d end", b"%s end":
    target = bytearray(form)
    show(target, form, target.__mod__, Shown(target))
target = Separator.target = bytearray(b"\xaa\xbb")
show(target, "hex", target.hex, Separator(b":"))
target = bytearray(b"\xaa\xbb")
show(target, "hex", target.hex, ":", Evil(target))
target = bytearray(b"abc")
show(target, "startswith", target.startswith, (b"x", Evil(target), b"a"))

for make in (lambda: bytearray(b"abcdefgh")), (lambda: list(range(8))), (lambda: array.array("i", range(8))):
    for value in 0, 1, 5, -1:
        for key in ((lambda e: slice(e, None)), (lambda e: slice(None, e)), (lambda e: slice(e, 6, 2)),
                    (lambda e: slice(0, e, 2)), (lambda e: slice(6, e, -1)), (lambda e: e)):
            for name, args in ("__getitem__", ()), ("__delitem__", ()), ("__setitem__", (make()[:3],)), ("__setitem__", (7,)):
                target = make()
                show(target, name, getattr(target, name), key(Index(target, value)), *args)
        for name in "insert", "pop", "__mul__", "__imul__", "index", "count", "remove":
            target = make()
            index = Index(target, value)
            args = {"insert": (index, 5), "index": (2, index)}.get(name, (index,))
            show(target, name, getattr(target, name), *args)


class Slotted(bytearray):
    __slots__ = "x", "__dict__"


copied = Slotted(b"abc")
copied.x, copied.y = 1, 2
for protocol in range(4):
    print(copied.__reduce_ex__(protocol))


class Bytes:
    def __bytes__(self):
        return type("Sub", (bytes,), {})(b"abc")


print(type(bytes(Bytes())).__name__, type(Slotted(b"x").copy()).__name__)
