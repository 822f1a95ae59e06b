"""io: the base classes by themselves, the protocols Reader and Writer, the newline decoder, and the error."""
import codecs
import io
import os
import tempfile

from _calls import methods, outcome, sweep

# ---- the base classes: what they refuse and what they give
BASES = io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase
for kind in BASES:
    name = kind.__name__
    print("==", name, [base.__name__ for base in kind.__mro__])
    print(outcome(kind), "|", outcome(kind, 1), "|", outcome(kind, nonsense=1))
    sweep(name, kind, [n for n in methods(kind) if n not in ("__init_subclass__", "__subclasshook__")],
          lambda o: o.closed, [(), (None,), (1,), (b"x",), ("x",), (bytearray(2),), (1, 2, 3)])
    closed = kind()
    closed.close()
    for member in methods(kind):
        if member in ("__enter__", "__iter__", "__next__", "isatty", "fileno", "readable", "writable", "seekable", "flush", "tell",
                      "readline", "readlines", "detach"):
            print(name, "closed", member, outcome(getattr(closed, member)))


class Lines(io.RawIOBase):
    """Reads what it is given, piece by piece; None stands for nothing yet."""

    def __init__(self, *pieces):
        self.pieces = list(pieces)
        self.written = []

    def readable(self):
        return True

    def writable(self):
        return True

    def readinto(self, buffer):
        piece = self.pieces.pop(0) if self.pieces else b""
        if isinstance(piece, (int, type(None), str)):
            return piece
        buffer[:len(piece)] = piece
        return len(piece)

    def write(self, data):
        self.written.append(bytes(data))
        return len(data)


for pieces in [(b"a", b"b"), (b"a", None, b"b"), (None,), (-1,), ("x",)]:
    for name, args in ("read", (2,)), ("read", ()), ("readall", ()), ("readline", ()), ("read", (0,)), ("readlines", ()):
        print("pieces", pieces, name, args, outcome(getattr(Lines(*pieces), name), *args))
print(outcome(Lines(100).read, 2), outcome(Lines(2 ** 70).read, 2))
one = Lines()
print(one.writelines([b"a", bytearray(b"b"), memoryview(b"c")]), one.written)
for bad in "text", 5, [5], ["x"], None:
    print("writelines", bad, outcome(Lines().writelines, bad))


class Text(io.TextIOBase):
    encoding = "own"


print(Text().encoding, Text().errors, Text().newlines, outcome(Text().read), outcome(Text().write, "x"), outcome(Text().readline))

# ---- halves, files
pair = io.BufferedRWPair(Lines(b"abcdef", b"gh"), Lines())
buffer = bytearray(4)
try:
    print(pair.readinto1(buffer), buffer, pair.readinto1(buffer), buffer, pair.readinto(buffer), buffer, pair.write(b"xyz"), pair.flush())
except Exception as e:
    print(type(e).__name__, e)
for bad in b"read-only", "text", 5, None, []:
    print("readinto1", bad, outcome(pair.readinto1, bad), outcome(pair.readinto, bad), outcome(pair.write, bad))
with tempfile.TemporaryFile(buffering=0) as file:
    print(file.isatty(), outcome(file.isatty, 1), file.readable(), file.seekable(), file.writable(), type(file.fileno()).__name__)
print(outcome(file.isatty))
left, right = os.pipe()
os.close(right)
with open(left, "rb", 0) as file:
    print(file.isatty(), file.seekable(), file.writable(), outcome(file.tell), outcome(file.truncate))
for name in "fileno", "readable", "seekable", "writable", "isatty", "tell", "readall", "read":
    print("closed", name, outcome(getattr(file, name)))
for kind, make in (("BufferedReader", lambda: io.BufferedReader(Lines(b"abc"))), ("BufferedWriter", lambda: io.BufferedWriter(io.BytesIO())),
                   ("BufferedRandom", lambda: io.BufferedRandom(io.BytesIO(b"abc")))):
    buffered = make()
    print(kind, outcome(buffered.fileno), type(buffered.detach()).__name__)
    for name in "detach", "fileno", "read", "flush", "close", "isatty", "tell":
        if hasattr(buffered, name):
            print(kind, "detached", name, outcome(getattr(buffered, name)))

# ---- protocols
for kind, name in (io.Reader, "read"), (io.Writer, "write"):
    print(kind, outcome(kind), kind[str], kind.__protocol_attrs__ if hasattr(kind, "__protocol_attrs__") else None)
    print([isinstance(each, kind) for each in (io.BytesIO(), io.StringIO(), Lines(), 5, io.TextIOBase())], issubclass(int, kind))
    print(outcome(getattr(kind, name), None, b"x"), outcome(getattr(kind, name)))

    class Own(kind):
        pass

    print(outcome(Own))
    own = type("Complete", (kind,), {name: lambda self, *args: getattr(super(type(self), self), name)(*args)})()
    print(outcome(getattr(own, name), b"x"), outcome(getattr(own, name)))

# ---- the newline decoder
for translate in False, True:
    for inner in None, codecs.getincrementaldecoder("utf-8")():
        decoder = io.IncrementalNewlineDecoder(inner, translate)
        feed = (lambda text: text) if inner is None else str.encode
        print("==", translate, inner is not None, decoder.newlines)
        for text in "a\r", "\nb\r\nc\n", "d\r", "e", "\r":
            print(repr(decoder.decode(feed(text))), decoder.getstate(), decoder.newlines)
        print(repr(decoder.decode(feed(""), final=True)), decoder.newlines, decoder.getstate())
        print(decoder.reset(), decoder.newlines, decoder.getstate(), decoder.setstate((b"", 1)), decoder.getstate())
        print(repr(decoder.decode(feed("\n"), True)), decoder.newlines)
        for bad in (), (1,), (b"", "x"), (b"", 1, 2), 5, None, ("", 1):
            print("setstate", bad, outcome(decoder.setstate, bad))
        for bad in (), (5,), (None,), ([],), ("x", "y", "z"):
            print("decode", bad, outcome(decoder.decode, *bad))
        print(outcome(decoder.getstate, 1), "|", outcome(decoder.reset, 1), "|", outcome(decoder.setstate))
for args in [(), (None,), (5, True), (None, True, 5), (None, True, "strict", 1), (None, "x")]:
    print("IncrementalNewlineDecoder", args, outcome(lambda: repr(io.IncrementalNewlineDecoder(*args).decode("\r\n", True))))
print(outcome(lambda: io.IncrementalNewlineDecoder(decoder=None, translate=True, errors="ignore", nonsense=1)))
print(outcome(io.IncrementalNewlineDecoder(5, True).decode, b"x"), outcome(io.IncrementalNewlineDecoder(5, True).getstate),
      outcome(io.IncrementalNewlineDecoder(5, True).reset))


class Bytes:
    def decode(self, data, final):
        return data


print(outcome(io.IncrementalNewlineDecoder(Bytes(), True).decode, b"x"))

# ---- the error
print(io.UnsupportedOperation, io.UnsupportedOperation.__mro__[1:3], repr(io.UnsupportedOperation("text")),
      str(io.UnsupportedOperation(1, "two")), io.UnsupportedOperation(1, "two").errno, outcome(io.UnsupportedOperation, nonsense=1))
