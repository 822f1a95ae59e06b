"""Special methods of Python classes that are None, missing, or return the wrong type."""
import operator


def show(title, call):
    try:
        print(title, "->", repr(call()))
    except BaseException as e:
        print(title, "->", type(e).__name__ + ":", e)


class X:
    def __repr__(self):
        return "X"


def make(**names):
    return type("Y", (), names)()


def described(o):
    return type("Z", (), {"q": o})()


calls = [
    ("__len__", len), ("__iter__", iter), ("__next__", next), ("__contains__", lambda o: 1 in o), ("__hash__", hash),
    ("__call__", lambda o: o()), ("__getitem__", lambda o: o[0]), ("__bool__", bool), ("__repr__", repr),
    ("__str__", str), ("__index__", range), ("__int__", int), ("__float__", float), ("__neg__", lambda o: -o),
    ("__add__", lambda o: o + 1), ("__radd__", lambda o: 1 + o), ("__iadd__", lambda o: operator.iadd(o, 1)),
    ("__eq__", lambda o: o == 1), ("__lt__", lambda o: o < 1), ("__getattr__", lambda o: o.foo),
    ("__setattr__", lambda o: setattr(o, "a", 1)), ("__delattr__", lambda o: delattr(o, "a")),
    ("__getattribute__", lambda o: o.foo), ("__init__", lambda o: type(o)() and 1), ("__reversed__", reversed),
    ("__format__", format), ("__abs__", abs), ("__pow__", lambda o: pow(o, 2)),
    ("__delitem__", lambda o: operator.delitem(o, 0)), ("__setitem__", lambda o: operator.setitem(o, 0, 0)),
    ("__get__", lambda o: described(o).q), ("__set__", lambda o: setattr(described(o), "q", 1)),
    ("__delete__", lambda o: delattr(described(o), "q")),
]
for name, call in calls:
    if name not in ("__hash__",):
        show(name + " absent", lambda: call(X()))
    show(name + " = None", lambda: call(make(**{name: None})))
    show(name + " returns X()", lambda: call(make(**{name: lambda *a: X()})))
    show(name + " returns -1", lambda: call(make(**{name: lambda *a: -1})))
show("long length", lambda: len(make(__len__=lambda s: 2**70)))
show("long negative length", lambda: len(make(__len__=lambda s: -2**70)))
show("negative truth", lambda: bool(make(__len__=lambda s: -1)))
show("big hash", lambda: hash(make(__hash__=lambda s: 2**70)))
show("half a mapping", lambda: operator.delitem(make(__setitem__=lambda *a: 0), 0))
show("other half", lambda: operator.setitem(make(__delitem__=lambda *a: 0), 0, 0))
show("half a descriptor", lambda: delattr(described(make(__set__=lambda *a: 0)), "q"))
show("other half", lambda: setattr(described(make(__delete__=lambda *a: 0)), "q", 1))


class L(list):
    def __add__(self, other):
        return "added"

    def __rmul__(self, other):
        return "multiplied"


show("list subclass +", lambda: L() + [1])
show("list subclass *", lambda: 3 * L([1]))
show("list subclass * 2", lambda: L([1]) * 2)
show("list subclass +=", lambda: operator.iadd(L([1]), [2]))


class I(int):
    __lt__ = int.__gt__
    __len__ = list.__len__


show("wrapper of another name", lambda: I(1) < I(2))
show("wrapper of another type", lambda: len(I(1)))


class G:
    def __getattribute__(self, name):
        raise AttributeError(name)

    def __getattr__(self, name):
        return "fallback " + name


show("__getattribute__, then __getattr__", lambda: G().x)


class N:
    def __init__(self):
        self.n = 0

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration(*range(self.n - 3))
        return self.n

    def __iter__(self):
        return self


show("iterator", lambda: list(N()))
show("next at the end", lambda: next((lambda n: (next(n), next(n), n))(N())[2]))
show("next beyond the end", lambda: next((lambda n: (next(n), next(n), next(n, 0), n))(N())[3]))


class Later:
    pass


later = Later()
show("before", lambda: len(later))
Later.__len__ = lambda self: 5
show("after", lambda: len(later))
Later.__len__ = lambda self: 6
show("changed", lambda: len(later))
del Later.__len__
show("deleted", lambda: len(later))
