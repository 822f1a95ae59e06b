"""The compiler's blocks and symbols."""
import _symtable

SOURCE = """
def f(a, *b, c=1, **d):
    global g
    x: int = 3
    def h():
        nonlocal a
        a = 1
        return x
    class C[T]:
        y = 1
        def m(self): return __class__
    return [q for q in a], (lambda z: z + x)
import os, sys as system
type X[A: int = 3] = A
async def k(): return {i async for i in j if (w := i)}
class D(metaclass=type):
    __private = 1
    def g(self): return self.__private
"""


def show(block, depth=0):
    print(" " * depth, repr(block).split("(")[0], block.name, block.type, block.lineno, block.nested, block.symbols,
          block.varnames)
    for child in block.children:
        show(child, depth + 1)


print({k: v for k, v in sorted(vars(_symtable).items()) if isinstance(v, int)})
top = _symtable.symtable(SOURCE, "<source>", "exec")
show(top)
print(type(top), [name for name in dir(top) if name[0] != "_"])
show(_symtable.symtable("[x for x in y]", "<source>", "eval"))
show(_symtable.symtable(b"x = 1", "<source>", "single"))
for arguments in (("x", "f", "bad"), ("x=(", "f", "exec"), ("def f():\n nonlocal y", "f", "exec"), (3, "f", "exec"),
                  ("def f():\n x = 1\n global x", "f", "exec")):
    try:
        _symtable.symtable(*arguments)
    except Exception as e:
        print(type(e).__name__, e.args, getattr(e, "lineno", None), getattr(e, "offset", None))
