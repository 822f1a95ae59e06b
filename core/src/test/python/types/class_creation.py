# Class statements: metaclasses, bases, MRO, __init_subclass__, __set_name__.
from _cases import execute


class M1(type):
    pass


class M2(type):
    pass


class M3(M1, M2):
    pass


class A(metaclass=M1):
    pass


class B(metaclass=M2):
    pass


class Slotted:
    __slots__ = "a", "b"


class Slotted2:
    __slots__ = "a", "b"


class Plain:
    pass


class Plain2:
    pass


class MyInt(int):
    pass


class MyList(list):
    pass


execute('''
class C(A, B): pass

class C(A, B, metaclass=M3): pass
print(type(C))

class C(A, metaclass=M2): pass

class C(metaclass=M3, *[A]): pass

class C(object, Plain): pass

class C(Plain, Plain): pass

class X(Plain): pass
class C(Plain, X): pass

class X(Plain, Plain2): pass
class Y(Plain2, Plain): pass
class C(X, Y): pass

class C(int, str): pass

class C(int, Exception): pass

class C(list, dict): pass

class C(MyInt, MyList): pass

class C(MyInt, Plain): pass
print(C.__base__, C.__mro__)

class C(Plain, MyInt): pass
print(C.__base__, C.__mro__)

class C(Slotted, Slotted2): pass

class C(Slotted, Plain): pass
print(C.__base__, hasattr(C(), "__dict__"))

class C(Exception, Plain): pass
print(C.__base__)

class C(OSError, KeyError): pass

class C(OSError, ValueError): pass
print(C.__base__, C.__mro__)

class C(bool): pass

class C(type(None)): pass

class C(type(Ellipsis)): pass

class C(type(lambda: 0)): pass

class C(range): pass

class C(slice): pass

class C(memoryview): pass

class C(type(iter([]))): pass

class C(type((i for i in ()))): pass

class C(property): pass

class C(super): pass

class C(zip): pass

class C(1): pass

class C("a"): pass

class C(None): pass

class C(len): pass

class C(Plain()): pass

class C(lambda: 0): pass

class C(list[int]): pass
print(C.__bases__, C.__orig_bases__)

class C(int | str): pass

class C(metaclass=None): pass

class C(metaclass=int): pass

class C(metaclass=lambda *a: a): pass
print(C)

class C(metaclass=lambda n, b, d, **k: k, x=1): pass
print(C)

class C(x=1): pass

class C(A, x=1): pass

class K:
    def __init_subclass__(cls, /, x=0, **kw): cls.got = x, kw
class C(K, x=5): pass
print(C.got)

class C(K, x=5, y=6): pass
print(C.got)

class K:
    def __init_subclass__(cls): cls.got = 1
class C(K, x=5): pass

class K:
    __init_subclass__ = 5
class C(K): pass

class K:
    __init_subclass__ = None
class C(K): pass

class K:
    @staticmethod
    def __init_subclass__(*a): print("static", a)
class C(K): pass

class D:
    def __set_name__(self, owner, name): print("name", owner.__name__, name)
class C: a = D(); b = D()

class D:
    def __set_name__(self, owner, name): raise ValueError("no")
class C: a = D()

class D:
    def __set_name__(self): pass
class C: a = D()

class D: __set_name__ = 3
class C: a = D()

class D: __set_name__ = None
class C: a = D()
''', globals())
