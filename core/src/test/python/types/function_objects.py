# Calling functions and making functions, methods, cells, code, tracebacks and modules, with wrong arguments too.
import inspect
import sys
import types

from _cases import execute


def f(a, b=1, /, c=2, *d, e, g=3, **h) -> int:
    "doc"
    x = a
    return lambda: x


class C:
    "class doc"

    def m(self, a):
        "method doc"
        return self, a

    @classmethod
    def k(cls):
        return cls

    @staticmethod
    def s():
        return 1

    def __repr__(self):
        return "C()"


execute('''
f(1)

f(e=1)

f(1, 2, 3, 4, e=5)

f(a=1, e=2)

f(1, b=2, e=3)

f(1, 2, c=3, e=4, z=5)

f(1, 2, 3, c=4, e=5)

f(1, *[2], **{"e": 3, "e2": 4}).__code__.co_name

f(1, **{"e": 1}, e=2)

f.__code__ = (lambda: 0).__code__

f.__code__ = 3

f.__kwdefaults__ = 3

f.__defaults__ = [1]

f.__dict__ = 3

f.__annotations__ = 3

f.__closure__ = ()

f.__globals__ = {}

f.__type_params__ = 3

f.__name__ = 3

del f.__name__

def t(a, b): pass
t.__defaults__ = (1, 2); t()
t.__defaults__ = None; t()

t.__kwdefaults__ = {"z": 1}; t(1, 2)

t.__code__ = f.__code__

types.FunctionType(3, {})

types.FunctionType(t.__code__, 3)

types.FunctionType(t.__code__, {}, 3)

types.FunctionType(t.__code__, {}, "n", 3)

types.FunctionType(t.__code__, {}, "n", (1,), ()).__name__

types.FunctionType(t.__code__, {}, "n", (1,), (types.CellType(1),))

types.FunctionType(t.__code__, {}, kwdefaults=3)

types.FunctionType()

types.MethodType(t, 1)(2)

types.MethodType(3, 1)

types.MethodType(t, None)

types.MethodType(t)

types.MethodType(t, 1) == types.MethodType(t, 1), types.MethodType(t, 1) == types.MethodType(t, 1.0)

types.CellType().cell_contents

types.CellType(1, 2)

types.CellType(1) < types.CellType(2), types.CellType(1) == types.CellType(1), types.CellType() < types.CellType(0)

types.CellType(1) == 1

x = types.CellType(1); x.cell_contents = 2; print(x.cell_contents); del x.cell_contents
x.cell_contents

del x.cell_contents

hash(types.CellType(1))

types.CodeType()

types.FrameType()

types.TracebackType(None, sys._getframe(), 1, 2).tb_lineno

types.TracebackType(3, sys._getframe(), 1, 2)

types.TracebackType(None, 3, 1, 2)

tb = types.TracebackType(None, sys._getframe(), 1, 2); tb.tb_next = tb

tb.tb_next = 3

tb.tb_frame = 3

del tb.tb_next

types.ModuleType()

types.ModuleType(3)

m = types.ModuleType("m", 5); print(m.__doc__, m)
m.missing

m.__dict__ = {}

del m.__name__; print(m)
m.missing

m.__getattr__ = lambda n: "got " + n; print(m.anything)
m.__getattr__ = 3; m.anything

m.__annotations__

m.__annotations__ = 3; print(m.__annotations__)

del m.__annotations__; print(m.__annotations__)

m.__annotate__ = lambda f: {"a": f}; print(m.__annotations__)

m.__dir__ = lambda: ["z", "y"]; print(dir(m))

import builtins
builtins.__class__, repr(sys), repr(builtins)

C.m, C().m.__func__ is C.m, C.k.__self__, C.s.__name__

C.m.__get__(None, C) is C.m, C.m.__get__(1).__self__

C.m.__get__(None)

C.m.__get__(None, None)

vars(C)["k"].__get__(None)

vars(C)["k"].__get__(3).__self__

vars(C)["s"].__get__(3) is C.s

C().m.x = 1

C().m.__doc__, C().m.__name__, C().m.__qualname__

str(inspect.signature(f)), str(inspect.signature(C.m)), str(inspect.signature(C().m)), str(inspect.signature(C))

f.__get__(1, int).__call__.__name__
''', globals())
