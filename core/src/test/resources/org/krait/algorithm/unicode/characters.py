import unicodedata as u
def cased(s): return s != '\u03a3' and s.istitle() or s.islower() or s.isupper()
def ignorable(s): return ('a' + s + '\u03a3').lower()[-1] == '\u03c2' and ('.' + s + '\u03a3').lower()[-1] != '\u03c2'
pages = list(range(0, 0x110000, 1024))
for start in pages[:14] + sorted(random.sample(pages[14:200], 30)) + [0xe0000, 0x10fc00]:
    rows = []
    for c in range(start, start + 1024):
        s = chr(c)
        rows.append(' '.join(map(str, (u.category(s), u.bidirectional(s), u.combining(s), u.mirrored(s), u.decimal(s, -1),
            u.digit(s, -1), F(u.numeric(s, float('nan'))), u.east_asian_width(s), u.decomposition(s), u.name(s, '-'),
            ''.join(str(int(f)) for f in (s.isalpha(), s.isdecimal(), s.isdigit(), s.isnumeric(), s.isalnum(), s.isspace(),
                s.islower(), s.isupper(), s.isprintable(), s.isidentifier(), ('a' + s).isidentifier(), ignorable(s), cased(s))),
            T(s.upper()), T(s.lower()), T(s.title()), T(s.casefold()),
            *(T(u.normalize(f, s)) for f in ('NFC', 'NFD', 'NFKC', 'NFKD'))))))
    put(start, '|'.join(rows))
