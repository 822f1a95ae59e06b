"""The iterators of list, tuple and of objects with __getitem__: state, hints, exhaustion."""
import builtins
import re


def print(*values, end="\n"):
    """Without addresses, which differ from run to run."""
    builtins.print(re.sub("0x[0-9a-f]+", "0x", " ".join(map(str, values))), end=end)

class Old:
    def __init__(self, n, error=IndexError):
        self.n = n
        self.error = error

    def __getitem__(self, i):
        if i >= self.n:
            raise self.error(i)
        return i * 10


class Sized(Old):
    def __len__(self):
        return self.n


def show(label, f, *args):
    try:
        print(label, "->", f(*args))
    except BaseException as e:
        print(label, "!!", type(e).__name__, e)


for make in (lambda: iter([1, 2, 3]), lambda: iter((1, 2, 3)), lambda: reversed([1, 2, 3]),
             lambda: iter(Sized(3)), lambda: iter(Old(3)), lambda: reversed((1, 2, 3)), lambda: reversed(Sized(3))):
    it = make()
    print(type(it).__name__, it.__length_hint__(), iter(it) is it)
    print(next(it), it.__length_hint__(), [type(p).__name__ for p in it.__reduce__()], it.__reduce__()[2:])
    for state in (-3, 0, 1, 2, 3, 99):
        it = make()
        show(f"setstate {state}", it.__setstate__, state)
        show("rest", list, it)
        show("hint", it.__length_hint__)
    for wrong in ("a", None, 1.5, 10 ** 30):
        show("setstate", make().__setstate__, wrong)
    show("setstate", make().__setstate__)
    print(list(it), it.__reduce__()[1:])
    it.__setstate__(1)
    print(list(it))
    show("next", next, it)
    show("new", type(it))
    show("call", type(it), [1])

x = [1, 2, 3]
it = iter(x)
seen = []
for v in it:
    seen.append(v)
    if len(seen) < 5:
        x.append(v * 10)
print(seen, x)
x.append(99)
print(list(it))
x = [1, 2, 3, 4]
it = reversed(x)
print(next(it), x.clear(), list(it), it.__length_hint__())

show("stop", list, Old(3, StopIteration))
show("other", list, Old(3, KeyError))
show("not iterable", iter, 1)
show("contains", lambda: (20 in Old(3), 25 in Old(3)))
show("reversed", reversed, Old(3))
show("reversed", reversed, 1)
show("reversed", reversed)
show("reversed", reversed, [], [])
show("reversed dict", lambda: list(reversed({1: 2, 3: 4})))


class NoReversed(list):
    __reversed__ = None


show("None", reversed, NoReversed())


class Own(list):
    def __reversed__(self):
        return "own"


show("own", reversed, Own())


class Bad:
    def __iter__(self):
        return 1


show("bad", iter, Bad())


class NoIter(list):
    __iter__ = None


show("None", iter, NoIter())

# iter(callable, sentinel)
n = [0]


def count():
    n[0] += 1
    return n[0]


it = iter(count, 4)
print(list(it), n, list(it), type(it).__name__)
it = iter(count, 100)
print(next(it), [getattr(p, "__name__", type(p).__name__) for p in it.__reduce__()])


def stops():
    raise StopIteration


it = iter(stops, 1)
print(list(it), it.__reduce__()[1])


def fails():
    raise KeyError("x")


show("fails", next, iter(fails, 1))
show("args", iter)
show("args", iter, 1, 2)
show("args", iter, 1, 2, 3)
