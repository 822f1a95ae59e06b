# Built-in functions over iterables: max, min, sum, sorted, iter, next.
from _cases import evaluate


class Get:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i


class NoIter:
    __iter__ = None


class BadNext:
    def __iter__(self):
        return self


class Less:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return 1 / (self.v - 2)

    def __repr__(self):
        return f"L{self.v}"


class Add:
    def __add__(self, other):
        return "add", other

    def __radd__(self, other):
        return "radd", other


def stop():
    raise StopIteration(5)


def fail(x):
    raise ValueError(x)


def counter(n=[0]):
    n[0] += 1
    return n[0]


evaluate('''
max(1, 2)
max([1, 3, 2])
max([])
max()
max(1)
max([], default=None)
max(1, 2, default=3)
max([1, 2], key=lambda x: -x)
max([1, 2], key=None)
max([1, 2], key=3)
max([1, "a"])
max([1, 2], foo=1)
max("abc", key=ord)
max(1, 2.0, 2)
max(2.0, 2)
max(float("nan"), 1)
max(1, float("nan"))
max(key=len)
max(None)
max([Less(1), Less(2)])
max([Less(2), Less(3)])
max({"a": 1, "b": 2})
max((), key=fail, default=7)
max([1], key=fail)
min(1, 2)
min([3, 1, 2])
min([])
min()
min(1)
min([], default=0)
min(1, 2, default=3)
min("b", "a", key=str.upper)
min([1, None])
min(1, 1.0, True)
min([[]], key=len)
min(x=1)
sum([1, 2])
sum([1, 2], 10)
sum([1, 2], start=10)
sum([0.1] * 10)
sum([0.1] * 10, 0.0)
sum([1, 0.1, 2])
sum([1e100, 1.0, -1e100])
sum([1j, 2])
sum([0.1j] * 10)
sum([True, True])
sum([1 << 63, 1 << 63])
sum([2**62, 2**62, 2**62, -1])
sum([float("inf"), 1.0])
sum([float("inf"), float("-inf")])
sum([1, Add()])
sum([Add(), 1])
sum(["a"])
sum(["a"], "")
sum([b"a"], b"")
sum([b"a"], bytearray())
sum([[1], [2]], [])
sum([(1,)], ())
sum(3)
sum()
sum([], [], [])
sum([1], x=2)
sum([1], None)
sum([], None)
sorted([3, 1, 2])
sorted([3, 1, 2], reverse=True)
sorted("bac", key=ord)
sorted([3, 1], key=None, reverse=0)
sorted([1, "a"])
sorted()
sorted([1], [2])
sorted([1], lambda x: x)
sorted(iterable=[1])
sorted([1], reverse="a")
sorted([1], cmp=3)
sorted(3)
sorted([1, 2], key=fail)
sorted([(1, "b"), (1, "a"), (0, "c")])
sorted([(1, "b"), (1, "a")], key=lambda t: t[0], reverse=True)
sorted({"b": 1, "a": 2})
sorted([1.5, 1, True, 0])
sorted([None, None])
sorted([1], reverse=None)
sorted([Less(2), Less(2)])
list(iter(counter, 3))
list(iter(counter, 5))
iter(counter)
iter(3, 4)
iter()
iter([], 1)
iter(1, 2, 3)
iter(3)
iter(NoIter())
iter(BadNext())
list(iter(Get()))
list(iter(stop, 1))
iter(counter, 1)
iter(Get())
iter([])
iter(())
iter("é")
iter("a")
iter(b"")
iter(bytearray())
iter({})
iter({}.keys())
iter({}.values())
iter({}.items())
iter(set())
iter(range(3))
iter(range(1 << 70))
iter(iter([]))
iter(object)
iter(int)
next(iter([]))
next(iter([]), 5)
next(iter([]), None)
next([])
next([], 1)
next()
next(iter([1]), 2, 3)
next(BadNext())
next(iter(stop, 0), "d")
next(iter(()), default=2)
''', globals())
