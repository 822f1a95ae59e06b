import _sre, re
for i in range(0, 0x110000, 4096):
    put(i, ''.join('%x ' % _sre.unicode_tolower(c) for c in range(i, i + 4096)),
        ''.join(str(int(_sre.unicode_iscased(c))) for c in range(i, i + 4096)),
        ''.join(str(int(bool(re.match(r'\w', chr(c))))) + str(int(bool(re.match(r'\s', chr(c))))) for c in range(i, i + 4096)))
