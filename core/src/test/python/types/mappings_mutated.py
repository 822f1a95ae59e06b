# Containers changed while they are walked, compared, hashed or printed; views, orders, recursion, subclasses.
from _cases import execute


class Evil:
    """An object whose comparison and hash run an action."""

    def __init__(self, action, equal=False, value=1):
        self.action, self.equal, self.value = action, equal, value

    def __eq__(self, other):
        self.action()
        return self.equal

    def __hash__(self):
        return self.value

    def __lt__(self, other):
        self.action()
        return True

    def __repr__(self):
        self.action()
        return "Evil"

    def __index__(self):
        self.action()
        return 0

    def __len__(self):
        return 1

    def __iter__(self):
        self.action()
        return iter([1, 2])


class Missing(dict):
    def __missing__(self, key):
        return ("missing", key)


class Keys:
    def __init__(self, keys, get=True):
        self.given, self.get = keys, get

    def keys(self):
        return self.given

    def __getitem__(self, key):
        if not self.get:
            raise KeyError(key)
        return key


class Sub(list):
    pass


def walk(container, change):
    seen = []
    for item in container:
        seen.append(item)
        if len(seen) > 20:
            break
        change()
    return seen


execute('''
d = {1: 1, 2: 2}; walk(d, lambda: d.update({len(d) + 5: 1}))

d = {1: 1, 2: 2}; walk(d, lambda: d.pop(2, None))

d = {1: 1, 2: 2}; walk(d, d.clear)

d = {1: 1, 2: 2}; walk(d, lambda: d.update({1: 5})); print(d)

d = {1: 1, 2: 2, 3: 3}; walk(d, lambda: (d.pop(3, 0), d.setdefault(3, 4)))

d = {1: 1, 2: 2}; walk(d.items(), lambda: d.update({9: 9}))

d = {1: 1, 2: 2}; walk(d.values(), lambda: d.popitem())

d = {1: 1, 2: 2}; walk(reversed(d), lambda: d.update({9: 9}))

s = {1, 2}; walk(s, lambda: s.add(len(s) + 5))

s = {1, 2}; walk(s, s.clear)

s = {1, 2}; walk(s, lambda: (s.discard(2), s.add(2)))

l = [1, 2]; print(walk(l, lambda: l.append(3) if len(l) < 5 else None))

l = [1, 2, 3, 4]; print(walk(l, lambda: l.pop()))

l = [1, 2, 3]; print(walk(reversed(l), lambda: l.append(1)))

l = [3, 1, 2]; l.sort(key=lambda x: l.append(x))

l = [3, 1, 2]; l.sort(key=lambda x: len(l))
print(l)

l = [Evil(lambda: l.clear()), Evil(lambda: l.clear()), 3]; l.index(5)

l = [Evil(lambda: l.clear()), 1]; print(l.count(1), 1 in l, l)

l = [Evil(lambda: l.clear()), 1]; l.remove(7)

l = [1, 2, 3]; l[Evil(lambda: l.clear())]

l = [1, 2, 3]; l[Evil(lambda: l.clear())] = 5

l = [1, 2, 3]; l[Evil(lambda: l.clear()):] = [7]; print(l)

l = [1, 2, 3]; l.insert(Evil(lambda: l.clear()), 9); print(l)

l = [1]; l.extend(Evil(lambda: l.append(5))); print(l)

l = [1, 2]; l[:] = l; print(l); l[1:1] = l; print(l); l += l; print(l); l *= 2; print(len(l)); l.extend(l); print(len(l))

l = [1]; l.extend(x for x in l if len(l) < 4); print(l)

a = [Evil(lambda: a.clear(), True)] * 3; print(a == [1, 2, 3])

d = {Evil(lambda: d.clear()): 1}; print(d.get(1), d)

d = {Evil(lambda: d.clear(), True): 1}; d[1] = 5; print(len(d))

d = {Evil(lambda: d.update({len(d) + 10: 1})): 1}; print(d.get(1))

s = {Evil(lambda: s.clear())}; print(1 in s, len(s))

l = []; l.append(l); print(l, l == l)

l == [l]

d = {}; d[1] = d; print(d); d == {1: d}

t = ([],); t[0].append(t); print(t)

hash(t)

s = [set()]; print(repr(s))

l = [Evil(lambda: l.append(1) if len(l) < 3 else None)]; print(l)

d = {1: Evil(lambda: d.clear())}; print(d)

d = dict.fromkeys("ab"); v = d.keys(); d["c"] = 1; print(v, len(v), list(v), "c" in v)

v & "ab"; v | [1]; v - {"a"}; v ^ {"z"}; v <= {"a", "b", "c"}; v.isdisjoint([1])

v & 3

v == {"a", "b", "c"}, v == ["a"], v < {"a", "b", "c", "d"}, {"a"} < v

v < ["a"]

d.items() & [("a", None)], d.items() - [("a", None)], d.items() >= {("a", None)}, ("a", None) in d.items()

{1: []}.items() & {(1, 2)}

{1: []}.items() | {(1, 2)}

[] in {1: []}.items(), (1, []) in {1: []}.items(), (1,) in {1: []}.items(), [1] in {1: []}.values()

v.mapping, type(v.mapping), {}.items().mapping

hash(v)

hash({}.values()) != 0

{}.values() == {}.values(), {}.keys() == {}.keys(), {}.items() == set()

repr({}.keys()), repr({1: 2}.values()), repr({1: 2}.items())

dict([(1, 2), [3, 4], "ab"])

dict([1])

dict([(1,)])

dict([(1, 2, 3)])

dict([([], 1)])

dict(3)

dict("ab")

dict(Keys([1, 2]))

dict(Keys([1, 2], False))

dict(Keys(3))

dict({1: 2}, a=3), dict(a=1, **{"b": 2}), dict(self=1), dict(iterable=1)

dict({1: 2}, {3: 4})

{}.update(3)

{}.update([(1, 2)], a=3)

{}.update(1, 2)

{}.update(Keys([1]))

{1: 2} | {3: 4}, {1: 2}.__or__([1]), {1: 2}.__ior__([(5, 6)]), {1: 2}.__ror__({7: 8})

{1: 2} | [(3, 4)]

d = {1: 2}; d |= [(3, 4)]; print(d)
d |= 3

Missing()[1], Missing(a=2)["a"], Missing().get(1), 1 in Missing()

Missing()[[]]

{}.pop(1)

{}.pop(1, 2), {}.pop([], 2)

{}.popitem()

{[]: 1}

{1: 2}.setdefault([])

{1: 1, True: 2, 1.0: 3}

{1: "a", 2: "b"}.__eq__({2: "b", 1: "a"}), {1: 1}.__ne__({1: 2}), {1: 1}.__lt__({})

dict.fromkeys([1, 1, 2], []), dict.fromkeys("ab", 1), dict.fromkeys({3: 4}), dict.fromkeys({5, 5})

dict.fromkeys(3)

dict.fromkeys([[]])

dict.fromkeys(1, 2, 3)

class D(dict):
    def __init__(self): print("init")
    def __setitem__(self, k, v): print("set", k)
D.fromkeys("ab")

class D(dict):
    def __new__(cls): return 3
D.fromkeys("a")

class D(dict):
    def __new__(cls): return Missing()
print(type(D.fromkeys("a")).__name__, D.fromkeys("a"))

d = {3: 1, 1: 2, 2: 3}; del d[1]; d[1] = 5; print(d, list(reversed(d)), list(d.items()), d.popitem(), d)

{1, 2} | [3]

{1}.union([2], (3,), "a") == {1, 2, 3, "a"}, {1}.union(), {1, 2}.intersection([1], {1: 2}), {1}.difference([1], [2])

{1}.update(3)

{1}.symmetric_difference([1, 2]), {1}.symmetric_difference_update({1})

{1}.issubset([1, 2]), {1}.issuperset([]), {1}.isdisjoint([2])

{1}.issubset(3)

{1}.add([])

{1}.remove(2)

{1}.remove([])

{1}.discard([]), {frozenset([1])}.discard({1}), frozenset([1]) in {frozenset([1])}, {1} in {frozenset([1])}

set().pop()

{1} < {1, 2}, {1} <= {1}, {1} > set(), {1} == frozenset([1]), {1} != [1], frozenset([1]) == {1}

{1} < [1]

type({1} | frozenset()), type(frozenset() | {1}), type({1} & frozenset()), type(set() ^ frozenset())

s = {1}; s |= [2]

s &= frozenset([1]); s -= s; print(s); s ^= {4}; print(s)

s = frozenset([1]); t = s; s |= {2}; print(sorted(s), t)

frozenset(t) is t, frozenset() is frozenset(), t.copy() is t, frozenset({1}).union() == t

set(1)

set([[]])

set([1], [2])

set(x=1)

frozenset(x=1)

hash(frozenset()), hash(frozenset([1, 2, 3])), hash(frozenset([()]))

[1, 2].__add__((3,))

[1] + [2], [1] * 2, 2 * [1], [1] * -1, [1, 2] < [1, 3], [1] < [1, 0], [] < [1], [1, 2] == [1, 2.0], [1] == (1,)

[1, 2, 3].index(2, 5)

[1, 2, 3].index(3, -1), [1, 2, 3].index(1, 0, 1), [1].index(1, -5, 1 << 70)

[1].index(1, "a")

[1].remove(2)

[].pop()

[1].pop(5)

[1].pop("a")

[1].insert("a", 1)

[1].insert(1 << 70, 1)

[1, 2, 3][::2] = [1]

l = [1, 2, 3, 4]; l[::2] = [7, 8]; del l[1::2]; print(l); l[::2] = [9]; print(l)

l = [1, 2, 3]; l[::2] = [1, 2, 3]

l[1:2] = 3

l[0:0:1] = "ab"; print(l)

l[::0]

del l[5]

del l["a"]

l["a"] = 1

l[1.5]

l[1:"a"]

[3, 1, 2].sort(reverse=1, key=None)

[1].sort(1)

[1].sort(key=1, cmp=2)

[1, "a"].sort()

l = [[2], [1]]; l.sort(); print(l, sorted(l, key=len), l.reverse(), l, l.copy() is l, l.clear(), l)

(1, 2).index(3)

(1, 2).index(2, 1), (1, 2).count(1), (1,) * 3, (1, 2) + (3,), (1, 2)[::-1], (1, 2) < (1, 3), () == (), (1,) != [1]

(1,) + [1]

tuple(3)

tuple([1], [2])

tuple(x=1)

tuple("ab"), tuple({1: 2}), tuple(range(3)), tuple(()) is ()

hash((1, 2)), hash((1.0, 2)), hash(((),)), hash(("a", 1)) == hash(("a", 1))

range(3, 10, 2).index(5), range(3).count(1.0), 2 in range(0, 5, 2), 2.0 in range(5), "a" in range(5), range(5)[1:3], range(10)[::-2]

range(5).index(9)

range(5).index("a")

range()

range(1, 2, 3, 4)

range("a")

range(1.0)

range(1, 2, 0)

range(stop=1)

range(1) == range(0, 1), range(0) == range(2, 1), range(1, 5, 10) == range(1, 2), hash(range(1)) == hash(range(0, 1, 5))

range(1 << 70)[1 << 69], len(range(-5, 5, 3)), range(1 << 70).stop, range(5, 0, -1)[-1], list(range(3, -3, -2))

len(range(1 << 70))

range(5)[5]

range(5)["a"]

range(3).start, range(3).step, repr(range(1, 2)), repr(range(1, 2, 3)), range(True), range(3).__reduce__()

range(3).start = 1

slice(1, 10, 3).indices(5), slice(None).indices(3), slice(None, None, -1).indices(3), slice(-5, 1 << 70).indices(3)

slice(1, 2).indices(-1)

slice(1, 2).indices("a")

slice("a", 2).indices(3)

slice(None, None, 0).indices(3)

slice(1) == slice(None, 1, None), slice(1, 2) < slice(1, 3), hash(slice(1, 2)) == hash(slice(1, 2)), repr(slice(1, "a"))

slice(1).start, slice(1).stop, slice(1).__reduce__(), slice(1, 2, 3).step

slice(1).stop = 2
''', globals())
