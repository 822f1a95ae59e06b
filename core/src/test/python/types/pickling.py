# What the pickler written in Python writes for every built-in type, in all protocols; what comes back; copies and
# __reduce_ex__.
import collections
import copy
import datetime
import decimal
import enum
import fractions
import functools
import io
import itertools
import pickle
import pickletools
import types
import typing
import weakref

from _cases import show


class Plain:
    def __init__(self, x=1):
        self.x = x

    def __eq__(self, other):
        return type(self) is type(other) and vars(self) == vars(other)

    def __repr__(self):
        return f"{type(self).__name__}({vars(self)})"

    def method(self):
        pass


class Slotted:
    __slots__ = "a", "b"

    def __repr__(self):
        return f"Slotted({getattr(self, 'a', None)})"


class Mixed(Slotted):
    pass


class NewArgs(tuple):
    def __new__(cls, *args):
        return super().__new__(cls, args)

    def __getnewargs__(self):
        return tuple(self)


class NewArgsEx:
    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls)
        self.got = args, kwargs
        return self

    def __getnewargs_ex__(self):
        return (1, 2), {"k": 3}

    def __repr__(self):
        return f"NewArgsEx{self.got}"


class State(Plain):
    def __getstate__(self):
        return ("state", self.x)

    def __setstate__(self, state):
        self.x = state


class NoneState(Plain):
    def __getstate__(self):
        return None


class Reduced(Plain):
    def __reduce__(self):
        return Reduced, (5,), {"y": 1}


class ReducedString(Plain):
    def __reduce__(self):
        return "SINGLETON"


class ReducedSix(list):
    def __reduce_ex__(self, protocol):
        return ReducedSix, (), None, iter([1, 2]), None, None


class BadReduce:
    def __init__(self, value):
        self.value = value

    def __reduce_ex__(self, protocol):
        return self.value


class MyInt(int):
    pass


class MyList(list):
    pass


class MyDict(dict):
    pass


class MyStr(str):
    pass


class MyTuple(tuple):
    pass


class MyError(Exception):
    def __init__(self, a, b=2):
        super().__init__(a)
        self.b = b


class Color(enum.Enum):
    RED = 1


class Flag(enum.Flag):
    A = 1
    B = 2


Point = collections.namedtuple("Point", "x y")
SINGLETON = ReducedString()
cyclic = [1]
cyclic.append(cyclic)
cyclic_dict = {"a": 1}
cyclic_dict["self"] = cyclic_dict
cyclic_tuple = ([],)
cyclic_tuple[0].append(cyclic_tuple)
shared = [1]
slotted = Slotted()
slotted.a = 1
mixed = Mixed()
mixed.a = 1
mixed.z = 2
noted = ValueError("a")
noted.add_note("n")
mylist = MyList([1, 2])
mylist.x = 5

VALUES = [
    None, True, False, ..., NotImplemented, 0, 1, -1, 255, 256, 65535, 65536, 2**31 - 1, 2**31, -2**31, -2**31 - 1,
    2**63, -2**63, 2**100, -2**2100, 1.5, float("inf"), float("-inf"), -0.0, 1e300, 1j, 1.5 - 2j,
    "", "a", "a\nb\\c\0\x1a", "é", "€", "\U0001f600", "\ud800", "a" * 300, b"", b"a", b"\xff" * 300,
    bytearray(b"ab"), bytearray(b"\xff\x00"), (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, 2], {}, {1: 2},
    {"a": [1], "b": (2,)}, set(), {1}, frozenset(), frozenset({1}), range(3), range(1, 10, 2), slice(1, 2, 3),
    cyclic, cyclic_dict, [shared, shared], ["x", "x"], list(range(1001)), {i: i for i in range(1001)},
    int, str, type(None), type(...), type(NotImplemented), len, print, Plain, Plain().method, [].append, str.join,
    dict.fromkeys, int.from_bytes, object, type, abs, int.__add__, (1).__add__, Color.RED, Color, Flag.A | Flag.B,
    Plain(), Plain([1]), Slotted(), slotted, mixed, NewArgs(1, 2), NewArgsEx(), State(3), NoneState(), Reduced(),
    SINGLETON, ReducedSix(), MyInt(3), mylist, MyDict(a=1), MyStr("s"), MyTuple((1,)), MyError(1), Point(1, 2),
    ValueError("a", 1), KeyError("k"), OSError(2, "no", "f"), OSError(), StopIteration(3), noted,
    UnicodeDecodeError("utf-8", b"a", 0, 1, "r"), ImportError("m", name="n"), AttributeError("m", name="n", obj=[1]),
    SyntaxError("m", ("f", 1, 2, "t")), SystemExit(3), NameError("n", name="q"),
    collections.OrderedDict(a=1), collections.deque([1], 3), collections.defaultdict(int, a=1),
    collections.Counter("a"), collections.ChainMap({1: 2}), collections.UserDict(a=1),
    iter([1, 2]), iter((1, 2)), iter("ab"), iter(range(3)), iter({1: 2}), reversed([1, 2]), enumerate([1], 3),
    zip([1], [2]), map(str, [1]), filter(None, [1]), list[int], int | str, typing.Any, typing.List[int],
    types.SimpleNamespace(a=1), functools.partial(int, base=2), decimal.Decimal("1.5"), fractions.Fraction(1, 3),
    datetime.date(2020, 1, 2), datetime.timedelta(1, 2, 3), datetime.datetime(2020, 1, 2, tzinfo=datetime.timezone.utc),
    io.StringIO("a"), io.BytesIO(b"a"), complex(0, -0.0), [[]] * 2,
    lambda: 0, (i for i in ()), types.ModuleType("m"), memoryview(b"a"), types.MappingProxyType({}), super(bool, True),
    property(), staticmethod(len), classmethod(len), weakref.ref(Plain), itertools.count(3), {}.keys(), {}.items(),
    vars(int)["real"], Plain.method.__code__, types.CellType(1), iter(int, 0), object(),
    BadReduce(3), BadReduce((3,)), BadReduce((len,)), BadReduce((3, ())), BadReduce((len, 3)), BadReduce(None),
    BadReduce("nothing.here"), BadReduce((len, (), None, 3)), BadReduce((len, ([],), 1, 2, 3, 4, 5)),
    BadReduce((Plain, (), 5)), BadReduce((list, (), None, None, iter([1]))),
]

for value in VALUES:
    label = show(value)
    label = label if len(label) < 60 else label[:60] + "..."
    print("==", type(value).__name__, label)
    written = set()
    for protocol in range(6):
        try:
            data = pickle._dumps(value, protocol)
        except Exception as e:
            print(protocol, "!!", type(e).__name__, show(e), *getattr(e, "__notes__", ()))
            continue
        print(protocol, data if len(data) < 200 else (len(data), data[:60]))
        try:
            back = pickle._loads(data)
            if protocol in (0, 2, 5):
                text = show(back)
                print("  ", text if len(text) < 200 else text[:200])
        except Exception as e:
            print("  loads !!", type(e).__name__, e)
    for protocol in (0, 2, 4):
        try:
            text = show(value.__reduce_ex__(protocol))
            print("reduce", protocol, text if len(text) < 300 else text[:300])
        except Exception as e:
            print("reduce", protocol, "!!", type(e).__name__, e)
    for function in (copy.copy, copy.deepcopy):
        try:
            made = function(value)
            text = show(made)
            print(function.__name__, made is value, type(made) is type(value), text[:100])
        except Exception as e:
            print(function.__name__, "!!", type(e).__name__, e)

for value in (1, "a", (1, [2]), {"a": 1}, Plain(), Point(1, 2), MyError(1), cyclic, range(3)):
    for protocol in range(6):
        out = io.StringIO()
        pickletools.dis(pickle._dumps(value, protocol), out)
        print(out.getvalue())
