import math
RANGES = dict(exp=(-700, 700), expm1=(-40, 700), exp2=(-1000, 1000), log=(0, 1e3), log1p=(-1, 1e3), log10=(0, 1e6), log2=(0, 1e6),
    sin=(-1e3, 1e3), cos=(-1e3, 1e3), tan=(-1e3, 1e3), asin=(-1, 1), acos=(-1, 1), atan=(-20, 20), sinh=(-20, 20), cosh=(-20, 20),
    tanh=(-5, 5), asinh=(-100, 100), acosh=(1, 100), atanh=(-1, 1), cbrt=(-1e6, 1e6), erf=(-7, 7), erfc=(-7, 27), gamma=(-20, 170),
    lgamma=(-50, 500), sqrt=(0, 1e10))
SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, -2.0, 1000.0, -1000.0, 1e-310, 5e-324, 1e308, math.inf, -math.inf, math.nan, 171.0, 23.0, 24.0, -0.5, 8.0, 1e-30]
def row(name, args, r):
    put(name, *(F(a) for a in args), F(r) if isinstance(r, float) else r)
for name, (a, b) in RANGES.items():
    f = getattr(math, name)
    for i in range(2000):
        x = random.uniform(a, b) if i % 4 else random.uniform(a, b) * 2.0 ** -random.randrange(0, 30)
        row(name, [x], attempt(f, x))
    for x in SPECIAL: row('!' + name, [x], attempt(f, x))
for name in ('pow', 'atan2', 'fmod', 'remainder', 'hypot'):
    f = getattr(math, name)
    for i in range(2000):
        x, y = random.uniform(0, 100), random.uniform(-50, 50)
        row(name, [x, y], attempt(f, x, y))
    for x in SPECIAL:
        for y in SPECIAL: row('!' + name, [x, y], attempt(f, x, y))
for i in range(2000):
    x, y = some_float(), some_float()
    n = random.choice([0, 1, 3, 10**19, 2**63, random.randrange(10**17)])
    put('!nextafter', F(x), F(y), n, F(math.nextafter(x, y, steps=n)))
    k = random.randrange(-2200, 2200)
    r = attempt(math.ldexp, x, k); put('!ldexp', F(x), k, F(r) if isinstance(r, float) else r)
    put('!frexp', F(x), F(math.frexp(x)[0]), math.frexp(x)[1])
    v = [some_float() * random.choice([1, 1e-20, 1e20]) for _ in range(random.randrange(12))]
    if i % 2: v = [random.uniform(-1, 1) * 2.0 ** random.randrange(-60, 60) for _ in range(random.randrange(12))]
    r = attempt(math.fsum, v); put('!fsum', ','.join(map(F, v)), F(r) if isinstance(r, float) else r)
    w = [random.uniform(-1, 1) * 2.0 ** random.randrange(-30, 30) for _ in v]
    if i % 2: put('!sumprod', ','.join(map(F, v)), ','.join(map(F, w)), F(float(math.sumprod(v, w))))
    if v: put('!norm', ','.join(map(F, v)), F(math.hypot(*v)))
    n, k = random.randrange(300), random.randrange(60)
    put('!comb', n, k, math.comb(n, k)); put('!perm', n, k, math.perm(n, k)); put('!factorial', k, math.factorial(k))
    b = random.getrandbits(random.choice([3, 60, 1100, 3000])) + 1
    put('ilog', b, 0, F(math.log(b))); put('ilog', b, 2, F(math.log2(b))); put('ilog', b, 10, F(math.log10(b)))
    put('!isqrt', b, math.isqrt(b)); put('!lcm', b, n, math.lcm(b, n))
