"""Every iterator of itertools: results, wrong arguments, laziness, errors on the way."""
import builtins
import re
import itertools
from itertools import *
import copy
import operator


def print(*values, end="\n"):
    """Without addresses, which differ from run to run."""
    builtins.print(re.sub("0x[0-9a-f]+", "0x", " ".join(map(str, values))), end=end)


def text(value):
    return type(value).__name__ if hasattr(value, "__next__") else repr(value)


def items(label, f, *args, **kwargs):
    given = [text(a) if not callable(a) else "f" for a in args]
    got = []
    try:
        for item in f(*args, **kwargs):
            got.append(item)
            if len(got) > 11:
                got.append("...")
                break
        print(label, *given, kwargs or "", got)
    except Exception as e:
        print(label, *given, kwargs or "", got, "!!", type(e).__name__, e)


def gen(n, error=None):
    for i in range(n):
        yield i
    if error:
        raise error


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n

    def __repr__(self):
        return f"Index({self.n})"


BIG = 10 ** 30
ARGS = [
    (), ("abcde",), ([],), (1,), (None,), ("abc", 2), ("abc", 0), ("abc", -1), ("abc", "x"), ("abc", None), (2, "abc"),
    ("abc", 5), ("ab", "cd"), (len, ["a", "bc"]), (None, [0, 1, 2]), (None, 1), (1, [1, 2]), ("abc", 1, 2),
    (operator.lt, [(1, 2), (2, 1)]), (pow, [(2, 3), [3, 2]]), (lambda x: x < 2, [1, 0, 3, 1]), ([1, 2, 3], operator.mul),
    ("abcdefghijkl", 2, 9), ("abcdefghijkl", 2, 9, 3), ("abcdefghijkl", None, None, 4), ("abc", 1, 2, 3, 4), (5, 2),
    (1.5, 0.5), ("abc", [1, 0, 1]), ("abc", [1]), (10, -1), (BIG,), (2 ** 63 - 2,), (2 ** 63 - 2, 1), ("abc", BIG),
    ("abc", Index(2)), ("abc", Index(-1)), ("aabbbc", lambda c: c), ("abc", 1.5), ([[1, 2], [3]],), ([1, 2],), ("", 2),
    (True,), (Index(3),), (3 + 4j, 1j), ("a", "b", "c"), (range(4), 2), (range(2), 3), ("AAB",), (0, 0), (5, None),
    ("abc", True), ("ab", "cd", 2), ("abcdefg", 3), ("abc", -1, 3), ("abc", 0, None, 0), ("abc", 0, 2, -1),
    ("abc", "a", 2), ("abc", None, 2), ("abc", 2, 1), ("abcdef", 1, BIG),
]
NAMES = ["accumulate", "batched", "chain", "combinations", "combinations_with_replacement", "compress", "count",
         "cycle", "dropwhile", "filterfalse", "groupby", "islice", "pairwise", "permutations", "product", "repeat",
         "starmap", "takewhile", "zip_longest", "_tee"]
for name in NAMES:
    f = getattr(itertools, name)
    for args in ARGS:
        if name == "groupby":
            items(name, lambda *a: ((k, list(g)) for k, g in groupby(*a)), *args)
        else:
            items(name, f, *args)
    for kwargs in ({"x": 1}, {"iterable": "ab"}, {"initial": 5}, {"strict": True}, {"fillvalue": 9}, {"repeat": 2},
                   {"key": None}, {"start": 2}, {"step": 3}, {"times": 2}, {"object": 1, "times": 2}, {"n": 2}, {"r": 1}):
        items(name, f, **kwargs)
        if name != "groupby":
            items(name, f, "abc", **kwargs)
            items(name, f, "abc", 2, **kwargs)
    for kwargs in ({"iterable": "abc", "n": 2}, {"iterable": "abc", "r": 2}, {"data": "abc", "selectors": [1, 0, 1]},
                   {"start": 1, "step": 2}, {"iterable": "abc", "func": operator.add, "initial": "x"},
                   {"predicate": bool, "iterable": [1]}, {"function": bool, "iterable": [1]}):
        if name != "groupby":
            items(name, f, **kwargs)
items("from_iterable", chain.from_iterable, ["ab", "cd"])
items("from_iterable", chain.from_iterable, 1)
items("from_iterable", chain.from_iterable, ["ab", 1, "cd"])
items("from_iterable", chain.from_iterable)
items("product", product, "ab", repeat=0)
items("product", product, "ab", repeat=-1)
items("product", product, "ab", "cd", repeat=2)
items("product", product, "ab", "", "cd")
items("product", product, "ab", repeat="x")
items("product", product, "ab", repeat=BIG)
items("batched", batched, "abcdefg", 3, strict=True)
items("batched", batched, "abcdef", 3, strict=True)
items("accumulate", accumulate, [1, 2, 3], initial=100)
items("accumulate", accumulate, [], initial=100)
items("accumulate", accumulate, [1, 2, 3], max, initial=None)
items("accumulate", accumulate, [1, "a"])
items("accumulate", accumulate, [3, 1, 2], lambda a, b: a / (b - 1))
items("zip_longest", zip_longest, "abc", "d", "ef", fillvalue="-")
items("zip_longest", zip_longest, gen(2, KeyError("k")), "abcd")
items("cycle", cycle, gen(2, KeyError("k")))
items("chain", chain, gen(2, KeyError("k")), "ab")
items("pairwise", pairwise, gen(3, KeyError("k")))
items("islice", islice, gen(3, KeyError("k")), 2)
items("islice", islice, gen(3, KeyError("k")), 5)
items("takewhile", takewhile, lambda x: 1 / (2 - x), gen(5))
for c in (count(), count(5), count(5, 2), count(1.5), count(BIG), count(-3, -2), count(step=2), count(2, 1.0), count(True)):
    next(c)
    print(c, next(c), c)
for r in (repeat("x"), repeat("x", 3), repeat("x", -5), repeat(object="y", times=2)):
    print(r, operator.length_hint(r) if "," in repr(r) else "endless")
    next(r, None)
    print(r)
try:
    operator.length_hint(repeat(1))
except TypeError as e:
    print(e)
it = islice(gen(10), 2, 8, 3)
print(list(it), list(it))
source = gen(10)
print(list(islice(source, 3)), next(source), list(islice(source, 1, 4, 2)), next(source, "end"))

# groupby: groups become stale
g = groupby([1, 1, 2, 2, 3])
k1, g1 = next(g)
k2, g2 = next(g)
print(k1, list(g1), k2, list(g2), [k for k, _ in g])
g = groupby("aaabbb")
_, first = next(g)
print(next(first), [(k, "".join(v)) for k, v in g], list(first))
print([(k, [*v]) for k, v in groupby(range(8), lambda x: x // 3)])
try:
    itertools._grouper(1, 2)
except TypeError as e:
    print(e)
print(list(itertools._grouper(groupby("a"), "a")))

# tee
for n in (0, 1, 2, 3, -1, "a", None, 1.5):
    try:
        print(n, [list(t) for t in tee("abc", n)])
    except Exception as e:
        print(n, type(e).__name__, e)
for args in ((), (1,), ([], 1, 2)):
    try:
        print(tee(*args))
    except Exception as e:
        print(type(e).__name__, e)
a, b = tee(range(200))
print(next(a), next(a), next(b), sum(a), sum(b))
a, b = tee(range(5))
next(a)
c = copy.copy(a)
d, e = tee(a)
print(d is a, list(c), list(d), list(e), list(b))


def reentrant():
    yield next(t)


t, u = tee(reentrant())
try:
    print(next(t))
except Exception as e:
    print(type(e).__name__, e)
t, u = tee(gen(1, KeyError("k")))
for it in (t, u, t):
    try:
        print(list(it))
    except KeyError as e:
        print("KeyError", e)

# combinatorics against each other
for n in range(5):
    pool = "abcd"[:n]
    for r in range(6):
        c = list(combinations(pool, r))
        p = list(permutations(pool, r))
        w = list(combinations_with_replacement(pool, r))
        print(n, r, len(c), len(p), len(w), c[-2:], p[-2:], w[-2:], c == sorted(set(c)), len(set(p)) == len(p))
print(list(permutations("abc"))[:4], list(permutations([1, 2], None)))
ids = {id(t) for t in permutations("ab")}
log = []


def noisy(name, values):
    for v in values:
        log.append(f"{name}{v}")
        yield v


list(compress(noisy("d", "abc"), noisy("s", [1, 0])))
list(zip_longest(noisy("p", "ab"), noisy("q", "c")))
list(pairwise(noisy("w", "abc")))
list(batched(noisy("b", "abc"), 2))
list(islice(noisy("i", "abcdef"), 1, 3))
next(cycle(noisy("c", "ab")))
print(log)
for cls in (accumulate, chain, count, cycle, product, zip_longest, islice, groupby, repeat):
    class Sub(cls):
        pass
    s = Sub() if cls is count else Sub("ab", 1) if cls is islice else Sub("ab")
    s.attribute = 1
    print(type(s).__name__, cls.__name__, next(s) is not None, s.attribute)
print(chain[int], hasattr(chain(), "__setstate__"), hasattr(count(), "__copy__"))


class Stops:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n % 3 == 0:
            raise StopIteration
        return self.n


for make in (lambda s: chain(s), lambda s: islice(s, 10), lambda s: takewhile(bool, s), lambda s: compress(s, count(1)),
             lambda s: batched(s, 2), lambda s: pairwise(s), lambda s: zip_longest(s), lambda s: cycle(s)):
    it = make(Stops())
    print([next(it, "end") for _ in range(6)])
