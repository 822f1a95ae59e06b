import binascii
def run(name, f, data, *flags, **k):
    r = attempt(lambda: f(data, **k)); put(name, B(data), *flags, B(r) if isinstance(r, bytes) else r)
for i in range(6000):
    data = bytes(random.choice(b'abYQ012=+/\n \r\t._@=~!#$%') for _ in range(random.randrange(13)))
    if i % 3 == 0: data = random.randbytes(random.randrange(50))
    if i % 50 == 0: data = bytes(random.choice(b'ab =.\n\t\r\xe9_') for _ in range(random.randrange(300)))
    run('a2b_base64', binascii.a2b_base64, data, 0); run('a2b_base64', binascii.a2b_base64, data, 1, strict_mode=True)
    run('b2a_base64', binascii.b2a_base64, data, 1); run('b2a_uu', binascii.b2a_uu, data, i % 2, backtick=bool(i % 2))
    run('a2b_uu', binascii.a2b_uu, data); run('a2b_qp', binascii.a2b_qp, data, i % 2, header=bool(i % 2)); run('unhex', binascii.unhexlify, data)
    run('b2a_qp', binascii.b2a_qp, data, i & 1, i >> 1 & 1, i >> 2 & 1, quotetabs=bool(i & 1), istext=bool(i >> 1 & 1), header=bool(i >> 2 & 1))
    g = random.randrange(-5, 6); put('hex', B(data), g, T(data.hex('-', g)))
