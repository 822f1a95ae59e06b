# Built-in iterators: zip, map, filter, enumerate, reversed; length hints and how iterators are pickled.
from _cases import evaluate


class Get:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i


class Rev:
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return i


class NoRev:
    __reversed__ = None

    def __len__(self):
        return 0

    def __getitem__(self, i):
        return i


class Hint:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter([1, 2])

    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


def fail(x):
    raise ValueError(x)


def counter(n=[0]):
    n[0] += 1
    return n[0]


evaluate('''
list(zip())
list(zip([1, 2], "ab"))
list(zip([1, 2], "a"))
list(zip([1, 2], "ab", strict=True))
list(zip([1, 2], "a", strict=True))
list(zip([1], "ab", strict=True))
list(zip([1], [1], [], strict=True))
list(zip([1], [1], [1, 2], strict=True))
list(zip([1, 2], [1], [1], strict=True))
list(zip([], [1], strict=True))
zip(1)
zip([1], 2)
zip([1], strict=1)
zip([1], foo=1)
list(zip(strict=True))
list(map(str, [1, 2]))
list(map(pow, [1, 2], [3, 4]))
list(map(pow, [1, 2], [3]))
list(map(pow, [1, 2], [3], strict=True))
list(map(pow, [1], [3, 4], strict=True))
list(map(lambda *a: a, [1], [2], [3, 4], strict=True))
list(map(lambda *a: a, [1, 2], [2], [3], strict=True))
map(str)
map()
map(str, 3)
map(3, [1])
list(map(3, [1]))
map(str, [1], strict=True)
map(str, [1], foo=True)
map(str, strict=True)
list(map(fail, [1]))
list(map(None, [1]))
list(filter(None, [0, 1, "", "a"]))
list(filter(bool, [0, 1]))
list(filter(lambda x: x > 1, [1, 2, 3]))
filter(None)
filter()
filter(None, 3)
filter(None, [], [])
list(filter(3, [1]))
list(filter(fail, [1]))
filter(function=None, iterable=[])
list(enumerate("ab"))
list(enumerate("ab", 5))
list(enumerate("ab", start=-1))
list(enumerate(iterable="ab", start=1))
list(enumerate(start=1, iterable="ab"))
list(enumerate("a", 1 << 62))
list(enumerate("ab", 2**63 - 1))
list(enumerate("ab", 2**80))
enumerate()
enumerate(3)
enumerate([], "a")
enumerate([], 1.0)
enumerate([], None)
enumerate([], 1, 2)
enumerate([], foo=1)
enumerate(start=1)
list(enumerate([], True))
list(reversed([1, 2]))
list(reversed("ab"))
list(reversed((1, 2)))
list(reversed(range(3)))
list(reversed({1: 2, 3: 4}))
list(reversed({1: 2, 3: 4}.items()))
list(reversed({1: 2, 3: 4}.values()))
list(reversed(b"ab"))
list(reversed(Rev()))
reversed(Get())
reversed(NoRev())
reversed({1})
reversed(iter([]))
reversed(3)
reversed()
reversed([], [])
reversed(sequence=[])
reversed([])
reversed(())
reversed("a")
reversed(range(3))
reversed({})
list(Hint(3))
list(Hint(-1))
list(Hint("a"))
list(Hint(1.5))
list(Hint(NotImplemented))
list(Hint(TypeError("t")))
list(Hint(ValueError("v")))
list(Hint(2**70))
tuple(Hint(-1))
all(map(lambda x: x, Hint(5)))
__import__("operator").length_hint(Hint(5))
__import__("operator").length_hint(Hint(-5))
__import__("operator").length_hint(Hint("a"))
__import__("operator").length_hint([], "a")
__import__("operator").length_hint(3, 7)
[iter([1]).__length_hint__(), iter((1,)).__length_hint__(), iter("a").__length_hint__(), iter({1: 1}).__length_hint__()]
[iter(range(3)).__length_hint__(), reversed([1]).__length_hint__()]
[iter(b"ab").__length_hint__(), iter({1}).__length_hint__()]
iter([1, 2]).__reduce__()
iter((1, 2)).__reduce__()
iter("ab").__reduce__()
iter(b"ab").__reduce__()
iter(range(3)).__reduce__()
iter({1: 2}).__reduce__()
iter({1}).__reduce__()
reversed([1]).__reduce__()
zip([1]).__reduce__()
zip([1], strict=True).__reduce__()
map(str, [1]).__reduce__()
map(str, [1], strict=True).__reduce__()
filter(None, [1]).__reduce__()
enumerate([1], 3).__reduce__()
iter(counter, 3).__reduce__()
iter(Get()).__reduce__()
''', globals())
