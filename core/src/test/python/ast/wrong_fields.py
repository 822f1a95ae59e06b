"""compile() of trees with one field that is missing, or of a wrong type: for each field of each class of nodes."""
import ast
import warnings

warnings.simplefilter("ignore")
SOURCE = '''
def f(a, /, b: int = 1, *c, d=2, **e) -> int: return 1
async def g():
    await x
    async for i in y: pass
    async with a as b: pass
    return [j async for j in k]
class C(B, m=1): pass
del a, b[1], c.d
a = b = 1
a += 1
x: int = 3
type T[W, X: int = 3] = X
type U[*Y, **Z] = Z
for i in x: break
while a: continue
if a: pass
with a as b, c: pass
match x:
    case 1 | -1: pass
    case None: pass
    case [a, *b]: pass
    case {1: a, **r}: pass
    case P(1, k=2) if g: pass
    case _ as q: pass
raise a from b
try: pass
except A as e: pass
try: pass
except* A: pass
assert a, b
import a.b as c
from . import x as y
global gg
def h():
    n = 1
    def hh():
        nonlocal n
        yield
        yield from z
a and b or not c
(z := 3)
a + b
lambda q: q
a if b else c
{1: 2, **x}
{1, 2}
{i for i in x}
{i: j for i, j in x}
(i for i in x)
a < b < c
f(*a, b=1, **c)
f"{a!r:>{w}}"
t"{a!r:>{w}}"
a[b:c:d]
*a, b = c
[1, 2]
'''
MISSING = object()


class Unrelated(ast.AST):
    pass


def load():
    return ast.Name("n", ast.Load())


VALUES = [MISSING, None, 1, "str", b"bytes", [], (), ast.Pass(), load(), ast.Name("n", ast.Store()), ast.Load(),
          ast.Store(), ast.Add(), ast.alias("m"), Unrelated(), 2 ** 70, "None", ast.AST(), ast.expr(), ast.Constant(1),
          {}, ast.Load, ast.MatchStar("s"), ast.keyword("k", load()), ast.Starred(load(), ast.Load()), 1.5]


def outcome():
    try:
        compile(tree, "f", "exec")
        return "ok"
    except Exception as e:
        return f"{type(e).__name__} {ascii(e.args)}"


def label(value):
    if value is MISSING:
        return "missing"
    return ast.dump(value) if isinstance(value, ast.AST) else ascii(value)


def attempt(fields, field, value):
    if value is MISSING:
        fields.pop(field, None)
    else:
        fields[field] = value
    return outcome()


tree = ast.parse(SOURCE)
nodes = {}
for node in ast.walk(tree):
    nodes.setdefault(type(node).__name__, node)
for name in sorted(nodes):
    fields = nodes[name].__dict__
    for field in nodes[name]._fields + nodes[name]._attributes[:2]:
        old = fields.get(field, MISSING)
        results = {}
        for value in VALUES:
            results.setdefault(attempt(fields, field, value), []).append(label(value))
            # None in a list of type parameters crashes CPython.
            if isinstance(old, list) and value is not MISSING and value is not None:
                results.setdefault(attempt(fields, field, [value]), []).append(f"[{label(value)}]")
        for result, values in results.items():
            print(f"{name}.{field}", result, *values)
        attempt(fields, field, old)
