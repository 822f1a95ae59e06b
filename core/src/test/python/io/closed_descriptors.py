"""A file whose descriptor somebody else has closed, and what its buffer view is a view of."""
import _io
import io
import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    f = io.FileIO(os.path.join(folder, "f"), "w+")
    number = f.fileno()
    os.close(number)
    for name in ["fileno", "readable", "writable", "seekable", "isatty", "tell", "read", "truncate", "close", "fileno"]:
        try:
            result = getattr(f, name)()
            print(name, result == number or result)
        except (OSError, ValueError) as e:
            print(name, type(e).__name__, e)

lent = io.BytesIO(b"abc")
with lent.getbuffer() as view:
    print(type(view.obj), view.readonly, bytes(view.obj))
    for action in [_io._BytesIOBuffer, lambda: type("x", (_io._BytesIOBuffer,), {})]:
        try:
            print(action())
        except TypeError as e:
            print(e)
