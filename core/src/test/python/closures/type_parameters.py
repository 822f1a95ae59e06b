"""PEP 695, 696 and 649: scopes of type parameters and annotations, evaluated when somebody asks."""

import annotationlib


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def generic[T: int, *Ts, **P = [int]](a: T, *args: *Ts, **kwargs: P.kwargs) -> T:
    def inner[U = T](b: U) -> tuple[T, U]:
        return T, U
    return inner


print(generic.__type_params__, generic.__annotations__, generic(1).__type_params__, generic(1)(2))
print(generic.__type_params__[0].__bound__, generic.__type_params__[2].__default__)
print(generic(1).__type_params__[0].__default__ is generic.__type_params__[0], generic.__code__.co_freevars)


class Box[T]:
    item: T
    kinds = [T]

    def get[U](self, other: U) -> T | U:
        return T, U

    class Inner[V]:
        both: tuple[T, V]


print(Box.__type_params__, Box.kinds[0] is Box.__type_params__[0], Box[int], Box.__orig_bases__)
print(Box().get(1)[0] is Box.kinds[0], Box.get.__annotations__, Box.Inner.__annotations__)

type Tree[T] = dict[str, Tree[T] | T]
type Lazy = undefined_yet
print(Tree, Tree.__type_params__, Tree.__value__, Tree[int])
attempt(lambda: Lazy.__value__)
undefined_yet = 5
attempt(lambda: Lazy.__value__)


def outer():
    local = int

    class C:
        field: local
        other: later
        nested: "quoted"

    def f(a: local, b: later = None) -> C: ...

    attempt(lambda: C.__annotations__)
    attempt(lambda: f.__annotations__)
    later = str
    print(C.__annotations__, f.__annotations__["b"], f.__annotations__["return"] is C)
    print(f.__annotate__.__code__.co_freevars, C.__annotate__.__qualname__)
    return f


f = outer()


class Evaluated:
    x: int = 1
    if x:
        y: str
    else:
        z: float
    w: [print("annotation evaluated"), list][1]


print("asking")
print(Evaluated.__annotations__)
print(Evaluated.__annotations__ is Evaluated.__annotations__)


class Forward:
    parent: Forward
    name: missing.attribute[int]


print(annotationlib.get_annotations(Forward, format=annotationlib.Format.STRING))
print(annotationlib.get_annotations(Forward, format=annotationlib.Format.FORWARDREF)["name"])
attempt(lambda: Forward.__annotations__)


def shadowed[T](T_: T):
    T = "local"
    return T, shadowed.__type_params__


print(shadowed(1))


class Meta(type):
    def __getitem__(cls, item):
        return "meta item"


class WithClassScope:
    x = "class x"
    type Alias = x
    type Other[T] = (x, T)

    def method[T: x](self, a: x) -> x:
        return x


x = "global x"
print(WithClassScope.Alias.__value__, WithClassScope.Other.__value__[0], WithClassScope().method(1))
print(WithClassScope.method.__annotations__, WithClassScope.method.__type_params__[0].__bound__)
WithClassScope.x = "changed"
print(WithClassScope.method.__type_params__[0].__bound__)
number: int = 3
undefined_name: nonsense
attempt(lambda: __annotations__)
attempt(lambda: globals()["__annotate__"](1).keys())
nonsense = "now"
attempt(lambda: __annotate__(1))
attempt(lambda: f.__annotate__(99))
