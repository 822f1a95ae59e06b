import zlib, gzip
texts = [b'', b'a', b'hello ' * 500, random.randbytes(1500), bytes(random.choice(b'abc') for _ in range(4000))]
for t in texts:
    for level in (-1, 0, 1, 9):
        for w in (15, -15, 31):
            for strategy in (0, 2):
                c = zlib.compressobj(level, zlib.DEFLATED, w, 8, strategy)
                out = [c.compress(t[:len(t) // 2]), c.flush(zlib.Z_SYNC_FLUSH), c.compress(t[len(t) // 2:]), c.flush()]
                put('compress', B(t), level, w, strategy, B(b''.join(out)))
def feed(data, w, sizes, limit, zdict=None):
    d = zlib.decompressobj(w) if zdict is None else zlib.decompressobj(w, zdict)
    rows = []
    try:
        i = 0
        while i < len(data):
            n = random.choice(sizes); piece = data[i:i + n]; i += n
            while True:
                r = d.decompress(piece, limit)
                rows.append('%s/%d/%s/%s' % (B(piece), len(r), B(d.unused_data), B(d.unconsumed_tail)))
                piece = d.unconsumed_tail
                if not piece or d.eof or len(rows) > 2000: break
        rows.append('flush %d %d' % (len(d.flush()), d.eof))
    except zlib.error as e: rows.append('error: ' + str(e))
    return rows
for t in texts:
    for w in (15, -15, 31):
        c = zlib.compressobj(wbits=w); z = c.compress(t) + c.flush()
        for w2 in (w, 47 if w > 0 else w):
            for limit in (0, 700):
                for tail in (b'', b'rest'):
                    put('decompress', w2, limit, B(z + tail), ','.join(feed(z + tail, w2, [7, 50, 1000], limit) if len(z) < 2000 else feed(z + tail, w2, [999, 2000], limit)))
        for k in range(4):
            bad = bytearray(z); bad[random.randrange(len(bad))] ^= 1 << random.randrange(8)
            put('decompress', w, 0, B(bad), ','.join(feed(bytes(bad), w, [10000], 0)))
        put('all', w, B(z), B(zlib.decompress(z, w)) or '-'); put('all', w, B(z[:-1]), attempt(zlib.decompress, z[:-1], w))
z = gzip.compress(b'data'); h = bytearray(z); h[3] = 8 | 16 | 4; z2 = bytes(h[:10]) + b'\x02\0xy' + b'name\0comment\0' + z[10:]
put('decompress', 31, 0, B(z2), ','.join(feed(z2, 31, [1], 0))); h[3] = 0xe0; put('decompress', 31, 0, B(h), ','.join(feed(bytes(h), 31, [100], 0)))
put('decompress', 31, 0, B(b'xx'), ','.join(feed(b'xx', 31, [100], 0)))
