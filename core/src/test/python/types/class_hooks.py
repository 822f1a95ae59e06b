# Hooks of metaclasses and of instance creation, and their wrong results.
from _cases import execute


class Plain:
    pass


execute('''
class M(type):
    def mro(cls): return [cls, object]
class C(Plain, metaclass=M): pass
print(C.__mro__)

class M(type):
    def mro(cls): return [cls, 1]
class C(metaclass=M): pass

class M(type):
    def mro(cls): return 3
class C(metaclass=M): pass

class M(type):
    def mro(cls): return [cls, int, object]
class C(metaclass=M): pass

class M(type):
    def mro(cls): return []
class C(metaclass=M): pass

class M(type):
    @classmethod
    def __prepare__(cls, *a, **k): return 3
class C(metaclass=M): pass

class M(type):
    @classmethod
    def __prepare__(cls, name, bases, **k): return {"given": (name, k)}
    def __new__(cls, name, bases, ns, **k): return super().__new__(cls, name, bases, ns)
    def __init__(self, *a, **k): pass
class C(metaclass=M, z=1): pass
print(C.given)

class M(type):
    __prepare__ = None
class C(metaclass=M): pass

class M(type):
    def __new__(cls, name, bases, ns): return type.__new__(cls, name, bases, {})
class C(metaclass=M):
    def f(self): return __class__

class M(type):
    def __call__(cls, *a): return "called", a
class C(metaclass=M): pass
print(C(1))

class C:
    def __new__(cls, *a): return 5
    def __init__(self): print("not called")
C(1, 2)

class C:
    def __init__(self): return 5
C()

class C:
    def __init__(self, a): pass
C()

class C: pass
C(1)

C(a=1)

class C:
    def __new__(cls): return super().__new__(cls, 1)
C()

class C:
    def __new__(cls, a): return super().__new__(cls)
C(1).__class__.__name__

class C:
    def __new__(cls, a): return super().__new__(cls)
    def __init__(self, a): super().__init__(a)
C(1)
''', globals())


class Reentrant(type):
    def mro(cls):
        if ready and cls.__name__ == "B1":
            B2.__bases__ = (B1,)
        if ready and cls.__name__ == "B2":
            B1.__bases__ = (B2,)
        return type.mro(cls)


class Forgets(type):
    def mro(cls):
        return (Plain,)


class Fails(type):
    def mro(cls):
        if ready:
            raise RuntimeError("mro of " + cls.__name__)
        return type.mro(cls)


class Bases(tuple):
    pass


class NameSlot(type):
    def __new__(cls, name, bases, namespace, slot):
        return super().__new__(cls, name, bases, namespace)


class MetaWithDict(Plain, type):
    pass


ready = False
execute('''
class A(metaclass=Reentrant): pass
class B1(A): pass
class B2(A): pass
ready = True
B1.__bases__ += ()

print(B1.__mro__ == (B1, A, object), B1.__bases__, B2.__bases__, B2.__mro__ == (B2, A, object))

ready = False
class C(metaclass=Forgets): pass

class A(metaclass=Fails): pass
class B(A): pass
class D(Plain): pass
ready = True
B.__bases__ = (D,)

ready = False
print(B.__bases__, B.__mro__)

B.__bases__ is B.__bases__, B.__mro__ is B.__mro__, type(type("T", Bases((int,)), {}).__bases__).__name__

class C(Plain, metaclass=NameSlot, slot="__classcell__"):
    __slots__ = ["__classcell__"]
    def f(self): return super().__init__
print(C.__classcell__, C().f.__name__)

class C(metaclass=MetaWithDict): x = 1
print(C.__dict__["x"], type(C.__dict__).__name__)

Plain.__dict__["__dict__"].__set__(C, {})

import typing
w = classmethod(typing.cast); print(w.__annotations__, "__annotations__" in w.__dict__)
del w.__annotations__
del w.__annotations__

w.__annotate__ is typing.cast.__annotate__, "__annotate__" in w.__dict__
''', globals())


class Adopts(type):
    def mro(cls):
        return (cls, Plain, object)


class Adopted(metaclass=Adopts):
    pass


for Plain.value in range(3):
    print(Plain.value, Adopted.value, Adopted().value)
