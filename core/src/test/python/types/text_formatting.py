# str: % formatting, the format mini-language, str.format, translation, encoding errors, edge arguments.
from _cases import attempt, evaluate


class Key(dict):
    def __missing__(self, key):
        return "<" + key + ">"


class Obj:
    a = [1, {"k": "v"}]
    b = "text"

    def __getitem__(self, key):
        return f"item {key!r}"

    def __format__(self, spec):
        return f"spec {spec!r}"


class Percent:
    def __repr__(self):
        return "repré"

    def __str__(self):
        return "stré"


class BadStr:
    def __str__(self):
        return 3

    def __repr__(self):
        raise ZeroDivisionError("repr")


CONVERSIONS = ["s", "r", "a", "c", "d", "i", "o", "x", "X", "f", "g", "e", "q", ""]
FLAGS = ["", "5", "-5", "05", "+", " ", "#", ".2", "5.1", "*", ".*", "h", "l", "(k)", "(k", "(a(b)c)", "%", "1000"]
ARGUMENTS = ["abc", 3, 2.7, None, (), (1,), (1, 2), (4, "x"), (4, 5), {"k": 5}, Percent(), BadStr(), [1], b"a", 0x1F600,
             1 << 70, ("é",), True]
for argument in ARGUMENTS:
    name = "BadStr" if isinstance(argument, BadStr) else repr(argument)
    for flag in FLAGS:
        texts = []
        for conversion in CONVERSIONS:
            try:
                text = ("<%" + flag + conversion + ">") % argument
                texts.append(text if len(text) < 50 else len(text))
            except Exception as e:
                texts.append(f"{type(e).__name__} {e}")
        print(name, repr(flag), texts)

for template in ["<%" + f + c + ">" for f in ["", "5", "-5", ".2", "(k)", "*"] for c in "bsradcxq%"]:
    for argument in (b"abc", 3, "str", (b"x",), {b"k": b"v"}, (5, b"y"), 2.5, bytearray(b"z"), None):
        try:
            print(template, repr(argument), template.encode() % argument)
        except Exception as e:
            print(template, repr(argument), type(e).__name__, e)

for spec in ["", "s", "5", "<5", ">5", "^5", "=5", "05", "*^7", ".2", "5.1s", "d", "x", "+", " ", "#", ",", "_", "z",
             "é^5", "\U0001f600>5", "{", "}", "<", "<<5", "10.", ".", ".s", "5s5", "-5", "1" * 30, "." + "9" * 25,
             "n"]:
    attempt(f"format('abé', {spec!r})", format, "abé", spec)

evaluate('''
"{}".format()
"{}".format(1)
"{} {}".format(1)
"{0} {}".format(1, 2)
"{} {0}".format(1, 2)
"{0}{1}{0}".format(1, 2)
"{a}".format(a=1)
"{a}".format()
"{a}".format(1)
"{2}".format(1)
"{-1}".format(1)
"{0.b}".format(Obj())
"{0.x}".format(Obj())
"{0.a[0]}".format(Obj())
"{0.a[1][k]}".format(Obj())
"{0.a[x]}".format(Obj())
"{0.a[5]}".format(Obj())
"{0[x]}".format(Obj())
"{0[1]}".format(Obj())
"{0[-1]}".format(Obj())
"{0[]}".format(Obj())
"{0[a}".format(Obj())
"{0]}".format(Obj())
"{0.}".format(Obj())
"{0..a}".format(Obj())
"{0[a]b}".format(Obj())
"{.b}".format(Obj())
"{[k]}".format({"k": 1})
"{!r}".format("a")
"{!s}".format("a")
"{!a}".format("é")
"{!x}".format("a")
"{!}".format("a")
"{!rr}".format("a")
"{!r:>5}".format("a")
"{:{}}".format("a", 5)
"{:{w}.{p}}".format("abc", w=6, p=2)
"{:{:{}}}".format(1, 2, 3)
"{:{w!r}}".format("a", w=5)
"{0:{1}}".format("a", "x")
"{".format()
"}".format()
"{{}}".format()
"{{{}}}".format(1)
"{}}".format(1)
"{:}".format(1)
"{:}}".format(1)
"{0:}}}".format(1)
"{a b}".format(**{"a b": 1})
"{ 0}".format(1)
"{0 }".format(1)
"{'a'}".format(1)
"{:x}".format("a")
"{:%H}".format(1)
"{:{{}}}".format(1)
"{0!r:{1}}".format("a", "^7")
"{99999999999999999999}".format(1)
"{0[99999999999999999999]}".format([1])
"{" * 10
"a{}b{}c".format("é", "\U0001f600")
"{:s}".format(None)
"{:d}".format(True)
"{:}".format(None)
"{:5}".format(None)
"{}".format(Percent())
"{}".format(BadStr())
"{!r}".format(BadStr())
"{:x}".format(Obj())
"{0:spec}".format(Obj())
"{a}{b}".format_map(Key(a=1))
"{}".format_map([1])
"{0}".format_map([1])
"{a}".format_map(3)
"{a}".format_map()
"{a}".format_map({}, 1)
str.format()
str.format(1)
str.maketrans("abc", "xyz")
str.maketrans("abc", "xy")
str.maketrans("abc", "xyz", "d")
str.maketrans("abc", "xyz", 1)
str.maketrans({"a": 1, 2: "b", "c": None})
str.maketrans({"ab": 1})
str.maketrans({1.5: 1})
str.maketrans([1])
str.maketrans("a")
str.maketrans(1, "a")
str.maketrans("a", 1)
str.maketrans()
"abc".translate({97: "x", 98: None, 99: 100})
"abc".translate({97: "xyz"})
"abc".translate({97: 0x110000})
"abc".translate({97: -1})
"abc".translate({97: 1.5})
"abc".translate({97: b"a"})
"abc".translate([])
"abc".translate("x" * 200)
"abc".translate(3)
"abé".translate(str.maketrans("é", "\U0001f600"))
"a\\ud800é€".encode()
"aé€".encode("ascii")
"aé€".encode("ascii", "ignore")
"aé€".encode("ascii", "replace")
"aé€\U0001f600".encode("ascii", "backslashreplace")
"aé€\U0001f600".encode("ascii", "xmlcharrefreplace")
"aé€\U0001f600".encode("ascii", "namereplace")
"a\\udc80".encode("ascii", "surrogateescape")
"a\\ud800".encode("utf-8", "surrogatepass")
"a\\ud800".encode("utf-16-le", "surrogatepass")
"a\\ud800".encode("utf-8", "replace")
"aé".encode("latin-1")
"a€".encode("latin-1")
"a€".encode("latin-1", "nothing")
"a".encode("latin-1", "nothing")
"a".encode("nothing")
"a".encode("base64")
"a".encode("rot13")
"a".encode(1)
"a".encode("utf-8", 1)
"a".encode("utf\\0")
"a".encode("a" * 100)
"aé".encode("utf-16"), "aé".encode("utf-32-be"), "aé".encode("utf-7"), "aé".encode("utf-8-sig")
"aé".encode("cp1252"), "a€".encode("cp1252"), "aЖ".encode("koi8-r"), "aЖ".encode("cp437", "replace")
"aé".encode("punycode")
"a\\n".encode("unicode_escape"), "aé€\U0001f600".encode("unicode_escape"), "é€".encode("raw_unicode_escape")
b"a\\xff".decode()
b"a\\xc3".decode()
b"a\\xe2\\x82".decode()
b"a\\xed\\xa0\\x80".decode()
b"a\\xf4\\x90\\x80\\x80".decode()
b"\\xc0\\x80".decode()
b"a\\xff\\xc3(b".decode("utf-8", "replace")
b"a\\xff\\xc3(b".decode("utf-8", "ignore")
b"a\\xff".decode("utf-8", "backslashreplace")
b"a\\xff".decode("utf-8", "surrogateescape")
b"a\\xed\\xa0\\x80".decode("utf-8", "surrogatepass")
b"a\\xff".decode("utf-8", "xmlcharrefreplace")
b"a\\xff".decode("ascii")
b"a\\xff".decode("ascii", "replace")
b"a\\xff".decode("latin-1")
b"a\\x81".decode("cp1252")
b"abc".decode("utf-16")
b"a\\x00b".decode("utf-16-le")
b"\\x00\\xd8".decode("utf-16-le")
b"\\xff\\xfea\\x00".decode("utf-16")
b"a\\x00\\x00\\x00".decode("utf-32-le")
b"\\x00\\x00\\x11\\x00".decode("utf-32-le")
b"+AOk-".decode("utf-7")
b"\\\\x4".decode("unicode_escape")
b"\\\\N{DIGIT ONE}\\\\u00e9".decode("unicode_escape")
b"a".decode("hex")
b"a".decode("nothing")
b"a".decode(errors="nothing")
str(b"a", "ascii"), str(b"a", encoding="ascii"), str(object=b"a", errors="strict"), str(b"a")
str("a", "ascii")
str(1, "ascii")
str(b"\\xff", "ascii")
str(b"a", 1)
str(x=1)
str(1, 2, 3, 4)
str(), str(object=5), str(encoding="ascii")
"ß".upper(), "ŉ".title(), "ǆ".title(), "İ".lower(), "ΑΣ".lower(), "Σ".lower(), "ß".casefold(), "ﬁ".capitalize()
"ﬁ".swapcase()
"a1 b".isidentifier(), "é1".isidentifier(), "".isidentifier(), "٣".isdigit(), "²".isdigit(), "½".isnumeric()
"²".isdecimal()
"\u2028a\\x85b\\x1cc\\r\\nd".splitlines(), "a\\nb".splitlines(True), "a\\nb".splitlines(keepends=1), "".splitlines()
"\u3000a \\x1f".split(), "\u3000a\u2003".strip(), " a b ".rsplit(None, 1), "a,b,,c".split(",", -1)
"aXbX".rsplit("X", 1)
"abc".expandtabs(0), "a\\tb".expandtabs(), "a\\tb\\n\\tc".expandtabs(3), "\\t".expandtabs(-1)
"a\\tb".expandtabs(tabsize=1)
"abc".center(10, "é"), "abc".ljust(5, "\U0001f600"), "abc".zfill(6), "-5".zfill(5), "+".zfill(3), "é".zfill(2)
"abab".replace("a", "x", 1), "abc".replace("", "-"), "abc".replace("", "-", 2), "aaa".replace("aa", "b", count=1)
"".replace("", "x")
"abc".find("", 3), "abc".find("", 4), "abc".rfind(""), "abc".count(""), "".count(""), "abc".count("", 4)
"aaa".count("aa")
"abc".removeprefix("a"), "abc".removesuffix("bc"), "abc".removeprefix("x"), "abc".removesuffix("")
"abc".partition("b"), "abc".rpartition("x"), "a.b.c".rpartition("."), "".partition("a")
",".join(["a", "b"]), ",".join("ab"), ",".join([]), "".join(("é",)), ",".join({"a": 1})
",".join(["a", 1])
",".join([b"a"])
",".join(1)
"abc" < "abd", "a" < "A", "é" > "z", "" < "a", "\U0001f600" > "\uffff", "a" == "a\\0"
"abc"[::-1], "abc"[5:], "abc"[-2:], "é\U0001f600"[1], "abc"[::2], "abc"[2:0:-1]
"abc" * 0, "abc" * -1, 2 * "ab", "" * 1000
"ab" in "cab", "" in "", "é" in "e", "abc".__contains__("c")
"a" "b" 'c' "\\x41\\u0041\\U00000041\\N{LATIN SMALL LETTER A}\\101\\0"
repr("a'b"), repr('a"b'), repr("a'\\"b"), repr("\\t\\x00\\x7f\\xa0\\xad\u200b\ue000\U000e0001\U0001f600")
ascii("é\u20ac\U0001f600'")
"abc".isascii(), "é".isascii(), "".isascii(), "a b".istitle(), "A B".istitle(), "\\t".isspace()
"a\\n".isprintable(), "".isprintable()
"%s" % ((1, 2),), "%s %s" % (1, "a"), "%%" % (), "%(a)s%%" % {"a": 1}, "a" % {}, "a" % [], "%s" % [1, 2]
"a" % 1
"a" % (1,)
"%s" % ()
"%s %s" % 1
"%(a)s" % 1
"%(a)s" % {}
"%(a)s %s" % {"a": 1}
"%*s" % (5, "a"), "%-*s|" % (5, "a"), "%.*f" % (2, 3.14159)
"%*s" % ("a", "b")
"%.*f" % (2.5, 1)
"%9999999999999999999999d" % 1
"%.9999999999999999999999d" % 1
"%" % ()
"%5" % 1
"%c" % "ab"
"%c" % -1
"%c" % 0x110000
"%c" % 1.5
"%d" % "1"
"%d" % 1j
"%x" % 1.5
"%f" % "a"
"%f" % None
"%z" % 1
"abc%é" % 1
''', globals())

text = "a text of some length"
print("%s" % text is text, "%.100s" % text is text, "%5s" % text is text, "{}".format(text) is text,
      "{0:.100s}".format(text) is text, text % () is text, text.format() is text, "%s!" % text is text, f"{text}" is text)
