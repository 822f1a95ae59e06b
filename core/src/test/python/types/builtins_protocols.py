# Built-in functions that ask an object: hash, len, repr, format, getattr and their kin, with wrong answers too.
from _cases import evaluate


class A:
    def __init__(self, value):
        self.value = value

    def __abs__(self):
        return ("abs", self.value)

    def __divmod__(self, other):
        return ("divmod", other)

    def __rdivmod__(self, other):
        return ("rdivmod", other)

    def __round__(self, *n):
        return ("round", *n)

    def __pow__(self, *rest):
        return ("pow", *rest)

    def __rpow__(self, *rest):
        return ("rpow", *rest)

    def __dir__(self):
        return ("b", "a")

    def __format__(self, spec):
        return "<" + spec + ">"


class Bad:
    def __dir__(self):
        return 3

    def __format__(self, spec):
        return 3

    def __repr__(self):
        return 3

    def __str__(self):
        return b"x"

    def __hash__(self):
        return "x"

    def __len__(self):
        return "x"

    def __bool__(self):
        return 2

    def __iter__(self):
        return 3

    def __index__(self):
        return 1.0

    def __bytes__(self):
        return "x"

    def __reversed__(self):
        return 3


class Big:
    def __len__(self):
        return 1 << 70

    def __hash__(self):
        return 1 << 70


class Negative:
    def __len__(self):
        return -1


evaluate('''
hash(1) == hash(1.0) == hash(1+0j) == hash(True)
hash(2**61 - 1)
hash(-1)
hash(-2)
hash(0.5)
hash(float("inf"))
hash(float("-inf"))
hash(1e300)
hash(2**100)
hash(-(2**100))
hash(1.5 + 2j)
hash(())
hash((1, 2, 3))
hash((1, (2, 3)))
hash([])
hash({})
hash(set())
hash(bytearray())
hash((1, []))
hash(slice(1, 2))
hash(slice(1, []))
hash(range(3)) == hash(range(0, 3, 1))
hash(range(0)) == hash(range(5, 5, 3))
hash(frozenset({1, 2}))
hash(Bad())
hash(Big()) == hash(1 << 70)
hash()
hash(1, 2)
id()
len([1])
len("ab")
len(Bad())
len(Big())
len(Negative())
len(3)
len(len)
len()
len([], [])
len(obj=[])
len(range(1 << 70))
bool(Bad())
bool(Big())
bool(Negative())
bool(NotImplemented)
not NotImplemented
repr(Bad())
str(Bad())
bytes(Bad())
format(Bad())
format(Bad(), "x")
dir(Bad())
dir(A(1))
iter(Bad())
reversed(Bad())
[*Bad()]
[1][Bad()]
"a" * Bad()
format(A(1))
format(A(1), "x")
format(3, 3)
format(3, "x", 2)
format()
format(object(), "x")
format(None, "x")
format([], "")
format([], "5")
format("a", "*^5")
format(3, None)
repr()
repr(1, 2)
vars(3)
vars(1, 2)
vars([])
sorted(vars(type("X", (), {"a": 1})))
dir(3, 4)
getattr(3, "real")
getattr(3, "x")
getattr(3, "x", None)
getattr(3)
getattr(3, 4)
getattr(3, 4, None)
getattr(3, "a", "b", "c")
getattr(3, b"real")
hasattr(3, "real")
hasattr(3, "x")
hasattr(3, 3)
hasattr(3)
setattr(3, "x", 4)
setattr(3, "real", 4)
setattr(3, 4, 4)
setattr(3, "x")
delattr(3, "x")
delattr(3, "real")
delattr(3, 3)
delattr(3)
''', globals())
