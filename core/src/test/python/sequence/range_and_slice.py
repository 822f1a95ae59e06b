"""range and slice: construction, items, slices, search, equality, hashes, iterators."""
import itertools

BIG = 10 ** 25


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class MyInt(int):
    pass


def show(label, f, *args, **kwargs):
    try:
        print(label, args if label != "Index" else "", kwargs or "", "->", f(*args, **kwargs))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


for args in ((), (3,), (1, 5), (5, 1), (1, 10, 3), (10, 1, -3), (0, 0), (1, 2, 3, 4), ("a",), (1.5,), (None,),
             (1, None), (1, 5, 0), (BIG,), (BIG, BIG + 10, 3), (-BIG, BIG, BIG // 3), (True,), (2 ** 63 - 1, 2 ** 63 + 2),
             (-2 ** 63, -2 ** 63 - 5, -2), (0, 2 ** 63 - 1, 2 ** 62), (0, 10, BIG), (MyInt(3),)):
    def build():
        r = range(*args)
        out = [r, r.start, r.stop, r.step, bool(r), hash(r) == hash(range(*args)), list(itertools.islice(r, 4)),
               list(itertools.islice(reversed(r), 4))]
        try:
            out.append(len(r))
        except OverflowError as e:
            out.append(str(e))
        return out
    show("range", build)
show("keyword", range, 1, step=2)
show("Index", lambda: range(Index(2), Index(9), Index(3)))

ranges = [range(0), range(5), range(2, 20, 3), range(20, 2, -3), range(BIG, BIG + 20, 4), range(5, 5), range(-3, 4)]
for r in ranges:
    for i in (0, 1, -1, 4, -5, 100, -100, BIG, -BIG, Index(1), True, 1.5, "a", None):
        show(f"{r}[{i if not isinstance(i, Index) else 'Index'}]", lambda: r[i])
    for s in (slice(None), slice(1, 3), slice(None, None, -1), slice(-2, None), slice(None, None, 2), slice(5, 1, -2),
              slice(BIG), slice(-BIG, BIG, BIG), slice(None, None, 0), slice("a")):
        show(f"{r}[{s}]", lambda: r[s])
    for v in (0, 2, 3, 5, 8, BIG, BIG + 4, -1, 2.0, 2.5, True, "a", None, MyInt(2), 8 + 0j):
        show(f"{r} {v!r}", lambda: (v in r, r.count(v)))
        show(f"{r}.index({v!r})", lambda: r.index(v))
    print(r.__reduce__(), [r == q for q in ranges], [hash(r) == hash(q) for q in ranges])
    show("lt", lambda: r < r)
    show("set", lambda: setattr(r, "start", 1))
print(range(0) == range(2, 1), range(1, 2) == range(1, 9, 100), hash(range(0)) == hash(range(5, 2)))
show("index()", range(3).index)
show("count()", range(3).count)

for r in (range(10), range(BIG, BIG + 10)):
    it = iter(r)
    print(next(it), it.__length_hint__(), it.__reduce__()[1:], type(it).__name__)
    for state in (3, -5, 100):
        it = iter(r)
        it.__setstate__(state)
        print(state, list(it), it.__length_hint__())
    show("setstate", iter(r).__setstate__, "a")
    show("new", type(it))

# slice
for args in ((), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), ("a", None), (None,)):
    show("slice", slice, *args)
show("keyword", slice, 1, step=2)
s = slice(1, 10, 2)
print(s.start, s.stop, s.step, s == slice(1, 10, 2), s != slice(1), s < slice(2, 3, 4), hash(s) == hash(slice(1, 10, 2)))
print(s.__reduce__(), {s: 1}[slice(1, 10, 2)], s == (1, 10, 2), hash(slice(1)), hash(slice(None, 2)))
show("hash", lambda: hash(slice([])))
show("lt", lambda: slice(1) < 1)
show("lt", lambda: slice("a") < slice(1))
show("set", lambda: setattr(s, "start", 1))
for bounds in ((1, 5, 1), (None, None, None), (-1, None, -1), (BIG, -BIG, -1), (0, BIG, BIG), (None, None, 0),
               ("a", None, None), (1.5, None, None), (None, 1, "c"), (Index(1), Index(3), Index(1))):
    for n in (0, 5, BIG, -1, "x", True):
        show(f"indices {n!r}", slice(*bounds).indices, n)
try:
    class Sub(slice):
        pass
except TypeError as e:
    print(e)
try:
    class Sub(range):
        pass
except TypeError as e:
    print(e)
