"""The encodings of East Asia over all characters and all pairs of bytes, and over sequences at random."""
import codecs
import hashlib
import random

STATELESS = """big5 big5hkscs cp932 cp949 cp950 euc_jis_2004 euc_jisx0213 euc_jp euc_kr gb18030 gb2312 gbk johab shift_jis
shift_jis_2004 shift_jisx0213""".split()
STATEFUL = "hz iso2022_jp iso2022_jp_1 iso2022_jp_2 iso2022_jp_2004 iso2022_jp_3 iso2022_jp_ext iso2022_kr".split()
PIECES = [b"\x1b$B", b"\x1b(B", b"\x1b(J", b"\x1b$(D", b"\x1b$(Q", b"\x1b$(O", b"\x1b$(P", b"\x1b(I", b"\x1b$@", b"\x1b.A",
          b"\x1b.F", b"\x1bN", b"\x1b$)C", b"\x0e", b"\x0f", b"\n", b"\x1b&@", b"\x1b", b"\x1b$A", b"\x1b$(C", b"~", b"{",
          b"~{", b"~}", b"~~"]
CHARACTERS = "a~\n\u4e2d\xe6\u0300\u0301\u304b\u309a\u31f7\xca\xea\u0304\u030c\uac00\ub620\U0002000b\U0001f600\uff61\xa5\
\u203e\u2014\uff5e\u301c\u02e9\u02e5\xe9\u3042\u9fff\u3400\ud800"


def digest(value):
    return hashlib.md5(ascii(value).encode()).hexdigest()[:12]


def decoded(data, name):
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        return error.start, error.end, error.reason


def encoded(text, name):
    try:
        return text.encode(name)
    except UnicodeEncodeError as error:
        return error.start, error.end, error.reason


def pieces(data, name):
    decoder = codecs.getincrementaldecoder(name)("ignore")
    try:
        for i in range(0, len(data), 3):
            yield decoder.decode(data[i:i + 3]), decoder.getstate()
        yield decoder.decode(b"", True), decoder.getstate()
    except UnicodeDecodeError as error:
        yield error.args


def characters(text, name):
    encoder = codecs.getincrementalencoder(name)("replace")
    for character in text:
        yield encoder.encode(character), encoder.getstate()
    yield encoder.encode("", True), encoder.getstate()


def chance(random, name):
    for _ in range(150):
        if name in STATEFUL:
            yield b"".join(random.choice((random.choice(PIECES), bytes(random.choices(range(0x21, 0x7f), k=2)),
                                          random.randbytes(1))) for _ in range(random.randrange(1, 9)))
        else:
            yield bytes(random.choice((random.randrange(256), random.randrange(0xa1, 256), random.randrange(0x30, 0x3a),
                                       random.choice(b"\x81\x8e\x8f\xa4\xd4"))) for _ in range(random.randrange(1, 12)))


for name in STATELESS + STATEFUL:
    random_ = random.Random(7)
    print(name, [digest("".join(map(chr, range(start, start + 0x2000))).encode(name, "ignore"))
                 for start in (0, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000, 0xe000, 0x1e000, 0x20000, 0x22000, 0x28000)])
    pairs = b"".join(bytes([first, second, 32, 32]) for first in range(128, 256) for second in range(256))
    print(digest(pairs.decode(name, "backslashreplace")), digest(pairs.decode(name, "replace")))
    datas = list(chance(random_, name))
    print(digest([decoded(data, name) for data in datas]), digest([list(pieces(data, name)) for data in datas]))
    texts = ["".join(random_.choices(CHARACTERS, k=random_.randrange(1, 6))) for _ in range(150)]
    print(digest([encoded(text, name) for text in texts]), digest([list(characters(text, name)) for text in texts]))
