"""The exceptions that modules define, as their functions raise them and made by hand."""
import binascii
import decimal
import marshal
import pickle
import struct
import time
import zlib
from datetime import datetime

from _calls import counts, show, vary

for error in binascii.Error, binascii.Incomplete, struct.error, zlib.error:
    made = error("text", 5)
    print(error, error.__mro__, repr(made), str(made), made.args, repr(error()), error.__module__, error.__doc__)
    try:
        raise error("raised") from made
    except error as e:
        print(repr(e), repr(e.__cause__), pickle.loads(pickle.dumps(e)).args)
    show(error, nonsense=1)


class Wrapped(struct.error):
    pass


print(Wrapped("x"), isinstance(Wrapped(), struct.error), issubclass(binascii.Error, ValueError))
for call in (lambda: struct.pack("b", 300), lambda: struct.unpack("i", b"x"),
             lambda: struct.Struct("q").unpack_from(b"123456789", 5),
             lambda: zlib.decompress(b"nonsense"), lambda: zlib.decompressobj().decompress(b"\x78\x9c\xff"),
             lambda: binascii.unhexlify("a"),
             lambda: binascii.unhexlify("zz"), lambda: binascii.a2b_base64("a"), lambda: binascii.a2b_uu(b"\xff"),
             lambda: marshal.loads(b""), lambda: marshal.loads(b"?"), lambda: marshal.loads(b"i\0"),
             lambda: marshal.dumps(object())):
    show(call)

print("== zlib")
packed = zlib.compress(b"some text " * 20)
for function, args in ((zlib.adler32, (b"x", 1)), (zlib.crc32, (b"x", 1)), (zlib.compress, (b"x", 1)),
                       (zlib.decompress, (packed, 15, 100))):
    vary(function, *args, values=[None, "text", bytearray(b"x"), 2.5, -1, 5, 2**70, [], memoryview(b"abc")])
show(zlib.decompress, packed, wbits=-15)
show(zlib.decompress, packed, bufsize=0)
show(zlib.decompress, packed[:-1])
show(zlib.decompress, packed + b"x")
unpacker = zlib.decompressobj()
print(unpacker.decompress(packed, 7), unpacker.unconsumed_tail[:5], unpacker.eof, unpacker.flush()[:20],
      unpacker.unused_data)
for method in unpacker.decompress, unpacker.flush:
    vary(method, *((b"x", 1) if method is unpacker.decompress else (1,)), values=[None, "text", 2.5, -1, 2**70, []])
packer = zlib.compressobj(level=9)
print(type(packer.compress(b"text" * 50)), len(packer.flush()) > 5)
show(packer.flush, 99)
show(packer.compress, "text")
show(packer.flush, "x")
for keywords in ({"level": 10}, {"level": "x"}, {"method": 5}, {"wbits": 99}, {"memLevel": 0}, {"strategy": 9},
                 {"nonsense": 1}, {"zdict": 5}):
    show(lambda **k: type(zlib.compressobj(**k)).__name__, **keywords)
for keywords in {"wbits": 99}, {"wbits": "x"}, {"zdict": 5}, {"zdict": "x"}, {"nonsense": 1}:
    show(lambda **k: type(zlib.decompressobj(**k)).__name__, **keywords)

print("== clocks")
for function in (time.time, time.time_ns, time.monotonic, time.monotonic_ns, time.perf_counter, time.perf_counter_ns,
                 time.process_time,
                 time.process_time_ns, time.thread_time, time.thread_time_ns):
    first, second = function(), function()
    print(function.__name__, type(first).__name__, first <= second)
    show(function, 1)
    show(function, nonsense=1)
show(time.tzset, 1)
for name in "time", "monotonic", "perf_counter", "process_time", "thread_time", "nonsense", None, 5:
    show(lambda n: sorted(vars(time.get_clock_info(n))), name)
for wrong in None, "x", -1, float("nan"), float("inf"), 10**20, []:
    show(time.sleep, wrong)
print(time.sleep(0), time.sleep(0.0001))
moment = datetime(2024, 2, 29, 1, 2, 3)
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(type(datetime.utcnow()), datetime.utcnow().tzinfo, datetime.utcfromtimestamp(86400.5))
    print([str(w.message) for w in caught][:2], [w.category.__name__ for w in caught])
    show(datetime.utcnow, 1)
    show(datetime.utcnow, tz=None)
    for wrong in None, "x", float("nan"), 1e20, 10**30, []:
        show(datetime.utcfromtimestamp, wrong)
