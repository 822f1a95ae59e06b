# test: isolated
# Streams that nobody closes are closed when nobody holds them, or at the end; nothing written is lost.
import gc
import io
import os
import subprocess
import sys
import tempfile

folder = tempfile.mkdtemp()
first, second, third = (os.path.join(folder, name) for name in ("first", "second", "third"))


def forget(path):
    stream = open(path, "w")
    stream.write("written")


forget(first)
gc.collect()
with open(first) as stream:
    print(stream.read())


class Raw(io.RawIOBase):
    def close(self):
        print("closing, closed:", self.closed)
        super().close()


Raw()
gc.collect()


class Bad(io.RawIOBase):
    def close(self):
        raise ValueError("will not close")


sys.unraisablehook = lambda u: print(u.err_msg.split("<")[0], repr(u.exc_value))
Bad()
gc.collect()

below = io.BytesIO()
text = io.TextIOWrapper(below, "utf-8")
text.write("abc")
del text
gc.collect()
print(below.closed)

text = io.TextIOWrapper(io.BytesIO(), "utf-8")
text.write("abc")
below = text.detach()
del text
gc.collect()
print(below.closed, below.getvalue())

program = """
import atexit
stream = open({!r}, "w")
stream.write("kept to the end")
raw = open({!r}, "wb", 0)
raw.write(b"raw")

class Deleted:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name, Deleted is None)

one = Deleted(1)
two = Deleted(2)

def generator():
    try:
        yield
    finally:
        print("generator closed")

waiting = generator()
next(waiting)
atexit.register(print, "exit function")
print("end of the program")
""".format(second, third)
ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
print(ended.returncode, ended.stderr)
print(ended.stdout)
for path in second, third:
    with open(path) as stream:
        print(stream.read())
    os.remove(path)
os.remove(first)
os.rmdir(folder)
