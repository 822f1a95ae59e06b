"""_functools: partial with Placeholder, reduce, cmp_to_key, lru_cache, and what functools builds on them."""
import builtins
import re
from functools import *
from functools import Placeholder as P
import _functools
import copy
import functools
import pickle


def print(*values, end="\n"):
    """Without addresses, which differ from run to run."""
    builtins.print(re.sub("0x[0-9a-f]+", "0x", " ".join(map(str, values))), end=end)


def text(value):
    return type(value).__name__ if hasattr(value, "__next__") else repr(value)


def show(label, f, *args, **kwargs):
    try:
        print(label, "->", text(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


def f(*args, **kwargs):
    return args, kwargs


for args, kw in (((), {}), ((1,), {}), ((f,), {}), ((f, 1), {"a": 2}), ((f, P), {}), ((f, P, 1), {}), ((f, 1, P), {}),
                 ((f, P, 1, P, 2), {"k": 1}), ((f,), {"k": P}), ((int,), {"base": 2}), ((f,), {"func": 1, "self": 2})):
    show(f"partial {len(args)} {kw}", lambda: partial(*args, **kw).args)
    for more, kw2 in (((), {}), ((7,), {}), ((7, 8), {"k": 9}), ((7, 8, 9), {"z": 1}), ((P,), {})):
        show(f"call {more} {kw2}", lambda: partial(*args, **kw)(*more, **kw2))
p = partial(f, P, 1, P, 2)
for q in (partial(p, 5), partial(p, 5, 6), partial(p, 5, 6, 7), partial(p, P, 6), partial(p), partial(p, x=1)):
    print(q.func is f, q.args, q.keywords)
    show("call", q, "a", "b")
    show("call", q)
p = partial(f, 1, x=2)
print(repr(p).split(" at ")[0], p.func is f, p.args, p.keywords, p.__dict__)
p.attr = 5
print(p.__dict__, p.__reduce__()[2][1:], copy.copy(p).attr, partial(p, 3).args)
for what in ("func", "args", "keywords"):
    show("set", setattr, p, what, 1)
    show("del", delattr, p, what)
for state in (1, (), (1, 2, 3), (1, 2, 3, 4), (f, (), {}, None), (f, [], {}, None), (f, (), None, {}), (f, (P,), {}, {}),
              (f, (P, 1), {"a": 1}, {"b": 2}), (f, (), [], {}), (1, (), {}, {}), (f, (), {}, 1)):
    q = partial(int)
    show("setstate", lambda: (q.__setstate__(state), q.args, q.keywords, q.__dict__))
print(pickle.loads(pickle.dumps(partial(int, "7", base=8)))(), copy.deepcopy(partial(int, "7", base=8))())


class Sub(partial):
    pass


s = Sub(int, base=2)
print(s, s("101"), partial(s, "11")(), Sub(s, "1").func, partial(partial(int, base=3), "21"))
s.x = 1
print(partial(s, "1").func is s, Sub.__name__)
r = partial(f)
r.__setstate__((r, (r,), {"r": r}, {}))
print(r)


class C:
    method = partial(f, 1)
    cmethod = partialmethod(f, 2, k=3)


show("method", lambda: type(C().method).__name__)
show("method", lambda: len(C().method(5)[0]))
show("partialmethod", lambda: C().cmethod(5)[0][1:])
print(P, P.__reduce__(), type(P).__name__, type(P)() is P, copy.copy(P) is P)
show("Placeholder", type(P), 1)
show("partial[int]", lambda: partial[int])

# reduce
for args, kw in (((), {}), ((max,), {}), ((max, 1), {}), ((max, []), {}), ((max, [3]), {}), ((max, [1, 3, 2]), {}),
                 ((max, [], 5), {}), ((max, [1], 5), {}), ((max, [1]), {"initial": 9}), ((max, [], None), {}),
                 ((max, [1], 5, 6), {}), ((1, [1, 2]), {}), ((1, [1]), {}), ((max, [1, "a"]), {}), ((max, [1]), {"x": 1}),
                 ((), {"function": max, "iterable": [1]})):
    show(f"reduce {args[1:]} {kw}", reduce, *args, **kw)

# cmp_to_key
K = cmp_to_key(lambda a, b: (a > b) - (a < b))
print(K(1) < K(2), K(1) <= K(1), K(2) == K(2.0), K(1) != K(1), K(3) > K(2), K(3) >= K(4), K(5).obj, K(obj=6).obj)
print(sorted([3, 1, 2], key=K), sorted("hello", key=cmp_to_key(lambda a, b: ord(b) - ord(a))))
for what in ("K()", "K(1, 2)", "K(x=1)", "K(1, obj=2)", "K(1) < 1", "1 < K(1)", "hash(K(1))", "K.obj", "K < K",
             "cmp_to_key()", "cmp_to_key(1, 2)", "cmp_to_key(mycmp=len)", "cmp_to_key(1)(2) < cmp_to_key(1)(3)",
             "cmp_to_key(lambda a, b: 'x')(1) < cmp_to_key(lambda a, b: 'x')(1)", "K(1).x", "type(K)()"):
    show(what, lambda: eval(what).__class__.__name__)

# lru_cache
calls = []


def g(*args, **kwargs):
    calls.append((args, kwargs))
    return len(calls)


for maxsize in (None, 0, 1, 2, 128, -5, True):
    for typed in (False, True):
        calls.clear()
        c = lru_cache(maxsize, typed)(g)
        out = [c(1), c(1.0), c(True), c(1), c("1"), c(1, 2), c(x=1), c(x=1, y=2), c(y=2, x=1), c(), c(1), c((1,)), c("1")]
        print(maxsize, typed, out, c.cache_info(), c.cache_parameters())
        c.cache_clear()
        print(c.cache_info(), c(1))
c = lru_cache(3)(lambda x: calls.append(x) or x)
calls.clear()
for x in (1, 2, 3, 1, 4, 2, 1, 5, 3, 1):
    c(x)
print(calls, c.cache_info())
for what in ("lru_cache('a')", "lru_cache(1.5)", "lru_cache(maxsize=[])", "lru_cache(len)([])", "lru_cache()(len)({})",
             "lru_cache(None)(len)([])", "_functools._lru_cache_wrapper()", "_functools._lru_cache_wrapper(1, 2, 3, 4)",
             "_functools._lru_cache_wrapper(len, 'x', 0, tuple)", "lru_cache(1)(len)('abc')", "lru_cache(1)(len)()"):
    show(what, lambda: eval(what).__class__.__name__)


@lru_cache(maxsize=2)
def documented(x, *, y=1):
    "The doc."
    return x * y


print(documented.__name__, documented.__doc__, documented.__wrapped__.__name__, documented(3, y=2), documented(3))
print(copy.copy(documented) is documented, copy.deepcopy(documented) is documented, documented.__reduce__())
documented.extra = 1
print(sorted(documented.__dict__)[-1])


class Host:
    def __init__(self, n):
        self.n = n

    @lru_cache
    def method(self, x):
        return self.n + x

    @cached_property
    def prop(self):
        calls.append("prop")
        return self.n

    @cache
    def cached(self):
        return self.n


h = Host(10)
print(h.method(1), h.method(1), Host.method.cache_info(), h.prop, h.prop, h.cached(), Host.method.__name__)


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())


@lru_cache(maxsize=2)
def recursive(n):
    return recursive(n - 1) if n else 0


print(recursive(5), recursive.cache_info())


@lru_cache(maxsize=4)
def fails(x):
    return 1 / x


show("fails", fails, 0)
print(fails.cache_info())


class Key:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise ValueError("eq")


c = lru_cache(8)(lambda x: 1)
c(Key())
show("key eq", lambda: c(Key()))


@total_ordering
class Ordered:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(Ordered(1) <= Ordered(2), Ordered(3) > Ordered(2), Ordered(3) >= Ordered(4))


@singledispatch
def kind(x):
    return "object"


@kind.register
def _(x: int):
    return "int"


@kind.register(list)
def _(x):
    return "list"


print(kind(1), kind([]), kind("a"), kind(True))


@wraps(g)
def wrapper():
    pass


print(wrapper.__name__, wrapper.__wrapped__ is g)
