# How files are written and read: calls of write, read, readline, readinto and peek.
import io
import pickle


def report(f):
    try:
        print(repr(f())[:100])
    except BaseException as e:
        print(type(e).__name__, e)


class Writer:
    def __init__(self):
        self.got = []

    def write(self, data):
        print("write", type(data).__name__, len(data), data[:12])


for protocol in range(6):
    pickle.dump(1, Writer(), protocol)
    pickle.dump([b"x" * 70000] * 2, Writer(), protocol)
    pickle.dump([b"x" * 65535, "x" * 65535, "x" * 65536, b"y" * 65536, bytearray(70000)], Writer(), protocol)
    pickle.dump([b"x%d" % i * 100 for i in range(1000)], Writer(), protocol)
    data = pickle.dumps(["%d" % i * 50 for i in range(3000)] + ["z" * 70000, 1, "y" * 65530, "q"], protocol)
    print(len(data), hash(data) == hash(bytes(data)))
    print(len(pickle.loads(data)))
writer = Writer()
p = pickle.Pickler(writer, 4)
for o in ("a", "a", ["a", "b"]):
    p.dump(o)
p.clear_memo()
p.dump("a")


class Failing:
    def write(self, data):
        raise OSError(5, "no")


report(lambda: pickle.dump(1, Failing()))
report(lambda: pickle.Pickler(Failing()).dump([b"x" * 70000]))
p = pickle.Pickler(Failing())
report(lambda: p.dump(1))
report(lambda: p.dump(1))


class Reader:
    def __init__(self, data):
        self.file = io.BytesIO(data)

    def read(self, n=-1):
        print("read", n, end=" ")
        return self.file.read(n)

    def readline(self):
        print("readline", end=" ")
        return self.file.readline()


class Peeking(Reader):
    def peek(self, n):
        print("peek", n, end=" ")
        at = self.file.tell()
        return self.file.getvalue()[at:at + n]


class ShortPeek(Peeking):
    def peek(self, n):
        return super().peek(n)[:3]


class NoPeek(Peeking):
    def peek(self, n):
        raise NotImplementedError


class BadPeek(Peeking):
    def peek(self, n):
        raise OSError("peek")


class Into(Reader):
    def readinto(self, buffer):
        print("readinto", type(buffer).__name__, len(buffer), buffer.format, buffer.readonly, end=" ")
        return self.file.readinto(buffer)


for cls in (Reader, Peeking, ShortPeek, NoPeek, BadPeek, Into):
    for o in (1, [b"ab", bytearray(b"cde"), "x", int], b"x" * 300, bytearray(300)):
        for protocol in (0, 2, 3, 4, 5):
            print(cls.__name__, protocol)
            r = cls(pickle.dumps(o, protocol) + b"rest")
            report(lambda: pickle.load(r))
            print(r.file.tell())
            u = pickle.Unpickler(cls(pickle.dumps(o, protocol) * 2))
            for _ in range(3):
                report(u.load)
    for size in (1, 2, 3, 10, 11, 12, 20, 40):
        report(lambda: pickle.load(cls(pickle.dumps([b"abcdefgh", 12345, "text"], 4)[:size])))
        report(lambda: pickle.load(cls(pickle.dumps([b"abcdefgh", 12345, "text"], 0)[:size])))
        report(lambda: pickle.load(cls(b"B\x20\0\0\0abc"[:size])))


class Odd(Reader):
    def __init__(self, read, readline=None, readinto=None):
        self.answers = read, readline
        if readinto is not None:
            self.readinto = readinto

    def read(self, n):
        return self.answers[0]

    def readline(self):
        return self.answers[1]


for arguments in (("x",), (None,), (b"",), (b"NNNN.",), (memoryview(b"N."),), (bytearray(b"N."),), (b"I", "5\n"),
                  (b"I", b"5"),
                  (b"I", b""), (b"I", None)):
    report(lambda: pickle.load(Odd(*arguments)))
for into in (lambda b: -1, lambda b: None, lambda b: 2, lambda b: 100, lambda b: 1 / 0):
    class OneByOne(Reader):
        def readinto(self, buffer):
            return into(buffer)
    report(lambda: pickle.load(OneByOne(b"B\x05\0\0\0abcde.")))
    report(lambda: pickle.load(OneByOne(b"\x96\x05\0\0\0\0\0\0\0abcde.")))


class Strings(Reader):
    def read(self, n):
        return "x" * n if n > 1 else super().read(n)


report(lambda: pickle.load(Strings(b"B\x05\0\0\0abcde.")))
report(lambda: pickle.load(Strings(b"C\x05abcde.")))
for file in (1, None, io.StringIO("N."), io.BytesIO(b"N."), io.BufferedReader(io.BytesIO(b"N.N.")),
             type("R", (), {"read": 1}), type("L", (), {"readline": 1}), type("RL", (), {"read": 1, "readline": 2})):
    report(lambda: pickle.load(file))
    report(lambda: pickle.Unpickler(file).load())
b = io.BufferedReader(io.BytesIO(pickle.dumps([1, 2]) + pickle.dumps("x" * 100000) + b"tail"))
print(pickle.load(b), len(pickle.load(b)), b.read())
