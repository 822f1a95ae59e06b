def value(code, n):
    if code in 'sp': return random.randbytes(random.randrange(2 * n + 2))
    if code == 'c': return random.randbytes(1)
    if code == '?': return random.randrange(2)
    if code in 'efd': return some_float() if code == 'd' else random.uniform(-70000, 70000) * random.choice([1, 1e-6])
    bits = 8 * struct.calcsize(('' if code in 'nNP' else '=') + code)
    return random.choice([random.getrandbits(bits), -random.getrandbits(bits - 1), random.getrandbits(bits - 1), 1 << bits, 1 << (bits - 1)])
def show(v): return B(v) if isinstance(v, bytes) else F(v) if isinstance(v, float) else str(int(v))
for f in ('', 'b', '<q', '@iqi', '=bq', 'b0i', 'i0q', '1', 'i!', '99999999999999999999i', '4611686018427387904i', '2 i', ' i ', 'F', 'D', 'bF', 'bD', '@', '<n', '\0', '2147483648x', '3p', '0s'):
    put('size', T(f), attempt(struct.calcsize, f))
for i in range(20000):
    prefix = random.choice(['', '@', '=', '<', '>', '!'])
    fmt, values = prefix, []
    for _ in range(random.randrange(1, 4)):
        code = random.choice('bBhHiIlLqQefdspc?x' + ('nNP' if prefix in ('', '@') else ''))
        n = random.choice([1, 1, 0, 2, 5])
        fmt += ('' if n == 1 else str(n)) + code
        if code == 'x': continue
        for _ in range(1 if code in 'sp' else n): values.append(value(code, n))
    r = attempt(struct.pack, fmt, *values)
    put('pack', T(fmt), '|'.join(map(show, values)), B(r) if isinstance(r, bytes) else r)
    data = random.randbytes(struct.calcsize(fmt))
    put('unpack', T(fmt), B(data), '|'.join(map(show, struct.unpack(fmt, data))))
