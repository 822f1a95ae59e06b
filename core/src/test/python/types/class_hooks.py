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
