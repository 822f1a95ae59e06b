"""defaultdict, OrderedDict, _count_elements, _tuplegetter, and what collections builds on them."""
import builtins
import re
from collections import defaultdict, OrderedDict, Counter, namedtuple, ChainMap, UserDict, UserList
import _collections
import copy
import pickle


def print(*values, end="\n"):
    """Without addresses, which differ from run to run."""
    builtins.print(re.sub("0x[0-9a-f]+", "0x", " ".join(map(str, values))), end=end)


def text(value):
    return type(value).__name__ if hasattr(value, "__next__") else repr(value)


def show(label, f, *args, **kwargs):
    given = [text(a) for a in args]
    try:
        r = f(*args, **kwargs)
        print(label, *given, kwargs or "", "->", [text(x) for x in r] if type(r) is tuple else text(r))
    except Exception as e:
        print(label, *given, kwargs or "", "!!", type(e).__name__, e)


# defaultdict
for args, kw in (((), {}), ((int,), {}), ((None,), {}), ((1,), {}), ((int, {"a": 1}), {}), ((int, [("a", 1)]), {"b": 2}),
                 ((int, 1), {}), ((int, {}, {}), {}), ((), {"a": 1}), ((lambda: 5,), {"default_factory": 1})):
    show("defaultdict", lambda: repr(defaultdict(*args, **kw)).split(" at ")[0])
d = defaultdict(list)
d["a"].append(1)
d["b"].append(2)
d["a"].append(3)
print(d, d.default_factory, "zz" in d, d.get("zz"), len(d), d.copy(), copy.copy(d), copy.deepcopy(d), d.__reduce__()[:4])
d.default_factory = None
show("missing", lambda: d["zz"])
show("missing", lambda: d.__missing__("zz"))
del d.default_factory
print(d.default_factory)
for statement in ("d | {'x': 1}", "{'x': 1} | d", "d | d", "d | 1", "1 | d", "d | [('x', 1)]", "d == dict(d)", "d.__or__(1)"):
    show(statement, eval, statement, {"d": d} if False else dict(d=d))
d |= {"q": 1}
print(d)


class MyDefault(defaultdict):
    pass


m = MyDefault(int, a=1)
m["z"] += 1
print(m, type(m.copy()).__name__, type(m | {}).__name__, m.fromkeys("ab"), pickle.loads(pickle.dumps(defaultdict(int, a=1))))
r = defaultdict(lambda: r)
r["self"] = r
print(repr(r).count("..."))


def fails():
    raise ValueError("factory")


show("factory", lambda: defaultdict(fails)[1])
show("unhashable", lambda: defaultdict(int)[[]])

# OrderedDict
METHODS = ["clear", "copy", "get", "items", "keys", "values", "move_to_end", "pop", "popitem", "setdefault", "update",
           "__eq__", "__ne__", "__lt__", "__or__", "__ror__", "__ior__", "__getitem__", "__delitem__", "__setitem__",
           "__contains__", "fromkeys", "__reversed__", "__init__"]
ARGS = [(), ("a",), ("zz",), ("b", 1), ("b", False), ("zz", 5), ([],), (1,), ({"n": 1},), ([("n", 1)],), ([1],),
        ([(1, 2, 3)],), (OrderedDict(a=1, b=2, c=3),), (OrderedDict(c=3, b=2, a=1),), ({"a": 1, "b": 2, "c": 3},),
        ("a", 1, 2), ({}, {}), (None,), (False,), ("xyz",), (["xy"],)]


class MyOrdered(OrderedDict):
    pass


for cls in (OrderedDict, MyOrdered):
    for name in METHODS:
        for args in ARGS:
            o = cls([("a", 1), ("b", 2), ("c", 3)])
            show(f"{cls.__name__}.{name}", lambda *a: (getattr(OrderedDict, name)(o, *a) if name != "fromkeys" else
                                                         cls.fromkeys(*a), o), *args)
    for args, kw in (((), {"last": False}), ((), {"key": "a"}), (("a",), {"last": False}), (("a",), {"default": 4}),
                     ((), {"key": "q", "default": 4}), (("a",), {"x": 1}), ((), {"x": 1})):
        for name in ("popitem", "move_to_end", "pop", "setdefault", "update"):
            o = cls([("a", 1), ("b", 2), ("c", 3)])
            show(f"{cls.__name__}.{name}", lambda: (getattr(o, name)(*args, **kw), o))
    for args in ((), ({},), ([("x", 1)],), (1,), ("ab",), (["ab", "cd"],), ([1],), ({}, {}), (None,)):
        show(cls.__name__, cls, *args)
    o = cls(b=1, a=2)
    o["c"] = 3
    o["b"] = 4
    print(o, list(o), list(reversed(o)), o.keys(), o.values(), o.items(), list(reversed(o.items())))
    print(o == {"a": 2, "b": 4, "c": 3}, o == cls(a=2, b=4, c=3), dict(o), {**o}, o.__reduce__()[:4])
    o.note = "attribute"
    print(o.__dict__, copy.copy(o).__dict__, o.__reduce__()[2])
    print(pickle.loads(pickle.dumps(o)), copy.deepcopy(o))
    o.move_to_end("b")
    o.move_to_end("c", last=False)
    print(o, o.popitem(last=False), o.popitem(), o)
    o["self"] = o
    print(o)
    for make in (iter, reversed, lambda o: iter(o.keys()), lambda o: iter(o.values()), lambda o: iter(o.items()),
                 lambda o: reversed(o.items())):
        o = cls([("a", 1), ("b", 2), ("c", 3)])
        it = make(o)
        print(type(it).__name__, next(it), it.__reduce__()[1], list(it), list(it))
        for change in (lambda: o.update(d=1), lambda: o.pop("a"), lambda: o.move_to_end("b"), lambda: o.update(a=5),
                       lambda: o.clear()):
            o = cls([("a", 1), ("b", 2), ("c", 3)])
            it = make(o)
            next(it)
            change()
            show("changed", lambda: list(it))
    print(o.keys() & {"a"}, cls(a=1).keys() | {"b"} == {"a", "b"}, isinstance(o.keys(), type({}.keys())))
lots = OrderedDict.fromkeys(range(100))
for i in range(0, 100, 2):
    del lots[i]
for i in range(1, 40, 4):
    lots.move_to_end(i, last=i % 8 == 1)
print(list(lots), len(lots))
while lots:
    lots.popitem(last=len(lots) % 3 == 0)
print(lots)


class Watched(OrderedDict):
    def __setitem__(self, key, value):
        print("set", key, end=" ")
        super().__setitem__(key, value)

    def __getitem__(self, key):
        print("get", key, end=" ")
        return super().__getitem__(key)

    def __delitem__(self, key):
        print("del", key, end=" ")
        super().__delitem__(key)


w = Watched(a=1)
w.update({"b": 2})
w.setdefault("c", 3)
w.setdefault("a", 9)
w.pop("a")
w.popitem()
w |= {"z": 1}
print(w | {"y": 2}, w.copy(), Watched.fromkeys("q", 1), list(w.items()), w.move_to_end("b"), w == w)


class MissingOrdered(OrderedDict):
    def __missing__(self, key):
        return "missing"


m = MissingOrdered(a=1)
show("missing", lambda: (m["q"], m.get("q")))
show("missing", lambda: m.pop("q"))

# what is built on them
c = Counter("abracadabra")
print(c, c.most_common(2), c + Counter("abc"), c - Counter("aaab"), c["zz"], sorted(c.elements()), Counter(a=1) == Counter("a"))
for mapping in ({}, OrderedDict(), Counter(), defaultdict(int), UserDict(), MissingOrdered()):
    show("count", lambda: (_collections._count_elements(mapping, "hello"), mapping))
show("count", _collections._count_elements, 1, "a")
show("count", _collections._count_elements, {}, 1)
show("count", _collections._count_elements, {"a": "x"}, "a")
P = namedtuple("P", "x y", defaults=[5])
p = P(1)
print(p, p.x, p.y, p._replace(x=3), P._fields, P.x.__doc__, p._asdict(), P.__doc__)
show("set", lambda: setattr(p, "x", 1))
show("del", lambda: delattr(p, "x"))
show("call", P)
show("call", P, 1, 2, 3)
g = _collections._tuplegetter(1, "doc")
print(g, g.__doc__, g.__reduce__(), g.__get__((4, 5), tuple), g.__get__(None, int))
show("short", g.__get__, (1,), tuple)
show("wrong", g.__get__, [1, 2], list)
show("new", _collections._tuplegetter)
show("new", _collections._tuplegetter, "a", "b")
show("new", _collections._tuplegetter, 1.5, "b")
print(ChainMap({"a": 1}, {"b": 2}), UserList([1, 2]) + [3])
