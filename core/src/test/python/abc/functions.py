"""abc: abstract methods of every kind, virtual subclasses, caches, and what is refused."""
import abc
import _py_abc
from abc import *


def show(name, call, *args, **keywords):
    try:
        print(name, args or "", keywords or "", "->", repr(call(*args, **keywords)))
    except Exception as e:
        print(name, args or "", keywords or "", "!!", type(e).__name__, e)


class Shape(ABC):
    @abstractmethod
    def area(self):
        """Docs."""
        return 0

    @property
    @abstractmethod
    def name(self):
        return "shape"

    @name.setter
    @abstractmethod
    def name(self, value): ...

    @classmethod
    @abstractmethod
    def make(cls):
        return "made"

    @staticmethod
    @abstractmethod
    def help():
        return "helped"


class Half(Shape):
    def area(self):
        return super().area() + 1

    make = classmethod(lambda cls: super(Half, cls).make())


class Square(Half):
    name = "square"
    help = staticmethod(lambda: Shape.help())


print("== instances")
for kind in ABC, Shape, Half, Square:
    show(kind.__name__, lambda: type(kind()).__name__)
    print(sorted(kind.__abstractmethods__), type(kind), kind.__slots__ if "__slots__" in vars(kind) else None)
    show(kind.__name__, kind, 1)
    show("new", lambda: type(object.__new__(kind)).__name__)
show("area", lambda: (Square().area(), Square.make(), Square.help(), Square().name))
show("int", type("Number", (int, ABC), {"m": abstractmethod(lambda self: 0)}))
for names in [], ["a"], ["b", "a"], ["c", "b", "a", "d"]:
    show("names", ABCMeta("Made", (), {name: abstractmethod(lambda self: 0) for name in names}))
show("set", lambda: setattr(Shape, "__abstractmethods__", frozenset()) or type(Shape()).__name__)
show("set", lambda: setattr(Shape, "__abstractmethods__", 5))
show("set", lambda: setattr(Shape, "__abstractmethods__", {"only"}) or Shape())
show("set", lambda: setattr(Shape, "__abstractmethods__", [1]) or Shape())
show("get", lambda: int.__abstractmethods__)
show("del", lambda: delattr(Shape, "__abstractmethods__"))
show("del", lambda: delattr(Shape, "__abstractmethods__"))

print("== decorators")
for decorator in abstractmethod, abstractclassmethod, abstractstaticmethod, abstractproperty:
    name = decorator.__name__
    show(name, decorator)
    show(name, decorator, 1, 2, 3, 4, 5, 6)
    show(name, decorator, nonsense=1)
    for value in 5, "text", None, len, lambda: 0:
        show(name, lambda: getattr(decorator(value), "__isabstractmethod__", "no"),
             *[] if callable(value) else [value])


class Old(ABC):
    @abstractclassmethod
    def c(cls):
        return cls.__name__

    @abstractstaticmethod
    def s():
        return "s"

    @abstractproperty
    def p(self):
        return "p"

    q = abstractproperty(lambda self: "q", lambda self, value: print("set", value), doc="docs")


print(sorted(Old.__abstractmethods__), Old.c(), Old.s(), Old.q.__doc__, Old.p.fget(None), isinstance(Old.p, property))
show("Old", Old)
New = type("New", (Old,), {"c": 1, "s": 2, "p": 3, "q": 4})
print(New().q)


class Odd:
    @property
    def __isabstractmethod__(self):
        raise ZeroDivisionError("asked")


show("odd", lambda: ABCMeta("WithOdd", (), {"m": Odd()}))
Odd.__isabstractmethod__ = []
show("odd", lambda: ABCMeta("WithOdd", (), {"m": Odd()}).__abstractmethods__)
show("property", lambda: property(Odd()).__isabstractmethod__)

print("== virtual subclasses")


class Duck(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        print("hook", cls.__name__, other.__name__)
        if other.__name__ == "Bad":
            return 5
        if other.__name__ == "Fails":
            raise ValueError("hook")
        return True if "quack" in vars(other) else NotImplemented if cls is Duck else False


class Goose(Duck):
    pass


class Quacks:
    quack = 1


Bad = type("Bad", (), {})
Fails = type("Fails", (), {})
for value in Quacks(), Bad(), Fails(), 5, Goose():
    label = type(value).__name__
    show("isinstance " + label, lambda: isinstance(value, Duck))
    show("isinstance " + label, lambda: isinstance(value, Goose))
    show("issubclass " + label, lambda: issubclass(type(value), Duck))
token = get_cache_token()
print(type(token), token == get_cache_token(), Duck.register(int), get_cache_token() - token)
show("int", lambda: (issubclass(int, Duck), issubclass(bool, Duck), isinstance(5, Duck), isinstance(True, Duck),
                     issubclass(int, Goose)))
show("again", lambda: (Duck.register(int), get_cache_token() - token))
show("own", lambda: Goose.register(Goose))
show("loop", Goose.register, Duck)
show("twice", lambda: (Goose.register(str), Duck.register(str)))
for args in (5,), (None,), ("x",), (), (int, str), (lambda: 0,):
    show("register", Duck.register, *[a for a in args if not callable(a) or isinstance(a, type)])
for args in (5, Duck), ("x", Duck), (None, Duck), (5,), (Duck, 5):
    show("issubclass", issubclass, *args)
for args in (5,), (None,), (), (int, int), (list[int],):
    show("__subclasscheck__", Duck.__subclasscheck__, *args)
    show("__instancecheck__", Duck.__instancecheck__, *args)


@Duck.register
class Decorated:
    pass


class Lies:
    __class__ = property(lambda self: Decorated)


print(Decorated, isinstance(Decorated(), Duck), isinstance(Lies(), Duck))
show("token", get_cache_token, 1)
show("token", get_cache_token, x=1)


class Failing(ABC):
    __subclasshook__ = 5


show("hook", issubclass, int, Failing)
Failing.__subclasshook__ = None
show("hook", issubclass, int, Failing)


class BadSubclasses(ABCMeta):
    def __subclasses__(cls):
        return cls.answer


for answer in [], [5], 5, None, (int,):
    kind = BadSubclasses("K", (), {"answer": answer})
    show("subclasses", issubclass, str, kind)

print("== metaclass")
for args in [(), ("X",), ("X", ()), ("X", (), {}), (5, (), {}), ("X", (int,), {}), ("X", (), {"a": 1}), (int,),
             ("X", (bool,), {})]:
    show("ABCMeta", ABCMeta, *args)
show("ABCMeta", ABCMeta, "X", (), {}, x=1)
show("prepare", ABCMeta.__prepare__, "X", ())
show("conflict", lambda: type(ABCMeta)("M", (type,), {})("X", (ABC,), {}))
show("mro", lambda: ABC.__mro__)

print("== update_abstractmethods")


class Late(ABC):
    pass


Late.m = abstractmethod(lambda self: 0)
print(Late.__abstractmethods__, update_abstractmethods(Late) is Late, Late.__abstractmethods__)
Late.m = 5
print(update_abstractmethods(Late).__abstractmethods__)


class LateChild(Shape):
    pass


show("update", lambda: update_abstractmethods(LateChild).__abstractmethods__)
show("update", update_abstractmethods, int)
show("update", update_abstractmethods, 5)
show("update", update_abstractmethods)
show("update", update_abstractmethods, Late, 1)

print("== the Python version")
Py = _py_abc.ABCMeta("Py", (), {"m": abstractmethod(lambda self: 0)})
show("Py", Py)
show("register", Py.register, 5)
show("register", lambda: (Py.register(int), issubclass(bool, Py), isinstance(1, Py), issubclass(str, Py)))
show("token", lambda: _py_abc.get_cache_token())
show("issubclass", issubclass, 5, Py)
print("== dumped")
import io
out = io.StringIO()
Duck._dump_registry(out)
print([line.partition(":")[0] for line in out.getvalue().splitlines()])
show("reset", lambda: (Duck._abc_registry_clear(), Duck._abc_caches_clear(), issubclass(int, Duck)))
