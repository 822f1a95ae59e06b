"""open(): every mode with every kind of file, what it makes, and each of its errors."""
import io
import itertools
import os
import tempfile
import warnings

warnings.simplefilter("ignore")
folder = tempfile.mkdtemp()
path = os.path.join(folder, "file")
missing = os.path.join(folder, "missing")


def text(value):
    return repr(value).replace(folder, "FOLDER")


def show(what, function, *args, **kwargs):
    try:
        print(what, "=", text(function(*args, **kwargs)))
    except Exception as e:
        print(f"{what}: {type(e).__name__}: {e}".replace(folder, "FOLDER"))


def opened(file, *args, **kwargs):
    with open(file, *args, **kwargs) as f:
        raw = f
        names = []
        while True:
            names.append(type(raw).__name__)
            if hasattr(raw, "buffer"):
                raw = raw.buffer
            elif hasattr(raw, "raw"):
                raw = raw.raw
            else:
                break
        mode = getattr(f, "mode", "no mode")
        return names, mode, raw.mode, f.readable(), f.writable(), f.seekable(), f.tell(), f.name


def fresh():
    with open(path, "wb") as f:
        f.write(b"one\ntwo\r\nthree")
    if os.path.exists(missing):
        os.unlink(missing)


seen = {}
for length in range(5):
    for letters in itertools.product("rwaxbt+U", repeat=length):
        mode = "".join(letters)
        if length > 2 and (sorted(mode) != list(mode) or len(set(mode)) < length - 1):
            continue
        fresh()
        for what in path, missing:
            try:
                answer = text(opened(what, mode))
            except Exception as e:
                answer = f"{type(e).__name__}: {e}".replace(folder, "FOLDER").replace(repr(mode), "MODE")
            answer += f" size {os.path.getsize(what)}" if os.path.exists(what) else " absent"
            seen.setdefault((os.path.basename(what), answer), []).append(mode)
for (name, answer), modes in seen.items():
    print(name, " ".join(map(repr, modes)), answer)

print("arguments")
fresh()
for args, kwargs in [((), {}), ((path,), {"mode": None}), ((path,), {"mode": b"r"}), ((path,), {"mode": 1}),
                     ((path, "r", 0), {}), ((path, "rb", 0), {}), ((path, "rb", 1), {}), ((path, "r", 1), {}),
                     ((path, "rb", -1), {}), ((path, "rb", -2), {}), ((path, "rb", 2), {}), ((path, "w", 1), {}),
                     ((path, "r", "1"), {}), ((path, "r", None), {}), ((path, "r", 1.5), {}), ((path, "r", 2 ** 70), {}),
                     ((path, "r", True), {}), ((path, "rb", True), {}), ((path, "r+b", 0), {}), ((path, "rb+"), {}),
                     ((path, "rb"), {"encoding": "utf-8"}), ((path, "rb"), {"errors": "strict"}),
                     ((path, "rb"), {"newline": ""}), ((path,), {"encoding": "unknown-one"}), ((path,), {"encoding": 1}),
                     ((path,), {"encoding": b"utf-8"}), ((path,), {"encoding": "utf-8\0"}), ((path,), {"encoding": ""}),
                     ((path,), {"encoding": "hex"}), ((path,), {"encoding": "rot13"}), ((path,), {"encoding": "locale"}),
                     ((path,), {"errors": 1}), ((path,), {"errors": "unknown"}), ((path,), {"errors": "a\0"}),
                     ((path,), {"encoding": "latin-1", "errors": "unknown"}),
                     ((path,), {"newline": "x"}), ((path,), {"newline": 1}), ((path,), {"newline": b"\n"}),
                     ((path,), {"newline": "\n\r"}), ((path,), {"newline": "\0"}), ((path,), {"closefd": False}),
                     ((path,), {"closefd": None}), ((path,), {"closefd": "x"}), ((path,), {"opener": 1}),
                     ((path,), {"opener": lambda *a: "x"}), ((path,), {"opener": lambda *a: -1}),
                     ((path,), {"opener": lambda *a: -2}), ((path,), {"opener": lambda: 1}),
                     ((path,), {"opener": lambda *a: None}), ((path,), {"opener": lambda *a: 2 ** 70}),
                     ((path,), {"unknown": 1}), ((path, "r", -1, None, None, None, True, None, 1), {}),
                     ((path, "r"), {"mode": "r"}), ((None,), {}), ((1.5,), {}), (([],), {}), ((-1,), {}), ((2 ** 70,), {}),
                     ((-2 ** 70,), {}), ((987654,), {}), (("",), {}), ((b"",), {}), (("a\0b",), {}), ((b"a\0b",), {}),
                     (("\udc80\ud800",), {}), ((bytearray(b"x"),), {}), ((object,), {}), ((folder,), {}),
                     ((folder, "w"), {}), ((folder, "rb", 0), {}), ((os.path.join(path, "x"),), {}),
                     (("x" * 300,), {}), ((path.encode(),), {}), ((missing,), {}), ((os.path.join(missing, "x"), "w"), {})]:
    what = ", ".join([text(a) for a in args] + [f"{k}={text(v)}" for k, v in kwargs.items()])
    what = what if " at 0x" not in what else what[:what.index(" at 0x")]
    show(f"open({what})", opened, *args, **kwargs)
    fresh()


class Named:
    def __init__(self, answer):
        self.answer = answer

    def __fspath__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Number:
    def __init__(self, answer):
        self.answer = answer

    def __index__(self):
        return self.answer


for answer in path, path.encode(), 3, None, KeyError("no name"):
    show(f"path-like {text(answer)}", opened, Named(answer))
show("index -5", opened, Number(-5))
show("index", opened, Number("x"))

print("opener")
for mode in "r", "w", "a", "x", "r+", "w+", "a+", "x+", "rb":
    fresh()

    def opener(name, flags):
        flags &= ~os.O_CLOEXEC
        print(text(name), [n for n in ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND", "O_EXCL")
                           if flags & getattr(os, n)], end=" ")
        return os.open(name, flags)

    show(mode, opened, missing if "x" in mode else path, mode, opener=opener)

print("descriptors")
fresh()
for closefd in True, False:
    number = os.open(path, os.O_RDONLY)
    f = open(number, "rb", closefd=closefd)
    print(f.name == number, f.read(3), f.fileno() == number, f.raw.closefd)
    f.close()
    show(closefd, lambda: os.read(number, 3))
    if not closefd:
        os.close(number)
number = os.open(path, os.O_RDONLY)
with open(number, "w", closefd=False) as f:
    f.write("")
with open(number, "wb", 0, closefd=False) as f:
    show("write", f.write, b"x")
os.close(number)
show("closed", lambda: open(number).close())

print("repr")
for args in [(path,), (path, "rb"), (path, "rb", 0), (path, "r+b"), (path, "a", 1, "latin-1"), (path.encode(), "rb")]:
    f = open(*args)
    print(text(f).replace(f.fileno().__repr__(), "N") if args[-1] == 0 else text(f))
    f.close()
    print(text(f)) if args[-1] != 0 else None
f = open(path)
f.buffer.raw.name = "other"
print(f)
del f.buffer.raw.name
print(f, f.buffer)
show("name", lambda: f.name)
f.close()

print("FileIO")
for args in [(), (path, "rw"), (path, ""), (path, "b"), (path, "t"), (path, "rb"), (path, "br+"), (path, "ab"), (path, "U"),
             (path, "r\0"), (path, None), (missing,), (folder,), (-1,), (-5,), (path, "r", False), (path, "r", True, 1),
             (1.5,), (None,), (path, "r++"), (path, "rr"), (path, "wa"), (path, "+"), (2 ** 40,)]:
    def make():
        with io.FileIO(*args) as f:
            return f.mode, f.readable(), f.writable(), f.closefd, f.name
    show(f"FileIO{text(args)}", make)
    fresh()
for name in "open", "open_code", "text_encoding":
    for args in [(), (1.5,), (None,), (missing,), (b"x\0",), ("utf-8",), (None, 1), (None, "x"), (1, 2, 3)]:
        if name == "text_encoding" or args not in [("utf-8",)]:
            show(f"{name}{text(args)}", getattr(io, name), *args)
for name in "a.txt", "file":
    os.path.exists(os.path.join(folder, name)) and os.unlink(os.path.join(folder, name))
print(os.listdir(folder))
