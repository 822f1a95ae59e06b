# What objects have: getmembers, getattr_static, classify_class_attrs, the predicates, getmro, getclasstree.
import abc
import functools
import inspect
import types


def report(f, *args, **keywords):
    try:
        print(repr(f(*args, **keywords)))
    except BaseException as e:
        print(type(e).__name__, e)


class Meta(type):
    meta_attribute = 1

    @property
    def dynamic(cls):
        return "from the metaclass"


class Descriptor:
    def __get__(self, instance, owner):
        print("get")
        return 1


class DataDescriptor(Descriptor):
    def __set__(self, instance, value):
        pass


class Base(metaclass=Meta):
    x = 1
    d = Descriptor()

    def method(self):
        pass

    @property
    def prop(self):
        print("asked")
        raise AttributeError("none")

    @classmethod
    def cls(cls):
        pass

    @staticmethod
    def static():
        pass


class Slots:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = 1


class Derived(Base):
    data = DataDescriptor()
    y = property(lambda self: 2)
    from_c = dict.get

    def __init__(self):
        self.own = 1
        self.__dict__["data"] = "in the dictionary"

    def __getattr__(self, name):
        return "dynamic " + name


class Dir:
    def __dir__(self):
        return ["b", "a", "missing"]

    a = 1
    b = 2


def is_own(name):
    return not name.startswith("__")


for o in (Derived(), Derived, Base, Slots(), Slots, Dir(), types.SimpleNamespace(b=1, a=2)):
    print(type(o).__name__)
    for f in (inspect.getmembers, inspect.getmembers_static):
        report(lambda: [(n, type(v).__name__) for n, v in f(o) if is_own(n)])
    for predicate in (inspect.isfunction, inspect.ismethod, inspect.isroutine, inspect.isdatadescriptor, callable):
        report(lambda: [n for n, v in inspect.getmembers(o, predicate) if is_own(n)])
for cls in (Derived, Base, Slots, Meta, Dir, int, types.SimpleNamespace):
    print(cls.__name__)
    for attribute in inspect.classify_class_attrs(cls):
        if is_own(attribute.name) or attribute.name in ("__init__", "__new__", "__dict__", "__slots__", "__eq__"):
            print(attribute.name, attribute.kind, attribute.defining_class, type(attribute.object).__name__)
for o, name in ((Derived(), "x"), (Derived(), "own"), (Derived(), "data"), (Derived(), "prop"), (Derived(), "nosuch"),
                (Derived, "dynamic"), (Derived, "x"), (Derived, "meta_attribute"), (Slots(), "a"), (Slots(), "b"), (5,
                        "real"),
                (int, "real"), (Base, "__mro__"), (Base(), "__class__"), (Base, "__name__"), (types, "FunctionType"),
                (len, "__name__"), (Derived(), "__dict__"), (Base.method, "__code__"), (Derived(), "from_c")):
    try:
        print(name, type(inspect.getattr_static(o, name)).__name__)
    except AttributeError as e:
        print(name, type(e).__name__, e)
    report(lambda: type(inspect.getattr_static(o, name, "default")).__name__)


def function():
    pass


def generator_function():
    yield


async def coroutine_function():
    pass


async def async_generator_function():
    yield


@types.coroutine
def old_coroutine():
    yield


@inspect.markcoroutinefunction
def marked():
    pass


class Abstract(abc.ABC):
    @abc.abstractmethod
    def f(self):
        pass


class Callable:
    async def __call__(self):
        pass


class AsyncDescriptor:
    @functools.partialmethod
    async def f(self):
        pass


try:
    raise ValueError
except ValueError as e:
    traceback = e.__traceback__
coroutine = coroutine_function()
things = {
    "module": types, "class": Base, "instance": Base(), "function": function, "lambda": lambda: 1,
    "method": Derived().method, "classmethod": Derived.cls, "static": Derived.static,
    "generator function": generator_function,
    "generator": generator_function(), "coroutine function": coroutine_function, "coroutine": coroutine,
    "async generator function": async_generator_function, "async generator": async_generator_function(),
    "old coroutine function": old_coroutine, "old coroutine": old_coroutine(), "marked": marked, "builtin": len,
    "builtin method": [].append, "method descriptor": list.append, "slot wrapper": int.__add__,
    "method wrapper": (1).__add__,
    "classmethod descriptor": dict.__dict__["fromkeys"], "getset": types.FunctionType.__code__, "member": Slots.a,
    "property": Base.__dict__["prop"], "code": function.__code__, "frame": inspect.currentframe(),
    "traceback": traceback,
    "abstract": Abstract, "partial": functools.partial(function),
    "partial coroutine": functools.partial(coroutine_function),
    "callable": Callable(), "descriptor": Descriptor(), "data descriptor": DataDescriptor(), "alias": list[int],
    "type": type,
    "mapping proxy": Base.__dict__, "cached": functools.lru_cache(function), "none": None}
predicates = [getattr(inspect, name) for name in sorted(dir(inspect)) if name.startswith("is") and name != "iskeyword"]
for name, thing in things.items():
    print(name, [p.__name__ for p in predicates if p(thing)])
coroutine.close()
for cls in (Derived, Base, int, bool, Meta, type, object):
    print(inspect.getmro(cls))
print(inspect.getclasstree([Derived, Base, Slots, bool, int]))
print(inspect.getclasstree([Derived, Base, Slots, bool, int], unique=True))
report(inspect.getmro, 5)
for flags in (0, 1, 3, 1024):
    report(lambda: [k for k, v in inspect.TPFLAGS_IS_ABSTRACT.__class__.__dict__.items() if flags > 2000])
print(inspect.isabstract(Abstract), inspect.isabstract(Base), inspect.isabstract(5))
for o in (function, Base.method, Derived().method, Base, len, 5):
    report(inspect.unwrap, o) if o in (5,) else report(lambda: inspect.unwrap(o) is o)
looped = lambda: 1
looped.__wrapped__ = looped
report(lambda: str(inspect.unwrap(looped)))
