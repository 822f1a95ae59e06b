"""symtable: tables of functions, classes, comprehensions, type parameters; what each symbol answers; wrong calls."""
from symtable import *
from symtable import Class, Function, Symbol, SymbolTable

SOURCE = '''
import os
glob = 1
def outer(a, /, b: int, *args, c=os, **kw) -> "x":
    global glob, made
    glob = made = a
    local = b
    def inner(x):
        nonlocal local
        local = x
        return b, undefined
    lambda q: q + local
    return [i + j for i in args if (w := i) for j in {k: local for k in kw}]
class Klass[T: int](dict, metaclass=type):
    attr: int = 1
    __slots__ = ()
    def method(self): return __class__, attr, self.attr, T
    @classmethod
    def cm(cls): ...
    @staticmethod
    async def sm(): ...
    lam = lambda self: 0
    gen = (y for y in ())
    def __private(self): ...
    class Nested: pass
type Alias[S = int] = list[S]
def generic[U, *V, **W](u: U) -> V:
    class Local:
        u = u
        def use(self): return U, W
    return Local
def shadow():
    def shadow(): pass
    if 0: shadow = 1
    return shadow
del glob
'''


def show(name, call, *args, **keywords):
    try:
        print(name, "->", repr(call(*args, **keywords)))
    except Exception as e:
        print(name, "!!", type(e).__name__, e)


def answers(thing, names):
    out = []
    for name in names:
        try:
            value = getattr(thing, name)()
        except Exception as e:
            value = f"{type(e).__name__} {e}"
        if isinstance(value, (list, tuple)):
            value = type(value)(v.get_name() if isinstance(v, (SymbolTable, Symbol)) else v for v in value)
        elif isinstance(value, SymbolTable):
            value = value.get_name()
        if value is not False and value != ():
            out.append(f"{name}={value!r}")
    return ", ".join(out)


TABLE = [name for name in dir(SymbolTable) if name[0] != "_" and name not in ("lookup", "get_id", "get_symbols",
        "get_children")]
SYMBOL = [name for name in dir(Symbol) if name[0] != "_"]
FUNCTION = [name for name in vars(Function) if name[0] != "_"]


def walk(table, depth=0):
    print("  " * depth + "table", repr(table).split(" in ")[0], answers(table, TABLE), table.get_id() > 0)
    if isinstance(table, Function):
        print("  " * depth, answers(table, FUNCTION))
    if isinstance(table, Class):
        print("  " * depth, "methods", table.get_methods())
    for symbol in table.get_symbols():
        print("  " * depth + "  ", symbol, answers(symbol, SYMBOL))
    for child in table.get_children():
        walk(child, depth + 1)


top = symtable(SOURCE, "<source>", "exec")
walk(top)
walk(symtable("[x for x in y if z]", "<eval>", "eval"))
walk(symtable("def f(): return f\n", "<single>", "single"))
walk(symtable(b"x = yield_", "<bytes>", "exec"))
print([t.value for t in SymbolTableType], SymbolTableType("function"), SymbolTableType.CLASS == "class",
      str(SymbolTableType.MODULE))
show("kind", SymbolTableType, "nothing")
show("kind", SymbolTableType)
print("== errors")
for args in [(), ("x",), ("x", "f"), ("x", "f", "nonsense"), (5, "f", "exec"), ("x", 5, "exec"), ("x", "f", 5),
             ("x =", "f", "exec"), ("x\0", "f", "exec"),
             ("def f():\n  nonlocal x", "f", "exec"), ("x = 1", "f", "eval"), ("x", b"f", "eval"),
             ("", "f", "single"), ("\ud800", "f", "exec"),
             ("class A[T, T]: pass", "f", "exec"), ("[x := 1 for x in y]", "f", "exec"), ("x", "f", "exec", 1)]:
    show(f"symtable{args!a}", lambda: repr(symtable(*args)).partition(" in ")[0])
show("keywords", lambda: symtable(code="x", filename="f", compile_type="exec").get_name())
show("module", lambda: symtable("x", "f", "exec", module="m").get_name())
outer = next(child for child in top.get_children() if child.get_name() == "outer")
for name in "a", "local", "missing", 5, None:
    show(f"lookup {name}", lambda: outer.lookup(name))
for table, names in (outer, TABLE + FUNCTION + ["get_id", "get_symbols", "get_children",
                                                "lookup"]), (outer.lookup("a"), SYMBOL):
    for name in names:
        show(name, getattr(table, name), 1, 2)
        show(name, getattr(type(table), name))
klass = next(c for c in top.get_children() if c.get_name() == "Klass").get_children()[-1]
show("methods", klass.get_methods, 1)
show("namespace", top.lookup("outer").get_namespace)
show("namespaces", lambda: [n.get_name() for n in top.lookup("outer").get_namespaces()])
show("no namespace", top.lookup("glob").get_namespace)
shadow = [c for c in top.get_children() if c.get_name() == "shadow"][0]
show("two", lambda: shadow.lookup("shadow").get_namespaces())
twice = symtable("def f(): pass\ndef f(x): pass", "f", "exec")
show("two", twice.lookup("f").get_namespace)
show("two", lambda: len(twice.lookup("f").get_namespaces()))
for kind in SymbolTable, Function, Class, Symbol:
    show(kind.__name__, kind)
    show(kind.__name__, kind, 1, 2, 3, 4, 5, 6)
print(top.lookup("os") is top.lookup("os"), top.get_children()[0] is top.get_children()[0],
      outer.lookup("b") == outer.lookup("b"))
