"""TextIOWrapper: newlines, arguments, reconfigure, buffering of writes."""
import io
import itertools

from _calls import methods, outcome, sweep

CONTENT = "one\r\ntw\xf6\rthree\n\n\u20acfour"


def wrapper(**kwargs):
    kwargs.setdefault("encoding", "utf-8")
    f = io.TextIOWrapper(io.BytesIO(CONTENT.encode()), **kwargs)
    f._CHUNK_SIZE = 4
    f.read(2)
    return f


def state(f):
    return f.closed or f.buffer.getvalue()


NAMES = [n for n in methods(io.TextIOWrapper) if n in vars(io.TextIOWrapper) and n not in ("__next__", "__setstate__")]
print(NAMES)
sweep("TextIOWrapper", wrapper, [n for n in NAMES if n not in ("detach", "seek", "tell")], state)
FEW = [(), (1,), ("x",), (b"x",), (None,)]


def closed():
    f = wrapper()
    f.close()
    return f


def detached():
    f = wrapper()
    f.detach()
    return f


def new():
    return io.TextIOWrapper.__new__(io.TextIOWrapper)


for what, make in ("closed", closed), ("detached", detached), ("new", new):
    sweep(what, make, NAMES, arguments=FEW)
    for name in "name mode closed buffer encoding newlines line_buffering write_through _CHUNK_SIZE _finalizing".split():
        answer = outcome(getattr, make(), name)
        print(what, name, answer if "object at" not in answer else "object")
    print(what, outcome(next, make()))

print("arguments")
for kwargs in [{}, {"encoding": None}, {"encoding": "locale"}, {"encoding": 1}, {"encoding": "unknown"}, {"encoding": "hex"},
               {"encoding": "a\0b"}, {"encoding": ""}, {"errors": 1}, {"errors": "a\0"}, {"errors": ""}, {"errors": "replace"},
               {"newline": "x"}, {"newline": 1}, {"newline": b""}, {"newline": "\n\n"}, {"newline": "a\0"}, {"line_buffering": "x"},
               {"write_through": None}, {"line_buffering": None}, {"other": 1}, {"encoding": "UTF8"}, {"encoding": "Latin-1"},
               {"encoding": "\ud800"},]:
    def made():
        f = io.TextIOWrapper(io.BytesIO(b"abc"), **kwargs)
        return f.encoding, f.errors, f.line_buffering, f.write_through, f.newlines, f.read()
    print(ascii(kwargs), outcome(made))
for args in [(), (None,), (1,), ("x",), (object,), (io.BytesIO(), "utf-8", "strict", None, False, False, 1)]:
    print([type(a).__name__ for a in args], outcome(lambda: io.TextIOWrapper(*args).read()))

print("newlines")
for newline in None, "", "\n", "\r", "\r\n":
    for text in "a\nb\rc\r\nd", "\r\r\n\n", "\r", "\n\r", "", "x", "\r\n":
        for chunk in 1, 2, 100:
            f = io.TextIOWrapper(io.BytesIO(text.encode()), encoding="ascii", newline=newline)
            f._CHUNK_SIZE = chunk
            lines = list(f)
            print(repr(newline), repr(text), lines, f.newlines, end=" ")
            f.seek(0)
            print([f.read(1) for _ in range(len(text))] == list("".join(lines)) + [""] * (len(text) - len("".join(lines))), f.newlines)
    raw = io.BytesIO()
    f = io.TextIOWrapper(raw, encoding="ascii", newline=newline)
    print(f.write("a\nb\rc\r\n"), f.flush(), raw.getvalue(), f.writelines(["x\n", "y"]), f.flush(), raw.getvalue())

print("reconfigure")
for kwargs in [{}, {"encoding": "ascii"}, {"encoding": "latin-1", "errors": "replace"}, {"errors": "ignore"}, {"errors": 1},
               {"encoding": 1}, {"line_buffering": True}, {"write_through": True}, {"write_through": 0}]:
    for read in False, True:
        f = wrapper() if read else io.TextIOWrapper(io.BytesIO(b"a\xe9\r\nb"), encoding="utf-8")
        print(kwargs, outcome(f.reconfigure, **kwargs), f.encoding, f.errors, f.line_buffering, f.write_through, outcome(f.readline),
              outcome(f.write, "n\nm"), outcome(f.flush), f.buffer.getvalue())
print(outcome(wrapper().reconfigure, "utf-8"))


class Spy(io.BytesIO):
    def write(self, b):
        print("write", bytes(b), end=" ")
        return super().write(b)

    def flush(self):
        print("flush", end=" ")


print("buffering")
for line, through in itertools.product((False, True), repeat=2):
    f = io.TextIOWrapper(Spy(), encoding="utf-8", line_buffering=line, write_through=through)
    for text in "a", "b\n", "c\r", "d" * 5, "\n\n", "e\nf":
        print(repr(text), f.write(text), end="; ")
    f._CHUNK_SIZE = 4
    print(f.write("much more"), f.write("again"), f.tell(), f.close(), f.closed)
