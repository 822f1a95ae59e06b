"""Streams of zlib after their end, and decompression without any room."""
import zlib
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for mode in range(0, 8):
    c = zlib.compressobj()
    c.compress(b'abc')
    c.flush()
    t(lambda: c.flush(mode)); t(lambda: c.compress(b'x')); t(lambda: c.compress(b'')); t(lambda: c.copy())
    c = zlib.compressobj()
    t(lambda: zlib.decompressobj().decompress(c.compress(b'abc') + c.flush(mode) + c.flush()))
data = zlib.compress(b'hello world' * 100) + b'rest'
for first in b'', data[:1], data[:2], data[:20], data:
    d = zlib._ZlibDecompressor()
    t(lambda: (d.decompress(first, max_length=0), d.needs_input, d.eof, d.unused_data))
    t(lambda: (d.decompress(b'', max_length=5), d.needs_input, d.eof))
    t(lambda: (d.decompress(b'', max_length=0), d.needs_input, d.eof))
    t(lambda: (d.decompress(data[len(first):], max_length=7), d.needs_input, d.eof))
    t(lambda: (d.decompress(b'')[-3:], d.needs_input, d.eof, d.unused_data))
    t(lambda: (d.decompress(b'')[-3:], d.needs_input, d.eof, d.unused_data))
    t(lambda: (d.decompress(b'', 0)[-3:], d.needs_input, d.eof, d.unused_data))
d = zlib._ZlibDecompressor()
t(lambda: d.decompress(b'xxxx', 0)); t(lambda: d.needs_input); t(lambda: d.decompress(b'', 1))
d = zlib.decompressobj()
t(lambda: (d.decompress(data, 3), d.flush()[-3:], d.unused_data))
