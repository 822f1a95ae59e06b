for seed in (0, 1, 42, -7, 2**32, 2**64 - 1, 10**700, 2**20000 + 5):
    r = random.Random(); r.seed(seed)
    row = []
    for i in range(700):
        k = i * 7 % 130
        row.append(str(r.getrandbits(k)) if i % 3 else F(r.random()))
    put(seed if seed < 10**4000 else '2**20000+5', ','.join(row), sum(r.getstate()[1]))
