def atom(d):
    k = random.randrange(24)
    if k < 8: return random.choice('abcAB')
    if k == 8: return '.'
    if k == 9: return random.choice(['[ab]', '[^a]', '[a-c]', '\\w', '\\d', '\\s', '\\W', '[\\w-]', '[\u03b1-\u03c9x]'])
    if k == 10: return random.choice(['^', '$', '\\b', '\\B', '\\A', '\\Z'])
    if k == 11: return '\\' + str(random.randrange(1, 3))
    if d <= 0: return random.choice('abc')
    if k < 15: return '(' + alt(d - 1) + ')'
    if k < 17: return '(?:' + alt(d - 1) + ')'
    if k == 17: return random.choice(['(?=', '(?!', '(?<=', '(?<!']) + alt(d - 1) + ')'
    if k == 18: return '(?>' + alt(d - 1) + ')'
    if k == 19: return '(?(1)' + seq(d - 1) + '|' + seq(d - 1) + ')'
    if k == 20: return '(?i:' + alt(d - 1) + ')'
    return '(?:' + alt(d - 1) + ')'
def item(d):
    a = atom(d)
    if random.random() < .45 and a[0] not in '^$': a += random.choice(['*', '+', '?', '{2}', '{1,3}', '{0,2}', '{,1}', '{2,}']) + random.choice(['', '', '?', '+'])
    return a
def seq(d): return ''.join(item(d) for _ in range(random.randrange(1, 4)))
def alt(d): return '|'.join(seq(d) for _ in range(random.choice([1, 1, 1, 2, 3])))
for i in range(6000):
    p = alt(3)
    for _ in range(2):
        s = ''.join(random.choice('aaabbbccABx \n') for _ in range(random.randrange(12)))
        case(p, s, random.choice([0, 0, 0, re.I, re.M, re.S, re.A, re.I | re.A]), random.choice([0, 0, 0, 1]) if s else 0)
    if i % 5 == 0:
        try: case(p.encode('latin-1'), s.encode(), random.choice([0, re.I, re.L, re.L | re.I]))
        except UnicodeEncodeError: pass
