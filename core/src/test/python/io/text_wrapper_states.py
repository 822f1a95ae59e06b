"""TextIOWrapper before, between and after: not initialized, detached, positions and encoders that have a state."""
import io

ACCESSES = ["repr(t)", "t.errors", "t.encoding", "t.buffer", "t.newlines", "t.line_buffering", "t.write_through",
            "t.closed", "t.name", "t._CHUNK_SIZE", "t.close()", "t.read()", "t.write('')", "t.write(1)", "next(t)",
            "t.reconfigure()", "t.tell()", "t.seek(0)", "t.truncate()", "t.mode", "t.isatty()", "t.__getstate__()",
            "t.detach()", "t.readline()", "t.flush()"]


def show(expression, **names):
    try:
        print(expression, "->", repr(eval(expression, {"io": io, **names})))
    except Exception as e:
        print(expression, "->", type(e).__name__, e)


class Source:
    """A stream that gives what it should not."""

    closed = False

    def __init__(self, given):
        self.given = given

    def readable(self):
        return True

    def writable(self):
        return False

    seekable = writable

    def read(self, *size):
        return self.given

    read1 = read

    def flush(self):
        pass

    close = flush


class Written(io.RawIOBase):

    def __init__(self):
        self.pieces = []

    def writable(self):
        return True

    def write(self, piece):
        self.pieces.append(bytes(piece))
        return len(piece)


print("detached")
detached = io.TextIOWrapper(io.BytesIO(b"abc"), encoding="utf-8")
detached.detach()
for access in ACCESSES:
    show(access, t=detached)

print("not initialized")
for access in ACCESSES:
    show(access, t=io.TextIOWrapper.__new__(io.TextIOWrapper))
failed = io.TextIOWrapper(io.BytesIO(b"abc"), encoding="utf-8")
show("t.__init__(io.BytesIO(), encoding='utf-8', newline='xyz')", t=failed)
show("t.read()", t=failed)

print("arguments")
t = io.TextIOWrapper(io.BytesIO(b"abc\r\ndef"), encoding="utf-8")
for access in ["t.seek(1.5)", "t.seek('1')", "t.seek(-1)", "t.seek(1 << 200)", "t.seek(0, 5)", "t.seek(1, 1)",
               "t.seek(1, 2)", "t.seek(0, 2)", "t.seek(1 << 64)", "t.seek(1 << 128)", "t.tell()", "t.seek(2**63)",
               "t.reconfigure(line_buffering='x')", "t.reconfigure(line_buffering=5)", "t.line_buffering",
               "t.reconfigure(newline='x')", "t.reconfigure(newline=3)", "t.reconfigure(encoding=3)",
               "t.reconfigure(errors=3)", "t.errors", "t.reconfigure(write_through=1.5)"]:
    show(access, t=t)
for access in ["t.newlines", "t.reconfigure(newline=None)", "t.readlines()", "t.newlines"]:
    show(access, t=t)
for arguments in [("utf-8", "\udcfe"), ("utf-8", "a\0"), ("utf-8", "strict", "\udcfe"), ("utf\0",)]:
    show("io.TextIOWrapper(io.BytesIO(), *a)", a=arguments)

print("what a stream gives")
for given in [None, "x", 3, b""]:
    for access in ["t.read()", "t.read(3)", "t.readline()", "list(t)"]:
        show(access, t=io.TextIOWrapper(Source(given), encoding="utf-8"))

print("what a stream gets")
raw = Written()
t = io.TextIOWrapper(raw, encoding="utf-8", write_through=True)
t.write("")
t.write("a")
t.write("\n")
print(raw.pieces)
for encoding in ["utf-16", "utf-32"]:
    raw = Written()
    t = io.TextIOWrapper(raw, encoding=encoding, write_through=True)
    t.write("ab")
    print(encoding, raw.pieces)


class Again(io.BytesIO):
    """Writes to the text stream above it while that flushes."""

    pieces = []
    written = False

    def write(self, data):
        if not self.written:
            self.written = True
            t.write("middle")
        self.pieces.append(bytes(data)[:8])
        return super().write(data)


t = io.TextIOWrapper(Again(), encoding="utf-8")
t.write("abc")
t.write("def")
t.write("g" * 8192)
t.flush()
print(Again.pieces)

print("positions")
for encoding in ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "cp1252", "latin-1"]:
    for text in ["ab\xe9\r\ncd\rx\ny\r", "\xe9" * 9, "a\n"]:
        stream = io.BytesIO()
        writer = io.TextIOWrapper(stream, encoding=encoding, newline="")
        writer.write(text)
        writer.seek(0, 2)
        writer.write("c")
        writer.flush()
        for newline in [None, ""]:
            t = io.TextIOWrapper(io.BytesIO(stream.getvalue()), encoding=encoding, newline=newline)
            whole = t.read()
            for chunk in [1, 2, 3, 8192]:
                t._CHUNK_SIZE = chunk
                t.seek(0)
                places = []
                while True:
                    places.append(t.tell())
                    if not t.read(1):
                        break
                right = [t.seek(p) == p and t.read() == whole[i:] for i, p in enumerate(places)]
                print(encoding, ascii(newline), chunk, places, all(right))

print("half a character at the end")
t = io.TextIOWrapper(io.BytesIO(b"ab\xe2\x82"), encoding="utf-8")
for i in range(3):
    show("t.read()", t=t)
show("t.read(1)", t=t)

print("names")


class Wrapper(io.TextIOWrapper):
    pass


class Reader(io.BufferedReader):
    pass


print(Wrapper(io.BytesIO(), "utf-8"), Reader(io.BytesIO()))

decoder = io.IncrementalNewlineDecoder.__new__(io.IncrementalNewlineDecoder)
for access in ["d.decode(b'')", "d.getstate()", "d.setstate((b'', 0))", "d.reset()", "d.newlines"]:
    show(access, d=decoder)
