import hashlib, zlib, binascii, hmac
names = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha512_224', 'sha512_256', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'blake2b', 'blake2s']
for size in (0, 1, 55, 63, 64, 65, 111, 112, 127, 128, 129, 135, 136, 137, 168, 200, 256, 1000):
    data = random.randbytes(size)
    for n in names:
        h = hashlib.new(n, data)
        put('hash', n, B(data), h.hexdigest(), h.digest_size, h.block_size)
        key = random.randbytes(random.choice([0, 5, 64, 200]))
        put('hmac', n, B(data), B(key), hmac.new(key, data, n).hexdigest())
    for n in ('shake_128', 'shake_256'):
        k = random.randrange(400)
        put('shake', n, B(data), k, hashlib.new(n, data).hexdigest(k))
    for start in (0, 1, 0xdeadbeef):
        put('crc32', B(data), start, zlib.crc32(data, start)); put('adler32', B(data), start, zlib.adler32(data, start))
        put('hqx', B(data), start & 0xffff, binascii.crc_hqx(data, start & 0xffff))
    for n, f, m in (('b', hashlib.blake2b, 64), ('s', hashlib.blake2s, 32)):
        p = dict(digest_size=random.randrange(1, m + 1), key=random.randbytes(random.randrange(m + 1)), salt=random.randbytes(m // 4), person=random.randbytes(m // 8),
            fanout=random.randrange(256), depth=random.randrange(1, 256), leaf_size=random.randrange(2**32), node_offset=random.randrange(2**47),
            node_depth=random.randrange(256), inner_size=random.randrange(m + 1), last_node=bool(size & 1))
        h = f(data, **p)
        put('blake2', n, B(data), *(B(v) if isinstance(v, bytes) else int(v) for v in p.values()), h.hexdigest())
for i in range(6):
    n = ['sha1', 'sha256', 'sha512'][i % 3]
    put('pbkdf2', n, B(b'pw%d' % i), B(b'salt'), 1 + i * 7, 20 + i * 30, hashlib.pbkdf2_hmac(n, b'pw%d' % i, b'salt', 1 + i * 7, 20 + i * 30).hex())
put('scrypt', B(b'pleaseletmein'), B(b'SodiumChloride'), 1024, 8, 2, 64, hashlib.scrypt(b'pleaseletmein', salt=b'SodiumChloride', n=1024, r=8, p=2, dklen=64).hex())
