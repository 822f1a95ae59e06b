# Layouts of instances: __slots__, assignment to __class__ and __bases__.
from _cases import execute


class M1(type):
    pass


class A(metaclass=M1):
    pass


class Slotted:
    __slots__ = "a", "b"


class Slotted2:
    __slots__ = "a", "b"


class Slotted3:
    __slots__ = "a", "c"


class Plain:
    pass


class Plain2:
    pass


class MyInt(int):
    pass


class MyInt2(int):
    pass


class MyList(list):
    pass


class Error1(Exception):
    pass


class Error2(Exception):
    pass


execute('''
class C: __slots__ = 1

class C: __slots__ = "1a"

class C: __slots__ = ["a", 1]

class C: __slots__ = ["a", ""]

class C: __slots__ = {"a": "doc of a"}
print(C.a.__doc__, C.__slots__)

class C:
    __slots__ = ["a"]
    a = 5

class C: __slots__ = ["__dict__"]
print(C().__dict__)

class C: __slots__ = ["__weakref__"]
print(C().__weakref__, hasattr(C(), "__dict__"))

class C(Plain): __slots__ = ["__dict__"]

class C(Plain): __slots__ = ["__weakref__"]

class C(Slotted): __slots__ = ["a"]
print(C.__slots__, C.a, Slotted.a is C.a)

class C(int): __slots__ = ["a"]

class C(int): __slots__ = ["__dict__"]
print(C(3).__dict__)

class C(int): __slots__ = ["__weakref__"]

class C(tuple): __slots__ = ()
print(hasattr(C(), "__dict__"))

class C(type): __slots__ = ["a"]

class C(list): __slots__ = ["a"]
c = C(); c.a = 1; print(c.a)
c.b = 1

class C(Exception): __slots__ = ["a"]
c = C(); c.a = 1; c.b = 2; print(c.a, c.__dict__)

class C: __slots__ = ["__a", "_b", "__c__"]
print(sorted(n for n in vars(C) if "a" in n or "b" in n or "c" in n))

class _C: __slots__ = ["__a"]
print([n for n in vars(_C) if n.endswith("a")])

class C: __slots__ = ["x"]
C().x

c = C(); del c.x

c = C(); c.y = 1

c = C(); c.__dict__

c = C(); c.__class__ = Plain

Slotted().__class__ = Slotted2

c = Slotted(); c.__class__ = Slotted2; print(type(c).__name__)

c = Slotted(); c.__class__ = Slotted3

c = Plain(); c.__class__ = Plain2; print(type(c).__name__)

c = Plain(); c.__class__ = Slotted

c = Plain(); c.__class__ = int

c = Plain(); c.__class__ = 3

c = Plain(); c.__class__ = MyInt

c = Plain(); del c.__class__

c = MyInt(); c.__class__ = MyInt2; print(type(c).__name__)

c = MyInt(); c.__class__ = int

c = 3; c.__class__ = MyInt

c = []; c.__class__ = MyList

c = Error1(); c.__class__ = Error2; print(type(c).__name__)

c = Error1(); c.__class__ = Exception

c = Plain; c.__class__ = M1; print(type(c).__name__)

c = type("X", (), {}); c.__class__ = M1; print(type(c).__name__)
c.__class__ = type; print(type(c).__name__)
c.__class__ = int

import types
m = types.ModuleType("m")
class Mod(types.ModuleType): pass
m.__class__ = Mod; print(type(m).__name__)
m.__class__ = Plain

(lambda: 0).__class__ = Plain

class X(Plain): pass
X.__bases__ = (Plain2,); print(X.__bases__, X.__mro__)

X.__bases__ = ()

X.__bases__ = [Plain]

X.__bases__ = (1,)

X.__bases__ = (X,)

X.__bases__ = (int,)

X.__bases__ = (object,)

X.__bases__ = (Plain, Plain)

X.__bases__ = (A,)

X.__bases__ = (Slotted,)

del X.__bases__

int.__bases__ = (str,)

class Y(X): pass
X.__bases__ = (Y,)

X.__bases__ = (Plain, Plain2); print([k.__name__ for k in Y.__mro__])
''', globals())
