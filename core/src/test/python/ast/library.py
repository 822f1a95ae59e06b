"""The library's ast on trees of all kinds of syntax."""
import ast

SOURCE = '''
"""doc"""
from . import a as b, c
import d.e

@decorator(1, *x, k=2, **y)
async def f[T: int = str, *Ts, **P](a, /, b: int = 3, *args: *Ts, c, d=4, **kwargs) -> None:
    global g
    async with open(a) as f, b: pass
    async for i, *j in k: break
    else: continue
    return await (yield x), (yield from y)

class C(B, metaclass=M):
    x: int = 1
    (y): int
    z.w += lambda q, *r: q if r else not q
    del x, y[0], z.a

try:
    assert x < y <= z is not None not in q, "message"
except (A, B) as e:
    raise X from None
except* C: ...
'''.replace("except* C: ...\n", "else: pass\nfinally: pass\n") + r'''
match x:
    case [1, -2.5, "s", *rest] | {"k": v, **more} if v: pass
    case C(a, b=None) as c: pass
    case _: pass
f"a{b!r:>{w}}c{d=}" f"{e:%Y}" "tail"
t"{x + 1}"
[*a, {**b, 1: 2}, {c for c in d if e}, {k: v for k, v in f}, (g async for g in h)]
x[1:2, ::3], x[*y], (z := 1)
type A[T] = list[T]
while x: pass
nonsense = 0x10 + 1_000 + 1e5 + 2j + b"\xff"[0] @ m // n ** -o
'''
tree = ast.parse(SOURCE)
print(ast.dump(tree, indent=1))
print(ast.unparse(tree))
print(ast.dump(ast.parse(ast.unparse(tree))) == ast.dump(tree))
print(ast.dump(ast.parse("(int, *str, **Any) -> float", mode="func_type")))
print(ast.dump(ast.parse("def f(): # type: () -> int\n  x = [] # type: list\n", type_comments=True)))
print(ast.literal_eval("{1: [2, 3.5, None, (4,)], 'a': {1, 2}, b'x': -1+2j}"))
for source in ("f()", "[x]", "1 + x", "{**a}"):
    try:
        print(ast.literal_eval(source))
    except ValueError as e:
        print("ValueError", str(e).split(":")[0].split(" on line")[0])


class Names(ast.NodeVisitor):
    def visit_Name(self, node):
        print(node.id, node.lineno, node.col_offset, node.end_col_offset, end="; ")


class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node)


Names().visit(ast.parse("a + b(c, *d)"))
print()
print(eval(compile(ast.fix_missing_locations(Double().visit(ast.parse("1 + 2 * 3", mode="eval"))), "", "eval")))
print(ast.get_docstring(tree), ast.get_source_segment("x = a + b", ast.parse("x = a + b").body[0].value))
print([type(n).__name__ for n in ast.walk(ast.parse("f(x)[0]"))])
