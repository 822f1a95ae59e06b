"""BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair: every method, over good, short and misbehaving raw files."""
import io
import os
import tempfile

from _calls import ARGUMENTS, methods, outcome, sweep

folder = tempfile.mkdtemp()
path = os.path.join(folder, "file")
SKIPPED = ("fileno", "detach", "__enter__", "__next__", "__setstate__")


def raw(mode="r+"):
    with open(path, "wb") as f:
        f.write(b"one\ntwo\nthree\nfour")
    return io.FileIO(path, mode)


def reader():
    f = io.BufferedReader(raw("r"), 5)
    f.read(2)
    return f


def writer():
    f = io.BufferedWriter(raw(), 5)
    f.write(b"AB")
    return f


def both():
    f = io.BufferedRandom(raw(), 5)
    f.read(2)
    return f


class Pipe(io.RawIOBase):
    def __init__(self, content=b""):
        self.content = content
        self.written = []

    def readable(self):
        return True

    def writable(self):
        return True

    def readinto(self, b):
        n = min(len(b), len(self.content), 3)
        b[:n] = self.content[:n]
        self.content = self.content[n:]
        return n

    def write(self, b):
        self.written.append(bytes(b))
        return min(len(b), 2)


def pair():
    f = io.BufferedRWPair(Pipe(b"one\ntwo\nthree"), Pipe(), 5)
    f.read(1)
    return f


def state(f):
    return f.closed or f.tell()


for what, make in ("BufferedReader", reader), ("BufferedWriter", writer), ("BufferedRandom", both), ("BufferedRWPair", pair):
    names = [n for n in methods(type(make())) if n not in SKIPPED and (make is not pair or "readinto" not in n and n != "write")]
    print(names)
    sweep(what, make, [n for n in names if n in type(make()).__dict__],
          None if make is pair else state, [a for a in ARGUMENTS if a != (1, 3)])

    def closed():
        f = make()
        f.close()
        return f

    FEW = [(), (1,), (b"x",), (bytearray(3),), (None,)]
    sweep("closed " + what, closed, [n for n in names if n in type(make()).__dict__], arguments=FEW)

    def detached():
        f = make()
        f.detach()
        return f

    if make is not pair:
        sweep("detached " + what, detached, [n for n in names if n in type(make()).__dict__], arguments=FEW)
    new = type(make())
    sweep("new " + what, lambda: new.__new__(new), [n for n in names if n in new.__dict__], arguments=FEW)
    for name in "raw mode name closed _finalizing".split():
        for f in make(), closed(), new.__new__(new):
            answer = outcome(getattr, f, name)
            print(what, name, answer.replace(folder, "FOLDER") if "0x" not in answer else "object")

print("arguments")
for cls in io.BufferedReader, io.BufferedWriter, io.BufferedRandom, io.BufferedRWPair:
    for args, kwargs in [((), {}), ((None,), {}), ((1,), {}), ((io.BytesIO(),), {}), ((io.BytesIO(), 0), {}),
                         ((io.BytesIO(), -1), {}), ((io.BytesIO(), None), {}), ((io.BytesIO(), "x"), {}), ((io.BytesIO(), 1.5), {}),
                         ((io.BytesIO(), 2 ** 70), {}), ((io.StringIO(),), {}), ((io.BytesIO(), 1, 1), {}),
                         ((), {"raw": io.BytesIO()}), ((io.BytesIO(),), {"buffer_size": 3}), ((io.BytesIO(),), {"size": 3}),
                         ((raw("w"),), {}), ((io.BytesIO(), io.BytesIO()), {}), ((raw("w"), raw("r")), {}), ((Pipe(), Pipe(), 0), {}), ((Pipe(),), {}), ((Pipe(), None), {}),
                         ((Pipe(), Pipe(), "x"), {}), ((io.BytesIO(), io.BytesIO(), 1, 1), {})]:
        answer = outcome(cls, *args, **kwargs)
        print(cls.__name__, [type(a).__name__ if hasattr(a, "read") else a for a in args], sorted(kwargs),
              answer if "name=" not in answer else "made")
f = raw()
f.close()
print(outcome(io.BufferedReader, f), outcome(io.BufferedWriter, f))


class Odd(io.RawIOBase):
    """Answers what it is told to."""
    def __init__(self, **answers):
        self.answers = answers
        self.calls = []

    def answer(self, name, *args):
        self.calls.append((name, *args))
        value = self.answers.get(name, 0)
        if isinstance(value, list):
            value = value.pop(0) if value else 0
        if isinstance(value, Exception):
            raise value
        return value

    def readable(self):
        return self.answers.get("readable", True)

    def writable(self):
        return self.answers.get("writable", True)

    def seekable(self):
        return self.answers.get("seekable", True)

    def readinto(self, b):
        b[:] = b"q" * len(b)
        return self.answer("readinto", len(b))

    def readall(self):
        return self.answer("readall")

    def write(self, b):
        return self.answer("write", bytes(b))

    def seek(self, *args):
        return self.answer("seek", *args)

    def tell(self):
        return self.answer("tell")

    def truncate(self, *args):
        return self.answer("truncate", *args)


print("odd raw files")
for answer in 0, 1, None, -1, 100, OSError("no"), BlockingIOError(11, "later"), KeyError("k"):
    for name, function in [("read", lambda f: f.read(3)), ("read1", lambda f: f.read1(3)), ("readline", lambda f: f.readline()),
                           ("peek", lambda f: f.peek()), ("readinto", lambda f: f.readinto(bytearray(9))), ("next", next),
                           ("readinto1", lambda f: f.readinto1(bytearray(9))), ("read all", lambda f: f.read())]:
        if name == "read1" and answer in (-1, 100):
            continue
        odd = Odd(readinto=[answer], readall=answer)
        print(name, repr(answer), outcome(function, io.BufferedReader(odd, 4)))
    if answer is None:
        continue
    for name, function in [("write", lambda f: f.write(b"123")), ("write much", lambda f: f.write(b"1234567")),
                           ("flush", lambda f: (f.write(b"1"), f.flush())), ("close", lambda f: (f.write(b"12"), f.close()))]:
        odd = Odd(write=[answer, 9])
        f = io.BufferedWriter(odd, 4)
        print(name, repr(answer), outcome(function, f), odd.closed)
        odd.answers["write"] = 1
        print(outcome(f.close))
for what in "readable", "writable", "seekable":
    for answer in False, None, 1, "x":
        for cls in io.BufferedReader, io.BufferedWriter, io.BufferedRandom:
            print(what, answer, cls.__name__, "made" if "object" in outcome(cls, Odd(**{what: answer})) else
                  outcome(cls, Odd(**{what: answer})).partition(" at 0x")[0].replace("__main__.", ""))

print("mixing")
f = io.BufferedRandom(raw(), 6)
print(f.read(1), f.write(b"XY"), f.tell(), f.read(3), f.tell(), f.peek(2)[:2], f.seek(-2, 1), f.write(b"Z"), f.readline())
print(f.seek(0), f.read(), f.write(b"!"), f.seek(0), f.readlines(), f.truncate(4), f.tell(), f.seek(0), f.read())
f.close()
f = io.BufferedWriter(raw(), 4)
print([f.write(b) for b in (b"1", b"23", b"45", bytearray(b"6"), memoryview(b"78"), b"123456789")], f.tell(), f.seek(1), f.write(b"_"))
f.close()
with open(path, "rb") as f:
    print(f.read())
f = pair()
print(f.peek(2), f.read(2), f.readline(), f.read1(9), f.readinto(bytearray(2)), f.write(b"abcdef"), f.flush(), f.readable(),
      f.writable(), f.seekable(), f.isatty(), f.closed, f.close(), f.closed)
