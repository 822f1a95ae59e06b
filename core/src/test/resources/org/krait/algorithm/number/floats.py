for i in range(30000):
    x = some_float()
    n = random.randrange(0, 30)
    put('repr', F(x), repr(x)); put('hex', F(x), x.hex())
    for code in 'efgEFG':
        put('format', F(x), code, n, ('%.' + str(n) + code) % x)
    put('alt', F(x), n, ('%#.' + str(n) + 'g') % x)
    if x - x == 0:
        put('ratio', F(x), *x.as_integer_ratio())
        put('hash', F(x), hash(x))
        m = random.randrange(-320, 330) if i % 2 else random.randrange(-5, 20)
        r = attempt(round, x, m)
        put('round', F(x), m, F(r) if isinstance(r, float) else r)
    y = some_float()
    for name, f in (('mod', lambda: x % y), ('floordiv', lambda: x // y)):
        r = attempt(f)
        put(name, F(x), F(y), F(r) if isinstance(r, float) and r == r else 'nan' if r != r else r)
    if abs(x) < 1e300:
        n = int(x) + random.randrange(-1, 2)
        put('cmp', F(x), n, (x > n) - (x < n))
