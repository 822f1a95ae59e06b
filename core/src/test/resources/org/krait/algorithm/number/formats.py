sys.set_int_max_str_digits(4300)
def spec():
    R = random.random; C = random.choice
    s = ''
    if R() < .3: s += C('*0 \xe9\U0001f600<') + C('<>=^') if R() < .5 else C('<>=^')
    if R() < .3: s += C('+- ')
    if R() < .1: s += 'z'
    if R() < .2: s += '#'
    if R() < .2: s += '0'
    if R() < .5: s += str(random.randrange(40))
    if R() < .3: s += C([',', '_', ',_', '_', ','])
    if R() < .4: s += '.' + C(['', '3', '0', '12', '25']) + C(['', '', ',', '_'])
    if R() < .8: s += C('bcdoxXneEfFgG%sq') if R() < .95 else C('\xe9\x01xx,')
    return s
for i in range(40000):
    s = spec()
    if not s: continue
    n = random.choice([random.randrange(-10**9, 10**9), random.getrandbits(100), random.randrange(300), 0, -1])
    put('int', T(s), n, T(attempt(format, n, s)))
    x = some_float()
    put('float', T(s), F(x), T(attempt(format, x, s)))
    y = some_float()
    put('complex', T(s), F(x), F(y), T(attempt(format, complex(x, y), s)))
    t = random.choice(['', 'abc', '\xe9\U0001f600\u20ac', 'a' * 20])
    put('str', T(s), T(t), T(attempt(format, t, s)))
