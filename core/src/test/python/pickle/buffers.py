# PickleBuffer, and buffers that travel beside the pickle (PEP 574).
import array
import io
import pickle
import weakref

PickleBuffer = pickle.PickleBuffer


def report(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", None))


square = memoryview(bytes(range(12))).cast("B", (3, 4))
values = [b"abc", bytearray(b"abc"), memoryview(b"abc"), array.array("i", [1, 2]), square, memoryview(b"abcdef")[::2],
          memoryview(b"abcdef")[::-1], b"", bytearray(), PickleBuffer(b"xy"), memoryview(bytearray(b"q")).toreadonly()]
for value in values:
    b = PickleBuffer(value)
    print(type(b).__name__)
    report(lambda: b.raw().tobytes())
    report(lambda: [getattr(b.raw(), name) for name in ("format", "nbytes", "readonly", "ndim", "shape", "strides")])
    report(lambda: memoryview(b).format + repr(memoryview(b).shape) + repr(memoryview(b).obj is not b))
    for protocol in (0, 3, 4, 5):
        report(lambda: pickle.dumps(b, protocol))
        report(lambda: pickle.dumps([b, b], protocol, buffer_callback=lambda b: False))
        report(lambda: pickle.dumps([b, b], protocol, buffer_callback=lambda b: True))
        report(lambda: pickle.dumps([b], protocol, buffer_callback=lambda b: 1 / 0))
    b.release()
    report(b.raw)
    report(lambda: memoryview(b))
    report(lambda: pickle.dumps(b, 5))
    report(b.release)
report(lambda: PickleBuffer())
report(lambda: PickleBuffer(1))
report(lambda: PickleBuffer("s"))
report(lambda: PickleBuffer(b"", 1))
report(lambda: PickleBuffer(object=b""))
report(lambda: PickleBuffer(memoryview(b"abcd")[::2]).raw())
report(lambda: type("Sub", (PickleBuffer,), {}))
report(lambda: setattr(PickleBuffer, "x", 1))
report(lambda: setattr(PickleBuffer(b""), "x", 1))
b = PickleBuffer(b"abc")
print(b == PickleBuffer(b"abc"), b == b, weakref.ref(b)() is b, PickleBuffer.__module__, PickleBuffer.__name__)
a = bytearray(b"abc")
b = PickleBuffer(a)
report(lambda: a.append(1))
raw = b.raw()
b.release()
report(lambda: a.append(1))
raw.release()
a.append(1)
print(a)

# Out of band
buffers = []
data = pickle.dumps([PickleBuffer(bytearray(b"one")), PickleBuffer(b"two"), PickleBuffer(bytearray(b"one"))], 5,
                    buffer_callback=buffers.append)
print(data, [type(b).__name__ for b in buffers], [bytes(b.raw()) for b in buffers])
for given in (buffers, [b"1", b"2", b"3"], [bytearray(b"1"), bytearray(b"2"), bytearray(b"3")], iter([b"a"]), [],
              None, (),
              1, [1, 2, 3]):
    report(lambda: [bytes(x) for x in pickle.loads(data, buffers=given)])
    report(lambda: [type(x).__name__ for x in pickle.Unpickler(io.BytesIO(data), buffers=given).load()])
    report(lambda: [type(x).__name__ for x in pickle.load(io.BytesIO(data), buffers=given)])
report(lambda: pickle.loads(data))
readonly = pickle.loads(data, buffers=[bytearray(b"1"), bytearray(b"2"), bytearray(b"3")])
print([type(x).__name__ for x in readonly], readonly[1].readonly)
for protocol in (None, 0, 4, 5, -1):
    report(lambda: len(pickle.dumps(b"", protocol, buffer_callback=print)))
    report(lambda: pickle.Pickler(io.BytesIO(), protocol, buffer_callback=print).dump(1))


class Array(bytearray):
    def __reduce_ex__(self, protocol):
        if protocol >= 5:
            return type(self), (PickleBuffer(self),)
        return type(self), (bytes(self),)


for protocol in (0, 4, 5):
    print(pickle.dumps(Array(b"abc"), protocol))
    print(type(pickle.loads(pickle.dumps(Array(b"abc"), protocol))))
buffers = []
print(pickle.dumps([Array(b"abc")] * 2, 5, buffer_callback=buffers.append), len(buffers))
large = PickleBuffer(bytes(70000))


class Writer:
    def write(self, data):
        print(type(data).__name__, memoryview(data).nbytes)


pickle.dump([large, PickleBuffer(bytearray(70000))], Writer(), 5)
