"""A special method whose descriptor raises AttributeError counts as absent where CPython looks for it gently."""

import operator


def missing():
    @property
    def method(self):
        raise AttributeError("booh")
    return method


class Empty:
    __eq__ = missing()
    __lt__ = missing()
    __add__ = missing()
    __rmul__ = missing()
    __hash__ = missing()
    __iter__ = missing()
    __contains__ = missing()
    __repr__ = missing()
    __pow__ = missing()
    __getitem__ = missing()
    __call__ = missing()
    __neg__ = missing()
    __iadd__ = missing()


empty = Empty()
for name, test in {
    "==": lambda: empty == empty, "== 1": lambda: empty == 1, "<": lambda: empty < 1, "+": lambda: empty + 1,
    "*": lambda: 2 * empty, "hash": lambda: hash(empty), "iter": lambda: iter(empty), "in": lambda: 1 in empty,
    "repr": lambda: repr(empty)[:16], "**": lambda: empty ** 2, "[]": lambda: empty[0], "()": lambda: empty(),
    "-": lambda: -empty, "+=": lambda: operator.iadd(empty, 1),
}.items():
    try:
        print(name, test())
    except Exception as e:
        print(name, type(e).__name__, e)
