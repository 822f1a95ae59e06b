try:
    from test.re_tests import tests
except ImportError:
    tests = []
for t in tests:
    for f in (0, re.I, re.M | re.S, re.I | re.A): case(t[0], t[1], f)
for p, s in [('(?i)stra\u00dfe', 'STRA\u1e9eE'), ('[A-\U00010400]+', 'a\u00df\U00010428'), ('\U0001f600+', 'x\U0001f600\U0001f600'),
        ('(?i)[\u03c3x]', '\u03c2\u03a3'), ('(?i)\u0131', 'I'), ('(?i)\u212a', 'k'), ('\\w+', '\u00b2\u0bf0\u2460a_'), ('abcab', 'abcabcabcab'),
        ('(?i)[^\u0400-\u0500a]', '\u0401\u0451bA'), ('[\u4e00-\u4e10\u3041]+', '\u4e05\u3041\u3042'), ('(?s)(a.)*?b', 'a\nab'),
        ('(?:(a)|b)*+', 'abb'), ('(?:(?:(a)x)|(b)|a)*+c', 'abac'), ('x*', 'aaxa'), ('(?<=a)b', 'ab'), ('(?=(a+))', 'baaac'), ('\\B', ''),
        ('(\\w+)\\s+(?i:\\1)', 'ab AB'), ('[0-9]{3,5}+9', '12349'), ('(a*)*', 'aab'), ('(a|b)*?c', 'abac'), ('(?:a?)*?y', 'aay')]:
    for f in (0, re.I, re.M): case(p, s, f)
