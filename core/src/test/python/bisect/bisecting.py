"""bisect: positions, keys, bounds, sequences of several kinds, wrong arguments."""
import builtins
import re
import _bisect
import bisect


def print(*values, end="\n"):
    """Without addresses, which differ from run to run."""
    builtins.print(re.sub("0x[0-9a-f]+", "0x", " ".join(map(str, values))), end=end)


NAMES = ["bisect_left", "bisect_right", "insort_left", "insort_right"]


class Seq:
    """A sequence that counts its reads."""
    def __init__(self, n):
        self.n = n
        self.reads = []

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        self.reads.append(i)
        return i // 2

    def insert(self, i, x):
        self.reads.append(("insert", i, x))


class MyList(list):
    def insert(self, i, x):
        super().insert(i, ("mine", x))


def show(label, f, *args, **kwargs):
    try:
        print(label, args[1:], kwargs or "", f(*args, **kwargs))
    except Exception as e:
        print(label, args[1:], kwargs or "", type(e).__name__, e)


for name in NAMES:
    f = getattr(_bisect, name)
    for a in ([], [1], [1, 1, 1], [1, 2, 2, 3, 5, 8], list(range(0, 40, 3))):
        for x in (-1, 0, 1, 2, 2.5, 4, 8, 100):
            b = list(a)
            print(name, x, f(b, x), b if len(b) < 9 else len(b), end="; ")
    print()
    for args, kw in (((), {}), (([1],), {}), ((1, 2), {}), (([1], "a"), {}), (([1, 2, 3], 2, 1), {}), (([1, 2, 3], 2, -1), {}),
                     (([1, 2, 3], 2, 0, 2), {}), (([1, 2, 3], 2, 0, 9), {}), (([1, 2, 3], 2, 0, -1), {}),
                     (([1, 2, 3], 2, 0, None), {}), (([1, 2, 3], 2, 0, 3, None), {}), (([1, 2, 3], 2), {"key": lambda v: -v}),
                     (([3, 2, 1], -2), {"key": lambda v: -v}), (([1], 2), {"key": 1}), (([1], 2), {"x": 1}), (((1, 3), 2), {}),
                     (("ace", "b"), {}), (([1, 2], 2), {"lo": "a"}), (([1, 2], 2), {"hi": "a"}), (([1, 2], 2), {"lo": 1, "hi": 1}),
                     (([1, 2], 2, 10 ** 30), {}), (([1, 2],), {"x": 2}), ((), {"a": [1, 2], "x": 1}), ((MyList([1, 3]), 2), {}),
                     (([1, 2], 2, 5), {}), (([(1, "a"), (2, "b")], 2), {"key": lambda t: t[0]})):
        args = tuple(list(v) if type(v) is list else v for v in args)
        show(name, f, *args, **kw)
        if args and isinstance(args[0], list):
            print(args[0])
    s = Seq(21)
    f(s, 5)
    print(s.reads)
    s = Seq(100)
    f(s, 20, 3, 90, key=lambda v: v // 2)
    print(s.reads)
print(bisect.bisect is bisect.bisect_right, bisect.insort is bisect.insort_right)
log = []


class N:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        log.append((self.n, other.n))
        return self.n < other.n


bisect.bisect_left([N(i) for i in range(10)], N(4))
bisect.bisect_right([N(i) for i in range(10)], N(4))
print(log)
