"""Every method and operator of list and tuple, with ordinary, edge and wrong arguments."""
import builtins
import re


def print(*values, end="\n"):
    """Without addresses, which differ from run to run."""
    builtins.print(re.sub("0x[0-9a-f]+", "0x", " ".join(map(str, values))), end=end)

class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n

    def __repr__(self):
        return f"Index({self.n})"


class Equal:
    """Equal to everything."""
    def __eq__(self, other):
        return True

    def __repr__(self):
        return "Equal()"


class Raises:
    def __eq__(self, other):
        raise ZeroDivisionError("eq")

    def __repr__(self):
        return "Raises()"


class MyList(list):
    pass


class MyTuple(tuple):
    pass


def text(value):
    return type(value).__name__ if hasattr(value, "__next__") else repr(value)


def show(label, f, *args, **kwargs):
    given = [text(a) for a in args if type(a) is not dict or len(a) < 2]
    try:
        result = f(*args, **kwargs)
        if type(result) is tuple:
            result = [text(r) for r in result]
        print(label, *given, kwargs or "", "->", result)
    except Exception as e:
        print(label, *given, kwargs or "", "!!", type(e).__name__, e)


BIG = 10 ** 30
ARGS = [
    (), (None,), (0,), (1,), (-1,), (5,), (BIG,), (-BIG,), (1.5,), ("a",), ([],), ([1, 2],), ((1, 2),), ({},),
    (Index(1),), (Index(-2),), (Equal(),), (Raises(),), (slice(1, 3),), (range(3),), (iter([7, 8]),),
    (1, 2), (2, "x"), (1, 0, 2), (3, 1, -1), (2, -1, BIG), (2, Index(0), Index(3)), (1, None), (1, 2, 3, 4),
]
METHODS = [m for m in dir(list) if m not in (
    "__class__", "__doc__", "__new__", "__init__", "__init_subclass__", "__subclasshook__", "__dir__", "__reduce__",
    "__reduce_ex__", "__sizeof__", "__getstate__", "__format__", "__getattribute__", "__setattr__", "__delattr__",
    "__iter__", "__reversed__", "__str__", "__hash__", "__class_getitem__")]

for kind, make in (("list", lambda: [3, 1, 2, 1, None]), ("MyList", lambda: MyList([3, 1, 2, 1, None]))):
    for name in METHODS:
        for args in ARGS:
            x = make()
            show(f"{kind}.{name}", lambda *a: (getattr(type(x), name)(x, *a), x), *args)
for name in (m for m in dir(tuple) if m in METHODS or m == "__getnewargs__"):
    for args in ARGS:
        show(f"tuple.{name}", getattr((3, 1, 2, 1, None), name), *args)

for cls in (list, tuple, MyList, MyTuple):
    for args, kw in (((), {}), ((1,), {}), (([1],), {}), (("ab",), {}), ((1, 2), {}), ((), {"iterable": [1]}),
                     (({1: 2},), {}), ((range(3),), {}), ((None,), {})):
        show(cls.__name__, cls, *args, **kw)
    show("hash", lambda: hash(cls([1, 2])))

# operators between kinds
values = [[1], (1,), MyList([1]), MyTuple((1,)), 2, -1, 1.5, "a", None, Index(2), [], (), {1}]
for v in values[:4]:
    for w in values:
        for op in ("v + w", "v * w", "w * v", "v < w", "v == w", "v != w", "v >= w", "w in v", "v is (v + v)"):
            show(f"{op} {v} {w}", eval, op, {"v": v, "w": w})
        for statement in ("v += w", "v *= w"):
            def run():
                scope = {"v": type(v)(v), "w": w}
                exec(statement, scope)
                return scope["v"]
            show(f"{statement} {v} {w}", run)

# slices: reading, writing, deleting
bounds = [None, 0, 2, -1, 5, -7, BIG]
for a in bounds:
    for b in bounds:
        for c in (None, 2, -1, -3, BIG):
            x = list(range(6))
            s = slice(a, b, c)
            out = [x[s], tuple(x)[s], s.indices(6)]
            del x[s]
            out.append(x)
            for new in ([], [7, 8], range(6)):
                x = list(range(6))
                try:
                    x[s] = new
                    out.append(x)
                except Exception as e:
                    out.append(f"{type(e).__name__}: {e}")
            print(s, out)
for key in ("a", 1.5, None, slice("a"), slice(None, None, 0), slice(None, None, "b"), slice(1.5, None), (1, 2)):
    for what in ("x[key]", "t[key]"):
        show(what, eval, what, {"x": [1, 2], "t": (1, 2), "key": key})
    for statement in ("x[key] = [1]", "del x[key]"):
        show(statement, exec, statement, {"x": [1, 2], "key": key})
for value in (1, None, 1.5, "xy", {1: 2}, (i for i in range(2))):
    def assign(s):
        x = [1, 2, 3]
        x[s] = value
        return x
    show("assign", assign, slice(1, 2))
    show("assign", assign, slice(None, None, 2))

# slice assignment from itself, and while the right side changes the list
x = [1, 2, 3]
x[1:1] = x
print(x)
x = [1, 2, 3]
x[::-1] = x
print(x)
x = list(range(10))


def shrink():
    x.clear()
    yield 1


x[2:5] = shrink()
print(x)

# recursion
x = [1]
x.append(x)
print(x, repr(x))
t = (x,)
x.append(t)
print(t)
try:
    y = [1]
    y.append(y)
    z = [1]
    z.append(z)
    print(y == z)
except RecursionError as e:
    print("RecursionError")

# comparison finds the first difference
log = []


class Loud:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        log.append(("eq", self.n, other.n))
        return self.n == other.n

    def __lt__(self, other):
        log.append(("lt", self.n, other.n))
        return self.n < other.n


print([Loud(1), Loud(2)] < [Loud(1), Loud(3)], (Loud(1), Loud(2)) == (Loud(1), Loud(2), Loud(3)), log)
nan = float("nan")
print([nan] == [nan], (nan,) == (nan,), nan in [nan], [nan].index(nan), (nan,).count(nan))


# lists that change while they are searched
class Clears:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        self.target.clear()
        return False


for method in ("index", "count", "remove", "__contains__"):
    x = [1, 2, 3]
    show(method, lambda: (getattr(x, method)(Clears(x)), x))
print([hash(t) for t in ((), (1,), (1, 2), ((), ()), (0, -1, -2), (2 ** 61, -2 ** 61), (1.5, 2j), tuple(range(50)))])
