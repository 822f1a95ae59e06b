import unicodedata as u
marks = [chr(c) for c in range(0x110000) if u.combining(chr(c))]
decomposed = [u.normalize('NFD', chr(c)) for c in range(0x110000) if u.decomposition(chr(c))]
pool = ['a', 'e', '\u1100', '\u1161', '\u11a8', '\uac00', '\u03a3', '\xdf', '\u0130', '\ufb01', ' ', "'", '\u01c5', 'SS', '\u0915', '\u093c']
for i in range(20000):
    s = ''.join(random.choice(random.choice([marks, decomposed, pool, pool])) for _ in range(random.randrange(1, 9)))
    put('text', T(s), *(T(u.normalize(f, s)) for f in ('NFC', 'NFD', 'NFKC', 'NFKD')))
def look(name):
    try: return T(u.lookup(name))
    except KeyError: return '-'
names = ['null', 'NUL', 'keycap ten', 'KEYCAP DIGIT ONE', 'Latin Small Letter A', 'latin small letter a ', ' LATIN SMALL LETTER A', 'foo', '',
    'HANGUL SYLLABLE GA', 'hangul syllable ga', 'HANGUL SYLLABLE GAGX', 'HANGUL SYLLABLE GAGG', 'HANGUL SYLLABLE A', 'HANGUL SYLLABLE ',
    'CJK UNIFIED IDEOGRAPH-4E00', 'CJK UNIFIED IDEOGRAPH-4e00', 'cjk unified ideograph-4E00', 'CJK UNIFIED IDEOGRAPH-04E00',
    'CJK UNIFIED IDEOGRAPH-A000', 'CJK UNIFIED IDEOGRAPHS 4E00', 'BASIC LATIN 0', 'PRIVATE USE AREA E000', 'TANGUT IDEOGRAPH-17000', 'TANGUT 17000',
    'VS17', 'VARIATION SELECTOR-256', 'BELL', 'ALERT', 'LINE FEED (LF)', 'LINE FEED', 'A' * 256, 'A' * 257, 'NUSHU CHARACTER-1B170',
    'KHITAN SMALL SCRIPT CHARACTER-18B00', 'CJK COMPATIBILITY IDEOGRAPH-F900', 'LATIN CAPITAL LETTER GHA', 'LATIN SMALL LETTER \u0131']
names += [u.name(chr(c), '') for c in random.sample(range(0x30000), 5000)]
for n in names: put('lookup', T(n), look(n))
o = u.ucd_3_2_0
for c in [*range(0x400), *random.sample(range(0x400, 0x3400), 4000), *random.sample(range(0xa000, 0x30000), 3000)]:
    s = chr(c)
    put('old', T(s), o.category(s), o.bidirectional(s), o.east_asian_width(s), o.mirrored(s), o.decimal(s, -1), T(o.normalize('NFC', s)), T(o.normalize('NFKD', s)))
