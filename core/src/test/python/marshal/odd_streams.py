"""Marshalled values that are odd: numbers as text, marks in slices, tuples that hold themselves, files that misbehave."""
import io
import marshal


def show(label, action):
    try:
        print(label, ascii(action()))
    except Exception as e:
        print(label, type(e).__name__, ascii(e.args))


for text in (b" 1.5", b"1.5 ", b"1_0", b"nan", b"-inf", b"1e400", b"", b"0x1", b"\xe9", b"1.5\0zz", b"1\n", b"+1", b".5",
             b"5.", b"1e", b"infinity", b"\0"):
    show(text, lambda: marshal.loads(b"f" + bytes([len(text)]) + text))
    show(text, lambda: marshal.loads(b"x" + bytes([len(text)]) + text + b"\x012"))
for data in (b":0", b":N0", b":NN0", b"[\1\0\0\0:0", b"(\1\0\0\0:N0", b"{:00", b"{N:00", b"<\1\0\0\0:0", b"::0NN",
             b"\xa9\x01r\0\0\0\0", b"\xdb\1\0\0\0\xa9\x01r\0\0\0\0", b"\xa9\2r\0\0\0\0", b"\xbe\1\0\0\0r\0\0\0\0",
             b"l\2\0\0\0\xff\xff", b"l\2\0\0\0\1\0"):
    show(data, lambda: marshal.loads(data))
inner = []
outer = (inner, 1)
inner.append(outer)
for version in 3, 4, 5:
    result = marshal.loads(marshal.dumps(outer, version))
    print(result, result[0][0] is result)


class File:
    def __init__(self, data, answer=None):
        self.file = io.BytesIO(data)
        self.answer = answer

    def read(self, size):
        print("  read", size)
        return self.file.read(size)

    def readinto(self, buffer):
        print("  readinto", type(buffer).__name__, buffer.obj, len(buffer), buffer.format)
        return self.file.readinto(buffer) if self.answer is None else self.answer


data = marshal.dumps([1, "abc", 2.5, 10 ** 20], 2)
show("whole", lambda: marshal.load(File(data)))
show("broken off", lambda: marshal.load(File(data[:10])))
for answer in 0, -1, 99, "x":
    show(answer, lambda: marshal.load(File(data, answer)))
