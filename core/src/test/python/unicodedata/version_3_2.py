"""unicodedata.ucd_3_2_0: all properties of all code points (as a digest), samples, normalization, stringprep and idna."""
import hashlib
import stringprep
import unicodedata

from unicodedata import ucd_3_2_0 as old

PROPERTIES = {
    "category": old.category,
    "bidirectional": old.bidirectional,
    "combining": old.combining,
    "mirrored": old.mirrored,
    "east_asian_width": old.east_asian_width,
    "decomposition": old.decomposition,
    "decimal": lambda c: old.decimal(c, None),
    "digit": lambda c: old.digit(c, None),
    "numeric": lambda c: old.numeric(c, None),
    "name": lambda c: old.name(c, None),
}
SAMPLE = [*range(0, 0x3000, 7), *range(0x3000, 0x110000, 601), 0x2F868, 0x2F874, 0x2F91F, 0x2F95F, 0x2F9BF]
for name, function in PROPERTIES.items():
    digest = hashlib.md5()
    for start in range(0, 0x110000, 0x1000):
        values = [function(chr(c)) for c in range(start, start + 0x1000, 3 if name == "name" else 1)]
        digest.update(repr(values).encode("utf-8", "surrogatepass"))
    print(name, digest.hexdigest())
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    differ = [c for c in SAMPLE if old.normalize(form, chr(c)) != unicodedata.normalize(form, chr(c))]
    print(form, len(differ), [f"{c:x} {ascii(old.normalize(form, chr(c)))}" for c in differ[:12]])
    print(sum(old.is_normalized(form, chr(c)) for c in SAMPLE))
print(type(old), old.unidata_version, sorted(name for name in dir(old) if not name.startswith("_")))


def show(cases):
    for case in cases.strip().splitlines():
        try:
            print(case, "->", ascii(eval(case)))
        except Exception as e:
            print(case, "->", type(e).__name__, ascii(str(e)))


show(r"""
old.category("ab")
old.category(None)
old.name("\u0221")
old.name("\u0221", 5)
old.lookup("EURO SIGN")
old.lookup("nothing")
old.decimal("x")
old.numeric("\u00bd")
old.numeric("x")
old.normalize("NFX", "a")
old.normalize("NFC")
old.category()
type(old)()
"pyth\xf6n.org".encode("idna")
b"xn--pythn-mua.org".decode("idna")
"\u3042\u3055.\u034f".encode("idna")
("x" * 70).encode("idna")
"a..b".encode("idna")
"\xdf".encode("idna")
"\u0660\u0661".encode("idna")
"\u05d0a".encode("idna")
b"xn--pyth\xff".decode("idna")
"stra\xdfe".encode("punycode")
stringprep.in_table_a1("\u0221")
stringprep.map_table_b2("\u03b0")
stringprep.map_table_b3("\xdf")
stringprep.in_table_d1("\u05be")
stringprep.in_table_c12("\xa0")
""")
