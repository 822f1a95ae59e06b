"""Every method and operator of set and frozenset, with ordinary, edge and wrong arguments."""
import builtins
import re


def print(*values, end="\n"):
    """Without addresses, which differ from run to run."""
    builtins.print(re.sub("0x[0-9a-f]+", "0x", " ".join(map(str, values))), end=end)

class MySet(set):
    pass


class MyFrozen(frozenset):
    pass


class Unhashable:
    __hash__ = None

    def __repr__(self):
        return "Unhashable()"


class Raises:
    def __hash__(self):
        raise ValueError("hash")

    def __repr__(self):
        return "Raises()"


def text(value):
    return type(value).__name__ if hasattr(value, "__next__") else repr(value)


def show(label, f, *args, **kwargs):
    given = [text(a) for a in args]
    try:
        r = f(*args, **kwargs)
        print(label, *given, "->", [text(x) for x in r] if type(r) is tuple else text(r))
    except Exception as e:
        print(label, *given, "!!", type(e).__name__, e)


ARGS = [
    (), (None,), (1,), (9,), ("a",), (1.0,), (True,), ([],), ([1, 9],), ((1, 2),), ({1, 2},), ({9, 10},), (set(),),
    (frozenset([1, 3]),), (frozenset(),), ({1: 2, 9: 9},), ("ab",), (range(2, 5),), ([[]],), ([Unhashable()],),
    (Unhashable(),), (Raises(),), ([Raises()],), (MySet([2]),), (MyFrozen([3]),), ({1: 1}.keys(),), ({1: 1}.items(),),
    ([1], [2]), ({1}, {2}, {3}), (1, 2), ({3, 1, 2},), (frozenset([1, 2, 3]),), ({1, 2, 3, 4},),
]
METHODS = [
    "add", "remove", "discard", "pop", "clear", "copy", "update", "union", "intersection", "intersection_update",
    "difference", "difference_update", "symmetric_difference", "symmetric_difference_update", "isdisjoint",
    "issubset", "issuperset", "__contains__", "__and__", "__or__", "__sub__", "__xor__", "__rand__", "__ror__",
    "__rsub__", "__rxor__", "__iand__", "__ior__", "__isub__", "__ixor__", "__eq__", "__ne__", "__lt__", "__le__",
    "__gt__", "__ge__", "__len__",
]
for cls in (set, frozenset, MySet, MyFrozen):
    for name in METHODS:
        if not hasattr(cls, name):
            print(cls.__name__, "has no", name)
            continue
        for args in ARGS:
            if args and hasattr(args[0], "__next__"):
                args = (iter([1, 5]),)
            s = cls([1, 2, 3])

            def run(*a):
                r = getattr(cls, name)(s, *a)
                return type(r).__name__, r, s
            show(f"{cls.__name__}.{name}", run, *args)
    for args in ARGS:
        if args and hasattr(args[0], "__next__"):
            args = (iter([1, 5]),)
        show(cls.__name__, cls, *args)
    show("keyword", cls, iterable=[1])
    show("hash", lambda: hash(cls([1, 2])))
    print(cls(), cls([1]), cls([cls2([1]) for cls2 in (frozenset,)]))
    for op in ("&", "|", "-", "^", "<", "<=", "==", "!="):
        for other in (set([1]), frozenset([1]), MySet([1]), [1], {1: 1}, 1, None, {1: 1}.keys()):
            show(f"{cls.__name__} {op}", eval, f"a {op} b", {"a": cls([1, 2]), "b": other})
for e in (frozenset(), frozenset([1]), frozenset("a" for _ in range(3)), frozenset(range(100)), frozenset([-1, -2, 0]),
          frozenset([frozenset([1]), frozenset()]), frozenset([1.5, 2j, (1, 2)])):
    print(len(e), hash(e))
f = frozenset([1])
print(frozenset(f) is f, f.copy() is f, MyFrozen([1]).copy() == f, f | set() is f, type(MyFrozen([1]) | {2}).__name__)
print({1} in {frozenset([1])}, {frozenset([1])} - {frozenset([1])}, set([1]).__reduce__())
s = {frozenset([1]), 2}
s.discard({1})
print(s)
show("remove set", s.remove, {1})
show("remove", s.remove, (1, 2))
show("remove", s.remove, [1])
for statement in ("s &= [1]", "s |= [1]", "s -= [1]", "s ^= [1]", "s &= {1}", "s |= {9}", "s -= {1}", "s ^= {1, 9}",
                  "s &= s", "s |= s", "s -= s", "s ^= s", "s += s", "f = frozenset(s); f |= {7}; s = f"):
    scope = {"s": {1, 2}}
    try:
        exec(statement, scope)
        print(statement, scope["s"])
    except TypeError as e:
        print(statement, e)
x = set()
x.add(frozenset([1]))
print(x, {*x, *"a"} - {"a"})


class Loop:
    def __init__(self, s):
        self.s = s

    def __hash__(self):
        return 3

    def __repr__(self):
        return repr(self.s)


s = set()
s.add(Loop(s))
print(s, MySet(s).__class__.__name__)
it = iter({1, 2, 3})
print(it.__length_hint__(), next(it), it.__length_hint__(), it.__reduce__()[1], list(it), it.__length_hint__())
print(it.__reduce__()[1], type(it).__name__)
show("iterator", type(it))
s = {1, 2, 3}
it = iter(s)
next(it)
s.add(4)
show("changed", next, it)
s.discard(4)
show("still", next, it)


# elements that change the set
class Evil:
    def __init__(self, action, equal):
        self.action = action
        self.equal = equal

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if self.action:
            action, self.action = self.action, None
            action()
        return self.equal


for name in ("add", "discard", "__contains__", "remove", "isdisjoint", "update", "difference", "intersection"):
    for what in ("clear", "pop", "grow"):
        for equal in (False, True):
            s = {1, 2, 3}
            act = {"clear": s.clear, "pop": s.pop, "grow": lambda: s.update(range(50, 90))}[what]
            e = Evil(act, equal)
            arg = e if name in ("add", "discard", "__contains__", "remove") else [e]
            try:
                r = getattr(s, name)(arg)
                print(name, what, equal, r if not isinstance(r, set) else len(r), len(s))
            except KeyError:
                print(name, what, equal, "KeyError", len(s))
