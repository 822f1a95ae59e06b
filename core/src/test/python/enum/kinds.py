"""enum: every kind of enumeration, member creation, lookup, flags and their boundaries, checks, and what is refused."""
import copy
import enum
import pickle
from enum import *
from enum import show_flag_values


def show(name, call, *args, **keywords):
    try:
        print(name, args or "", keywords or "", "->", repr(call(*args, **keywords)))
    except Exception as e:
        print(name, args or "", keywords or "", "!!", type(e).__name__, e)


def evaluate(sources):
    for source in sources.strip().replace("\n", " | ").split(" | "):
        show(source, eval, source)


def execute(paragraphs):
    for body in paragraphs.strip().split("\n\n"):
        show(body, exec, body, dict(globals()))


class Color(Enum):
    """Colors."""
    RED = 1
    GREEN = 2
    LIME = 2

    def describe(self):
        return self.name.lower(), self.value

    @classmethod
    def _missing_(cls, value):
        return cls.RED if value == "rot" else 7 if value == "odd" else None


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = R | W


class Number(IntEnum):
    ONE = 1
    TWO = 2


class Bits(IntFlag):
    A = 1
    B = 2
    C = 8


class Text(StrEnum):
    HELLO = auto()
    OTHER = "o"


class Mixed(float, ReprEnum):
    HALF = 0.5


class Empty(Enum):
    pass


print("== lookup and making")
evaluate("""Color(1) | Color("rot") | Color("odd") | Color(5) | Color() | Color(1, 2) | Color(value=1)
Color["RED"] | Color["NO"] | Color[1] | Color.NO | Color.RED | str(Color.RED) | format(Color.RED, ">12")
Color.LIME | Color.LIME is Color.GREEN | Color.RED.name | Color.RED.value | Color.RED.describe() | list(Color)
list(reversed(Color)) | len(Color) | bool(Color) | 1 in Color | Color.RED in Color | "RED" in Color | 5 in Color
Color.__members__ | Color.RED == 1 | Color.RED < Color.GREEN | Color.RED.nothing
hash(Color.RED) == hash("RED") | Color.RED.RED | isinstance(Color.RED, Color)
copy.deepcopy(Color.RED) is Color.RED | pickle.loads(pickle.dumps(Color.RED)) is Color.RED
Color.RED.__reduce_ex__(2) | dir(Color.RED) | dir(Color) | Color.__doc__ | repr(Color) | repr(Empty)
list(Empty) | Empty(1) | Empty("A", "B") | Enum("New", "A B C") | Enum("New", "A,B").B
list(Enum("New", ["A", "B"], start=5)) | list(Enum("New", [("A", 1), ("B", "x")])) | list(Enum("New", {"A": 1}))
Enum("New", 5) | Enum("New", "") | Enum("New", "A A")
Enum("New", "A", module="m", qualname="q.New").__qualname__ | Enum("New", "A", type=int).A + 1
Enum("New", "A", nonsense=1) | Enum() | Enum("X") | Enum(5) | Enum("New", [("A",)]) | Enum("New", "mro")
Enum("New", ["_x_"]) | IntEnum("New", "A B").B + 1 | IntEnum() | IntEnum("X") | IntEnum(5)
Flag("New", "A B C").C | Flag() | Flag("X") | IntFlag("New", "A B").B | 1 | IntFlag() | IntFlag(3)
StrEnum("New", "A B").B | StrEnum() | StrEnum("x") | ReprEnum() | ReprEnum("x") | ReprEnum("New", "A").A
Number(1) | Number(3) | Number("x") | Number.ONE + 1 | str(Number.ONE) | f"{Number.ONE:04}" | repr(Number.ONE)
Number.ONE == 1 | Number.ONE < 2 | Number.TWO.bit_count() | Text.HELLO | str(Text.HELLO) | Text.OTHER.upper()
Text("o") | Text("x") | Text.HELLO + "!" | Mixed.HALF | str(Mixed.HALF) | Mixed.HALF * 2 | Mixed("x")
Number.from_bytes(b"\\x01") | Number.from_bytes(b"\\x09")""")
execute("""
Color.RED = 5

del Color.RED

Color.RED.name = 'x'

Color.RED.value = 'x'

Color.new = 5; print(Color.new)

Color.RED.attribute = 5; print(Color.RED.attribute)

del Color.RED.name

del Color.nothing

Color.__members__['x'] = 1
""")

print("== bodies")
execute("""
class E(Color): pass

class E(Empty):
    A = 1
print(list(E))

class E(Enum):
    A = 1
    A = 2

class E(Enum):
    mro = 1

class E(Enum):
    _bad_ = 1

class E(Enum):
    __private = 1
print(list(E))

class E(Enum):
    A = 1
    def A(self): pass

class E(Enum):
    A = 1, 2
    def __init__(self, a, b): self.b = b
print(E.A.b, E((1, 2)))

class E(Enum):
    A = 1, 2
    def __init__(self, a): pass

class E(Enum):
    def __new__(cls, v):
        o = object.__new__(cls)
        o._value_ = v * 2
        return o
    A = 1
print(E.A.value, E(2))

class E(Enum):
    def __new__(cls, v):
        raise ValueError('refused')
    A = 1

class E(int, Enum):
    A = 'x'

class E(int, Enum):
    A = '11', 2
print(E.A + 1)

class E(str, Enum):
    A = 5
print(repr(E.A), E.A.value)

class E(StrEnum):
    A = 5

class E(StrEnum):
    A = b'x', 'ascii'
print(repr(E.A))

class E(StrEnum):
    A = 'x', 'a', 'b', 'c'

class E(StrEnum):
    A = 'x', 5

class E(StrEnum):
    A = b'x', 'ascii', 5

class E(Enum, int): pass

class E(IntEnum):
    A = 'x'

class E(Flag):
    A = 'x'

class E(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()
print([e.value for e in E])

class E(Enum):
    A = 'x'
    B = auto()
print(E.B.value)

class E(Enum):
    A = object
    B = auto()

class E(Flag):
    A = auto()
    B = auto()
    C = 9
    D = auto()
print([e.value for e in E], E.C)

class E(Enum):
    def _generate_next_value_(name, start, count, last): return name, start, count, last
    A = auto()
    B = auto()
print(list(E))

class E(Enum):
    A = auto()
    def _generate_next_value_(name, *a): return 1

class E(Enum):
    _ignore_ = 'x y'
    x = 1
    A = x
print(list(E))

class E(Enum):
    _ignore_ = ['A']
    A = 1
print(list(E))

class E(Enum):
    A = 1
    _ignore_ = 'A'

class E(Enum):
    _order_ = 'A B'
    B = 1
    A = 2

class E(Enum):
    _order_ = 'A B'
    A = 1
    B = 2
print(list(E))

class E(Enum):
    _order_ = 'A'
    A = 1
    B = 2

class E(Enum):
    A = member(1)
    B = nonmember(2)
    @member
    def c(self): return 1
    @nonmember
    class D: pass
print(list(E.__members__), E.B, E.D.__name__)

class E(Enum):
    class Inner: pass
print(list(E))

class E(Enum):
    @property
    def value(self): return 'own'
    A = 1
print(E.A.value, E.A._value_)

class E(Enum):
    @enum.property
    def A(self): return 'prop'
    B = 1
print(E.B.A)
E.A

class E(Enum):
    A = 1
    @classmethod
    def m(cls): return cls.A
    @staticmethod
    def s(): return 5
print(E.m(), E.s())

class E(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v): raise KeyError(v)
E(5)

class E(Enum):
    A = 1
    _missing_ = lambda v: 5

class E(Enum):
    _value_: int
    A: int = 1
print(list(E), E.__annotations__)

class E(Enum):
    A = 1
    def __eq__(self, o): return True
hash(E.A)

class E(Enum):
    A = []
    B = []
print(list(E), E([]))

class E(Enum):
    A = 1
    A2 = 1.0
    T = True
print(list(E.__members__.items()))

class E(Enum, metaclass=type): pass

class E(Enum, x=1): pass

class E(Enum, boundary=STRICT): pass

class E(Flag, boundary=5):
    A = 1

class E(Enum):
    A = 1
    def __str__(self): return 'mine'
print(E.A, f'{E.A}', repr(E.A))

class E(Enum):
    A = 1
    def __init_subclass__(cls, **k): print('sub')

class E(Enum):
    A = 1
    B = 2
    def __len__(self): return 0
print(bool(E.A))

class E(Enum):
    A = 1
    def _add_alias_(self): pass

class E(Enum):
    A = 1
    B = 2
    def __init__(self, *a): self._add_alias_(self.name.lower())
print(E.a, E['b'])

class E(Enum):
    A = 1
    def __init__(self, *a): self._add_value_alias_('one')
print(E('one'))

class E(Enum):
    A = 1
E.A._add_alias_('B')
print(E.B)
E.A._add_value_alias_(2)
print(E(2))

class E(Enum):
    A = 1
    B = 2
E.A._add_alias_('B')

class E(Enum):
    A = 1
    B = 2
E.A._add_value_alias_(2)
""")

print("== flags")
evaluate("""Perm.R | Perm(0) | Perm(3) | Perm(7) | Perm(8) | Perm(-1) | Perm("x") | Perm.R & Perm.RW | ~Perm.R
Perm.R ^ Perm.RW | Perm.RW in Perm | Perm.R in Perm.RW | Perm.X in Perm.RW | 4 in Perm.RW | list(Perm.RW)
len(Perm.RW) | bool(Perm(0)) | list(Perm) | list(Perm(0)) | str(Perm.RW) | str(Perm(3)) | repr(Perm(3))
Perm(3).name | Perm(0).name | Perm.R & 4 | Perm.R ^ "x" | Perm.R < Perm.W | Perm.R - Perm.W
hash(Perm.R) == hash(4) | Perm.__members__ | Perm["RW"] | Perm.RW._numeric_repr_(5) | -Perm.R | Bits(3)
Bits(4) | Bits(7) | Bits(16) | Bits(-1) | Bits("x") | ~Bits.A | Bits.A & 3 | Bits.A ^ 4 | Bits.A + 1
str(Bits(3)) | format(Bits(3), "b") | 1 in Bits | Bits.A in Bits(3) | list(Bits(11)) | list(Bits(5)) | Bits(0)
Bits(0).name | ~Bits(0) | Bits.A == 1 | 5 & Bits.A | Bits.A & "x" | Bits.A.__or__(4) | Bits.A.__or__("x")
Perm.R.__or__(4) | Perm.R.__or__(Perm.W) | Perm.R.__xor__(Bits.A) | Perm.RW.__contains__(Perm.W)
Perm.R.__contains__(5) | Perm.R.__contains__("x") | pickle.loads(pickle.dumps(Perm(3))) is Perm(3)
copy.copy(Bits(3)) is Bits(3)""")
for boundary in STRICT, CONFORM, EJECT, KEEP:
    class Bounded(Flag, boundary=boundary):
        A = 1
        B = 4

    class BoundedInt(IntFlag, boundary=boundary):
        A = 1
        B = 4
    for kind in Bounded, BoundedInt:
        for value in 0, 1, 2, 5, 7, 8, -1, -3, 100:
            show(f"{kind.__name__} {boundary.name} {value}", kind, value)
        show("~", lambda: ~kind.A)
        show("|", lambda: kind.A | 2)
        show("_flag_mask_", lambda: (kind._flag_mask_, kind._all_bits_, kind._singles_mask_, kind._boundary_))
evaluate("""FlagBoundary("strict") | FlagBoundary("x") | FlagBoundary() | FlagBoundary.STRICT | EnumCheck("x")
EnumCheck() | EnumCheck(5) | EnumCheck.UNIQUE | list(EnumCheck) | list(FlagBoundary) | NAMED_FLAGS.value
UNIQUE | CONTINUOUS""")

print("== decorators and checks")
execute("""
@unique
class E(Enum):
    A = 1
    B = 1

@unique
class E(Enum):
    A = 1
print(E)

unique(5)

unique()

@verify(UNIQUE)
class E(Enum):
    A = 1
    B = 1

@verify(CONTINUOUS)
class E(IntEnum):
    A = 1
    B = 4

@verify(CONTINUOUS)
class E(Flag):
    A = 1
    B = 8

@verify(CONTINUOUS)
class E(StrEnum):
    A = 'x'

@verify(CONTINUOUS, UNIQUE)
class E(Enum):
    A = 1
print(E)

@verify(NAMED_FLAGS)
class E(Flag):
    A = 1
    B = 6

@verify(NAMED_FLAGS)
class E(Flag):
    A = 1
    B = 2
    C = 3
print(E)

verify()(5)

verify(5)(Color)

verify(UNIQUE)(5)

verify()

print(verify()(Color))

@verify(NAMED_FLAGS)
class E(Flag):
    A = 1
    B = 12

@global_enum
class G(Enum):
    GA = 1
    def f(self): pass
print(repr(G.GA), str(G.GA))

@global_enum
class G(IntFlag):
    GA = 1
    GB = 2
print(repr(G(3)), repr(G(4)), repr(G(0)), str(G(1)))

global_enum(5)

global_enum()

@lambda c: global_enum(c, update_str=True)
class G(Enum):
    GA = 1
print(str(G.GA))

print(show_flag_values(Bits(11)))

show_flag_values('x')

show_flag_values()

@enum._simple_enum(Enum)
class S:
    A = 1
    B = auto()
print(list(S), S.A.name)

@enum._simple_enum(IntFlag)
class S:
    A = auto()
    B = auto()
print(list(S), S(3))

@enum._simple_enum(StrEnum)
class S:
    A = 'x'
print(list(S))

enum._simple_enum(5)(Color)

enum._test_simple_enum(Color, Number)

enum._test_simple_enum(Color, Color)
""")
evaluate("""enum.global_enum_repr(Color.RED) | enum.global_enum_repr(5) | enum.global_enum_repr()
enum.global_flag_repr(Perm(3)) | enum.global_flag_repr(Perm(0)) | enum.global_flag_repr(5)
enum.global_flag_repr() | enum.global_str(Color.RED) | enum.global_str(Perm(0)) | enum.global_str(5)
enum.global_str() | pickle_by_enum_name(Color.RED, 2) | pickle_by_enum_name(5, 2) | pickle_by_enum_name()
pickle_by_global_name(Color.RED, 2) | pickle_by_global_name(5, 2) | pickle_by_global_name() | enum.bin(5)
enum.bin(-5) | enum.bin(5, 10) | enum.bin(-5, 10) | enum.bin("x") | enum.bin() | enum.bin(5, "x") | member()
member(5).value | member(1, 2) | nonmember() | nonmember(5).value | nonmember(1, 2) | auto() | auto(5)
auto("x").value | auto(value=3).value | auto(1, 2) | repr(auto()).startswith("auto") | auto(5) == auto(5)
auto(5) + 1 | auto(5) < 6 | enum.property(5).fget | property() | EnumType | EnumMeta is EnumType | EnumType()
EnumType("X") | EnumType("X", (), {}) | EnumType("X", (Enum,), {})
EnumType("X", (Enum,), EnumType.__prepare__("X", (Enum,))) | EnumType.__prepare__()
EnumType.__prepare__("X", (int,)) | EnumType.__prepare__("X", (Color,)) | EnumMeta("X", (int,), EnumDict())
EnumDict() | EnumDict("X") | EnumDict(cls_name="X") | EnumDict(1, 2) | EnumDict().member_names
EnumDict().update({"a": 1}) | EnumDict().update() | EnumDict().update(5) | EnumDict().update({}, b=2)
EnumDict().update({}, {}) | EnumDict().update([("a", 1), ("a", 2)]) | EnumDict().update([("a",)])
EnumDict().update({"mro": 1}) | EnumDict().update({"_x_": 1})""")
names = EnumDict("X")
names["A"] = 1
names.update({"B": 2}, C=3)
names.update([("D", 4)])
names.update(Keys) if (Keys := None) else print(names, list(names.member_names))
show("again", names.__setitem__, "A", 5)
show("update again", names.update, A=5)
show("generate", names.__setitem__, "_generate_next_value_", lambda *a: 1)
show("sunder", names.__setitem__, "_odd_", 1)
show("reserved", names.__setitem__, "mro", 1)
print(type(Color), Color.__class__, [name for name in enum.__all__])
for call in enum.property, verify, member, nonmember, auto, unique, global_enum, show_flag_values:
    show(call.__name__, lambda: type(call(1, 2, 3, 4, 5, 6, 7)).__name__)
    show(call.__name__, lambda: type(call(nonsense=1)).__name__)
