"""typing: its functions and decorators, on ordinary, edge and wrong arguments."""
import collections.abc
import contextlib
import functools
import io
import typing
from typing import *


def show(name, call, *args, **keywords):
    try:
        print(name, args or "", keywords or "", "->", repr(call(*args, **keywords)))
    except Exception as e:
        print(name, args or "", keywords or "", "!!", type(e).__name__, e)


def run(body):
    exec(body, dict(globals()))


def wrong(function, *lists):
    """The wrong counts of arguments and a wrong keyword, and these lists."""
    name = function.__name__
    show(name, function)
    show(name, function, 1, 2, 3, 4, 5)
    show(name, function, nonsense=1)
    for args in lists:
        show(name, function, *args)


T = TypeVar("T")
P = ParamSpec("P")


class Movie(TypedDict):
    name: str
    year: NotRequired[int]


class Named(Protocol):
    name: str

    def rename(self, to: str) -> None: ...


@runtime_checkable
class Closable(Protocol):
    def close(self): ...


class Point(NamedTuple):
    x: int
    y: int = 0


print("== asserting, casting, revealing")
wrong(cast, (int, "a"), (5, None), ("int", []), (int,))
show("cast", cast, typ=int, val=3)
wrong(assert_type, (1, int), ("a", 5), (None, None))
wrong(assert_never, (1,), (None,), ("x" * 300,), ([1] * 100,))
for value in 1, "text", [1], None, Point(1):
    with contextlib.redirect_stderr(io.StringIO()) as out:
        show("reveal_type", reveal_type, value)
    print(out.getvalue(), end="")
wrong(reveal_type)

print("== origin and arguments")
FORMS = [int, "int", 5, None, Any, Union, Union[int, str], int | str, Optional[int], List, List[int], list[int],
         Dict[str, T], Tuple, Tuple[()],
         Tuple[int, ...], Callable, Callable[[int], str], Callable[..., T], Callable[P, T],
         Callable[Concatenate[int, P], T],
         collections.abc.Callable[[int, str], int], collections.abc.Callable[P, int], Annotated[int, 1, 2],
         Literal[1, "a"], ClassVar[int],
         Final[int], Generic, Generic[T], Protocol[T], T, P, P.args, P.kwargs, Unpack[Tuple[int]], Required[int],
         Type[int], type[int],
         Concatenate[int, P], TypeGuard[int], Movie, Point, Self, Never,
         TypeAliasType("Alias", List[T], type_params=(T,))[int]]
for form in FORMS:
    print(form, get_origin(form), get_args(form))
for function in get_origin, get_args, is_typeddict, is_protocol, get_protocol_members:
    wrong(function, (Movie,), (Named,), (Closable,), (Protocol,), (Protocol[T],), (dict,), (TypedDict,), (5,),
          (None,), (SupportsInt,),
          (Generic,), (collections.abc.Iterable,), (type("Sub", (Closable,), {}),))
show("is_typeddict", is_typeddict, tp=Movie)
show("members", lambda: sorted(get_protocol_members(Named)))
show("members", lambda: type(get_protocol_members(Named)))

print("== hints")


class Base:
    a: int
    b: "Base"
    c: "missing"


class Derived(Base):
    c: ClassVar["int"] = 5
    d: Annotated["str", "doc"]
    e: Required[int]


def annotated(a: "int", b: "T" = None, *args: Optional["str"], c: Annotated[int, 1] = 5, **kw: None) -> "Derived": ...


def broken(a: "1 +"): ...


def number(a: 5): ...


for value in (Derived, annotated, Movie, Point, Named, Closable, Base, int, len, 5, None, "text", typing, broken,
              number,
              annotated.__code__, functools.partial(annotated), Derived(), staticmethod(annotated)):
    label = getattr(value, "__name__", type(value).__name__)
    show(label, lambda: get_type_hints(value))
    show(label + " extras", lambda: get_type_hints(value, include_extras=True))
    show(label + " local", lambda: get_type_hints(value, None, {"missing": bool, "int": float}))
    show(label + " global", lambda: get_type_hints(value, {"missing": bytes}))
wrong(get_type_hints, (Derived, 5), (Derived, {}, 5))
show("evaluate_forward_ref", evaluate_forward_ref, ForwardRef("int"))
show("evaluate_forward_ref", evaluate_forward_ref, ForwardRef("List[T]"), globals=globals())
show("evaluate_forward_ref", evaluate_forward_ref, ForwardRef("missing"))
show("evaluate_forward_ref", evaluate_forward_ref, ForwardRef("missing"), locals={"missing": int})
show("evaluate_forward_ref", evaluate_forward_ref, ForwardRef("list['missing']"), locals={"missing": int})
show("evaluate_forward_ref", evaluate_forward_ref, ForwardRef("T"), type_params=[T])
show("evaluate_forward_ref", evaluate_forward_ref, ForwardRef("a"), owner=Derived, locals={"a": ForwardRef("int")})
import annotationlib
for format in annotationlib.Format:
    show("evaluate_forward_ref", evaluate_forward_ref, ForwardRef("missing"), format=format)
wrong(evaluate_forward_ref, (5,), ("int",), (int,), (ForwardRef("int"), 5))

print("== decorators")


@overload
def over(a: int) -> int: ...
@overload
def over(a: str) -> str: ...
def over(a): return a


wrong(overload, (5,), (len,), (None,), (overload,))
show("overload", lambda: overload(lambda: 0)())
show("get_overloads", lambda: [f.__annotations__ for f in get_overloads(over)])
show("get_overloads", lambda: get_overloads(staticmethod(over)) == get_overloads(over))
wrong(get_overloads, (5,), (len,), (wrong,), (None,))
show("clear_overloads", clear_overloads)
show("get_overloads", get_overloads, over)
wrong(clear_overloads)


@final
class Last:
    @final
    def method(self): ...

    @final
    @property
    def prop(self): ...


print(Last.__final__, Last.method.__final__, hasattr(Last.__dict__["prop"], "__final__"))
wrong(final, (5,), (None,), (len,), ("text",))


class Overrides(Base):
    @override
    def method(self): ...


print(Overrides.method.__override__)
wrong(override, (5,), (None,), (len,))


@no_type_check
class Unchecked:
    a: "nonsense nonsense"

    def method(self, a: "nonsense nonsense"): ...

    class Inner:
        def method(self, a: "more nonsense"): ...


show("hints", lambda: [get_type_hints(x) for x in (Unchecked, Unchecked.method, Unchecked.Inner.method)])
print(Unchecked.__no_type_check__, Unchecked.method.__no_type_check__)
wrong(no_type_check, (5,), (len,), (None,), (wrong,))


@no_type_check_decorator
def decorator(function):
    """Docs."""
    return function


show("decorator", lambda: (decorator(lambda: 0).__no_type_check__, decorator.__doc__))
show("decorator", decorator, 5)
show("decorator", decorator)
wrong(no_type_check_decorator, (5,))


@dataclass_transform(eq_default=False, order_default=True, kw_only_default=True, frozen_default=True,
                     field_specifiers=(cast,), more=1)
def make(cls): ...


print({key: value for key, value in make.__dataclass_transform__.items() if key != "field_specifiers"})
show("dataclass_transform", lambda: dataclass_transform()(lambda: 0).__dataclass_transform__)
show("dataclass_transform", lambda: dataclass_transform()(5))
show("dataclass_transform", dataclass_transform, 5)
wrong(runtime_checkable, (5,), (int,), (Named,), (Protocol,), (None,))

print("== protocols")


class File:
    name = "n"

    def close(self): ...
    def rename(self, to): ...


class HasName(Protocol):
    name: str


for value in File(), 5, io.StringIO():
    show("Closable", isinstance, value, Closable)
    show("Named", isinstance, File, Named)
show("issubclass", issubclass, File, Closable)
show("issubclass", issubclass, 5, Closable)
show("issubclass", issubclass, File, HasName)
show("data", issubclass, File, runtime_checkable(HasName))
show("data", isinstance, File(), HasName)
show("data", issubclass, File, HasName)
show("Closable()", Closable)
show("derived", lambda: type("Concrete", (Closable,), {})().close())
show("bases", lambda: type("Mixed", (Protocol, File), {}))
show("bases", lambda: type(Closable)("Mixed", (Closable, Protocol), {}).__mro__)
show("None", lambda: isinstance(type("Hides", (), {"close": None})(), Closable))


class Numbers(SupportsInt, SupportsFloat, SupportsComplex, SupportsBytes, SupportsIndex, SupportsAbs, SupportsRound):
    __int__ = lambda self: super().__int__()
    __float__ = lambda self: super().__float__()
    __complex__ = lambda self: super().__complex__()
    __bytes__ = lambda self: super().__bytes__()
    __index__ = lambda self: super().__index__()
    __abs__ = lambda self: super().__abs__()
    __round__ = lambda self, n=0: super().__round__(n)


for protocol in SupportsInt, SupportsFloat, SupportsComplex, SupportsBytes, SupportsIndex, SupportsAbs, SupportsRound:
    show(protocol.__name__, protocol)
    show(protocol.__name__, type("Empty", (protocol,), {}))
    print([type(value).__name__ for value in (1, 1.5, 1j, "a", b"a", [], Numbers()) if isinstance(value, protocol)])
for function in int, float, complex, bytes, abs, round, range:
    show(function.__name__, lambda: function(Numbers()))

print("== named tuples and typed dicts")
for source in """Point() | Point(1) | Point("a", 2) | Point(1, 2, 3) | Point(x=1, y=2) | Point(1, z=2)
Point(1)._asdict() | Point(1)._replace(y=5) | Point(1)._replace(z=5) | Point._make([1, 2]) | Point._make([1])
Point._field_defaults | Point.__annotations__ | Point.__orig_bases__ | NamedTuple("N", [("a", int)])
NamedTuple("N", [("a", int)])(5) | NamedTuple("N", [("a", 5)]) | NamedTuple("N", ["a"]) | NamedTuple("N")
NamedTuple("N", None) | NamedTuple("N", a=int) | NamedTuple("N", [], a=int) | NamedTuple() | NamedTuple(5, [])
NamedTuple("N", [("class", int)]) | NamedTuple("N", [("_a", int)]) | NamedTuple("N", [("a", int), ("a", int)])
NamedTuple("N", [("a", "int")]).__annotations__ | NamedTuple("1", []) | Movie() | Movie(name="x")
Movie(nonsense=1) | Movie({"name": 1}) | Movie(5) | isinstance({}, Movie) | issubclass(dict, Movie)
Movie.__total__ | sorted(Movie.__required_keys__) | sorted(Movie.__optional_keys__) | Movie.__annotations__
Movie.__orig_bases__ | type(Movie(name="x")) | TypedDict("D", {"a": int})
TypedDict("D", {"a": int}, total=False).__optional_keys__ | TypedDict("D") | TypedDict() | TypedDict("D", None)
TypedDict("D", {"a": 5}) | TypedDict("D", {"a": int}, nonsense=1) | TypedDict("D", a=int) | TypedDict(5, {})
TypedDict("D", [("a", int)])
TypedDict("D", {"a": Required[int], "b": NotRequired[int], "c": ReadOnly[int]}).__readonly_keys__
TypedDict("D", {"a b": int}).__annotations__ | TypedDict("D", {"a": Required[Required[int]]})
TypedDict("D", {"a": ClassVar[int]}) | Movie.nothing | Movie[int]""" \
        .replace("\n", " | ").split(" | "):
    show(source, eval, source)
for body in ["class N(NamedTuple):\n  x: int = 1\n  y: int", "class N(NamedTuple):\n  _x: int",
             "class N(NamedTuple, int): pass",
             "class N(NamedTuple):\n  x: int\n  def __new__(cls): pass",
             "class N(NamedTuple):\n  x: int\n  _fields = 5",
             "class N(NamedTuple):\n  x: int\n  def m(self): return __class__, self.x\nprint(N(1).m())",
             "class N(NamedTuple, Generic[T]):\n  x: T\nprint(N[int](1))",
             "class N(NamedTuple, a=1): pass", "class D(TypedDict, dict): pass", "class D(Movie, int): pass",
             "class D(TypedDict):\n  a: int = 1\nprint(D.a)",
             "class D(Movie):\n  name: int\nprint(D.__annotations__)", "class D(TypedDict, total=False, x=1): pass",
             "class D(TypedDict, Generic[T]):\n  a: T\nprint(D[int], D[int](a=1))",
             "class D(TypedDict):\n  def method(self): pass\nprint(D.method)",
             "class D(TypedDict, metaclass=type): pass", "class P(Protocol, Closable): pass",
             "class P(Protocol[T], Generic[T]): pass",
             "class P(Closable, Protocol):\n  x: int\nprint(sorted(P.__protocol_attrs__))",
             "class P(File, Protocol): pass",
             "class P(Protocol):\n  def __init__(self): print('made')\nclass Q(P): pass\nQ()",
             "class F(Final): pass", "class L(Last): print('allowed')",
             "class A(Any): pass\nprint(A(), A.__mro__)".replace("A(), ", ""), "class A(TypeVar): pass",
             "class A(P.args): pass",
             "class A(NewType('X', int)): pass", "class A(TypeAliasType('X', int)): pass",
             "class A(Generic[T, T]): pass", "class A(List[T], Generic[P]): pass"]:
    show(body, run, body)

print("== files")


class Silent(TextIO):
    """Every method is the abstract one."""


class Bytes(BinaryIO):
    pass


for kind in Silent, Bytes:
    kind.__abstractmethods__ = frozenset()
    stream = kind()
    for base in IO, TextIO, BinaryIO:
        for name in sorted(vars(base)):
            if hasattr(kind, name) and (not name.startswith("_") or name in ("__enter__", "__exit__")):
                value = getattr(stream, name)
                if callable(value):
                    show(f"{base.__name__}.{name}", getattr(base, name), stream,
                         *[1] * 3 if name == "__exit__" else [])
                    show(f"{kind.__name__}.{name}", value)
                    show(f"{kind.__name__}.{name}", value, "text")
                    show(f"{kind.__name__}.{name}", value, 1, 2, 3, 4)
                else:
                    print(base.__name__, name, value)
for kind in IO, TextIO, BinaryIO:
    show(kind.__name__, kind, 1)
    show(kind.__name__, lambda: type(kind()).__name__)
    show("isinstance", isinstance, io.StringIO(), kind)
    show(kind.__name__, lambda: kind[str])
for name in sorted(vars(Text)):
    if not name.startswith("_"):
        for args in (), ("Ab c",), (5,), ("ab", "a"), ("ab", 5), ("ab", "a", 1, 2, 3), ("{x}", {"x": 1}), ("a",
                ["b", 5]):
            show(f"Text.{name}", getattr(Text, name), *args)
print(Text is str, TYPE_CHECKING, NoDefault, repr(typing.NoDefault))
