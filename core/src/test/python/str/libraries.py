"""string and textwrap: formatters, templates, filling, on ordinary, edge and wrong arguments."""
import string
import textwrap
from string import Formatter, Template, capwords
from string.templatelib import Interpolation, convert


def show(name, call, *args, **keywords):
    try:
        result = call(*args, **keywords)
        print(name, args, keywords or "", "->", repr(list(result) if hasattr(result, "__next__") else result))
    except Exception as e:
        print(name, args, keywords or "", "!!", type(e).__name__, e)


print("== Formatter")
FORMATS = ["", "plain", "{}", "{0} {1}", "{} {0}", "{0} {}", "{a}", "{a.real}", "{0[1]}", "{0[key]}", "{!r:>10}",
           "{:{}}", "{:{w}}", "{", "}", "{{}}", "{!x}", "{:d}",
           "{0!r", "{0.}", "{0[}", "{0[]}", "{:{:{}}}", "{!s}", "{ a }", "{0!}", "{a:{b:{c}}}", "{-1}", "{9}",
           "{0.nothing}", "{\u00e9}", "{0:%H}", "{:,}"]
for text in FORMATS:
    show("format", Formatter().format, text, [1, 2], 7, a=5, w=6, key="k")
    show("vformat", Formatter().vformat, text, ("x",), {"a": 1.5, "w": 12})
    show("parse", Formatter().parse, text)
    show("get_field", Formatter().get_field, text, (3,), {"a": 4})
for method, lists in {"format": [(), (5,), (None,), (b"x",)],
                      "vformat": [(), ("x",), ("{}", 5, {}), ("{}", (), 5), (5, (), {}), ("{a}", (), None)],
                      "parse": [(), (5,), (None,), (b"x",), ("a", "b")],
                      "get_field": [(), (5, (), {}), ("0", (), {}), ("a", (), {}), ("", (), {})],
                      "get_value": [(), (0, (5,), {}), ("a", (), {"a": 1}), (1, (5,), {}), ("x", (), {}),
                                    (None, (), {}), (1.5, (), {})],
                      "check_unused_args": [(), (1, 2, 3), (1,), (1, 2, 3, 4)],
                      "format_field": [(), (5, "d"), (5, "x"), ("a", "d"), (5, 5), (5, None), ([], "5")],
                      "convert_field": [(), (5, "r"), (5, "s"), ("\u00e9", "a"), (5, None), (5, "x"), (5, 5),
                                        (5, "")]}.items():
    for args in lists:
        show(method, getattr(Formatter(), method), *args)
    show(method, getattr(Formatter(), method), nonsense=1)
show("Formatter", lambda: Formatter(5))


class Checking(Formatter):
    def check_unused_args(self, used, args, kwargs):
        print("used", sorted(used, key=str), args, kwargs)
        raise ValueError("unused")

    def get_value(self, key, args, kwargs):
        return kwargs.get(key, "default") if isinstance(key, str) else args[key]


show("own", Checking().format, "{0} {x}", 1, 2)
print("== Template")
TEMPLATES = ["", "$a", "${a}", "$$", "$", "$1", "${", "${a", "$ a", "a$", "$a$b", "${a}b", "$A_1", "$\u00e9",
             "text $missing", "$$a", "${a b}", "$a.b", "line\n$"]
for text in TEMPLATES:
    template = Template(text)
    for method in "substitute", "safe_substitute":
        show(method, getattr(template, method), {"a": 1, "b": "two"})
        show(method, getattr(template, method), {"a": 1}, a=2, b=None, A_1="x")
        show(method, getattr(template, method))
    show("is_valid", template.is_valid)
    show("get_identifiers", template.get_identifiers)
for args in (), (5,), (None,), ("a", "b"), (b"$a",):
    show("Template", lambda *args: Template(*args).substitute(), *args)
for method in "substitute", "safe_substitute", "is_valid", "get_identifiers":
    for args in (5,), (None,), ({}, {}), ([],), ("a",):
        show(method, getattr(Template("$a"), method), *args)
    show(method, getattr(Template, method))
show("self", Template("$self $mapping").substitute, self=1, mapping=2)
show("number", Template(5).is_valid)
show("number", Template(5).get_identifiers)


class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"
    braceidpattern = "[A-Z]+"


class Pattern(Template):
    pattern = r"(?P<escaped>\!\!)|\!(?P<named>[a-z]+)|\!\<(?P<braced>[a-z]+)\>|(?P<invalid>\!)"


show("percent", Percent("%a_b %c %{AB} %{ab} $x %%").safe_substitute, a_b=1, AB=2)
show("percent", Percent("%a").substitute)
show("pattern", Pattern("!a !<b> !! !").safe_substitute, a=1, b=2)
show("bad pattern", lambda: type("Bad", (Template,), {"pattern": "(?P<x>a)"})("$a a").substitute(x=1))
show("bad pattern", lambda: type("Bad", (Template,), {"pattern": "("})("$a a").substitute(x=1))
print("== capwords, constants, convert")
for args in (("a bC  d",), ("a-b-c", "-"), ("",), ("  x  ",), ("a b", None), ("\u00dfx",), (), (5,), (None,),
             ("a", 5), ("a", ""), (b"a b",), ("a", "b", "c")):
    show("capwords", capwords, *args)
show("capwords", capwords, s="x y", sep=" ")
print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation,
      ascii(string.printable), ascii(string.whitespace))
for args in ((5, "r"), ("\u00e9", "a"), (5, "s"), (5, None), (5, "x"), (5, 5), (), (5,), (5, ""), (5, "rr"),
             (1, 2, 3)):
    show("convert", convert, *args)
print("== textwrap")
TEXTS = ["", " ", "word", "The quick brown fox jumped over the lazy dog.",
         "a-very-long-hyphenated-word-here and--dashes", "tab\tbed\ttext", "  leading\n\n  and trailing  ",
         "sentence end. Next one!  Third?", "x" * 30, "caf\u00e9 na\u00efve " * 3, "a\u00a0b non breaking",
         "one\ntwo\n\nthree", "--option=value -x y/z", "a\x0bb\x0cc"]
OPTIONS = [{}, {"width": 10}, {"width": 1}, {"width": 10, "break_long_words": False},
           {"width": 10, "break_on_hyphens": False}, {"initial_indent": "* ", "subsequent_indent": "  ", "width": 15},
           {"expand_tabs": False, "width": 12}, {"tabsize": 3, "width": 12},
           {"replace_whitespace": False, "width": 12}, {"drop_whitespace": False, "width": 12},
           {"fix_sentence_endings": True, "width": 25}, {"max_lines": 2, "width": 15},
           {"max_lines": 1, "width": 12, "placeholder": "~"}]
WRONG = [{"width": 0}, {"width": -1}, {"width": "x"}, {"max_lines": 1, "width": 3}, {"nonsense": 1},
         {"max_lines": "x"}, {"placeholder": 5, "max_lines": 1}, {"initial_indent": 5},
         {"tabsize": "x"}, {"max_lines": 0}, {"width": 5, "initial_indent": "x" * 10}]
for text in TEXTS:
    for options in OPTIONS:
        show("wrap", textwrap.wrap, text, **options)
    show("fill", textwrap.fill, text, 12)
    show("shorten", textwrap.shorten, text, 15)
    show("dedent", textwrap.dedent, text)
    show("indent", textwrap.indent, text, "> ")
    show("indent all", textwrap.indent, text, "> ", lambda line: True)
for options in WRONG:
    show("wrap", textwrap.wrap, "some words here", **options)
    show("fill", textwrap.fill, "some words here", **options)
    show("TextWrapper", lambda **options: textwrap.TextWrapper(**options).fill("a b"), **options)
for args in ("x" * 30, 5), ("hello", 5, 6), ("hello",), (), (5, 10), ("hello world", "x"), (None, 9), (b"x", 5):
    for function in textwrap.shorten, textwrap.wrap, textwrap.fill:
        show(function.__name__, function, *args)
for text in ("  a\n  b", "  a\n b", "\ta\n  b", "a\n  b", "  a\n\n   \n  b", "", "\n", " \t a\n \t b",
             "  a\r\n  b\r\n", 5, None, b"  a", ["a"]):
    show("dedent", textwrap.dedent, text)
    show("indent", textwrap.indent, text, "  ")
for args in ((), ("a",), ("a", 5), (5, "a"), ("a", "b", 5), ("a\n", "b", lambda line: 1 / 0), ("a", "b", "c", "d")):
    show("indent", textwrap.indent, *args)
for name in "wrap", "fill":
    show(name, getattr(textwrap.TextWrapper(), name))
    show(name, getattr(textwrap.TextWrapper(), name), 5)
    show(name, getattr(textwrap.TextWrapper(), name), "a", 1)
wrapper = textwrap.TextWrapper(width=20)
wrapper.max_lines, wrapper.placeholder, wrapper.width = 2, "(..)", 12
print(wrapper.wrap(TEXTS[3]), wrapper.fill(""), textwrap.TextWrapper(5).width)
