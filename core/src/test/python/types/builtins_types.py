# type() and super(), with wrong arguments too.
from _cases import evaluate


class M(type):
    def __instancecheck__(cls, instance):
        return "yes"

    def __subclasscheck__(cls, sub):
        return []


class C(metaclass=M):
    pass


class Raises(type):
    def __instancecheck__(cls, instance):
        raise KeyError(cls.__name__)

    __subclasscheck__ = None


class R(metaclass=Raises):
    pass


evaluate('''
type(3)
type()
type(1, 2)
type("X", (), {})
type("X", (), {"a": 1}).a
type("X", (int,), {}).__mro__
type(1, (), {})
type("X", 1, {})
type("X", (), 1)
type("X", [int], {})
type("X", (1,), {})
type("X", (bool,), {})
type("X", (int, str), {})
type("X", (object, int), {})
type("X", (int, int), {})
type("X", (type(None),), {})
type("X", (type(len),), {})
type("X", (slice,), {})
type("X", (range,), {})
type("X\\0", (), {})
type("X", (), {"__slots__": 3})
type("X", (), {"__slots__": ["a b"]})
type("X", (), {"__slots__": [3]})
type("X", (), {"__slots__": ["a"], "a": 1})
type("X", (), {"__slots__": ["__dict__", "__dict__"]})
type("X", (), {"__slots__": ["__weakref__", "__weakref__"]})
type("X", (dict,), {"__slots__": ["__dict__"]}).__slots__
type("X", (int,), {"__slots__": ["a"]})
type("X", (tuple,), {"__slots__": ["a"]})
type("X", (int,), {"__slots__": []}).__slots__
type("X", (bytes,), {"__slots__": "abc"})
type("X", (), {"__slots__": "abc"}).abc
type("X", (), {"__slots__": ("a", "a")})
type("X", (), {"__slots__": iter("ab")}).__slots__ is None
type("X", (), {"__qualname__": 3})
type("X", (), {"__qualname__": "a.b"})
type("X", (), {"__qualname__": "a.b"}).__qualname__
type("X", (), {"__doc__": 5}).__doc__
type("X", (), {"__module__": "m"})
type("X", (), {"__module__": 3})
type("X", (), {3: 4}).__dict__[3]
type("X", (), {}, foo=1)
type("X", (), {}, metaclass=type)
type(name="X", bases=(), dict={})
type("X", (C,), {})
type("X", (C, R), {})
type.__call__(3)
type.__new__(3, "X", (), {})
type.__new__(int, "X", (), {})
type.__new__(type)
type.__new__(type, 3)
type.__init__(C, 1, 2)
type.__init__(C)
type("X", (), {"__classcell__": 3})
type("X", (), {"__set_name__": 3})
type("X", (), {"a": type("D", (), {"__set_name__": lambda self, o, n: 1 / 0})()})
type("X", (), {"__init_subclass__": lambda cls, **k: 1 / 0})
type("Y", (type("X", (), {"__init_subclass__": lambda cls, **k: 1 / 0}),), {})
type("X", (), {"__hash__": None})().__hash__
super()
super(int)
super(int, 3)
super(int, "a")
super(1, 2)
super(int, True).real
super(bool, True).__repr__()
super(int, 3).foo
super(int, int, 3)
super(int, x=1)
super(int).__get__(True)
super(bool).__get__(True, bool)
super(bool, bool)
super(bool, True).__thisclass__
super(bool, True).__self_class__
super(bool, True).__self__
super(bool).__self__
super(bool).__self_class__
''', globals())
