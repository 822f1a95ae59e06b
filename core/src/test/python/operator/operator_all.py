"""Every function of operator with a table of operands; itemgetter, attrgetter, methodcaller."""
import builtins
import re
import _operator
import copy
import operator
import pickle


def print(*values, end="\n"):
    """Without addresses, which differ from run to run."""
    builtins.print(re.sub("0x[0-9a-f]+", "0x", " ".join(map(str, values))), end=end)


def text(value):
    return type(value).__name__ if hasattr(value, "__next__") else repr(value)


def show(label, f, *args, **kwargs):
    given = [text(a) for a in args]
    try:
        print(label, *given, kwargs or "", "->", text(f(*args, **kwargs)))
    except Exception as e:
        print(label, *given, kwargs or "", "!!", type(e).__name__, e)


class Hint:
    def __init__(self, h):
        self.h = h

    def __length_hint__(self):
        if isinstance(self.h, type):
            raise self.h
        return self.h

    def __repr__(self):
        return f"Hint({self.h!r})"


VALUES = [1, 0, -3, 2.5, True, None, "ab", "", [1, 2], (1, 2), {1: 2}, {1, 2}, 1j, b"ab", 10 ** 20, range(3)]
one = ["abs", "index", "inv", "invert", "neg", "not_", "pos", "truth", "is_none", "is_not_none", "length_hint", "call"]
two = ["add", "and_", "concat", "contains", "countOf", "delitem", "eq", "floordiv", "ge", "getitem", "gt", "iadd",
       "iand", "iconcat", "ifloordiv", "ilshift", "imatmul", "imod", "imul", "indexOf", "ior", "ipow", "irshift",
       "is_", "is_not", "isub", "itruediv", "ixor", "le", "lshift", "lt", "matmul", "mod", "mul", "ne", "or_", "pow",
       "rshift", "sub", "truediv", "xor"]
for name in one:
    f = getattr(_operator, name)
    for v in VALUES:
        show(name, f, v)
    show(name, f)
    show(name, f, 1, 2, 3, 4)
    show(name, f, a=1)
for name in two:
    f = getattr(_operator, name)
    for v in VALUES:
        for w in VALUES:
            if name in ("lshift", "ilshift", "pow", "ipow", "mul", "imul") and (w == 10 ** 20 or v == 10 ** 20):
                continue
            show(name, f, copy.copy(v), copy.copy(w))
    show(name, f)
    show(name, f, 1)
    show(name, f, 1, 2, 3)
for args in (({}, 1, 2), ([1], 0, 5), ([1], 5, 5), ((1,), 0, 5), ([1], "a", 2), (1, 2), ()):
    show("setitem", operator.setitem, *args)
for args in ((Hint(3),), (Hint("x"),), (Hint(-1),), (Hint(TypeError),), (Hint(ValueError),), (Hint(NotImplemented),),
             (1, 7), (1, "x"), ([1, 2], 7), (iter([1, 2, 3]),), (Hint(NotImplemented), 9), (Hint(True),)):
    show("length_hint", operator.length_hint, *args)
for args, kw in (((), {}), ((int, "10"), {"base": 3}), ((len, "abc"), {}), ((1,), {}), ((dict,), {"obj": 1})):
    show("call", operator.call, *args, **kw)
for args in (("a", "a"), ("a", "b"), ("a", b"a"), ("é", "é"), (b"a", bytearray(b"a")), (b"ab", b"a"), (1, 2), ("", ""),
             (b"x", memoryview(b"x")), ("a",)):
    show("digest", _operator._compare_digest, *[bytes(a) if isinstance(a, memoryview) else a for a in args])

from operator import attrgetter, itemgetter, methodcaller


class A:
    def __init__(self):
        self.x = 1
        self.y = self

    def m(self, *args, **kwargs):
        return args, kwargs


for make, args, kw in (
    (itemgetter, (), {}), (itemgetter, (1,), {}), (itemgetter, (0, -1), {}), (itemgetter, ("a",), {}),
    (itemgetter, (slice(1, 3),), {}), (itemgetter, (1,), {"x": 1}), (itemgetter, (9,), {}), (itemgetter, (None,), {}),
):
    show(f"itemgetter {args}", lambda: make(*args, **kw))
    for target in ([1, 2, 3], "abc", {"a": 1, 1: 2, None: 3}, 5, (1,)):
        show(f"{args} of {target!r}", lambda: make(*args, **kw)(target))
for args, kw in (((), {}), (("x",), {}), (("x", "y"), {}), (("y.x",), {}), (("y.y.x", "x"), {}), (("zz",), {}),
                 (("y.zz",), {}), ((1,), {}), (("",), {}), ((".x",), {}), (("x",), {"k": 1})):
    show(f"attrgetter {args}", lambda: attrgetter(*args, **kw))
    show(f"attrgetter {args} call", lambda: isinstance(attrgetter(*args, **kw)(A()), A) or attrgetter(*args)(A())
         if "y" not in args else "has y")
for args, kw in (((), {}), (("m",), {}), (("m", 1, 2), {"k": 3}), (("zz",), {}), ((1,), {}), (("m",), {"self": 1, "name": 2})):
    show(f"methodcaller {args} {kw}", lambda: methodcaller(*args, **kw))
    show(f"methodcaller {args} {kw} call", lambda: methodcaller(*args, **kw)(A()))
for g in (itemgetter(1), attrgetter("x"), methodcaller("m")):
    show("no argument", g)
    show("two arguments", g, 1, 2)
    show("keyword", g, A(), x=1)
for g in (itemgetter(1), itemgetter(1, "a"), attrgetter("a.b", "c"), methodcaller("m", 1), methodcaller("upper")):
    print(g, g.__reduce__(), pickle.loads(pickle.dumps(g)), copy.copy(g))
print(pickle.loads(pickle.dumps(methodcaller("m", 1, k=2))), methodcaller("m", k=2).__reduce__()[1])
print(itemgetter.__name__, itemgetter.__module__, attrgetter.__text_signature__)


class Order:
    def __lt__(self, other):
        return "lt"

    def __contains__(self, item):
        return []

    def __index__(self):
        return 7

    def __iadd__(self, other):
        return "iadd"


o = Order()
print(operator.lt(o, 1), operator.contains(o, 1), operator.index(o), operator.iadd(o, 1), operator.gt(1, o))
