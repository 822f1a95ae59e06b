# test: isolated
"""Special methods set on ast.AST itself reach instances of it and of its subclasses, until they are deleted."""
import ast
import copy
import random
import sys


def show(label, action):
    try:
        print(label, ascii(action()))
    except Exception as e:
        print(label, type(e).__name__, ascii(e.args))


class Own(ast.AST):
    _fields = ("a",)


METHODS = [
    ("__add__", lambda self, other: "added", lambda o: o + 1),
    ("__radd__", lambda self, other: "added right", lambda o: 1 + o),
    ("__neg__", lambda self: "negated", lambda o: -o),
    ("__len__", lambda self: 7, len),
    ("__eq__", lambda self, other: "equal", lambda o: o == 1),
    ("__lt__", lambda self, other: "less", lambda o: o < 1),
    ("__hash__", lambda self: 42, lambda o: hash(o) == 42),
    ("__repr__", lambda self: "shown", repr),
    ("__str__", lambda self: "text", str),
    ("__format__", lambda self, spec: "F" + spec, lambda o: format(o, "x")),
    ("__bool__", lambda self: False, bool),
    ("__call__", lambda self, *args: args, lambda o: o(1, 2)),
    ("__iter__", lambda self: iter([1]), list),
    ("__next__", lambda self: 5, next),
    ("__contains__", lambda self, item: item == 5, lambda o: (5 in o, 6 in o)),
    ("__getitem__", lambda self, key: key, lambda o: o[3]),
    ("__setitem__", lambda self, key, value: print("setitem", key, value), lambda o: o.__setitem__(1, 2)),
    ("__index__", lambda self: 3, lambda o: [1, 2, 3, 4][o]),
    ("__getattr__", lambda self, name: "missing " + name, lambda o: o.nothing),
    ("__getattribute__", lambda self, name: "got " + name, lambda o: o.nothing),
    ("__setattr__", lambda self, name, value: print("set", name, value), lambda o: setattr(o, "q", 1)),
    ("__delattr__", lambda self, name: print("del", name), lambda o: delattr(o, "q")),
    ("__init__", lambda self, *args, **named: print("init", args, named), lambda o: type(o)(1, 2, x=3) and 1),
    ("__dir__", lambda self: ["a"], dir),
    ("__get__", lambda self, instance, owner: "gotten", lambda o: type("C", (), {"d": o})().d),
    ("__reduce_ex__", lambda self, protocol: (int, (3,)), copy.copy),
    ("__class_getitem__", classmethod(lambda cls, key: key), lambda o: type(o)[3]),
]
OBJECTS = [ast.AST(), ast.Name("x"), ast.Load(), Own(1)]
for name, method, use in METHODS:
    old = vars(ast.AST).get(name)
    setattr(ast.AST, name, method)
    for o in OBJECTS:
        show(f"{name} {type(o).__name__}", lambda: use(o))
    if old is None:
        delattr(ast.AST, name)
    else:
        setattr(ast.AST, name, old)
    if name not in ("__hash__", "__dir__", "__init__", "__reduce_ex__", "__setattr__", "__str__", "__format__"):
        for o in OBJECTS[:2]:
            show("  afterwards", lambda: use(o))

# The other built-in types that can be changed
random.Random.__len__ = lambda self: 9
print(len(random.Random()))
import _random
_random.Random.__call__ = lambda self: "called"
print(_random.Random()(), random.Random()())
del _random.Random.__call__
show("not any more", lambda: _random.Random()())
print(ast.AST.__annotations__, ast.AST.__annotate__, _random.Random.__annotations__)
show("int", lambda: int.__annotations__)
show("OrderedDict", lambda: __import__("collections").OrderedDict.__annotations__)
