"""configparser: files of sections and options."""
import configparser
import io
from configparser import (BasicInterpolation, ConfigParser, ExtendedInterpolation, Interpolation, RawConfigParser)

from _calls import counts, show, vary

TEXT = """
[DEFAULT]
base = /srv
level: 3

# a comment
[paths]
home = %(base)s/home
deep = %(home)s/deep
percent = 100%%
multi = one
  two

  three
empty =
[Types]
yes = on
no = False
number = 42
real = 2.5e3
word = hello
"""
parser = ConfigParser()
parser.read_string(TEXT)
print(parser.sections(), parser.default_section, dict(parser.defaults()), list(parser), len(parser), bool(parser))
for section in parser:
    print(section, dict(parser[section]))
for method in parser.get, parser.getint, parser.getfloat, parser.getboolean:
    for option in "yes", "no", "number", "real", "word", "level", "nonsense":
        show(method, "Types", option)
    show(method, "nonsense", "x")
    show(method, "nonsense", "x", fallback="given")
    show(method, "Types", "nonsense", fallback=None)
    show(method, "Types", "number", vars={"NUMBER": "7"})
    show(method, "DEFAULT", "level")
    counts(method, "Types", "number")
    show(method, None, "x")
    show(method, "Types", None)
    show(method, "Types", 5)
show(parser.get, "paths", "deep")
show(parser.get, "paths", "deep", raw=True)
show(parser.get, "paths", "home", vars={"base": "/x"})
show(parser.options, "paths")
show(parser.options, "nonsense")
show(parser.items, "paths")
show(parser.items, "Types", True, {"extra": "1"})
show(parser.items, "nonsense")
show(lambda: [name for name, section in parser.items()])
for name in "paths", "DEFAULT", "nonsense", "", None, 5:
    show(parser.has_section, name)
    show(parser.has_option, name, "base")
    show(parser.has_option, name, "nonsense")
    show(parser.add_section, name)
    show(parser.remove_section, name)
show(parser.add_section, "new")
for value in "text", "50%", "%(base)s", "%%", 5, None, b"x":
    show(parser.set, "new", "Option", value)
show(parser.set, "nonsense", "a", "b")
show(parser.set, "DEFAULT", "a", "b")
show(parser.set, "", "c", "d")
show(parser.set, "new", 5, "b")
show(parser.remove_option, "new", "option")
show(parser.remove_option, "new", "nonsense")
show(parser.remove_option, "DEFAULT", "a")
show(parser.remove_option, "nonsense", "a")
show(parser.optionxform, "ABC")
show(parser.optionxform, 5)
counts(parser.sections)
counts(parser.defaults)
out = io.StringIO()
parser.add_section("last") if not parser.has_section("last") else None
parser["last"]["x"] = "multi\nline"
parser.write(out)
print(out.getvalue())
out = io.StringIO()
parser.write(out, space_around_delimiters=False)
print(out.getvalue()[:60])
show(parser.write, 5)

print("== as a mapping")
section = parser["Types"]
print(section, section.name, section.parser is parser, len(section), "yes" in section, list(section))
print(section.get("number"), section.getint("number"), section.getfloat("real"), section.getboolean("no"),
      section.get("zzz", "default"),
      section.getint("zzz", 5), section.getint("zzz"))
show(lambda: section["zzz"])
show(lambda: section.getint("word"))
show(lambda: parser["zzz"])
show(section.__delitem__, "zzz")
show(section.__setitem__, "a", 5)
show(section.__delitem__, "word")
parser["made"] = {"a": "1", "B": "2"}
print(dict(parser["made"]), parser["made"].pop("a"), parser["made"].setdefault("c", "3"))
show(parser.__setitem__, "made2", {"a": None})
show(parser.__setitem__, "made2", 5)
show(parser.__delitem__, "DEFAULT")
show(parser.__delitem__, "zzz")
parser["DEFAULT"] = {"only": "1"}
print(dict(parser.defaults()), parser.pop("made").name)
show(parser.pop, "zzz")
print([parser.popitem()[0] for _ in parser.sections()], parser.sections())
show(parser.popitem)
counts(parser.popitem)
parser.clear()
print(list(parser))

print("== reading")
for text in ("x = 1\n", "[a\n", "[a]\n[a]\n", "[a]\nx=1\nx=2\n", "[a]\nnothing\n", "[a]\n= 1\n",
             "[a]\n  x = 1\n  y = 2\n", "[a]\nx\n y\n", "[]\nx=1\n",
             "[a] ; b\nx = 1 ; c\n", "[a]\nx = 1\n# c\n  more\n", "\ufeff[a]\n", "[DEFAULT]\n[DEFAULT]\n",
             "[a]\nX=1\nx=2\n", 5, None, b"[a]"):
    for keywords in {}, {"strict": False}, {"allow_no_value": True, "inline_comment_prefixes": ";"}:
        def read(text, **keywords):
            made = RawConfigParser(**keywords)
            made.read_string(text)
            return {name: dict(made[name]) for name in made}
        show(read, text, **keywords)
for data in ({"a": {"x": 1, "y": None}}, {"a": {}, "DEFAULT": {"d": "1"}}, {1: {2: 3}}, {"a": {"x": 1, "X": 2}},
             {"a": 5}, 5, {"a": {"x": [1]}}):
    made = ConfigParser()
    show(made.read_dict, data)
    show(lambda: {name: dict(made[name]) for name in made})
show(parser.read, "/nonsense/file")
show(parser.read, ["/nonsense/a", "/nonsense/b"], encoding="utf-8")
show(parser.read, 10**9)
show(parser.read_file, ["[x]\n", "a=1\n"], "name")
show(parser.read_file, ["[x]\n"], source=5)
show(parser.read_file, 5)
show(parser.read_string, "zzz", "the source")
for keywords in ({"delimiters": "|"}, {"delimiters": ("->",)}, {"comment_prefixes": "!"}, {"comment_prefixes": None},
                 {"empty_lines_in_values": False},
                 {"default_section": "paths"}, {"interpolation": None}, {"converters": {"list": str.split}},
                 {"defaults": {"zz": "1"}},
                 {"dict_type": dict}, {"allow_unnamed_section": True}):
    made = ConfigParser(**keywords)
    show(made.read_string, TEXT)
    show(lambda: {name: dict(made.items(name, raw=True)) for name in made.sections()})
for keywords in ({"nonsense": 1}, {"converters": {"": int}}, {"converters": 5}, {"interpolation": 5}, {"defaults": 5},
                 {"defaults": {"x": 1}}):
    show(ConfigParser, **keywords)
made = ConfigParser(converters={"list": str.split, "upper": str.upper})
made.read_dict({"s": {"words": "a b c"}})
print(made.getlist("s", "words"), made["s"].getupper("words"), made["s"].getlist("zzz", ["d"]), sorted(made.converters))
show(made.getlist, "s", "zzz")
show(made.converters.__setitem__, "x", 5)
show(lambda: made.getx("s", "words"))
show(made.converters.__setitem__, "get", str)
show(made.converters.__delitem__, "list")
show(getattr, made["s"], "getlist")

print("== interpolation")
for interpolation in Interpolation(), BasicInterpolation(), ExtendedInterpolation(), None:
    made = ConfigParser(interpolation=interpolation)
    made.read_string("""
[a]
x = 1
y = %(x)s ${x}
z = ${b:q}
bad = %(zzz)s ${zzz}
cut = %(x ${x
odd = % $
double = %% $$
round = %(round)s ${round}
far = ${no:x}
many = ${a:b:c}
name = %()s ${}
[b]
q = 7
""")
    for option in made.options("a"):
        show(made.get, "a", option)
    for value in "%", "$", "%(x)s", "${x}", "plain", "%%", "$$":
        show(made.set, "a", "x", value)
for interpolation in Interpolation(), BasicInterpolation(), ExtendedInterpolation():
    for value in "100%%", "a", "%", "$", "${x}", "%(x)s":
        show(interpolation.before_set, made, "a", "x", value)
        show(interpolation.before_get, made, "a", "x", value, {"x": "1"})
        show(interpolation.before_read, made, "a", "x", value)
        show(interpolation.before_write, made, "a", "x", value)
    vary(interpolation.before_set, made, "a", "x", "1", leave=(0, 1, 2), values=[None, 5, b"x", []])
    counts(lambda *args, **keywords: interpolation.before_get(*args, **keywords), None, "a", "x", "1", {})

print("== errors")
for error in (configparser.NoSectionError("s"), configparser.NoOptionError("o", "s"),
              configparser.DuplicateSectionError("s", "f", 3),
              configparser.DuplicateSectionError("s"), configparser.DuplicateOptionError("s", "o", "f", 3),
              configparser.DuplicateOptionError("s", "o"),
              configparser.InterpolationError("o", "s", "text"), configparser.InterpolationDepthError("o", "s", "v"),
              configparser.InterpolationMissingOptionError("o", "s", "v", "r"),
              configparser.InterpolationSyntaxError("o", "s", "m"),
              configparser.ParsingError("f"), configparser.MissingSectionHeaderError("f", 3, "x"),
              configparser.Error("m"),
              configparser.MultilineContinuationError("f", 3, "x"), configparser.UnnamedSectionDisabledError(),
              configparser.InvalidWriteError("m")):
    print(type(error).__name__, repr(error), str(error), error.args, type(error).__mro__[1].__name__)
for kind in (configparser.NoSectionError, configparser.NoOptionError, configparser.ParsingError,
             configparser.MultilineContinuationError,
             configparser.InterpolationError, configparser.MissingSectionHeaderError):
    show(kind)
    show(kind, 1, 2, 3, 4, 5, 6, 7)
error = configparser.ParsingError("f")
error.append(5, "line 5")
print(error, error.errors, error.combine([configparser.ParsingError("g")]).args)
plain = ConfigParser()
show(plain.add_section, configparser.UNNAMED_SECTION)
named = ConfigParser(allow_unnamed_section=True)
named.read_string("top = 1\n[s]\nx = 2\n")
print(named.sections(), named.get(configparser.UNNAMED_SECTION, "top"), configparser.UNNAMED_SECTION)
out = io.StringIO()
named.write(out)
print(out.getvalue())
for key in "[not a section]", "a = b", "# c":
    made = ConfigParser(delimiters="=")
    made.read_dict({"s": {key: "v"}})
    show(made.write, io.StringIO())
