"""enumerate, zip, map, filter: arguments, errors, strictness, pickling state."""
import builtins
import re


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


def items(f, *args, **kwargs):
    got = []
    try:
        for item in f(*args, **kwargs):
            got.append(item)
            if len(got) > 9:
                break
    except Exception as e:
        got.append(f"{type(e).__name__}: {e}")
    return got


def gen(n, error=None):
    for i in range(n):
        yield i
    if error:
        raise error


for args, kw in (((), {}), (("ab",), {}), (("ab", 5), {}), (("ab",), {"start": -1}), ((), {"iterable": "ab"}),
                 ((), {"start": 3, "iterable": "ab"}), (("ab", 1, 2), {}), ((1,), {}), (("ab", "x"), {}),
                 (("ab", 1.5), {}), (("ab", 2 ** 63 - 2), {}), (("ab", 10 ** 30), {}), (("ab",), {"x": 1}),
                 ((), {"x": 1}), (("ab", True), {}), (("abc", 2 ** 63 - 1), {}), (("ab",), {"iterable": "c"})):
    print("enumerate", args, kw, items(enumerate, *args, **kw))
e = enumerate("abc", 7)
print(next(e), e.__reduce__()[1][1], e.__reduce__()[0], iter(e) is e, enumerate[int])

for args, kw in (((), {}), (("ab",), {}), (("ab", [1, 2, 3]), {}), (("ab", [1, 2, 3]), {"strict": True}),
                 (("abc", [1, 2]), {"strict": True}), (("abc", [1, 2, 3], "x"), {"strict": True}),
                 (("a", "b", "cd"), {"strict": True}), (("", "", ""), {"strict": True}), ((1,), {}), (("a", None), {}),
                 (("a",), {"x": 1}), (("a",), {"strict": True, "x": 1}), (("ab", "cd"), {"strict": 0}),
                 (((), "a"), {"strict": 1}), ((gen(2, KeyError("k")), "abcd"), {}),
                 ((gen(2, KeyError("k")), "abcd"), {"strict": True})):
    print("zip", [text(a) for a in args], kw, items(zip, *args, **kw))
z = zip([1, 2], [3, 4], strict=True)
print(z.__reduce__()[0], len(z.__reduce__()[1]), z.__reduce__()[2:], zip([1]).__reduce__()[2:])
z = zip([1, 2], [3])
z.__setstate__(True)
print(items(lambda: z))

for args, kw in (((), {}), ((len,), {}), ((len, ["a", "bc"]), {}), ((pow, [2, 3], [3, 2]), {}),
                 ((pow, [2, 3], [3]), {"strict": True}), ((pow, [2], [3, 1]), {"strict": True}), ((1, [1]), {}),
                 ((len, 1), {}), ((len, [1]), {}), ((None, [1]), {}), ((max, "ab", "cd", "ef"), {}), ((len,), {"x": 1}),
                 ((len, ["a"]), {"x": 1}), ((len, ["a"]), {"strict": True}), ((str, gen(2, KeyError("k"))), {}),
                 ((lambda x: 1 / x, [1, 0, 2]), {})):
    print("map", len(args), kw, items(map, *args, **kw))
m = map(len, ["a"])
print(m.__reduce__()[0], m.__reduce__()[1][0], m.__reduce__()[2:], map(pow, [], [], strict=True).__reduce__()[2:])

for args, kw in (((), {}), ((None,), {}), ((None, [0, 1, "", "a", None]), {}), ((bool, [0, 2]), {}),
                 ((lambda x: x > 1, [1, 2, 3]), {}), ((1, [1]), {}), ((None, 1), {}), ((None, [], []), {}),
                 ((None,), {"x": 1}), ((lambda x: 1 / x, [1, 0]), {}), ((str.isupper, "aBc"), {})):
    print("filter", len(args), kw, items(filter, *args, **kw))
f = filter(None, [1])
print(f.__reduce__()[0], f.__reduce__()[1][0])


class Truth:
    def __bool__(self):
        raise ValueError("bool")


print(items(filter, None, [1, Truth(), 2]))

# subclasses
for cls, args in ((enumerate, ("ab",)), (zip, ("ab", "cd")), (map, (ord, "ab")), (filter, (None, "ab")),
                  (reversed, ("ab",))):
    class Sub(cls):
        extra = 1

        def __next__(self):
            return ("sub", super().__next__())
    s = Sub(*args)
    s.note = "kept"
    print(cls.__name__, items(lambda: s), s.note, s.__reduce__()[0].__name__)
    class Keyword(cls):
        def __new__(sub, *a, flag=None):
            self = super().__new__(sub, *a)
            self.flag = flag
            return self
    show(cls.__name__, lambda: Keyword(*args, flag=3).flag)
for cls in (enumerate, zip, map, filter, reversed):
    show(cls.__name__, lambda: cls.__new__(int))
    show(cls.__name__, lambda: hash(cls) == hash(cls))
log = []


def noisy(name, n):
    for i in range(n):
        log.append(f"{name}{i}")
        yield i
    log.append(name + "end")


list(zip(noisy("a", 2), noisy("b", 3)))
list(map(lambda *a: a, noisy("c", 3), noisy("d", 2)))
print(log)
