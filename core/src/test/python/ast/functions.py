"""The functions and visitors of ast on ordinary, edge and wrong arguments."""
import ast
import io
import sys
import textwrap
import warnings
from contextlib import redirect_stderr, redirect_stdout


def show(name, call, *args, **keywords):
    try:
        result = call(*args, **keywords)
        print(name, "->", ast.dump(result) if isinstance(result, ast.AST) else repr(result))
    except Exception as e:
        print(name, "!!", type(e).__name__, e)
    except SystemExit as e:
        print(name, "exit", e.code)


SOURCE = '''
def f(a, *b: int, c=1, **d) -> str:
    """Docs

    of f"""
    return [a for x in b if (y := x)] + f"{a!r:>{b}} é"
async def g():
    async with a as b, c: await d
    async for x in y: yield x
class C[T](B, k=1):
    x: int = 1
    @deco
    def m(self): global q; return self.x[1:2, ...]
try: pass
except* E as e: raise F from e
match v:
    case [1, *_] | {"a": b, **r} | P(x, y=2) if z: pass
type A = int
'''
tree = ast.parse(SOURCE)
print("== positions and copies")
for step in (), (5,), (-3,), ("x",), (1.5,), (None,):
    show(f"increment_lineno{step}",
         lambda: [n.lineno for n in ast.walk(ast.increment_lineno(ast.parse("a\nb + c"), *step)) if hasattr(n,
                 "lineno")])
show("increment_lineno", lambda: [i.lineno for i in ast.increment_lineno(ast.parse("x # type: ignore",
        type_comments=True), 2).type_ignores])
show("increment_lineno", lambda: vars(ast.increment_lineno(ast.Name("x"), 1)))
show("increment_lineno", lambda: ast.increment_lineno(ast.Name("x", lineno=1, end_lineno=None)).end_lineno)
for args in (), (5,), (None,), (ast.Name("x", lineno="a"), 1), (tree, 1, 2):
    show("increment_lineno", ast.increment_lineno, *args)
show("copy_location", lambda: vars(ast.copy_location(ast.Name("x"), ast.parse("y").body[0])))
for args in ((), (5,), (5, 6), (ast.Name("x"), 5), (5, ast.Name("x")), (ast.Name("x"), ast.Name("y")),
             (ast.Name("x"), ast.Name("y", lineno=3, end_lineno=None)), (ast.Add(), ast.parse("y").body[0])):
    show("copy_location", ast.copy_location, *args)
for args in (), (5,), (None,), ([],), (tree, 1), (ast.BinOp(ast.Name("a"), ast.Add(), ast.Name("b")),
                                                  ), (ast.Name("x", lineno=7, col_offset=3),):
    show("fix_missing_locations", lambda: ast.dump(ast.fix_missing_locations(*args), include_attributes=True)[:300])
print("== iteration")
for node in tree, tree.body[0], ast.Add(), ast.Name(), 5, None, ast.Call(ast.Name("f"), [1, ast.Name("x")],
        None), [ast.Name("x")]:
    for function in ast.iter_fields, ast.iter_child_nodes, ast.walk:
        show(function.__name__, lambda: [getattr(item, "__class__", 0).__name__ if isinstance(item,
                ast.AST) else item[0] for item in function(node)])
for function in (ast.iter_fields, ast.iter_child_nodes, ast.walk, ast.unparse, ast.dump, ast.get_docstring,
                 ast.literal_eval, ast.parse, ast.compare, ast.get_source_segment):
    show(function.__name__, lambda: list(function()))
    show(function.__name__, lambda: list(function(nonsense=1)))
    show(function.__name__, lambda: list(function(tree, 1, 2, 3, 4, 5, 6, 7)))
print("== docstrings and segments")
for node in (tree, tree.body[0], tree.body[2], ast.parse("'  a\\n    b'"), ast.parse("b'x'"), ast.parse("f'x'"),
             ast.parse(""), ast.parse("5"), ast.parse("x"), ast.Name(), 5, None):
    show("get_docstring", ast.get_docstring, node)
    show("raw", ast.get_docstring, node, False)
for node in ast.walk(tree):
    if isinstance(node, (ast.comprehension, ast.arg, ast.JoinedStr, ast.Subscript, ast.FunctionDef, ast.arguments,
                         ast.ExceptHandler)):
        show(type(node).__name__, ast.get_source_segment, SOURCE, node)
        show(type(node).__name__, ast.get_source_segment, SOURCE, node, padded=True)
first = ast.parse("a = (1,\n   2)").body[0]
for source in "", "a", "a = (1,\n   2)", "\f\r\n\x0ba\n b\n c", 5, None, b"a = (1,\n   2)":
    show("get_source_segment", ast.get_source_segment, source, first)
show("get_source_segment", ast.get_source_segment, "a", 5)
show("get_source_segment", ast.get_source_segment, "a", ast.Name("x", lineno=5, col_offset=0, end_lineno=6,
        end_col_offset=1))
show("get_source_segment", ast.get_source_segment, "a", ast.Name("x", lineno=None))
print("== compare")
PAIRS = ["a", "a ", "b", "a + 1", "a - 1", "a + 1.0", "[1, 2]", "[1]", "'1'", "1", "True", "f(x)", "f(x, )",
         "lambda: 0"]
for left in PAIRS:
    print(left, [ast.compare(ast.parse(left), ast.parse(right)) for right in PAIRS],
          [ast.compare(ast.parse(left), ast.parse(right), compare_attributes=True) for right in PAIRS])
for args in (5, 5), (5, ast.Name()), (ast.Name(), 5), (None, None), ([ast.Name()], [ast.Name()]), (ast.Name(),
        ast.Name()), (ast.Name("x"), ast.Name("x", ast.Store())), (ast.Constant(1),
                ast.Constant(1, kind="u")), (ast.Name(),), (ast.Name(), ast.Name(), True):
    show("compare", ast.compare, *args)
odd = ast.Name("x")
odd.extra = 1
show("compare", ast.compare, odd, ast.Name("x"))
show("compare", ast.compare, ast.Module([1, "a"], []), ast.Module([1, "b"], []))
print("== literal_eval")
for source in ("1", " 1", "\t1", "-1", "+1", "--1", "1+2j", "-1-2j", "1+2", "2j+1", "'a' 'b'", "b'x'",
               "[1, (2,), {3}, {4: 5}]", "{}", "set()", "None", "True", "...", "a", "1 if 1 else 2",
               "f'x'", "{**{}}", "[*a]", "1 +", "", "(", "not 1", "~1", "'a' + 'b'", "[[[]]]", "{[]: 1}", "{{}}",
               "\n1", "1\n", "# c", "0x1f", "1_000", "list()", "-True", "-'a'", "1e1000", "'\\ud800'", "t'x'"):
    show(repr(source), ast.literal_eval, source)
for value in (5, None, ast.parse("[1]", mode="eval"), ast.parse("[1]"), ast.Constant(5), ast.Constant(object),
              ast.Name("x"), ast.Name("x", lineno=5), ast.List([ast.Constant(1)]), b"1", ast.Set([]),
              ast.Call(ast.Name("set"), [], []), ast.Dict([None], [ast.Constant(1)]),
              ast.Dict([ast.Constant(1)], [])):
    show("literal_eval", ast.literal_eval, value)
print("== parse and dump")
for args, keywords in [(("x",), {"mode": "nonsense"}), (("x", 5), {}), ((5,), {}), ((None,), {}), ((b"x",), {}),
                       ((ast.parse("x"),), {}), (("(int) -> str",), {"mode": "func_type"}),
                       (("(int, *str, **x) -> y",), {"mode": "func_type"}),
                       (("x = 1 # type: int",), {"type_comments": True}), (("x := 1",), {}),
                       (("match x:\n case 1: pass",), {"feature_version": (3, 9)}),
                       (("x",), {"feature_version": 5}), (("x",), {"feature_version": (2, 7)}),
                       (("x",), {"feature_version": "x"}), (("1 + 1",), {"optimize": 1}),
                       (("assert x",), {"optimize": 2}), (("x",), {"optimize": 9}),
                       (("x\0",), {}), (("\ud800",), {}), (("x",), {"filename": 5}),
                       (("x; y",), {"mode": "single"}), (("x",), {"mode": "eval"}),
                       (("x = 1",), {"mode": "eval"}), (("x",), {"nonsense": 1})]:
    show(f"parse{args[0] if not isinstance(args[0], ast.AST) else 'tree'!a}{keywords}", ast.parse, *args, **keywords)
for keywords in ({}, {"indent": 2}, {"indent": "\t"}, {"indent": 0}, {"indent": -1}, {"indent": "x"},
                 {"indent": 1.5}, {"include_attributes": True}, {"annotate_fields": False}, {"show_empty": True},
                 {"annotate_fields": False, "show_empty": True, "indent": 1}, {"nonsense": 1}):
    show(f"dump {keywords}", lambda: ast.dump(ast.parse("f(x, y=1)"), **keywords))
for value in 5, None, [], "x", ast.Name, ast.Name(5, 6), ast.Module(5, None), ast.Call():
    show("dump", ast.dump, value)
print("== unparse")
print(ast.unparse(tree))
for value in (5, None, "text", [], [ast.Name("a"), ast.Name("b")], ast.Name(), ast.Name(5),
              ast.BinOp(ast.Name("a"), 5, ast.Name("b")), ast.Constant(object), ast.Constant([1]),
              ast.Constant(float("inf")), ast.Constant(-1), ast.Constant(...), ast.Constant("'\"\n"),
              ast.Constant(1j), ast.JoinedStr([ast.Constant("{")]), ast.Tuple([]), ast.Set([]), ast.arguments(),
              ast.Dict([None], [ast.Name("a")]), ast.UnaryOp(ast.USub(), ast.Constant(-1)), ast.alias("a", "b"),
              ast.Global([]), ast.Lambda(ast.arguments(), ast.Name("x")), ast.Starred(ast.Name("x"))):
    show("unparse", ast.unparse, value)
print("== visitors")


class Counting(ast.NodeVisitor):
    def __init__(self):
        self.seen = []

    def visit_Name(self, node):
        self.seen.append(node.id)

    def visit_FunctionDef(self, node):
        self.seen.append("def " + node.name)
        self.generic_visit(node)

    def visit_Constant(self, node):
        self.seen.append(node.value)
        return "result"


visitor = Counting()
print(visitor.visit(tree), visitor.seen, visitor.visit(ast.Constant(1)), visitor.generic_visit(ast.Constant(1)))
for args in (), (5,), (None,), ("x",), ([tree],), (tree, 1):
    for name in "visit", "generic_visit":
        for kind in ast.NodeVisitor, ast.NodeTransformer:
            show(f"{kind.__name__}.{name}", getattr(kind(), name), *args)
show("NodeVisitor", ast.NodeVisitor, 1)
show("NodeTransformer", ast.NodeTransformer, x=1)


class Deprecated(ast.NodeVisitor):
    def visit_Num(self, node):
        return "num"

    def visit_Str(self, node):
        return "str"


show("old names", lambda: [Deprecated().visit(ast.Constant(value)) for value in (1, "a", None)])


class Changing(ast.NodeTransformer):
    def visit_Name(self, node):
        return {"gone": None, "two": ast.Constant(2), "many": [ast.Name("m1"), ast.Name("m2")]}.get(node.id, node)

    def visit_Pass(self, node):
        return [ast.Expr(ast.Name("p1")), ast.Expr(ast.Name("p2"))]

    def visit_Break(self, node):
        return None


for source in ("f(gone, two, many, x)", "if two:\n  pass\n  break", "[gone]", "return_ = two",
               "while x:\n  break", "x = gone", "pass", "def f(a=two): pass\n"):
    show(source, lambda: Changing().visit(ast.parse(source)))
    show(source, lambda: ast.unparse(ast.fix_missing_locations(Changing().visit(ast.parse(source)))))
show("Add", lambda: Changing().visit(ast.BinOp(ast.Name("two"), ast.Add(), ast.Name("gone"))))
show("list", lambda: Changing().generic_visit(ast.Module([ast.Pass(), 5, None, "x"], [])))
print("== main")
for args in ["-h"], ["--nonsense"], ["-m", "nonsense", "x"], ["missing_file.py"]:
    with redirect_stderr(io.StringIO()) as err, redirect_stdout(io.StringIO()) as out:
        try:
            ast.main(args)
        except (SystemExit, OSError) as e:
            result = repr(e)
    print(args, result, out.getvalue().splitlines()[-3:], err.getvalue().splitlines()[-1:])
stdin, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(b"x = 1 # type: int\n"))
ast.main(["--no-type-comments", "-i", "1"])
sys.stdin = io.TextIOWrapper(io.BytesIO(b"x +"))
show("main", ast.main, [])
sys.stdin = stdin
show("main", ast.main, 5)
