# The module types: namespaces, proxies, generic aliases, unions, dynamic classes; weak references to every type.
import collections
import copy
import functools
import types
import typing
import weakref

from _cases import attempt, execute


class Plain:
    pass


class Slots:
    __slots__ = ()


class MyInt(int):
    pass


class MyList(list):
    pass


class Weak:
    __slots__ = ("__weakref__",)


class Base:
    @classmethod
    def __class_getitem__(cls, item):
        return types.GenericAlias(cls, item)


T = typing.TypeVar("T")
P = typing.ParamSpec("P")
Ts = typing.TypeVarTuple("Ts")


def function():
    pass


def generator():
    yield


for value in (None, 1, True, 1.5, 1j, "a", b"a", bytearray(), memoryview(b"a"), (), [], {}, set(), frozenset(), range(1),
              slice(1), ..., NotImplemented, int, type, Plain, Plain(), Slots(), MyInt(), MyList(), Weak(), function,
              len, [].append, Plain().__init__, str.join, generator(), iter([]), {}.keys(), property(), staticmethod(len),
              classmethod(len), super(int, 1), types.ModuleType("m"), types.SimpleNamespace(), list[int], int | str,
              ValueError(), function.__code__, types.CellType(), weakref.ref(Plain), types.MappingProxyType({}), object(),
              collections.deque(), collections.OrderedDict(), collections.defaultdict(), functools.partial(len), T):
    attempt(f"ref {type(value).__name__}", lambda: weakref.ref(value)() is value)
    attempt(f"proxy {type(value).__name__}", lambda: type(weakref.proxy(value)).__name__)
    attempt(f"key {type(value).__name__}", lambda: len(weakref.WeakKeyDictionary({value: 1})))

execute('''
n = types.SimpleNamespace(a=1, b="x"); print(n, n.a, vars(n), n == types.SimpleNamespace(b="x", a=1))
n.c

n.c = n; print(n)
del n.c, n.zz

types.SimpleNamespace({"a": 1}, b=2)

types.SimpleNamespace([("a", 1)])

types.SimpleNamespace({1: 2})

types.SimpleNamespace(3)

types.SimpleNamespace({}, {})

types.SimpleNamespace(**{"a b": 1, "class": 2})

n < n

n == 3, n != types.SimpleNamespace()

hash(n)

copy.replace(types.SimpleNamespace(a=1), a=2, b=3), types.SimpleNamespace(a=1).__replace__(a=5)

types.SimpleNamespace(a=1).__replace__(1)

class N(types.SimpleNamespace): pass
print(N(a=1), N(a=1) == types.SimpleNamespace(a=1), N(a=1).__reduce__())

p = types.MappingProxyType({"a": 1}); print(p, p["a"], len(p), list(p), "a" in p, p.get("z", 5), p.keys(), p.items())
p["b"] = 1

del p["a"]

p["zz"]

p.clear()

p | {"b": 2}, {"b": 2} | p, p == {"a": 1}, p.copy(), list(reversed(p)), hash(p)

p |= {"c": 1}

types.MappingProxyType([1])

types.MappingProxyType(3)

types.MappingProxyType()

types.MappingProxyType("ab")[0], types.MappingProxyType({1: 2}) < {1: 2}

types.MappingProxyType(collections.OrderedDict(a=1)), types.MappingProxyType[int, str]

hash(types.MappingProxyType(()))

a = list[int]; print(a, a.__origin__, a.__args__, a.__parameters__, a == list[int], hash(a) == hash(list[int]), a is list[int])
a("ab"), a.append, a.__name__, a.__mro__, type(a)

a.zz

a.__origin__ = 3

a.__args__ = ()

a.zz = 1

list[T][int], dict[T, T][int], dict[str, T], dict[str, T][int], list[list[T]][int], list[T | int][str], tuple[int, ...]

list[T].__parameters__, dict[T, P].__parameters__, tuple[*Ts].__parameters__, list[int].__unpacked__

list[int][int]

dict[T, int][str, int]

dict[str, T][()]

tuple[*Ts][int, str], tuple[T, *Ts][int], tuple[T, *Ts][int, str, bool], tuple[()], tuple[()].__args__

*list[int], *tuple[int, ...]

next(iter(tuple[int])).__unpacked__, next(iter(tuple[int]))

collections.abc.Callable[[int], str], collections.abc.Callable[P, T][[int], str], collections.abc.Callable[..., int]

collections.abc.Callable[int]

collections.abc.Callable[[int], T][str].__args__

isinstance([], list[int])

issubclass(list, list[int])

isinstance(list[int], type), isinstance(list[int], types.GenericAlias)

class C(list[int]): pass
print(C.__bases__, C.__orig_bases__, types.get_original_bases(C), C[str], C([1]))

types.GenericAlias(list, (int,)), types.GenericAlias(list, int), types.GenericAlias(3, 4), types.GenericAlias(list, ())

types.GenericAlias(list)

types.GenericAlias(list, int, 3)

types.GenericAlias(origin=list, args=int)

Base[int], Base[int].__origin__, Base[int]()

int[str]

type[int], type[int].__args__, type["x"], list["T"], list[None], list[[int]], list[1, 2]

class Sub(type): pass
Sub[int]

dict[int], dict[int, str, bool], dict

list[int].__reduce__(), copy.copy(list[int]) == list[int], copy.deepcopy(list[T]) == list[T]

dir(list[int]) == sorted(dir(list[int])), "append" in dir(list[int]), "__origin__" in dir(list[int])

list[int] == list, list[int] != list[str], list[int] < list[str]

repr(list[Plain]), repr(list[int | None]), repr(dict["a", ...]), repr(list[lambda: 0])[:20], repr(list[list[int]])

u = int | str; print(u, u.__args__, u.__origin__, type(u), u == str | int, hash(u) == hash(str | int), u.__parameters__)
int | str | int, int | None, None | int, int | list[int], (int | str) | bool, int | T, (int | T)[str], list[T] | int

int | 3

3 | int

int | "x"

None | None

int | types.UnionType

isinstance(1, int | str), isinstance(None, int | None), issubclass(bool, int | str), issubclass(list, int | str)

isinstance(1, int | list[int])

isinstance([], int | list[int])

issubclass(list, int | list[int])

u[int]

u.x = 1

u()

types.UnionType()

typing.Union[int, str] == int | str, typing.Optional[int], typing.Union[int], typing.Union[int, int], typing.Union[()]

u < u

(int | str).__or__(bool), int.__or__(str), int.__or__(3), type(None) | int

class M(type):
    def __or__(cls, other): return ("or", other)
class C(metaclass=M): pass
C | int, int | C

class G[A, B=int]: pass
G[int], G[int, str], G[int].__args__, G.__type_params__, G.__parameters__, G[A] if False else 1

G[int, str, bool]

G[()]

class G[**Q]: pass
G[[int, str]], G[int, str], G[...]

type X = list[int]
print(X, X.__value__, X.__name__, X.__type_params__, X.__module__, type(X))
X[int]

X()

X.__value__ = 3

type X[A] = list[A]
print(X[int], X[int].__args__, X[int].__origin__, X.__parameters__, X[int].__value__ if hasattr(X[int], "__value__") else 0)
X | int, isinstance(X, typing.TypeAliasType)

isinstance([], X)

types.new_class("C", (), {}, lambda ns: ns.update(a=1)).a

types.new_class("C", (int,), {"metaclass": type}).__mro__

types.new_class("C", (int, str))

types.new_class("C", (list[int],)).__orig_bases__

types.new_class("C", (), {"x": 1})

types.prepare_class("C", (), {"metaclass": type, "z": 1})

types.resolve_bases((list[int], str)), types.resolve_bases([list[int]])

types.resolve_bases(3)

types.get_original_bases(int), types.get_original_bases(MyInt)

types.get_original_bases(3)

class D:
    def __init__(self): self._v = 5
    @types.DynamicClassAttribute
    def v(self): "doc"; return self._v
D().v, D.__dict__["v"].__doc__
D.v

D().v = 3

@types.coroutine
def old(): yield 1
old().__class__, old.__code__.co_flags & 0x100
types.coroutine(3)

types.coroutine(lambda: 5)()

types.EllipsisType, types.NoneType, types.NotImplementedType, types.FunctionType, types.LambdaType, types.CapsuleType

types.NoneType(), types.EllipsisType(), types.NotImplementedType()

types.NoneType(1)

types.EllipsisType(1)

bool(NotImplemented)

not NotImplemented

if NotImplemented: pass

NotImplemented and 1

NotImplemented == NotImplemented, repr(NotImplemented), NotImplemented.__reduce__(), hash(...) == hash(...), ....__reduce__()

None.a

None.a = 1

None()

... + 1

None < None, None == None, None != 1

types.GeneratorType()

types.BuiltinFunctionType()

types.WrapperDescriptorType()

types.MappingProxyType.__new__(dict)

types.ModuleType("a").__class__, types.ModuleType("a", "d").__doc__, types.ModuleType(name="n").__name__

types.ModuleType.__new__(types.ModuleType)

types.ModuleType.__new__(types.ModuleType).__name__

sorted(vars(types.ModuleType("m")))

w = Weak(); r = weakref.ref(w, print); print(r() is w, r == weakref.ref(w), hash(r) == hash(w), r.__callback__ is print)
weakref.ref(w) is weakref.ref(w), weakref.getweakrefcount(w), r is weakref.ref(w)

weakref.ref()

weakref.ref(w, 1, 2)

weakref.ref(w, callback=1)

weakref.ref(1)

class R(weakref.ref): pass
R(w)() is w, R(w) is R(w), R(w).__callback__

r()()

r.x = 1

r < r

p = weakref.proxy(w); p.zz

p == w, type(p), isinstance(p, Weak), p.__class__

hash(p)

p()

p + 1

p[0]

len(p)

str(p)[:20] == str(w)[:20], bool(p)

c = weakref.proxy(Plain); c().__class__.__name__

weakref.WeakValueDictionary({1: w})[1] is w, len(weakref.WeakSet([w]))

weakref.WeakValueDictionary({1: 1})

weakref.finalize(w, print, "bye").detach()[1] is print
''', globals())

star = next(iter(list[int]))
print(copy.copy(star) == star, copy.deepcopy(star) == star, copy.copy(star).__unpacked__, star.__reduce__()[0])
unpacking = iter(list[int])
print(type(unpacking), unpacking.__reduce__(), next(unpacking), unpacking.__reduce__(), next(unpacking, "end"))
print(sorted(set(dir(list[int])) ^ set(dir(list))))
