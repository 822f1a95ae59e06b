"""Raw files on folders, with refusing subclasses, with their descriptor closed behind them; text that goes far."""
import io
import os
import subprocess
import tempfile


def show(what, function, *args, **kwargs):
    try:
        print(what, "=", repr(function(*args, **kwargs)).replace(folder, "FOLDER"))
    except Exception as e:
        print(f"{what}: {type(e).__name__}: {e}".replace(folder, "FOLDER"))


folder = tempfile.mkdtemp()
path = os.path.join(folder, "file")
number = os.open(folder, os.O_RDONLY)
try:
    io.FileIO(number)
except IsADirectoryError as e:
    print(e.errno, e.filename == number)
print(os.fstat(number).st_nlink > 0)
os.close(number)
show("folder", io.FileIO, folder)
show("folder", open, folder)


class Refusing(io.FileIO):
    def __setattr__(self, name, value):
        raise LookupError(name)


show("refusing", Refusing, path, "w")
number = os.open(path, os.O_RDONLY)
show("refusing descriptor", Refusing, number)
print(os.fstat(number).st_size)
os.close(number)
with open(path, "wb", buffering=0) as f:
    print(f._blksize == os.stat(path).st_blksize, f.write(b"content"))
f = io.FileIO(path, "r+")
os.close(f.fileno())
for name, args in [("read", (1,)), ("readall", ()), ("readinto", (bytearray(3),)), ("write", (b"x",)), ("seek", (0,)),
                   ("tell", ()), ("truncate", (1,)), ("close", ())]:
    show(name, getattr(f, name), *args)
s = io.StringIO("1234567890")
for args in [(2 ** 31,), (2 ** 62,), (2 ** 63 - 1,), (2 ** 63,), (3,), (0, 2)]:
    show(f"seek{args}", s.seek, *args)
    show("tell", lambda: (s.tell(), s.read(2), s.readline(), next(s, None), s.tell()))
s.seek(2 ** 63 - 1)
show("write far", s.write, "x")
s.seek(2 ** 62)
show("write far", s.write, "x")
b = io.BytesIO()
b.seek(2 ** 63 - 1)
show("write far", b.write, b"x")
show("chmod of a link", os.chmod, path, 0o600, follow_symlinks=False)
for name in "\udfff", "x\ud800y":
    show("surrogate", os.stat, folder + "/" + name)
r, w = os.pipe()
out = io.TextIOWrapper(io.open(w, "wb"), write_through=True, line_buffering=True)
out.write("line\n")
print(os.read(r, 99))
out.write("no line")
print(out.buffer.flush(), os.read(r, 99))
out.close()
os.close(r)
p = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
p.stdin.write("through cat\n")
print(p.stdout.readline(), p.communicate())
raw = io.RawIOBase()
for name, args in [("read", ()), ("readall", ()), ("readinto", (bytearray(1),)), ("write", (b"",)), ("readline", ())]:
    show("RawIOBase." + name, getattr(raw, name), *args)
os.remove(path)
os.rmdir(folder)
