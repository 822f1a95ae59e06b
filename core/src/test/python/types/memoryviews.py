# memoryview: formats, casts, shapes, slices, comparison, release; buffers exported and counted.
import array

from _cases import attempt, execute

FORMATS = ["B", "b", "c", "h", "H", "i", "I", "l", "L", "q", "Q", "n", "N", "f", "d", "e", "?", "P", "@i", "<i", ">h",
           "=q", "!B", "x", "s", "2i", "", "ii", "z", 3]
ATTRIBUTES = ["format", "itemsize", "ndim", "nbytes", "shape", "strides", "suboffsets", "readonly", "c_contiguous",
              "f_contiguous", "contiguous", "obj"]
data = bytes(range(16))
for code in FORMATS:
    attempt(f"cast {code!r}", lambda: memoryview(data).cast(code).tolist())
    attempt(f"cast {code!r} (2, -)", lambda: memoryview(data).cast(code, [2, 2]).tolist())
    attempt(f"assign {code!r}", lambda: memoryview(bytearray(16)).cast(code).__setitem__(0, 1))

views = {
    "bytes": memoryview(b"abcdef"),
    "bytearray": memoryview(bytearray(b"abcdef")),
    "array": memoryview(array.array("i", [1, 2, 3])),
    "slice": memoryview(b"abcdef")[1:4],
    "step": memoryview(b"abcdef")[::2],
    "reverse": memoryview(b"abcdef")[::-1],
    "empty": memoryview(b""),
    "empty slice": memoryview(b"abc")[2:1],
    "two": memoryview(b"abcdef").cast("B", [2, 3]),
    "three": memoryview(bytes(24)).cast("B", (2, 3, 4)),
    "zero": memoryview(b"a").cast("B", []),
    "int two": memoryview(bytes(16)).cast("i", [2, 2]),
    "readonly": memoryview(bytearray(b"abc")).toreadonly(),
    "nested": memoryview(memoryview(b"ab")),
}
for name, view in views.items():
    print("==", name)
    for attribute in ATTRIBUTES:
        attempt(attribute, getattr, view, attribute)
    for method in ("tolist", "tobytes", "hex"):
        attempt(method, getattr(view, method))
    for order in ("C", "F", "A", None, "X", 3):
        attempt(f"tobytes {order!r}", view.tobytes, order)
    attempt("len", len, view)
    attempt("hash", lambda: hash(view) == hash(view.tobytes()))
    attempt("list", list, view)
    attempt("reversed", lambda: list(reversed(view)))
    for key in (0, -1, 10, 1.5, "a", None, ..., (), (0,), (0, 0), (0, -1), (0, 5), (1, 2, 3), (0, 1, 2), slice(1, None),
                slice(None, None, -1), slice(None, None, 0), (slice(1), 0), (slice(1), slice(1)), 1 << 70, True):
        attempt(f"[{key!r}]", lambda: view[key] if not isinstance(view[key], memoryview) else view[key].tolist())
    for sep in (":", "", "::", 1, b"-", "é"):
        attempt(f"hex {sep!r}", view.hex, sep, 2)
    attempt("in", lambda: 97 in view)
    attempt("index", lambda: view.index(97))
    attempt("count", lambda: view.count(97))
    attempt("eq", lambda: (view == view.tobytes(), view == bytearray(view.tobytes()), view == memoryview(view)))
    attempt("order", lambda: view < view)
    attempt("cast", lambda: view.cast("B").tolist())
    attempt("cast h", lambda: view.cast("h").tolist())
    attempt("bytes", bytes, view)

execute('''
m = memoryview(bytearray(b"abcdef")); m[0] = 65; m[1:3] = b"xy"; m[-1] = 0; print(m.tobytes())

m[0] = 256

m[0] = -1

m[0] = "a"

m[0] = b"a"

m[0] = 1.5

m[10] = 1

m["a"] = 1

m[0:2] = b"abc"

m[0:2] = "ab"

m[0:2] = [1, 2]

m[::2] = b"123"; print(m.tobytes())

m[1:3] = m[0:2]; print(m.tobytes())

m[0:3] = m[1:4]; print(m.tobytes())

del m[0]

m[0, 0] = 1

m[...] = b"uvwxyz"

memoryview(b"a")[0] = 1

memoryview(b"a")[0:1] = b"b"

c = memoryview(bytearray(3)).cast("c"); c[0] = b"z"; print(c.tolist())
c[0] = 1

c[0] = b"ab"

h = memoryview(bytearray(4)).cast("h"); h[0] = -5; print(h.tolist())
h[0] = 40000

h[0] = 1.5

f = memoryview(bytearray(8)).cast("d"); f[0] = 1; f[0] = 2.5; print(f.tolist())
f[0] = "a"

q = memoryview(bytearray(1)).cast("?"); q[0] = []; print(q.tolist()); q[0] = "x"; print(q.tolist())

t = memoryview(bytearray(6)).cast("B", [2, 3]); t[1, 2] = 9; print(t.tolist())
t[0] = 1

t[0, 3] = 1

t[0, 0, 0] = 1

t[0:1] = b"abc"

t[...] = t

z = memoryview(bytearray(1)).cast("B", []); z[()] = 7; print(z.tolist(), z[()])
z[0] = 1

b = bytearray(b"abc"); m = memoryview(b); b.append(1)

b += b"x"

b[0] = 120; print(m[0])

b.clear()

b[0:1] = b"xx"

b[0:1] = b"z"; print(b)

m.release(); b.append(1); print(b)

m.release()

m[0]

len(m)

m.tolist()

m.obj

m.format

m == m

m == b

hash(m)

repr(m)

memoryview(m)

with m: pass

bytes(m)

with memoryview(b"abc") as m: print(m.tolist())
print(repr(m)[:17])

m = memoryview(bytearray(b"abc")); n = m[1:]; k = memoryview(m)
m.release()

n[0]; k[0]

n.release(); k.release()

hash(memoryview(bytearray(b"abc")))

hash(memoryview(bytearray(b"abc")).toreadonly()) == hash(b"abc")

hash(memoryview(b"abcd").cast("h"))

memoryview(b"abcd").cast("h") == memoryview(b"abcd")

memoryview(b"abcd").cast("H") == memoryview(b"abcd").cast("h")

memoryview(array.array("i", [1, 2])) == array.array("i", [1, 2])

memoryview(array.array("i", [1, 2])) == memoryview(array.array("l", [1, 2]))

memoryview(array.array("d", [1.0])) == memoryview(array.array("i", [1]))

memoryview(array.array("d", [float("nan")])) == memoryview(array.array("d", [float("nan")]))

memoryview(b"abc") == "abc"

memoryview(b"abc") != b"abc"

memoryview(b"abc")[::2] == b"ac"

class Buffer:
    def __buffer__(self, flags): print("flags", flags); return memoryview(b"own")
    def __release_buffer__(self, view): print("released", view.tobytes())
m = memoryview(Buffer()); print(m.tobytes()); m.release()

bytes(Buffer())

b"".join([Buffer()])

int.from_bytes(Buffer())

class Buffer:
    def __buffer__(self, flags): return 3
memoryview(Buffer())

class Buffer:
    def __buffer__(self, flags): raise ValueError(flags)
memoryview(Buffer())

m = b"abc".__buffer__(0); print(m.tolist())

b"abc".__buffer__(1)

memoryview.__new__(memoryview, object=b"a").tolist()

memoryview(b"a", 1)

memoryview(object=b"ab").nbytes

memoryview("a")

memoryview(None)

memoryview[int]

memoryview._from_flags(bytearray(b"a"), 0x9).readonly

memoryview._from_flags(b"a", 1)

memoryview(b"abcdef").cast("B", [2, 2])

memoryview(b"abcdef").cast("B", [2, "a"])

memoryview(b"abcdef").cast("B", [-2, -3])

memoryview(b"abcdef").cast("B", [0])

memoryview(b"abcdef").cast("B", 6)

memoryview(b"abcdef").cast("B", (6,)).shape

memoryview(b"abcdef").cast("B", [1] * 64 + [6]).ndim

memoryview(b"abcdef").cast("B", [1] * 63 + [6]).ndim

memoryview(b"abcdef").cast("h", [3]).cast("B", [2, 3]).tolist()

memoryview(b"abcdef").cast("h").cast("i")

memoryview(b"abcdef").cast("B", [2, 3]).cast("B", [3, 2])

memoryview(b"abcdef").cast("B", [2, 3]).cast("h")

memoryview(b"abcdef").cast()

memoryview(b"abcdef")[::2].cast("B")

memoryview(b"abcdef").hex("-", 2)

memoryview(b"abcdef").hex(bytes_per_sep=2, sep=":")

memoryview(b"abcabc").index(98, 2), memoryview(b"abcabc").index(98, -3), memoryview(b"abcabc").index(97, 0, 1)

memoryview(b"abcabc").index(120)

memoryview(b"abcabc").index(97, 1, 3)

memoryview(b"abcabc").index("a")

memoryview(b"abcabc").count(97), memoryview(b"abc").count("a"), memoryview(b"abc").count(97.0)

list(memoryview(b"abc")), iter(memoryview(b"abc")), next(iter(memoryview(b"")), None)

match memoryview(b"ab"):
    case [a, b]: print("sequence", a, b)

sorted(memoryview(b"cab")), max(memoryview(b"cab")), sum(memoryview(b"\\x01\\x02"))
''', globals())
