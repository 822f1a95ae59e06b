"""BytesIO and StringIO: every method, on fresh, closed and uninitialised objects, with ordinary and wrong arguments."""
import io
import pickle

from _calls import methods, outcome, sweep

BYTES, STRING = methods(io.BytesIO, "__reduce__"), methods(io.StringIO, "__reduce__")
print([n for n in BYTES if n != "peek"])
print(STRING)
BYTES = [n for n in BYTES if n not in ("peek", "__reduce__")]
STRING = [n for n in STRING if n != "__reduce__"]


def bytes_io():
    f = io.BytesIO(b"one\ntwo\nthree")
    f.seek(2)
    return f


def string_io():
    f = io.StringIO("one\ntwo\nthr\xe9\u20ac")
    f.seek(2)
    return f


def state(f):
    return f.tell(), f.getvalue()


sweep("BytesIO", bytes_io, BYTES, state)
sweep("StringIO", string_io, STRING, state)


def closed(make):
    f = make()
    f.close()
    return f


FEW = [(), (1,), ("x",), (b"x",), (None,)]
sweep("closed BytesIO", lambda: closed(bytes_io), BYTES, arguments=FEW)
sweep("closed StringIO", lambda: closed(string_io), STRING, arguments=FEW)
sweep("new BytesIO", lambda: io.BytesIO.__new__(io.BytesIO), BYTES, arguments=FEW)
sweep("new StringIO", lambda: io.StringIO.__new__(io.StringIO), STRING, arguments=FEW)

for args, kwargs in [((), {}), ((b"x",), {}), (("x",), {}), ((None,), {}), ((1,), {}), ((b"a", b"b"), {}),
                     ((), {"initial_bytes": b"q"}), ((), {"initial_value": b"q"}), ((bytearray(b"zz"),), {}),
                     ((memoryview(b"1234")[::2],), {}), (([1],), {})]:
    print("BytesIO", args if len(args) < 1 or not isinstance(args[0], memoryview) else "view", kwargs,
          outcome(lambda: io.BytesIO(*args, **kwargs).getvalue()))
for args, kwargs in [((), {}), (("x",), {}), ((b"x",), {}), ((None,), {}), ((1,), {}), (("a", "b"), {}),
                     (("a", None), {}), (("a", "\n", 1), {}), ((), {"initial_value": "q", "newline": "\r"}),
                     ((), {"newline": 1}), ((), {"newline": b"\n"}), ((), {"newline": "\n\n"}), (("a\0",), {})]:
    print("StringIO", args, kwargs, outcome(lambda: io.StringIO(*args, **kwargs).getvalue()))

for newline in None, "", "\n", "\r", "\r\n":
    f = io.StringIO("a\nb\rc\r\nd", newline)
    print(repr(newline), repr(f.getvalue()), list(f), f.newlines, f.line_buffering, f.encoding, f.errors)
    f.seek(0)
    print([f.read(1) for _ in range(9)], f.readline(), f.tell())
    f = io.StringIO(newline=newline)
    print([f.write(x) for x in ("x\n", "y\r", "\nz\r\n", "")], repr(f.getvalue()), f.newlines)
    f.seek(1)
    print(f.readlines(), f.truncate(2), repr(f.getvalue()))

f = io.BytesIO(b"abcdef")
view = f.getbuffer()
view[1:3] = b"XY"
for name, args in [("write", (b"q",)), ("truncate", (1,)), ("close", ()), ("__init__", (b"",)), ("write", (b"",)),
                   ("getvalue", ()), ("__setstate__", ((b"", 0, None),))]:
    print(name, outcome(getattr(f, name), *args))
print(view.readonly, view.nbytes, view.format, bytes(view), f.getvalue())
view.release()
print(outcome(f.write, b"q"), f.getvalue(), outcome(f.readinto, bytearray(3)), outcome(f.readinto, b"abc"))
print(outcome(f.readinto1, bytearray(3)), outcome(f.readinto, memoryview(bytearray(4))[::2]), f.tell())
f.seek(10)
print(f.write(b"far"), f.getvalue(), f.truncate(12), f.tell(), f.seek(0, 2), list(f), f.read(), f.readline())
f = io.StringIO("abc")
f.seek(6)
print(f.write("far"), repr(f.getvalue()), f.tell(), f.seek(0, 2), f.read(), f.readline())


class B(io.BytesIO):
    pass


class S(io.StringIO):
    pass


for f in io.BytesIO(b"1\n2"), io.StringIO("1\n2", newline="\r\n"), B(b"sub"), S("sub"):
    f.read(1)
    if type(f) in (B, S):
        f.extra = [1]
    print(type(f).__name__, outcome(f.__getstate__))
    g = pickle.loads(pickle.dumps(f))
    print(g.tell(), repr(g.getvalue()), g.__dict__)
    for bad in (None, (), (1,), (b"x", 0, None), ("x", "\n", 0, None), (b"x", -1, None), (b"x", "0", None),
                ("x", "\n", -1, None), (b"x", 0, 1), ("x", "\n", 0, 1), ("x", "bad", 0, None), ("x", 1, 0, None)):
        print("   ", bad, outcome(g.__setstate__, bad), outcome(g.getvalue), outcome(g.tell))
for f in io.BytesIO(), io.StringIO():
    with f as g:
        print(f is g, f.closed, f.isatty(), f.readable(), f.writable(), f.seekable(), f.__dict__, hash(f) == hash(g))
    print(f.closed, outcome(f.__enter__), outcome(f.__next__), outcome(lambda: f.__dict__), outcome(f.fileno))
for bad in lambda: io.BytesIO(b"", 1), lambda: io.BytesIO(bad=1), lambda: io.StringIO(bad=1), lambda: io.BytesIO().x, \
        lambda: setattr(io.BytesIO(), "closed", 1), lambda: delattr(io.StringIO(), "newlines"), \
        lambda: io.BytesIO() < io.BytesIO(), lambda: io.BytesIO.read(io.StringIO()), lambda: io.StringIO().write(b""):
    print(outcome(bad))
