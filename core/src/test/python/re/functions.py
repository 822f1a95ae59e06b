"""re: its functions and flags on ordinary, edge and wrong arguments, and the texts of all errors of patterns."""
import re
from re import *


def show(name, call, *args, **keywords):
    try:
        result = call(*args, **keywords)
        print(name, args, keywords or "", "->", repr(list(result) if hasattr(result, "__next__") else result))
    except Exception as e:
        print(name, args, keywords or "", "!!", type(e).__name__, e)


CASES = [("a", "banana"), ("(a)(n)?", "banana"), ("", "abc"), ("x*", "axb"), ("(?P<n>b)|c", "abc"),
         (b"a", b"banana"), ("a", b"a"), (b"a", "a"), (r"\d+", "a1b22c333"),
         ("^a", "a\na"), ("$", "a\n"), ("(", "a"), ("a", 5), (5, "a"), (None, None), ("[", ""),
         ("a", bytearray(b"a")), (b"a", bytearray(b"bab")), (re.compile("a"), "aa"),
         ("\\b", "a bc"), ("(?=a)", "aa"), ("(a)|(b)", "ab"), ("é", "É"), ("a", "A"), ("a.c", "a\nc"),
         (".", "\U0001f600x")]
for function in search, match, fullmatch, findall, finditer, split:
    for pattern, text in CASES:
        show(function.__name__, function, pattern, text)
        show(function.__name__, function, pattern, text, flags=IGNORECASE | DOTALL)
    for args in ((), ("a",), ("a", "a", 0, 0, 0), ("a", "a", "x"), ("a", "a", 1 << 20), (re.compile("a"), "a", I),
                 ([], "a"), (b"a", b"a", re.U), ("a", "a", re.L)):
        show(function.__name__, function, *args)
    show(function.__name__, function, nonsense=1)
    show(function.__name__, function, pattern="a", string="aa")
REPLACEMENTS = ["-", "", r"[\g<0>]", r"\1", r"\g<n>", r"\g<9>", r"\9", r"\x", r"\\", "\\", r"\n", r"\g<", r"\g<>",
                r"\g<1", r"\g<a b>", r"\07", r"\400", lambda m: m[0].upper(), lambda m: 5,
                lambda m: None, 5, None, b"-", r"\g<00>", r"\g<1>0", r"\u0041", "\\g"]
for function in sub, subn:
    for pattern, text in (("a", "banana"), ("(?P<n>a)|b", "ab"), ("x*", "abxd"), (b"a", b"bab"), ("(", "a")):
        for replacement in REPLACEMENTS:
            show(function.__name__, lambda: function(pattern, replacement, text))
    for count in 0, 1, 2, -1, 100, "x", 1.5, None, True:
        show(f"{function.__name__} {count}", lambda: function("a", "-", "banana", count=count))
    for args in ((), ("a",), ("a", "b"), ("a", "b", 5), (5, "b", "c"), ("a", "b", b"c"), ("a", "b", "a", 1, 0, 0),
                 ("a", "b", "aa", 1), ("a", "b", "aa", 1, I)):
        show(function.__name__, function, *args)
    show(function.__name__, function, "a", "b", "A", flags=I)
    show(function.__name__, function, "a", "b", "A", 1, count=1)
    show(function.__name__, function, "a", "b", "A", 1, 0, flags=1)
for args in (("a", "banana", 1), ("(a)", "banana"), ("a", "banana", -1), ("a", "banana", "x"),
             ("a", "banana", 1, I), ("a", "b", 1, 2, 3), ("", "abc"), ("(?=b)", "abab")):
    show("split", split, *args)
show("split", split, "a", "banana", maxsplit=1)
show("split", split, "a", "banana", 1, maxsplit=1)
for args in ("a.b*c",), ("",), ("é\n\t -#&~_",), (b"a.b\xff",), (5,), (None,), (), ("a", "b"), ("\0",):
    show("escape", escape, *args)
print(purge())
show("purge", purge, 1)
show("purge", purge, x=1)
print("== compile and errors")
PATTERNS = ["(", ")", "[", "[a", "[]", "[^]", "[z-a]", "[a-\\d]", "*", "+a", "a**", "a{2,1}", "a{99999999999}",
            "a{,3}", "a{x}", "(?", "(?P", "(?P<", "(?P<>", "(?P<1>a)", "(?P<a", "(?P<a>a)(?P<a>b)", "(?P=x)",
            "(?P=1)", "(?P=", "(?Px", "(?:", "(?=", "(?<", "(?<x", "(?<=a*)", "(?<=a|bc)", "(?#", "(?i", "(?i)a",
            "a(?i)", "(?-i)", "(?-)", "(?i-i:a)", "(?-i:a)", "(?z)", "(?L)a", "(?u)a", "(?au)a", "(?a-u:a)",
            "(?iL:a)", "(?-x",
            "(?(", "(?(1", "(?(1)a|b|c)", "(?(1)a)", "(?(x)a)", "(?(0)a)", "(?(<)a)", "(a)(?(1)b|c)", "\\", "\\1",
            "(a)\\2", "(a\\1)", "\\8", "\\01", "\\400", "\\x", "\\x1", "\\u12", "\\U0011ffff", "\\N{x}", "\\N",
            "\\N{DASH", "\\N{EM DASH}",
            "\\q", "\\Z", "\\z", "[\\q]", "[\\b]", "[\\8]", "[\\N{X}]", "a?+", "a++", "(?>a)", "(?>", "a{1}{2}",
            "^*", "(?:a|b", "|", "(?P<é>a)", "[[a]", "[a--b]", "[a&&b]", "[a||b]", "[a~~b]", "(?i:", "x{1,2}?",
            "x{2}+", "\\A\\B\\Z",
            "(?P<a>)" * 3, "(" * 5, "(?s)(?m)(?x) a # c", "(?x)a b", "[^^]", "[]-a]", "[a-]", "(?=a)*", "(?!)", "$*"]
for pattern in PATTERNS:
    try:
        compiled = re.compile(pattern)
        print(repr(pattern), compiled.flags, compiled.groups, compiled.groupindex, compiled)
    except PatternError as e:
        print(repr(pattern), "!!", e, e.msg, e.pos, e.lineno, e.colno)
    except Exception as e:
        print(repr(pattern), "!!", type(e).__name__, e)
for args in ((), (5,), (None,), ("a", "x"), ("a", 5, 6), ([],), (b"a", re.U), ("a", re.L), (b"a", re.L),
             ("a", re.A | re.U), (re.compile("a"), I), (re.compile("a"),), ("a", 1 << 40), ("a", -1)):
    show("compile", re.compile, *args)
for args in (("text",), ("text", "pat"), ("text", "a\nb", 2), ("text", b"a\nb", 2), (), ("text", "p", "x"),
             ("text", None, 5), (1, 2, 3, 4)):
    show("error", lambda *args: (lambda e: (str(e), e.msg, e.pattern, e.pos,
                                            getattr(e, "lineno", 0)))(error(*args)), *args)
    show("PatternError", PatternError, *args)
print(error is PatternError, PatternError.__mro__, PatternError.__module__)
print("== flags")
for value in 0, 2, 3, 1 << 20, 127, -1, "x", None, 2.5:
    show("RegexFlag", RegexFlag, value)
show("RegexFlag", RegexFlag)
for flag in RegexFlag:
    print(repr(flag), str(flag), int(flag), repr(~flag))
print(repr(I | M), repr(NOFLAG), I & 2, repr(I ^ I), T if "T" in globals() else "", sorted(re.__all__))
show("template", lambda: re.template("a"))
