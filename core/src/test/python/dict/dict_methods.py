"""Every method and operator of dict, with ordinary, edge and wrong arguments."""
import builtins
import re
from types import MappingProxyType
from collections import UserDict


def print(*values, end="\n"):
    """Without addresses, which differ from run to run."""
    builtins.print(re.sub("0x[0-9a-f]+", "0x", " ".join(map(str, values))), end=end)


class Key:
    """A key with a chosen hash and equality by value."""
    def __init__(self, value, h=1):
        self.value = value
        self.h = h

    def __hash__(self):
        return self.h

    def __eq__(self, other):
        return isinstance(other, Key) and self.value == other.value

    def __repr__(self):
        return f"Key({self.value})"


class Unhashable:
    def __hash__(self):
        raise TypeError("no way")

    def __repr__(self):
        return "Unhashable()"


class Breaks:
    def __hash__(self):
        raise ZeroDivisionError("hash")

    def __repr__(self):
        return "Breaks()"


class Pairs:
    def __iter__(self):
        yield "p", 1
        yield "q", 2

    def __repr__(self):
        return "Pairs()"


class Mapping:
    def keys(self):
        return ["m", "n"]

    def __getitem__(self, key):
        if isinstance(key, int):
            raise IndexError(key)
        return key * 2

    def __repr__(self):
        return "Mapping()"


class BadKeys(Mapping):
    def keys(self):
        return 1


class MyDict(dict):
    def __missing__(self, key):
        return ("missing", key)


def text(value):
    return type(value).__name__ if hasattr(value, "__next__") else repr(value)


def show(label, f, *args, **kwargs):
    given = [text(a) for a in args]
    try:
        print(label, *given, kwargs or "", "->", text(f(*args, **kwargs)))
    except Exception as e:
        print(label, *given, kwargs or "", "!!", type(e).__name__, e, getattr(e, "__notes__", ""))


ARGS = [
    (), (None,), ("a",), ("zz",), (1,), (1.0,), (True,), ([],), (([],),), (Key(1),), (Key(9),), (Unhashable(),),
    (Breaks(),), ("a", 5), ("zz", 5), ([], 5), (1, 2, 3), ({},), ({"a": 9, "n": 8},), ([("x", 1), ("y", 2)],),
    ([(1,)],), ([1],), (["ab", "cd"],), ("abc",), (Pairs(),), (Mapping(),), (BadKeys(),), (UserDict(u=1),),
    (MappingProxyType({"mp": 1}),), (iter([("i", 1)]),), ({1, 2},), (range(2),), (MyDict(d=1),), (((1, 2), [3, 4]),),
    ([([], 1)],), (2 ** 70,), (b"a",), ("a", None), ({}, {}),
]
METHODS = [
    "get", "setdefault", "pop", "popitem", "update", "keys", "values", "items", "copy", "clear", "__contains__",
    "__getitem__", "__setitem__", "__delitem__", "__eq__", "__ne__", "__lt__", "__or__", "__ror__", "__ior__",
    "__len__", "fromkeys", "__missing__", "__init__",
]
for cls in (dict, MyDict):
    for name in METHODS:
        for args in ARGS:
            d = cls({"a": 1, 1: "one", None: 2, Key(1): 3, (1, 2): 4})

            def run(*a):
                # bound to the class: a bound method of a subclass names that in its messages
                result = getattr(d, name)(*a) if name == "fromkeys" else getattr(cls, name)(d, *a)
                return result, d
            show(f"{cls.__name__}.{name}", run, *args)
    for args in ARGS:
        show(cls.__name__, cls, *args)
    for kwargs in ({"x": 1}, {"self": 1, "iterable": 2}, {"a": 1, "b": 2}):
        show(cls.__name__, cls, **kwargs)
        show(cls.__name__, cls, {"a": 0}, **kwargs)
        show(cls.__name__, cls({"a": 0}).update, [("z", 1)], **kwargs)
    show("keys", lambda: cls(**{1: 2}))
    show("hash", lambda: hash(cls()))
    show("getitem", lambda: cls(a=1)["b"])
    show("del", lambda: cls(a=1).__delitem__("b"))
    print(cls.fromkeys("abba"), cls.fromkeys([1, 1.0, True], "v"), type(cls.fromkeys(())))

# text keys, other keys, and both
d = {}
for k in ["a", "b", 1, "a", 1.0, True, "c", (), b"a", None, 2 ** 80, 1.5, "é", "\U0001f600"]:
    d[k] = len(d)
print(d, len(d))
for k in ["a", 1, 1.0, (), b"a", b"b", None, 2 ** 80, "\U0001f600", "zz", 0, False, 1j, frozenset()]:
    print(repr(k), k in d, d.get(k, "none"))


class Str(str):
    pass


class OddStr(str):
    def __hash__(self):
        return 7

    def __eq__(self, other):
        return str(self) == str(other)


d = {"a": 1, "b": 2}
print(d[Str("a")], Str("b") in d, Str("c") in d, OddStr("a") in d)
d[Str("a")] = 3
print(d, [type(k).__name__ for k in d])
d[OddStr("a")] = 4
print(d, len(d), [type(k).__name__ for k in d])
d = {f"k{i}": i for i in range(40)}
print(d[Str("k7")], OddStr("k7") in d, 5 in d, d.pop(Str("k8")), len(d))

# deletion and reuse
d = dict.fromkeys(range(20))
for i in range(0, 20, 2):
    del d[i]
d.update({0: "again", 3: "three"})
print(d, list(reversed(d)))
print([d.popitem() for _ in range(3)], d)
d[19] = 1
print(d)
for n in (0, 1, 5, 6, 10, 11, 100, 1000):
    d = {i: -i for i in range(n)}
    e = {str(i): i for i in range(n)}
    print(n, len(d), len(e), list(d) == list(range(n)), sum(d.values()), list(e)[-2:], d == dict(reversed(d.items())))

# unpacking and merging
print({**{"a": 1}, "b": 2, **{"a": 3}}, {"a": 1} | {"b": 2} | {"a": 3}, dict({"a": 1}, b=2))
show("|", lambda: {} | [])
show("|", lambda: [] | {})
show("|", lambda: {} | None)


def ior(x):
    d = {"a": 1}
    d |= x
    return d


for x in ([("b", 2)], {"b": 2}, Mapping(), Pairs(), 1, "ab", [1], None):
    show("|=", ior, x)
show("{**x}", lambda: {**1})
show("{**x}", lambda: {**[(1, 2)]})
show("{**x}", lambda: {**Mapping()})
show("f(**x)", lambda: dict(**Mapping()))
show("f(**x)", lambda: dict(**{"a": 1}, **{"a": 2}))


# repr and recursion
d = {"x": 1}
d["self"] = d
print(d, d.items(), d.values())
e = {}
e["d"] = {"e": e}
print(e)
print({1: {2: {3: {}}}}, {}, {"": ""})


# equality calls == on values only for equal keys, in order
log = []


class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        log.append((self.n, getattr(other, "n", other)))
        return self.n == getattr(other, "n", other)


print({1: V(1), 2: V(2), 3: V(3)} == {3: V(3), 2: V(9), 1: V(1)}, log)
nan = float("nan")
print({nan: 1} == {nan: 1}, {1: nan} == {1: nan}, {1: nan} == {1: float("nan")})
print({1: 2} == {1.0: 2}, {1: 2} != {1: 3}, {} == [], {} == MyDict(), dict.__eq__({}, []), {True: 1} == {1: 1})

print(MyDict(a=1)["zz"], MyDict().get("zz"), "zz" in MyDict())


class MissingOnInstance(dict):
    pass


m = MissingOnInstance()
m.__missing__ = lambda key: 1
show("instance", lambda: m[1])


class NoneMissing(dict):
    __missing__ = None


show("None", lambda: NoneMissing()[1])
