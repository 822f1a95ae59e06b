import symtable

SOURCE = '''
import os
total = 0
class Outer:
    limit = 3
    def method(self, a, /, b=1, *args, **kw):
        nonlocal_name = a
        def inner():
            nonlocal nonlocal_name
            global total
            nonlocal_name += total
            return __class__, [nonlocal_name for b in args if b]
        return inner, lambda q: q + nonlocal_name
def generic[T](x: T) -> T:
    return x
type Alias[K] = dict[K, int]
'''


def show(table, depth=0):
    mark = "  " * depth
    print(mark + str(table.get_type()), table.get_name(), table.get_lineno(), table.is_nested(), table.is_optimized(),
          table.has_children())
    for symbol in sorted(table.get_symbols(), key=lambda s: s.get_name()):
        flags = [name for name in ("referenced", "parameter", "global", "nonlocal", "declared_global", "local", "free",
                                   "imported", "assigned", "namespace", "annotated")
                 if getattr(symbol, "is_" + name)()]
        print(mark + " ", symbol.get_name(), *flags)
    for child in table.get_children():
        show(child, depth + 1)


show(symtable.symtable(SOURCE, "source.py", "exec"))
try:
    symtable.symtable("def f(a, a): pass", "bad.py", "exec")
except SyntaxError as error:
    print(error, error.lineno, error.offset)
