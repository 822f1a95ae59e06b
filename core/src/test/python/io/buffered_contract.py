"""What buffers do when their raw stream breaks its promises, blocks, or is closed meanwhile."""
import io


def show(what, action):
    try:
        print(what, repr(action()))
    except Exception as e:
        print(what, type(e).__name__, e, "| cause", repr(e.__cause__), "|", getattr(e, "characters_written", ""))


class Raw(io.RawIOBase):

    def __init__(self, given):
        self.given = given

    def readable(self):
        return True

    writable = readable

    def readinto(self, buffer):
        return self.given

    def write(self, data):
        return self.given


for given in ["x", None, 1.5, -2, 10**30]:
    for name, arguments in [("read", (3,)), ("peek", ()), ("readinto", (bytearray(3),)), ("read", ()),
                            ("read1", (5,)), ("readline", ())]:
        show((given, name), lambda: getattr(io.BufferedReader(Raw(given)), name)(*arguments))
for given in ["x", 1.5, -2, 100, 10**30]:
    writer = io.BufferedWriter(Raw(given))
    writer.write(b"abc")
    show((given, "flush"), writer.flush)
    writer.raw.given = 3
    writer.flush()


class Blocking(io.RawIOBase):
    """Takes so many bytes and then would block."""

    def __init__(self, room):
        self.room = room
        self.written = b""

    def writable(self):
        return True

    def write(self, data):
        part = bytes(data)[:self.room]
        if not part:
            return None
        self.room -= len(part)
        self.written += part
        return len(part)


raw = Blocking(12)
writer = io.BufferedWriter(raw, 8)
for piece in [b"abcd", b"efghi", b"jklmn", b"opqrwxyz0123456789", b"more"]:
    show(piece, lambda: writer.write(piece))
    print(raw.written)
raw.room = 1000
show("after", lambda: writer.write(b"ABCDEFGHI"))
writer.flush()
print(raw.written)

raw = Blocking(0)
writer = io.BufferedWriter(raw, 8)
show("at once", lambda: writer.write(b"0123456789abcdefgh"))
raw.room = 1000
writer.flush()
print(raw.written)


class Reads(io.RawIOBase):
    """Gives pieces and counts the reads."""

    def __init__(self, *pieces):
        self.pieces = list(pieces)
        self.sizes = []

    def readable(self):
        return True

    def readinto(self, buffer):
        self.sizes.append(len(buffer))
        if not self.pieces:
            return 0
        piece = self.pieces.pop(0)
        buffer[:len(piece)] = piece
        return len(piece)


raw = Reads(b"abc", b"de", b"fgh", b"jkl", b"mno")
reader = io.BufferedReader(raw, 10)
two, twenty = bytearray(2), bytearray(20)
print(reader.peek(3), reader.readinto1(two), two, reader.readinto1(two), two, reader.readinto1(two), two)
print(reader.peek(3), reader.readinto1(twenty), twenty[:6], reader.read1(5), raw.sizes)


class Device(io.BytesIO):
    """Does not move, as a character device."""

    def seek(self, *args):
        return 0

    def tell(self, *args):
        return 0


buffered = io.BufferedReader(Device(b"12"))
print(buffered.seek(0, 1), buffered.seek(1, 0), buffered.seek(0, 1), buffered.read(1), buffered.tell(),
      buffered.seek(0, 1))

for kind in [io.BufferedReader, io.BufferedWriter]:
    buffered = kind(Raw(3))
    show("size", lambda: buffered.__init__(Raw(3), buffer_size=0))
    show("again", buffered.tell)


class Fails(Raw):

    def __init__(self, name):
        super().__init__(3)
        self.name = name

    def close(self):
        if self.name:
            name, self.name = self.name, None
            raise NameError(name)
        super().close()


pair = io.BufferedRWPair(Fails("reader"), Fails("writer"))
try:
    pair.close()
except NameError as e:
    print(repr(e), repr(e.__context__))
