sys.set_int_max_str_digits(4300)
base = ['', '1', '-1', '1_0', '1__0', '_1', '1_', '1_.0', '1._0', '1e_5', '1e5_0', 'inf', '-Infinity',
    'nan', '+nan', 'infin', '1e400', '1e-400', ' 1.5\n', '\u0663.\u0665', '0x1p3', '1.', '.5', '.',
    '1.e5', '1e', '1\x002', '\u30001', '\xe9', '1'*400, '0.' + '0'*400 + '1', '0x', '0x_1f', '0b12',
    '0o8', '\U0001d7d8', '\x1c1', '\x1c\u0661', '\x85\u0661', '00', '01', '0_0', '0X1F', '- 1', '+-1',
    '0x1.8p3', '-0x.8p-1074', '0x1p-1075', '0x1.0000000000001p-1075', '0x1p1024', '0x1.fffffffffffff8p1023',
    '0x1.fffffffffffff7p1023', '0x1p', 'p3', '.8', '0x.p1', '0x1p99999999999999', '1p-99999999999999',
    '1+2j', '(1+2j)', ' ( 1 ) ', '1+', 'j', '-j', '1e5j', '1_0j', '1+-2j', 'nan+infj', '1 + 2j', '1j+2',
    '\u0661j', '1__0j', '_1j', '1_e5', '1e+_5', 'infinityj', '1'*5000, '0'*5000, '1'*5000+'x']
alphabet = '0123456789abxXobpjJ_+-. e\u0661'
texts = base + [''.join(random.choice(alphabet) for _ in range(random.randrange(1, 8))) for _ in range(20000)]
def short(r): return r.split(': \'')[0] + (': ' if ": '" in r else '') if r.startswith('ValueError') else r
for s in texts:
    r = attempt(float, s)
    put('float', T(s), F(r) if isinstance(r, float) else short(r))
    r = attempt(float.fromhex, s)
    put('hex', T(s), F(r) if isinstance(r, float) else r)
    r = attempt(complex, s)
    put('complex', T(s), F(r.real) + F(r.imag) if isinstance(r, complex) else short(r))
    for b in (10, 0, 16, 36, 2, 1):
        put('int', T(s), b, short(str(attempt(int, s, b))) if b != 16 or len(s) < 4000 else '-')
for n in (3000, 20000, 70001):
    sys.set_int_max_str_digits(0)
    v = random.randrange(10**n)
    put('big', v, hex(v)[2:])
