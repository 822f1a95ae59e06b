"""Code objects that are equal are one constant: those of a finally block, which is compiled twice, for one."""
import ast
import types


def shape(source):
    def walk(code):
        return [walk(constant) if isinstance(constant, types.CodeType) else '.' for constant in code.co_consts]
    return walk(compile(source, 'f', 'exec'))


SOURCES = [
    'a = lambda: 1, lambda: 1',
    'a = [lambda: x, lambda: x]',
    'a = (lambda: (yield)), (lambda: (yield))',
    'g((x for x in y), (x for x in y))',
    'g((x async for x in y), (x async for x in y))',
    'type A = int; type A = int',
    'type A[T: int] = T; type A[T: int] = T',
    """
try:
    f()
finally:
    g(lambda: 1), (x for x in y), (x for x in y)
""",
    """
try:
    f()
finally:
    def h(a: int = 1): pass
    class A[T]: x: int
""",
    """
def f():
    while 1:
        try:
            return 1
        finally:
            k(lambda: 0); [a for a in b if (c for c in d)]
""",
]
for source in SOURCES:
    print(shape(source))

# Positions that no source has.
for col in range(3):
    tree = ast.parse('a = (lambda: 1), (lambda: 1), (x for x in y), (x for x in y)')
    for n in ast.walk(tree):
        if col == 1 or col == 2 and not isinstance(n, (ast.Lambda, ast.GeneratorExp)):
            if hasattr(n, 'col_offset'):
                n.col_offset = 0
                n.end_col_offset = 1
    print(shape(tree))

tree = ast.parse('def f(): return 1\ng(lambda: 1)')
tree.body[0].name = '<lambda>'
for n in ast.walk(tree):
    if hasattr(n, 'lineno'):
        n.lineno = n.end_lineno = n.end_col_offset = 1
        n.col_offset = 0
print(shape(tree))
