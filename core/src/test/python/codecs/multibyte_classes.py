"""The classes of _multibytecodec: states, streams, error handlers and wrong arguments."""
import codecs
import io

import _codecs_kr
import _multibytecodec as m
import encodings.euc_jis_2004 as euc
import encodings.johab as johab


def attempt(function, *args, **options):
    try:
        print(ascii(function(*args, **options)))
    except Exception as error:
        print(ascii(repr(error)), error)


decoder = codecs.getincrementaldecoder("euc_jp")()
for state in [(b"123456789", 0), (b"12345678", 0), (b"1",), (1, 0), ("a", 0), (b"1", "x"), [b"", 0], (b"", -1), (b"", 1 << 64),
              (b"", (1 << 64) - 1)]:
    attempt(decoder.setstate, state)
    print(decoder.getstate())
encoder = codecs.getincrementalencoder("euc_jis_2004")()
for state in [0, 1, 9, 255, 1 << 200, -1, "x", (1 << 136) - 1, 2 | 0xe6 << 8 | 0xff << 16, 2 | 0xc3 << 8 | 0xa6 << 16]:
    attempt(encoder.setstate, state)
    print(encoder.getstate())

for base in m.MultibyteIncrementalDecoder, m.MultibyteIncrementalEncoder, m.MultibyteStreamReader, m.MultibyteStreamWriter:
    class Wrong(base):
        codec = 1

    for cls in base, Wrong:
        for args in (), (1,), (1, 2), (1, 2, 3), (None,):
            attempt(cls, *args)
        attempt(cls, "strict", errors="x")
attempt(m.__create_codec, 1)

codec = _codecs_kr.getcodec("johab")
for name in "x", 1, None, "gbk":
    attempt(_codecs_kr.getcodec, name)
for function in codec.encode, codec.decode:
    for args in [(), (1,), ("a", 2), (b"a", None), (b"a", "strict", 1), ("\u1234", "nope"), (b"\xff\xff", "nope"), (b"",)]:
        attempt(function, *args)


class Stream:
    def read(self, size=-1):
        return "text"

    def write(self, data):
        print("write", data)


reader = johab.StreamReader(io.BytesIO("\ud55c\uae00 text\nmore\n".encode("johab")))
print(ascii(reader.read(1)), ascii(reader.read(2)), reader.readline(), reader.readlines(), reader.errors)
for size in "x", 1.5, None, -5, 0:
    for function in reader.read, reader.readline, reader.readlines:
        attempt(function, size)
reader.errors = "ignore"
print(reader.errors)
for name, value in ("errors", 1), ("stream", 1):
    attempt(setattr, reader, name, value)
    attempt(delattr, reader, name)
attempt(johab.StreamReader(Stream()).read)

writer = johab.StreamWriter(Stream())
writer.write("\ud55c")
writer.write(5)
writer.writelines(["a", "\uae00"])
writer.reset()
for lines in 5, {1}, iter("a"):
    attempt(writer.writelines, lines)
writer = euc.StreamWriter(Stream())
writer.write("\xe6")
writer.reset()
writer.write("\xe6")
writer.write("\u0300")
writer.writelines("\xe6a")

ANSWERS = [("\xe6", 2), (b"xx", 2), ("\u1234", 2), ("a", 1 << 100), ("a", -50), 5, ("a", 1.5)]
for answer in ANSWERS:
    codecs.register_error("test.multibyte", lambda error: answer)
    attempt("a\u1234b".encode, "euc_jis_2004", "test.multibyte")
    attempt(b"a\xffb".decode, "euc_jis_2004", "test.multibyte")
