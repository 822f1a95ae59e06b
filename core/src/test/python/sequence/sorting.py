"""list.sort: results, stability, order of comparisons, errors and changes while sorting."""
import random


class Counted:
    log = None

    def __init__(self, key, mark):
        self.key = key
        self.mark = mark

    def __lt__(self, other):
        if Counted.log is not None:
            Counted.log.append((self.mark, other.mark))
        return self.key < other.key

    def __repr__(self):
        return f"{self.key}/{self.mark}"


random.seed(14)
for n in (0, 1, 2, 3, 5, 10, 31, 32, 33, 63, 64, 65, 100, 150, 500, 2000):
    for name, keys in (
        ("random", [random.randrange(n + 1) for _ in range(n)]),
        ("few", [random.randrange(4) for _ in range(n)]),
        ("up", list(range(n))),
        ("down", list(range(n, 0, -1))),
        ("saw", [i % 10 for i in range(n)]),
        ("organ", list(range(n // 2)) + list(range(n // 2, 0, -1))),
        ("nearly", [i + (i % 17 == 0) * 5 for i in range(n)]),
        ("blocks", [(i // 40) * 100 - i % 40 for i in range(n)]),
    ):
        for reverse in (False, True):
            Counted.log = []
            items = [Counted(k, i) for i, k in enumerate(keys)]
            items.sort(reverse=reverse)
            log, Counted.log = Counted.log, None
            print(n, name, reverse, len(log), hash(tuple(log)), hash(tuple((c.key, c.mark) for c in items)))

print(sorted([3, 1, 2]), sorted("hello"), sorted([3, 1.5, True, 10 ** 20]), sorted([]), sorted({3: 1, 2: 2}))
print(sorted(["b", "a", "é", "\U0001f600", "\uffff", ""]), sorted([1.5, float("inf"), -0.0, 0.0]))
print(sorted([(1, "b"), (1, "a"), (0, "z")]), sorted(["bb", "a", "ccc"], key=len, reverse=True))


def show(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)


show("mixed", lambda: sorted([1, "a"]))
show("none", lambda: sorted([None, None]))
show("key error", lambda: sorted([1, 2], key=lambda v: v / 0))
show("key", lambda: sorted([1, 2], key=1))
show("arguments", lambda: [].sort(1))
show("arguments", lambda: [].sort(keys=1))
show("arguments", lambda: sorted())
show("arguments", lambda: sorted([], 1))
show("reverse", lambda: sorted([1, 3, 2], reverse="x"))
show("reverse", lambda: sorted([1, 3, 2], reverse=None, key=None))
show("not iterable", lambda: sorted(1))


def appending(v):
    x.append(v)
    return v


x = [3, 1, 2]
show("append", lambda: x.sort(key=appending))
print(x)
x = [3, 1, 2]
seen = []
x.sort(key=lambda v: seen.append((len(x), list(x))) or v)
print(x, seen)


class Fails:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if {self.n, other.n} == {3, 7}:
            raise KeyError("lt")
        return self.n < other.n


x = [Fails(n) for n in (9, 3, 7, 1, 5)]
show("fails", x.sort)
print(sorted(f.n for f in x))


class Odd:
    """Inconsistent: everything is less than everything."""
    def __lt__(self, other):
        return True


print(len(sorted(Odd() for _ in range(200))))


class Truth:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return [] if self.n >= other.n else [1]


print([t.n for t in sorted(map(Truth, (3, 1, 2)))])


class ListKey(list):
    pass


x = ListKey([2, 1])
x.sort()
print(x, type(x))
