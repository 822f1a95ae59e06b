import cmath, math
FUNCTIONS = ('acos', 'acosh', 'asin', 'asinh', 'atan', 'atanh', 'cos', 'cosh', 'exp', 'log', 'log10', 'sin', 'sinh', 'sqrt', 'tan', 'tanh')
SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.5, -2.0, 1000.0, -1000.0, 1e-310, 1e308, math.inf, -math.inf, math.nan]
def row(name, x, y, r):
    put(name, F(x), F(y), F(r.real) + F(r.imag) if isinstance(r, complex) else r)
for name in FUNCTIONS:
    f = getattr(cmath, name)
    for x in SPECIAL:
        for y in SPECIAL: row('!' + name, x, y, attempt(f, complex(x, y)))
    for i in range(500):
        x, y = random.uniform(-20, 20), random.uniform(-20, 20)
        row(name, x, y, attempt(f, complex(x, y)))
for x in SPECIAL:
    for y in SPECIAL: row('!rect', x, y, attempt(cmath.rect, x, y))
