"""deque, its iterators, and every wrong call."""
import builtins
import re
from collections import deque
import copy


def print(*values, end="\n"):
    """Without addresses, which differ from run to run."""
    builtins.print(re.sub("0x[0-9a-f]+", "0x", " ".join(map(str, values))), end=end)


class Index:
    def __index__(self):
        return 1

    def __repr__(self):
        return "Index()"


class MyDeque(deque):
    pass


def text(value):
    return type(value).__name__ if hasattr(value, "__next__") else repr(value)


def show(label, f, *args, **kwargs):
    given = [text(a) for a in args]
    try:
        r = f(*args, **kwargs)
        print(label, *given, kwargs or "", "->", [text(x) for x in r] if type(r) is tuple else text(r))
    except Exception as e:
        print(label, *given, kwargs or "", "!!", type(e).__name__, e)


BIG = 10 ** 30
ARGS = [(), (None,), (0,), (1,), (-1,), (2,), (-7,), (100,), (BIG,), (1.5,), ("ab",), ([7, 8],), (deque([9]),),
        (Index(),), ([],), ({},), (1, 2), (2, "x"), (1, 0, 2), (1, 2, -1), (-2, 5), (100, 5), (1, "a"), (1, 2, 3, 4),
        (slice(1),)]
METHODS = ["append", "appendleft", "clear", "copy", "count", "extend", "extendleft", "index", "insert", "pop",
           "popleft", "remove", "reverse", "rotate", "__add__", "__mul__", "__rmul__", "__iadd__",
           "__imul__", "__contains__", "__len__", "__eq__", "__ne__", "__lt__", "__ge__", "__copy__", "__bool__"]
for make in (lambda: deque([3, 1, 2, 1]), lambda: deque([3, 1, 2, 1], 4), lambda: deque(maxlen=0),
             lambda: MyDeque([1, 2], 3)):
    for name in METHODS:
        for args in ARGS:
            d = make()
            if not hasattr(d, name):
                continue
            if name in ("__mul__", "__rmul__", "__imul__") and args in ((100,), (BIG,)):
                continue
            show(f"{type(d).__name__}/{d.maxlen}.{name}", lambda *a: (getattr(type(d), name)(d, *a), d), *args)
for args, kw in (((), {}), ((1,), {}), (([1, 2],), {}), (([1, 2, 3], 2), {}), (([], -1), {}), (([], "a"), {}),
                 (([], None), {}), (([], BIG), {}), (([], 1, 2), {}), ((), {"iterable": "ab", "maxlen": 1}),
                 ((), {"x": 1}), (([1], 2.5), {}), ((None,), {}), (("abc", True), {}), (("abc",), {"iterable": "d"})):
    show("deque", deque, *args, **kw)
d = deque(range(5))
for i in (0, -1, 4, -5, 5, -6, BIG, "a", None, Index()):
    def store():
        e = deque(d)
        e[i] = "new"
        return e

    def delete():
        e = deque(d)
        del e[i]
        return e
    show(f"get {i!r}" if not isinstance(i, Index) else "Index", lambda: d[i])
    show("store", store)
    show("delete", delete)
for n in range(-12, 13):
    for size in (0, 1, 2, 5):
        e = deque(range(size))
        e.rotate(n)
        print(n, size, list(e), end="; ")
print()
for at in range(-7, 8):
    e = deque("abcde")
    e.insert(at, "*")
    print(at, "".join(e), end="; ")
print()
d = deque(maxlen=3)
for i in range(6):
    d.append(i)
    d.appendleft(-i)
print(d, d.maxlen)
show("maxlen", lambda: setattr(d, "maxlen", 1))
d.extend(range(10))
print(d)
d.extendleft(range(10))
print(d)
for times in (0, 1, 2, 3, 5):
    for bound in (None, 0, 2, 3, 4):
        e = deque([1, 2, 3], bound) * times
        f = deque([1, 2, 3], bound)
        f *= times
        print(times, bound, e, f == e, end="; ")
print()
d = deque([1, 2])
d.append(d)
print(d)
d = deque([1, 2])
d.extend(d)
d.extendleft(d)
d += d
print(d, copy.copy(d) == d, copy.deepcopy(d) == d)
print(deque([1, 2]) < deque([1, 3]), deque([1]) < deque([1, 0]), deque() == [], deque([float("nan")]) == deque([1]))
show("lt", lambda: deque() < [])
show("hash", lambda: hash(deque()))
print(MyDeque([1], 2).__reduce__()[:3], deque().__reduce__()[:3], type(MyDeque([1]) + deque([2])).__name__)
# iterators
for make in (iter, reversed):
    d = deque([1, 2, 3])
    it = make(d)
    print(type(it).__name__, it.__length_hint__(), next(it), it.__length_hint__(), it.__reduce__()[1], list(it))
    it = make(d)
    next(it)
    d.append(4)
    show("changed", next, it)
    show("again", next, it)
    show("hint", it.__length_hint__)
    it = make(d)
    d.reverse()
    show("reverse", next, it)
    it = make(d)
    d[0] = 9
    show("store", list, it)
    it = make(d)
    d.rotate(1)
    show("rotate", next, it)
    cls = type(it)
    for args in ((), (1,), ([],), (d,), (d, 2), (d, -1), (d, 99), (d, "a"), (d, 1, 2)):
        show("new", lambda *a: list(cls(*a)), *args)


# == that changes the deque
class Evil:
    def __init__(self, d, act):
        self.d = d
        self.act = act

    def __eq__(self, other):
        self.act(self.d)
        return False


for name in ("remove", "index", "count", "__contains__"):
    for label, act in (("clear", lambda d: d.clear()), ("append", lambda d: d.append(1)), ("none", lambda d: None)):
        d = deque([1, 2, 3])
        show(f"{name} {label}", lambda: getattr(d, name)(Evil(d, act)))
print(deque[int])
