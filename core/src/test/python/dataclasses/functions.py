"""dataclasses: fields and their errors, generated methods, conversion, replacement, classes made at run time."""
import copy
import dataclasses
import inspect
import typing
from dataclasses import *
from collections import namedtuple


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


@dataclass
class Point:
    x: int
    y: int = 0


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = field(default=0, metadata={"doc": "minor"})
    label: str = field(default="", compare=False, repr=False)


@dataclass
class Tree:
    name: str
    children: list = field(default_factory=list)
    parent: "Tree" = field(default=None, repr=False, compare=False)
    extra: InitVar[int] = 5
    shared: typing.ClassVar[int] = 7
    computed: int = field(init=False)

    def __post_init__(self, extra):
        self.computed = extra * 2


@dataclass(slots=True, kw_only=True, weakref_slot=True)
class Slotted:
    a: int
    b: int = 2


Pair = namedtuple("Pair", "one two")
print("== instances")
evaluate("""Point() | Point(1) | Point(1, 2) | Point(1, 2, 3) | Point(x=1, z=2) | Point(1) == Point(1)
Point(1) == (1, 0) | Point(1) < Point(2) | hash(Point(1)) | Version(1) < Version(1, 1) | Version(1) < 5
Version(1) == Version(1, 0, "x") | hash(Version(1)) == hash((1, 0)) | Version(1) | Version(1, 2, "l")
sorted([Version(2), Version(1, 5)]) | Version(1) <= Version(1) | Version(1) > Version(0)
Version(1) >= Version(3) | Tree("a") | Tree("a", extra=3).computed | Tree("a", computed=1) | Tree.extra
Tree.shared | Tree("a").extra | Tree("a") == Tree("a") | Slotted() | Slotted(1) | Slotted(a=1)
Slotted(a=1).__dict__ | Slotted.__slots__ | Slotted.__match_args__ | Point.__match_args__ | Point.__doc__
Version.__doc__ | Slotted.__doc__ | Point.x | Point.y | inspect.signature(Tree) | Point.__dataclass_params__
copy.copy(Slotted(a=1)) | copy.deepcopy(Tree("a", [1])) | copy.replace(Point(1), y=5)
copy.replace(Point(1), z=5) | Tree.__annotations__""")
node = Tree("loop")
node.children.append(node)
print(node)

print("== functions")
evaluate("""fields(Point) | [f.name for f in fields(Tree)] | fields(Point(1)) | fields(5) | fields(int)
fields() | fields(Point, 1) | fields(Version)[1].metadata | is_dataclass(Point) | is_dataclass(Point(1))
is_dataclass(5) | is_dataclass(int) | is_dataclass() | is_dataclass(list[int]) | is_dataclass(1, 2)
asdict(Point(1)) | asdict(Tree("a", [Point(1), {"k": Point(2)}, (Point(3),), Pair(Point(4), 1)]))
asdict(Point) | asdict(5) | asdict() | asdict(Point(1), 5) | asdict(Point(1), dict_factory=list)
asdict(Point(1), dict_factory=5) | asdict(Point(1), dict_factory=lambda pairs: len(pairs))
asdict(Point({1: Point(2)})) | asdict(Point({Point: 1})) | asdict(Point(x=[[Point(1)]]))
asdict(Point(1), nonsense=1) | asdict(Slotted(a=Point(1))) | astuple(Point(1))
astuple(Tree("a", [Point(1), {"k": Point(2)}, (Point(3),), Pair(Point(4), 1)])) | astuple(Point) | astuple(5)
astuple() | astuple(Point(1), 5) | astuple(Point(1), tuple_factory=list) | astuple(Point(1), tuple_factory=5)
astuple(Point(1), tuple_factory=sum) | astuple(Point(1), nonsense=1) | replace(Point(1), y=5)
replace(Point(1)) | replace(Point(1), z=5) | replace(Point, x=1) | replace(5) | replace() | replace(Point(1), 5)
replace(Version(1), major=7) | replace(Tree("a"), name="b") | replace(Tree("a"), extra=1).computed
replace(Tree("a"), computed=1) | replace(Slotted(a=1), a=2) | replace(obj=Point(1)) | field() | field(default=1)
field(default=1, default_factory=list) | field(1) | field(nonsense=1) | field(metadata=5)
field(metadata={"a": 1}).metadata | field(doc="d").doc | field(kw_only=True).kw_only | field(init=False).init
field(hash=None).hash | field(repr=5).repr | Field() | KW_ONLY | MISSING | InitVar | InitVar[int]
InitVar(int).type | InitVar() | InitVar(int, 1) | InitVar["x"] | InitVar[list[int]] | InitVar[int]()
FrozenInstanceError() | FrozenInstanceError("text") | FrozenInstanceError(nonsense=1)
FrozenInstanceError.__mro__ | FrozenInstanceError(name="n", obj=1).name
make_dataclass("M", ["a", ("b", int), ("c", str, "x")])(1, 2) | make_dataclass("M", [])
make_dataclass("M", "ab")(1, 2) | make_dataclass() | make_dataclass("M") | make_dataclass(5, [])
make_dataclass("M", 5) | make_dataclass("M", [5]) | make_dataclass("M", [("a", int, 1, 2)])
make_dataclass("M", ["a", "a"]) | make_dataclass("M", ["class"]) | make_dataclass("M", ["1"])
make_dataclass("M", [("a", int, field(default=5))])() | make_dataclass("M", [("a", int, 1), "b"])
make_dataclass("M", ["a"], bases=(Point,))(1, 2, 3) | make_dataclass("M", ["a"], frozen=True)(1)
make_dataclass("M", ["a"], namespace={"m": lambda self: self.a})(5).m()
make_dataclass("M", ["a"], module="mod").__module__ | make_dataclass("M", ["a"], slots=True).__slots__
make_dataclass("M", ["a"], nonsense=1) | make_dataclass("M", ["a"], bases=5)
make_dataclass("M", ["a"], namespace={"a": 1})() | make_dataclass("M", ["a"], kw_only=True)(a=1)
make_dataclass("M", ["a"]).__annotations__
make_dataclass("M", ["a"], decorator=lambda c, **k: (c.__name__, sorted(k)))
make_dataclass("M", ["a"], order=True, eq=False) | make_dataclass("1 M", ["a"]) | dataclass(5) | dataclass()
dataclass(int) | dataclass(nonsense=1) | dataclass(Point, 1) | dataclass(None)(Point)
dataclass(Point, order=True)(1) < Point(2) | recursive_repr""".replace(" | recursive_repr", ""))

print("== errors of fields and options")
execute("""
@dataclass
class A:
    x: int = 1
    y: int

@dataclass
class A:
    x: list = []

@dataclass
class A:
    x: int = field(default={})

@dataclass
class A:
    x = field()

@dataclass
class A:
    x: int = field(default_factory=5)
A()

@dataclass
class A:
    x: int = field(init=False)
print(A())

@dataclass
class A:
    x: typing.ClassVar[int] = field(default_factory=list)

@dataclass
class A:
    x: InitVar[int] = field(default_factory=list)

@dataclass
class A:
    x: typing.ClassVar[int] = field(kw_only=True)

@dataclass
class A:
    x: int
    _: KW_ONLY
    y: int = 5
    z: int
print(A(1, z=2), A.__match_args__)
A(1, 2, 3)

@dataclass
class A:
    _: KW_ONLY
    x: int
    __: KW_ONLY

@dataclass(order=True)
class A:
    x: int
    def __lt__(self, other): return True

@dataclass(order=True, eq=False)
class A:
    x: int

@dataclass(frozen=True)
class A:
    x: int
    def __setattr__(self, name, value): pass

@dataclass(frozen=True)
class A:
    x: int
    def __delattr__(self, name): pass

@dataclass(frozen=True)
class A(Point):
    z: int = 3

@dataclass
class A(Version):
    z: int = 3

@dataclass(frozen=True)
class A(Version):
    z: int = 3
print(A(1, z=2))

@dataclass(unsafe_hash=True)
class A:
    x: int
    def __hash__(self): return 1

@dataclass(unsafe_hash=True)
class A:
    x: int
print(hash(A(1)) == hash((1,)))

@dataclass(eq=False)
class A:
    x: int
print(A(1) == A(1), A.__hash__ is object.__hash__)

@dataclass(slots=True)
class A:
    __slots__ = "x",
    x: int

@dataclass(weakref_slot=True)
class A:
    x: int

@dataclass(slots=True, weakref_slot=True)
class A:
    x: int
    def copy(self): return __class__, super().__repr__()[:0]
print(A(1).copy(), A.__slots__)

@dataclass(slots=True)
class A(Point):
    z: int = 1
print(A(1), A.__slots__, A(1).__dict__)

@dataclass(frozen=True, slots=True)
class A:
    x: int
a = A(1)
print(copy.copy(a), a.__getstate__())
a.x = 2

@dataclass(repr=False, init=False, match_args=False)
class A:
    x: int = 1
print(A().x, "__match_args__" in vars(A), "__init__" in vars(A), "__repr__" in vars(A))
A(1)

@dataclass
class A:
    x: int = 5
    def __repr__(self): return "own"
    def __eq__(self, other): return NotImplemented
print(A(), A() == A(), A.__hash__)

@dataclass
class A:
    x: int
    def __init__(self): self.x = 9
print(A())

@dataclass
class A:
    x: InitVar
    y: "InitVar[int]" = 1
    z: "typing.ClassVar[int]" = 2
print([f.name for f in fields(A)], inspect.signature(A))

@dataclass
class A:
    x: InitVar[int]
replace(A(1))

@dataclass
class A:
    x: InitVar[int]
    def __post_init__(self): pass
A(1)

class Descriptor:
    def __set_name__(self, owner, name): print("named", name)
    def __get__(self, obj, owner): return 7 if obj is None else obj._x
    def __set__(self, obj, value): obj._x = value
@dataclass
class A:
    x: int = Descriptor()
print(A(), A(3), fields(A)[0].default)

@dataclass
class A:
    x: int = field(default=Descriptor())
print(A.x)

@dataclass
class A:
    self: int
    list: int = 1
    dataclass: str = "a"
print(A(5))

@dataclass
class A:
    x: int
    x: str
print(A("a"), fields(A)[0].type)

class Mixin:
    m: int = 1
@dataclass
class A(Mixin):
    x: int
print(A(1))

@dataclass
class A(Point):
    y: str = "redefined"
    z: int = 1
    def __post_init__(self): print("post")
print(A(1))

@dataclass
class A(typing.Generic[typing.TypeVar("T")]):
    x: int
print(A[int](1), is_dataclass(A[int]))
""")
v = Version(1)
show("set", setattr, v, "major", 2)
show("set", setattr, v, "other", 2)
show("del", delattr, v, "major")
show("del", delattr, v, "other")
show("set", setattr, Slotted(a=1), "c", 1)
try:
    v.major = 5
except FrozenInstanceError as e:
    print(repr(e), e.name, e.obj)


@dataclass
class Repr:
    x: object
    text: str = "a\n"


print(Repr(Repr(None)), Repr.__repr__.__qualname__, Point.__init__.__qualname__, Point.__eq__.__name__)
print(Point.__init__.__annotations__, Repr.__init__.__defaults__, Tree.__init__.__kwdefaults__)
