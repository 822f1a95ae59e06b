# Objects of library types.
import array
import collections
import datetime
import decimal
import enum
import fractions
import functools
import inspect
import ipaddress
import os
import pathlib
import pickle
import re
import time
import types
import typing
import uuid


def show(*objects):
    for o in objects:
        for protocol in (0, 1, 2, 3, 4, 5):
            try:
                data = pickle.dumps(o, protocol)
            except Exception as e:
                print(protocol, type(e).__name__, e, getattr(e, "__notes__", None))
                continue
            print(protocol, data)
            back = pickle.loads(data)
            print(type(back).__name__, repr(back) == repr(o) or repr(back))


show(re.compile("a", re.I), re.I)
show(decimal.Decimal("1.5"), fractions.Fraction(1, 3))
show(iter([1, 2]), iter((1,)), iter("ab"), iter({1: 2}), reversed([1]), iter(range(4)), iter({3}), iter({4: 5}.items()))
show(collections.OrderedDict(a=1), collections.defaultdict(list, a=[1]), collections.deque([1, 2], 5))
show(collections.Counter("aab"), collections.ChainMap({1: 2}))
show(datetime.date(2020, 1, 2), datetime.datetime(2020, 1, 2, 3, 4, 5, 6, datetime.timezone.utc))
show(datetime.timedelta(1, 2, 3), datetime.time(1, 2, fold=1), datetime.timezone(datetime.timedelta(hours=1), "x"))
show(functools.partial(int, "3", base=5), types.SimpleNamespace(a=1))
show(time.gmtime(0), os.terminal_size((80, 24)), os.times_result if hasattr(os, "times_result") else 1)
show(array.array("i", [1, 2]), array.array("d", [1.5]), array.array("u", "ab"))
show(pathlib.PurePosixPath("/a/b"), uuid.UUID(int=5), ipaddress.ip_address("1.2.3.4"))
show(typing.List[int], list[int], typing.Optional[int], int | str, typing.Any, typing.TypeVar)
show(typing.Callable[[int], str], inspect.Parameter.empty, inspect.signature(lambda a, b=1: 0))
show(ValueError("x"), OSError(2, "x", "f"), KeyError(1), StopIteration(3), ImportError("a", name="b"))
show(UnicodeDecodeError("a", b"b", 1, 2, "c"), AttributeError("a", name="x", obj=1), NameError("q", name="z"))
show(SyntaxError("m", ("f", 1, 2, "t")), ExceptionGroup("g", [ValueError(1)]), SystemExit(3))
noted = ValueError("x")
noted.a = 1
noted.add_note("n")
show(noted)


class Colour(enum.Enum):
    RED = 1


class Bits(enum.Flag):
    A = 1
    B = 2


class Level(enum.IntEnum):
    LOW = 1


show(Colour.RED, Colour, Bits.A | Bits.B, Level.LOW)
show(type, object, type(None), type(...), type(NotImplemented))
for o in ((x for x in ()), os, memoryview(b"a"), compile("1", "", "eval"), property(), staticmethod(int),
          {}.keys(), types.MappingProxyType({}), types.CellType(1), re.match("a", "a"), [].__iter__, os.environ.keys()):
    try:
        print(pickle.dumps(o))
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "__notes__", None))
