for i in range(30000):
    s = 'a%%%' + random.choice(['', '(a(b)c)'] if i % 50 == 0 else [''])
    for _ in range(random.randrange(3)): s += random.choice('-+ #0')
    if random.random() < .5: s += str(random.randrange(30))
    if random.random() < .4: s += '.' + str(random.randrange(30)) * (random.random() < .9)
    s += random.choice(['', '', 'l', 'h', 'L'])
    s += random.choice('diuoxXeEfFgGy%\x01') * (i % 100 != 0) + random.choice(['', 'z'])
    if '%%%%' in s: continue
    x = some_float()
    n = random.choice([random.randrange(-10**9, 10**9), random.getrandbits(100), random.randrange(300), 0, -1])
    isf = any(k in s for k in 'eEfFgG')
    v = x if isf else n
    put(T(s), F(x) if isf else n, T(attempt(lambda: s % ({'a(b)c': v} if '(' in s else (v,)))))
