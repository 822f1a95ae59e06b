# Attributes of classes: reading, setting, deleting.
from _cases import execute


execute('''
C.__mro__ = ()

C.__name__ = 3

C.__name__ = "a\\0b"

C.__name__ = "New"; print(C.__name__, C.__qualname__)
C.__qualname__ = "Q"; print(C)

C.__qualname__ = 3

del C.__name__

del C.__qualname__

C.__module__ = 3; print(C.__module__, C)

del C.__module__

C.__doc__ = 5; print(C.__doc__)

del C.__doc__

C.__dict__ = {}

C.__dict__["a"] = 1

C.__abstractmethods__

C.__abstractmethods__ = ["f"]
C()

C.__abstractmethods__ = ["f", "g"]
C()

C.__abstractmethods__ = []
C().__class__.__name__

del C.__abstractmethods__

del C.__abstractmethods__

C.__abstractmethods__ = 3

C.__type_params__

C.__type_params__ = 3; print(C.__type_params__)

class G[T, *Ts, **P]: pass
print(G.__type_params__, G.__parameters__, G.__orig_bases__)

del G.__type_params__

C.__annotations__

class N: a: int; b: "x"
print(N.__annotations__)

N.__annotations__ = 3; print(N.__annotations__)

del N.__annotations__; print(N.__annotations__)

N.__annotate__

N.__annotate__ = 3

N.__annotate__ = lambda f: {"z": f}; print(N.__annotations__)

N.__annotate__ = lambda f: 3; print(N.__annotations__)

del N.__annotate__

int.__annotations__

int.__annotate__

int.a = 1

del int.real

int.__name__ = "x"

int.__doc__ = "x"

type.__annotations__

object.__dict__["x"] = 1

C.__firstlineno__

C.__static_attributes__

class S:
    def f(self): self.x = self.y = 1
print(sorted(S.__static_attributes__), S.__firstlineno__)

type.mro(int)

type.mro(3)

int.mro()

bool in type.__subclasses__(int)

type.__subclasses__(type) == [] or len(type.__subclasses__(type)) > 0

type.__subclasses__(int, 1)

type.__instancecheck__(int, 3)

type.__subclasscheck__(int, bool)

type.__prepare__(1, 2, x=3)

type.__or__(int, str)

type.__or__(int, 3)

int | 3

int | None

int | "x"

3 | int

type.__dir__(int) == list(dict.fromkeys(type.__dir__(int)))

type.__repr__(3)

type.__call__(int, 3)

int.__class__.__class__

class C: x = property()
C.__class__.x
''', globals())
