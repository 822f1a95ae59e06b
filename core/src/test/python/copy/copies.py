"""copy, copyreg, pprint, reprlib, string, textwrap and enum."""
import collections
import copy
import copyreg
import dataclasses
import enum
import io
import pprint
import reprlib
import string
import textwrap
import types


def show(name, call, *arguments, **keywords):
    try:
        print(name, repr(call(*arguments, **keywords)))
    except BaseException as e:
        print(name, type(e).__name__, e)


class Plain:
    def __init__(self, **kw): self.__dict__.update(kw)
    def __repr__(self): return f"{type(self).__name__}({self.__dict__})"
class Slots:
    __slots__ = "a", "_b", "__c"
    def __repr__(self): return f"Slots({getattr(self, 'a', None)})"
class State(Plain):
    def __getstate__(self): return {"kept": 1}
    def __setstate__(self, s): self.__dict__.update(s, set=True)
class Args(Plain):
    def __new__(cls, *a, **k): return object.__new__(cls)
    def __getnewargs_ex__(self): return ((1,), {"k": 2})
class Bad(Plain):
    def __reduce_ex__(self, p): return self.answer
class Replaced(Plain):
    def __replace__(self, /, **kw): return ("replaced", kw)
class Items(list): pass
class Copier(Plain):
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep"


shared = []
s = Slots(); s.a = 1
subjects = [1, "a", (), (shared, shared), [shared, shared], {1: shared}, {shared and 1 or 2}, frozenset([1]), bytearray(b"x"), range(3), slice(1, 2),
            Plain(x=shared, y=shared), s, State(z=1), Args(q=1), Items([shared]), Copier(), collections.OrderedDict(a=1),
            collections.deque([1], 2), collections.defaultdict(list, a=[1]), collections.Counter("aab"), types.SimpleNamespace(a=shared),
            Exception("e", 1), Ellipsis, NotImplemented, len, Plain, complex(1, 2), property(len), iter([1, 2]), zip([1], [2]),
            enumerate("ab"), Bad(answer="name"), Bad(answer=5), Bad(answer=(1,)), Bad(answer=(len,)), Bad(answer=(list, 5)),
            Bad(answer=(list, (), None, [1, 2])), Bad(answer=(dict, (), None, None, [(1, 2)])), Bad(answer=(Plain, (), ({"a": 1}, {"b": 2}))),
            (x for x in ()), io.StringIO("a"), types.MappingProxyType({}), memoryview(b""), 1 .__add__, io]
for o in subjects:
    label = type(o).__name__
    def same(f):
        c = f(o)
        return c is o, type(c).__name__, repr(c) if "at 0x" not in repr(c) else ""
    show("copy " + label, same, copy.copy)
    show("deep " + label, same, copy.deepcopy)
deep = copy.deepcopy([shared, shared])
print(deep[0] is deep[1])
loop = []; loop.append(loop); other = copy.deepcopy(loop)
print(other, other[0] is other)
for o in [1, (1,), Plain(a=1), Replaced(), collections.namedtuple("N", "a b")(1, 2), slice(1), len.__class__]:
    show("replace", copy.replace, o, a=3)
show("replace", copy.replace)
for protocol in (0, 1, 2, 4):
    for o in (Plain(a=1), s, State(), Args(), Items([1]), object(), (x for x in ()), Exception("x")):
        def reduce():
            r = o.__reduce_ex__(protocol)
            return [getattr(x, "__name__", None) or (x if not hasattr(x, "__next__") else list(x)) for x in r]
        if type(o) is not object and "generator" not in type(o).__name__: show(f"reduce {protocol}", reduce)
show("reduce", (x for x in ()).__reduce_ex__, 2)
show("reduce", object().__reduce_ex__, "x")
show("slots", copyreg._slotnames, Slots)
show("pickle", copyreg.pickle, Plain, 5)
show("pickle", copyreg.pickle, Plain, lambda o: (list, ([1],)))
show("copy", copy.copy, Plain())
show("constructor", copyreg.constructor, 5)
for arguments in [("m", "n", 5), ("m", "n", 5), ("m", "o", 5), ("m", "z", 0), ("m", "z", 2**31), ("m", "n", 6)]:
    show("extension", copyreg.add_extension, *arguments)
show("extension", copyreg.remove_extension, "m", "n", 5)
show("extension", copyreg.remove_extension, "m", "n", 5)
show("newobj", copyreg.__newobj__, int, 5)
show("reconstructor", copyreg._reconstructor, Items, list, [1])


@dataclasses.dataclass
class Data: a: int; b: list; c: dict = dataclasses.field(default_factory=dict)
big = {"k" * n: list(range(n * 7)) for n in range(5)}
for o in [big, [big, (1,), {3, 1, 2}], Data(1, list(range(40))), "word " * 40, b"bytes" * 30, bytearray(b"x" * 90), collections.OrderedDict(big),
          collections.defaultdict(int, big), collections.Counter("abracadabra" * 3), collections.deque(range(40), 50), types.SimpleNamespace(**big),
          types.MappingProxyType(big), collections.ChainMap(big, {}), collections.UserDict(big), frozenset(range(30)), {1: 2, "a": 3, None: 4},
          {(1, "a"), (1, 2)}, big.keys(), big.items(), [[[[[[1]]]]]], True, 10**30, {"x": {"y": {"z": 1}}}]:
    pprint.pprint(o, width=60)
    pprint.pprint(o, width=30, compact=True, indent=3, depth=2, sort_dicts=False, underscore_numbers=True)
    print(pprint.isreadable(o), pprint.isrecursive(o), pprint.saferepr(o)[:50].replace(hex(id(o)), ""). split("with id")[0])
for kw in [{"indent": -1}, {"depth": 0}, {"width": 0}, {"compact": 1, "indent": 0}, {"nothing": 1}]:
    show("printer", lambda: pprint.PrettyPrinter(**kw).pformat([1]))
r = reprlib.Repr(maxlist=2, maxdict=1, maxstring=9, maxlong=8, maxother=10, fillvalue="##", indent="->")
for o in [[1, 2, 3], {1: 2, 3: 4}, "a long string", 10**20, (1,) * 9, {3, 1, 2} | set(range(9)), frozenset(range(9)), collections.deque(range(9)),
          [[[[[[[[1]]]]]]]], 1.123456789012345, b"a long bytes object" * 3, Plain(a="value" * 9)]:
    print(reprlib.repr(o), r.repr(o), reprlib.Repr(indent=2).repr(o))
class Recursive(list):
    @reprlib.recursive_repr("<...>")
    def __repr__(self): return "R" + ",".join(map(repr, self))
x = Recursive([1]); x.append(x); print(x)


for text in ["$a ${b} $$ c", "$", "${a", "$1", "a\n $é", "${A_b1}z", "$none"]:
    t = string.Template(text)
    show("template", t.substitute, a=1, b=2, A_b1=3)
    show("safe", t.safe_substitute, {"a": 1}, b=2)
    show("names", t.get_identifiers)
    print(t.is_valid())
for text, a, kw in [("{} {}", (1, 2), {}), ("{0} {}", (1,), {}), ("{} {0}", (1,), {}), ("{a.real:>{w}}", (), {"a": 5, "w": 4}), ("{a[k]!r:.2}", (), {"a": {"k": "xyz"}}),
                    ("{", (), {}), ("}", (), {}), ("{a!}", (), {"a": 1}), ("{a!x}", (), {"a": 1}), ("{}", (), {}), ("{a:{b:{c}}}", (), {"a": 1, "b": 2, "c": 3}), ("{a[}", (), {"a": 1})]:
    show("formatter", string.Formatter().format, text, *a, **kw)
    show("parse", lambda: list(string.Formatter().parse(text)))
show("format", string.Formatter().format)
print(string.capwords("  hello  wORLD "), string.capwords("a-bC-d", "-"), string.printable == string.digits + string.ascii_letters + string.punctuation + string.whitespace)
text = "  The quick-brown fox \t jumped -- over the ver\u00fflongwordindeed lazy dog.  Then\n\n slept. "
for kw in [{}, {"width": 10}, {"width": 12, "break_long_words": False}, {"width": 15, "initial_indent": "* ", "subsequent_indent": "  "}, {"width": 0},
           {"width": 20, "max_lines": 2}, {"width": 5, "max_lines": 1, "placeholder": " [more]"}, {"width": 20, "break_on_hyphens": False, "fix_sentence_endings": True},
           {"width": 20, "drop_whitespace": False, "replace_whitespace": False}, {"width": 20, "expand_tabs": False, "tabsize": 3}]:
    show("wrap", textwrap.wrap, text, **kw)
print(repr(textwrap.dedent("\n   a\n \t\n     b\n   c")), repr(textwrap.indent("a\n\n b", "> ", lambda l: True)), textwrap.shorten(text, 25))
show("dedent", textwrap.dedent, 5)


class Colour(enum.Enum):
    RED = 1
    CRIMSON = 1
    BLUE = enum.auto()
    @enum.member
    def f(self): return 1
    class Inner: pass
class Perm(enum.Flag): R = 4; W = 2; X = 1; RWX = 7
class Strict(enum.IntFlag, boundary=enum.STRICT): A = 1; C = 4
class Name(enum.StrEnum): ONE = enum.auto(); TWO = "2"
class Number(enum.IntEnum): ONE = 1
for call in [lambda: Colour(1), lambda: Colour(9), lambda: Colour["RED"], lambda: Colour["x"], lambda: list(Colour), lambda: Colour.__members__, lambda: Colour.RED.BLUE,
             lambda: Colour.CRIMSON is Colour.RED, lambda: setattr(Colour, "RED", 2), lambda: delattr(Colour, "RED"), lambda: setattr(Colour.RED, "value", 2), lambda: 1 in Colour,
             lambda: Colour.RED < Colour.BLUE, lambda: Perm.R | Perm.W, lambda: ~Perm.R, lambda: Perm(8), lambda: Perm(0), lambda: list(Perm.RWX), lambda: Perm.R in Perm.RWX,
             lambda: len(Perm(6)), lambda: Perm.R | 1, lambda: Strict(2), lambda: Strict.A | 8, lambda: ~Strict.A, lambda: (str(Name.ONE), f"{Name.TWO:>3}"), lambda: f"{Number.ONE} {Number.ONE!r}",
             lambda: Number.ONE + 1, lambda: enum.Enum("Made", "a b"), lambda: list(enum.Enum("Made", {"x": 1, "y": 1})), lambda: enum.Enum("Made", ["a", "a"]), lambda: Colour(),
             lambda: Colour.RED(), lambda: Colour.missing, lambda: Number("1"), lambda: copy.deepcopy(Colour.RED) is Colour.RED, lambda: Colour.RED.__reduce_ex__(2)[1], lambda: dir(Colour),
             lambda: dir(Perm.R), lambda: (Perm.R.name, (Perm.R | Perm.X).name, (Perm.R | Perm.X).value), lambda: hash(Number.ONE), lambda: enum.show_flag_values(5), lambda: enum.bin(-5, 8)]:
    show("enum", call)
for source in ["class A(Colour): pass", "class A(enum.Enum): X = 1; X = 2", "class A(enum.Enum): mro = 1", "class A(enum.StrEnum): X = 1", "class A(enum.Enum): _x_ = 1",
               "@enum.unique\nclass A(enum.Enum): X = 1; Y = 1", "class A(enum.Flag): X = 'a'", "class A(enum.IntEnum): X = 'a'",
               "@enum.verify(enum.CONTINUOUS)\nclass A(enum.Enum): X = 1; Y = 3", "@enum.verify(enum.NAMED_FLAGS)\nclass A(enum.Flag): X = 1; Y = 6", "class A(enum.Enum): _order_ = 'Y X'; X = 1; Y = 2",
               "class A(enum.Enum):\n _ignore_ = 'q'\n q = 3\n def __init__(s, v, w): s.w = w\n X = 1, 2\n Y = 3", "class A(enum.Enum):\n X = 'a'\n Y = enum.auto()"]:
    show(source, exec, source)
