import codecs, _codecs, warnings
warnings.simplefilter('ignore')
log = []
def handler(e):
    log.append('%s %d %d %s' % (e.encoding, e.start, e.end, e.reason))
    return '?', e.end
codecs.register_error('h', handler)
I32 = lambda s: ' '.join('%x' % ord(c) for c in s)
pieces = {
    'utf_8': [b'a', b'\xc3\xa9', b'\xe2\x82\xac', b'\xf0\x9f\x98\x80', b'\xed\xa0\x80', b'\xc0', b'\xff', b'\x80', b'\xe0\x80', b'\xf4\x90', b'\xf1\x80', b'\xe2\x82', b'\xf0'],
    'utf_16': [b'\xff\xfe', b'\xfe\xff', b'a\0', b'\0a', b'\x3d\xd8\x00\xde', b'\xd8\x3d\xde\x00', b'\0\xd8', b'\0\xdc', b'x'],
    'utf_32': [b'\xff\xfe\0\0', b'\0\0\xfe\xff', b'a\0\0\0', b'\0\0\0a', b'\0\xd8\0\0', b'\0\0\x11\0', b'\0\xf6\x01\0', b'x'],
    'utf_7': [b'a', b'+', b'-', b'AGE', b'2D3eAA', b'2AA', b'3gA', b'+-', b'\xff', b'/', b'!', b'A', b'\\', b'~'],
    'unicode_escape': [b'a', b'\xe9', b'\\', b'x4', b'x41', b'u12', b'\\u20ac', b'\\U0001f600', b'\\U00110000', b'\\N{SPACE}', b'\\N{foo}', b'\\N{', b'}', b'\\777', b'\\q', b'\\n', b'\n'],
    'raw_unicode_escape': [b'a', b'\xe9', b'\\', b'u12', b'\\u20ac', b'\\U0001f600', b'\\U00110000', b'\\\\', b'q'],
    'ascii': [b'a', b'\x80', b'\xff']}
variants = {'utf_16': ['utf_16_ex', 'utf_16_le', 'utf_16_be'], 'utf_32': ['utf_32_ex', 'utf_32_le', 'utf_32_be']}
for enc, parts in pieces.items():
    for name in variants.get(enc, [enc]):
        for i in range(2500):
            data = b''.join(random.choice(parts) for _ in range(random.randrange(7)))
            final = random.randrange(2)
            log.clear()
            f = getattr(_codecs, name + '_decode')
            if name == 'ascii': final = 1; r = f(data, 'h')
            elif name.endswith('_ex'): r = f(data, 'h', 0, final)
            else: r = f(data, 'h', final)
            put('decode', name, B(data), final, I32(r[0]), r[1], '; '.join(log))
chars = ['a', '+', '-', '/', '~', '\\', '\n', ' ', '!', '\x7f', '\xe9', '\xff', '\u20ac', '\U0001f600', '\ud800', '\udfff', 'Z']
for name in ('utf_8', 'utf_16', 'utf_16_le', 'utf_16_be', 'utf_32', 'utf_32_le', 'utf_32_be', 'utf_7', 'unicode_escape', 'raw_unicode_escape', 'ascii', 'latin_1'):
    for i in range(600):
        s = ''.join(random.choice(chars) for _ in range(random.randrange(8)))
        log.clear()
        r = getattr(_codecs, name + '_encode')(s, 'h')
        put('encode', name, I32(s), B(r[0]), '; '.join(log))
