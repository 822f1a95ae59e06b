"""pprint and reprlib: every option, recursion, odd widths, limits, subclasses, and what they refuse."""
import array
import collections
import dataclasses
import io
import pprint
import re
import reprlib
import types
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque


def plain(text):
    """Without the id of what is recursive."""
    return re.sub("id=[0-9]+", "id=", text)


def show(name, call, *args, **keywords):
    try:
        print(name, "->", plain(repr(call(*args, **keywords))))
    except Exception as e:
        print(name, "!!", type(e).__name__, e)


class Broken:
    def __repr__(self):
        raise ZeroDivisionError("broken repr")

    __lt__ = lambda self, other: 1 / 0


class Unsortable:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __hash__(self):
        return hash(self.name)


@dataclasses.dataclass
class Record:
    name: str
    values: list
    hidden: int = dataclasses.field(default=1, repr=False)


class OwnRepr(dict):
    def __repr__(self):
        return "own " * 30


class OwnDict(dict):
    pass


@dataclasses.dataclass
class OwnDataRepr:
    a: int

    def __repr__(self):
        return "data"


loop = [1]
loop.append(loop)
knot = {"self": None, "list": loop}
knot["self"] = knot
wide = {"key": list(range(30)), "text": "word " * 30, "nested": {"a": {"b": {"c": [1, (2, {3: 4})]}}}}
VALUES = [None, 5, 10**30, 1234567, "short", "word " * 40, "line\n" * 5, "", b"bytes" * 40, b"",
          bytearray(b"x" * 100), [], [[]], [1] * 60, (), (1,),
          ("a" * 50, "b" * 50), {}, {1: 2, "a": 3}, {"b": 1, "a": 2}, set(), {3, 1, 2}, {"a", 1},
          frozenset(range(30)), loop, knot, wide, 1.5, int, len,
          OrderedDict(a=1, b="x" * 80), defaultdict(int, a=1), Counter("aabbbc" * 10),
          ChainMap({"a": 1}, {"b": "y" * 80}), deque(range(40)),
          deque([1], maxlen=3), UserDict(a="x" * 90), UserList(range(40)), UserString("abc " * 40),
          types.SimpleNamespace(a=1, b="q" * 80),
          types.MappingProxyType({"a": "z" * 80}), Record("n" * 40, list(range(30))), OwnDataRepr(1),
          OwnRepr(a=1), OwnDict(a=list(range(40))),
          {Unsortable("q"): 1}, {1j, 2}, {(1, "a"): 1}, range(5), Ellipsis,
          {None: 1, True: 2, "x": 3}, {}.keys(),
          {"a": "x" * 90}.items(), {"a": "x" * 90}.values(), array.array("i", [1, 2])]
OPTIONS = [{}, {"indent": 4}, {"width": 20}, {"width": 1}, {"depth": 1}, {"depth": 2},
           {"compact": True, "width": 30}, {"sort_dicts": False},
           {"underscore_numbers": True}, {"indent": 0, "width": 200}]
for value in VALUES:
    for options in OPTIONS:
        try:
            print(options, plain(pprint.pformat(value, **options)))
        except Exception as e:
            print(options, type(e).__name__, e)
    show("saferepr", pprint.saferepr, value)
    show("readable", lambda: (pprint.isreadable(value), pprint.isrecursive(value)))
    printer = pprint.PrettyPrinter(width=40, depth=3)
    show("methods", lambda: (printer.isreadable(value), printer.isrecursive(value), printer.format(value, {}, 2, 0)))
for broken in Broken(), [Broken()], {"a": Broken()}, {Broken(): 1, 2: 3}:
    for call in pprint.pformat, pprint.saferepr, pprint.isreadable, pprint.isrecursive, reprlib.repr:
        show(call.__name__, lambda: call(broken))
print("== streams and options")
out = io.StringIO()
pprint.pprint({"b": 1, "a": [2]}, stream=out, width=5)
pprint.pp({"b": 1, "a": [2]}, stream=out, width=5)
pprint.pp({"b": 1, "a": [2]}, out, 1, 5, sort_dicts=True)
pprint.PrettyPrinter(stream=out).pprint([1])
print(out.getvalue())
pprint.pprint("to stdout")
pprint.pp([])
for options in ({"indent": -1}, {"width": 0}, {"depth": 0}, {"depth": -1}, {"depth": "x"}, {"width": "x"},
                {"indent": "x"}, {"stream": 5}, {"nonsense": 1},
                {"compact": []}, {"indent": 1.5}, {"width": 1.5}):
    show(f"PrettyPrinter {options}", lambda: pprint.PrettyPrinter(**options).pprint([[1, 2]]))
    show(f"pformat {options}", lambda: pprint.pformat([[1, 2]], **options))
    show(f"pprint {options}", lambda: pprint.pprint([[1, 2]], **options))
    show(f"pp {options}", lambda: pprint.pp([[1, 2]], **options))
for call in (pprint.pprint, pprint.pp, pprint.pformat, pprint.saferepr, pprint.isreadable, pprint.isrecursive,
             pprint.PrettyPrinter().pprint,
             pprint.PrettyPrinter().pformat, pprint.PrettyPrinter().format, pprint.PrettyPrinter().isreadable,
             pprint.PrettyPrinter().isrecursive):
    show(call.__name__, call)
    show(call.__name__, call, 1, 2, 3, 4, 5, 6, 7)
    show(call.__name__, call, nonsense=1)


class Own(pprint.PrettyPrinter):
    def format(self, value, context, maxlevels, level):
        if isinstance(value, int):
            return hex(value), True, False
        return super().format(value, context, maxlevels, level)


print(Own().pformat([10, {"a": 11}, (12,)]), Own(width=10).pformat({"k": [1, 2, 3, 4]}))
print("== reprlib")
reprlib_values = VALUES + [array.array("d", range(10)), array.array("i"), {"deep": [[[[[[[[1]]]]]]]]},
                           [Unsortable("long name " * 10)], "x" * 100, 10**100,
                           10**5000]
for value in reprlib_values:
    show("repr", reprlib.repr, value)
    show("repr1", reprlib.Repr().repr1, value, 1)
    show("level 0", reprlib.Repr().repr1, value, 0)
short = dict(maxlevel=2, maxtuple=1, maxlist=1, maxarray=1, maxdict=1, maxset=1, maxfrozenset=1, maxdeque=1,
             maxstring=8, maxlong=8, maxother=8, fillvalue="~")
for options in (short, {"indent": 2}, {"indent": "->"}, {"indent": ""}, {"indent": 0}, {"indent": None},
                {"maxstring": 0}, {"maxlevel": 0}, {"maxlist": -1}):
    for value in VALUES[:24] + [wide]:
        show(f"{options if options is not short else 'short'}", lambda: reprlib.Repr(**options).repr(value))
for options in {"indent": -1}, {"indent": 1.5}, {"indent": []}, {"maxlist": "x"}, {"fillvalue": 5}, {"nonsense": 1}:
    show(f"{options}", lambda: reprlib.Repr(**options).repr([[1] * 10]))
for args in (), (1,), ([], 1, 2), ([1], "x"), (5, 1), (None, 2), ("a", 1):
    for name in sorted(vars(reprlib.Repr)):
        if name.startswith("repr"):
            show(f"{name}{args}", getattr(reprlib.Repr(), name), *args)
show("Repr", reprlib.Repr, 1)


class OwnLimits(reprlib.Repr):
    def repr_int(self, x, level):
        return f"<{x} at {level}>"

    def repr_Unsortable(self, x, level):
        return "special"


print(OwnLimits().repr([1, [2, [3]]]), OwnLimits().repr(Unsortable("a")))


class Recursive:
    def __init__(self):
        self.items = []

    @reprlib.recursive_repr()
    def __repr__(self):
        """Docs."""
        return f"<{self.items}>"

    @reprlib.recursive_repr(fillvalue="again")
    def other(self):
        return [self.other()]


it = Recursive()
it.items += [1, it]
print(it, it.other(), Recursive.__repr__.__doc__, Recursive.__repr__.__name__,
      Recursive.__repr__.__wrapped__ is not None)
show("recursive_repr", lambda: reprlib.recursive_repr(5, 6))
show("recursive_repr", lambda: reprlib.recursive_repr()(5))
show("recursive_repr", lambda: reprlib.recursive_repr()(len)("abc"))
show("recursive_repr", reprlib.recursive_repr, nonsense=1)
