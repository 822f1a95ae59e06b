"""A view that is dropped gives its memory back, and its owner may be resized."""
import gc
import io

lent = bytearray(b"x")
view = memoryview(lent)
del view
gc.collect()
lent.append(1)
print(lent)

lent = io.BytesIO(b"xyz")
view = lent.getbuffer()
part = view[1:]
for action in [lent.truncate, lent.close, lambda: lent.write(b"abcd"), lambda: lent.__init__(b"")]:
    try:
        print(action())
    except BufferError as e:
        print(e)
del view
gc.collect()
try:
    lent.truncate(0)
except BufferError as e:
    print(e)
del part
gc.collect()
print(lent.truncate(0), lent.getvalue(), lent.close())
