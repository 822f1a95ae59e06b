# test: isolated
"""What a coding cookie makes of each byte, and of bytes that the codec refuses."""

SINGLE = """cp037 cp1006 cp1026 cp1125 cp1140 cp1252 cp1253 cp273 cp424 cp437 cp500 cp720 cp856 cp874 cp875 hp_roman8 iso8859_10
iso8859_11 iso8859_14 iso8859_3 iso8859_6 koi8_r koi8_t kz1048 mac_arabic mac_croatian mac_cyrillic mac_farsi mac_greek
mac_iceland mac_roman mac_romanian mac_turkish palmos ptcp154 tis_620""".split()


def show(encoding, data, name="x"):
    source = b"# coding: " + encoding.encode() + b"\n" + data
    try:
        scope = {}
        exec(compile(source, "<source>", "exec"), scope)
        print(encoding, ascii(scope[name]))
    except Exception as error:
        print(encoding, type(error).__name__, error, getattr(error, "lineno", None))


for encoding in SINGLE:
    if encoding in ("cp037", "cp1026", "cp1140", "cp273", "cp424", "cp500", "cp875"):
        continue
    text = []
    for byte in range(128, 256):
        try:
            scope = {}
            exec(compile(b"# coding: " + encoding.encode() + b"\nx = '" + bytes([byte]) + b"'", "<source>", "exec"), scope)
            text.append(scope["x"])
        except SyntaxError as error:
            text.append("<%s>" % error.msg)
    print(encoding, ascii("".join(text)))

for encoding in "gbk", "cp949", "cp950", "euc_jp", "shift_jis", "euc_kr", "gb18030", "gb2312", "big5":
    for data in b"\xa1\xa2", b"\xa2\xe3", b"\xa1\xbd", b"\x81\x5c", b"\xa4\xa1", b"\xa1\xa1\xff", b"\xb0\xa1", b"\xa1":
        show(encoding, b"x = '" + data + b"'")

for encoding in "utf-7", "U7", "utf8", "utf_8_sig", "ascii", "646", "rot13", "hex", "no-such", "latin_1", "l1":
    show(encoding, b"x = '+AOk-'")
    show(encoding, b"x = 'a\xe9b'")
    show(encoding, b"x = 'a\xed\xa0\x80b'")

for source in [r"f'{x:\x}'", r"f'{x:{y}é\x}'", r"t'{x:\N{no such name}}'", r"f'a\x'", r"f'{x:a\U11111111}'"]:
    try:
        compile(source, "<source>", "exec")
    except Exception as error:
        print(source.encode("ascii", "backslashreplace"), type(error).__name__, ascii(error.args))
