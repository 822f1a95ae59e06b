"""collections.abc: sets, mappings and their views, through the least that a subclass defines."""
from collections.abc import *
from collections.abc import Set


def show(name, call, *args, **keywords):
    try:
        print(name, args, keywords or "", "->", repr(call(*args, **keywords)))
    except BaseException as e:
        print(name, args, keywords or "", "!!", type(e).__name__, e)


class Bag(MutableSet):
    def __init__(self, items=()):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, x):
        if x not in self.items:
            self.items.append(x)

    def discard(self, x):
        if x in self.items:
            self.items.remove(x)

    def __repr__(self):
        return f"Bag{self.items}"


OTHERS = [Bag(), Bag([2]), Bag([1, 2]), Bag([1, 2, 3]), Bag([2, 5]), [2], "ab", {2}, frozenset([1, 2]), {1: 0},
          {2: 1}.keys(), 5,
          None, iter([2, 7]), range(3)]
print("== Set and MutableSet")
for name in """__and__ __rand__ __or__ __ror__ __sub__ __rsub__ __xor__ __rxor__ __le__ __lt__ __ge__ __gt__ __eq__
        __ne__ isdisjoint __iand__ __ior__ __isub__ __ixor__ add discard remove""".split():
    for other in OTHERS:
        bag = Bag([1, 2])
        if hasattr(other, "__next__"):
            other = iter([2, 7])
            print(name, "iterator ->", end=" ")
            show("", lambda: getattr(bag, name)(other))
        else:
            show(name, getattr(bag, name), other)
        if bag.items != [1, 2]:
            print("   now", bag)
    show(name, getattr(Bag(), name))
    show(name, getattr(Bag(), name), 1, 2)
    show(name, getattr(Bag(), name), nonsense=3)
for name in "pop", "clear", "_hash":
    for items in (), (1,), ("a", "b"):
        bag = Bag(items)
        show(name, getattr(bag, name))
        print("   now", bag)
    show(name, getattr(Bag(), name), 1)
bag = Bag([1, 2])
bag -= bag
print(bag)
bag = Bag([1, 2])
bag ^= bag
print(bag, hash(frozenset([1, 2])) == Bag([1, 2])._hash())
for source in ["Bag([1]) & 5", "5 & Bag([1])", "Bag([1]) | 5", "Bag([1]) - 5", "[1, 2] - Bag([1])",
               "5 - Bag([1])", "Bag([1]) ^ 5",
               "{1, 3} ^ Bag([1])", "Bag([1]) < 5", "Bag([1]) < {1, 2}", "Bag([1]) <= [1]", "Bag([1]) == [1]",
               "hash(Bag())"]:
    show(source, eval, source)


class NoFactory(Set):
    def __init__(self):
        pass

    __contains__ = lambda self, x: x == 1
    __iter__ = lambda self: iter([1])
    __len__ = lambda self: 1


show("and", lambda: NoFactory() & [1])
show("or", lambda: NoFactory() | [1])


class Abstract(MutableSet):
    __contains__ = lambda self, x: super(Abstract, self).__contains__(x)
    __iter__ = lambda self: iter([1])
    __len__ = lambda self: 1
    add = lambda self, x: super(Abstract, self).add(x)
    discard = lambda self, x: super(Abstract, self).discard(x)


for name, args in [("add", (1,)), ("discard", (1,)), ("remove", (1,)), ("__ior__", ([1],)),
                   ("__contains__", (1,)), ("pop", ()),
                   ("__iand__", ([1],)), ("__isub__", ([1],)), ("__ixor__", ([1],))]:
    show("Abstract." + name, getattr(Abstract(), name), *args)

print("== Mapping and MutableMapping")


class Table(MutableMapping):
    def __init__(self, *pairs):
        self.pairs = list(pairs)

    def __getitem__(self, key):
        for k, v in self.pairs:
            if k == key:
                return v
        raise KeyError(key)

    def __setitem__(self, key, value):
        for n, (k, _) in enumerate(self.pairs):
            if k == key:
                self.pairs[n] = key, value
                return
        self.pairs.append((key, value))

    def __delitem__(self, key):
        self.pairs.remove((key, self[key]))

    def __iter__(self):
        return (k for k, _ in self.pairs)

    def __len__(self):
        return len(self.pairs)

    def __repr__(self):
        return f"Table{self.pairs}"


for name in "get pop popitem setdefault update clear keys values items __contains__ __eq__".split():
    for args in [(), ("a",), ("z",), ("a", 5), ("z", 5), ([],), (None,), ({"a": 3, "q": 4},),
                 ([("a", 3), ("q", 4)],), ("ab",), (["ab"],),
                 (5,), ("a", 1, 2), (Table(("a", 1), ("b", 2)),), ({1}, {2})]:
        table = Table(("a", 1), ("b", 2))
        show(name, getattr(table, name), *args)
        if table.pairs != [("a", 1), ("b", 2)]:
            print("   now", table)
    show(name, getattr(Table(), name), nonsense=5)
    show("empty." + name, getattr(Table(), name))
    show(name, getattr(Table(("a", 1)), name), key="a", default=7)


class Keys:
    def keys(self):
        return ["x", "y"]

    def __getitem__(self, key):
        return key * 2


table = Table()
table.update(Keys(), self=1, other=2)
print(table, table == dict(table), dict(table.items()), "x" in table, 5 in table)
show("update", MutableMapping.update)
show("update", MutableMapping.update, {}, {})
show("reversed", lambda: reversed(table))
show("hash", lambda: hash(table))


class Bare(MutableMapping):
    __getitem__ = lambda self, key: super(Bare, self).__getitem__(key)
    __setitem__ = lambda self, key, value: super(Bare, self).__setitem__(key, value)
    __delitem__ = lambda self, key: super(Bare, self).__delitem__(key)
    __iter__ = lambda self: iter("ab")
    __len__ = lambda self: 2


for name, args in [("get", ("a",)), ("pop", ("a", 5)), ("popitem", ()), ("setdefault", ("a",)),
                   ("update", ({"a": 1},)), ("clear", ()),
                   ("__contains__", ("a",)), ("__setitem__", (1, 2)), ("__delitem__", (1,)), ("items", ())]:
    show("Bare." + name, lambda *args: str(getattr(Bare(), name)(*args)).partition(" object")[0], *args)

print("== views")


def ordered(value):
    return sorted(value) if isinstance(value, set) else value


table = Table(("a", 1), ("b", 2))
for view in table.keys(), table.values(), table.items():
    print(view, len(view), list(view), view.__class__.__mro__)
    for x in "a", 1, ("a", 1), ("a", 2), ("z", 1), (1,), 5, ("a", 1, 2):
        show(f"{x!r} in", view.__contains__, x)
    for operation in "__and__", "__or__", "__sub__", "__xor__", "isdisjoint", "__le__", "__eq__", "__rsub__":
        if hasattr(view, operation):
            for other in {"a"}, {("a", 1)}, ["a"], 5, table.keys():
                result = getattr(view, operation)
                show(operation, lambda *args: ordered(result(*args)), other)
for kind in MappingView, KeysView, ValuesView, ItemsView:
    show(kind.__name__, kind)
    show(kind.__name__, kind, {"a": 1})
    show(kind.__name__, kind, 5)
    show(kind.__name__, kind, {}, {})
    show("len", lambda: len(kind(5)))
    show("len", lambda: len(kind([1, 2])))
    show("iter", lambda: list(kind(5)))
    show("list", lambda: list(kind({"a": 1})))
    show("in", lambda: 1 in kind(5))
    show("in", lambda: (1, 2) in kind(5))
    show("[]", lambda: kind[int])
show("from iterable", KeysView._from_iterable, "a")
show("from iterable", lambda: ItemsView._from_iterable([("a", 1)]))
show("register", lambda: MappingView.register(5))
