"""What compile() says of trees made by hand."""
import _ast as ast

L = dict(lineno=1, col_offset=0)
ONE = ast.Constant(1, **L)
PASS = ast.Pass(**L)


def attempt(make, mode="exec"):
    try:
        print(type(compile(make(), "<tree>", mode)).__name__)
    except Exception as e:
        print(type(e).__name__, e)


def module(*body):
    return ast.Module(list(body), [])


def expression(e):
    return module(ast.Expr(e, **L))


attempt(lambda: module(ast.Pass()))
attempt(lambda: module(ast.Pass(lineno=1)))
attempt(lambda: module(PASS))
attempt(lambda: expression(ast.Name("x", ast.Load())))
attempt(lambda: expression(3))
attempt(lambda: module(3))
attempt(lambda: ast.Module(3, []))
attempt(lambda: ast.Expression(ONE))
attempt(lambda: ast.Name("x", ast.Load(), **L))
attempt(lambda: expression(ast.Name(3, ast.Load(), **L)))
attempt(lambda: expression(ast.Name("None", ast.Load(), **L)))
attempt(lambda: expression(ast.Name("x", ast.Store(), **L)))
attempt(lambda: expression(ast.Name("x", 3, **L)))
attempt(lambda: expression(ast.Constant([1], **L)))
attempt(lambda: expression(ast.Constant((1, frozenset([2]), 2j, b"", ...), **L)))
attempt(lambda: expression(ast.Constant(1, kind=3, **L)))
attempt(lambda: module(ast.FunctionDef("f", ast.arguments(), [], **L)))
attempt(lambda: module(ast.FunctionDef("f", ast.arguments(), [PASS], **L)))
attempt(lambda: module(ast.Assign([], ONE, **L)))
attempt(lambda: module(ast.Delete([], **L)))
attempt(lambda: module(ast.If(ONE, [], [], **L)))
attempt(lambda: module(ast.Import([], **L)))
attempt(lambda: module(ast.Try([PASS], [], [], [], **L)))
attempt(lambda: module(ast.With([], [PASS], **L)))
attempt(lambda: expression(ast.BoolOp(ast.And(), [ONE], **L)))
attempt(lambda: expression(ast.Compare(ONE, [], [], **L)))
attempt(lambda: expression(ast.Dict([ONE], [], **L)))
attempt(lambda: expression(ast.Dict([None], [ONE], **L)))
attempt(lambda: expression(ast.List([None], ast.Load(), **L)))
attempt(lambda: expression(ast.BinOp(None, ast.Add(), ONE, **L)))
attempt(lambda: expression(ast.ListComp(ONE, [], **L)))
attempt(lambda: expression(ast.Constant(1, lineno=1, col_offset=5, end_lineno=1, end_col_offset=2)))
attempt(lambda: expression(ast.Constant(1, lineno="a", col_offset=5)))
attempt(lambda: expression(ast.Constant(1, lineno=2 ** 40, col_offset=5)))
attempt(lambda: module(ast.Expr(ONE, lineno=5, col_offset=0, end_lineno=1, end_col_offset=1)))
attempt(lambda: module(ast.ImportFrom("a", [ast.alias("b", **L)], -2, **L)))
attempt(lambda: module(ast.ImportFrom("a", [ast.alias("b", **L)], None, **L)))
attempt(lambda: module(ast.AnnAssign(ast.Tuple([], ast.Store(), **L), ONE, None, 1, **L)))
attempt(lambda: module(ast.Global([], **L)))
attempt(lambda: module(ast.Raise(None, ONE, **L)))
attempt(lambda: module(ast.Match(ONE, [], **L)))
attempt(lambda: expression(ast.Lambda(ast.arguments(defaults=[ONE]), ONE, **L)))
attempt(lambda: expression(ast.Lambda(ast.arguments(kw_defaults=[ONE]), ONE, **L)))
attempt(lambda: expression(ast.UnaryOp(ast.Add(), ONE, **L)))
attempt(lambda: module(ast.For(ONE, ONE, [PASS], [], **L)))
attempt(lambda: expression(ast.NamedExpr(ONE, ONE, **L)))
attempt(lambda: module(ast.TypeAlias(ONE, [], ONE, **L)))
attempt(lambda: module(None))

PLACE = dict(lineno=1, col_offset=0, end_lineno=1, end_col_offset=0)


def case(pattern):
    return module(ast.Match(ONE, [ast.match_case(pattern, None, [PASS])], **L))


attempt(lambda: case(ast.MatchValue(ast.Name("x", ast.Load(), **L), **PLACE)))
attempt(lambda: case(ast.MatchSingleton(3, **PLACE)))
attempt(lambda: case(ast.MatchStar("x", **PLACE)))
attempt(lambda: case(ast.MatchAs(ast.MatchSingleton(None, **PLACE), None, **PLACE)))
attempt(lambda: case(ast.MatchOr([ast.MatchSingleton(None, **PLACE)], **PLACE)))
attempt(lambda: case(ast.MatchAs(None, "_", **PLACE)))
attempt(lambda: ast.Expression(ONE), "eval")
attempt(lambda: ast.Interactive([PASS]), "single")
attempt(lambda: ast.Module([PASS], []), "single")
tree = compile("'%s' % (a,); __debug__", "<tree>", "exec", ast.PyCF_OPTIMIZED_AST, optimize=1)
print(tree.body)
for source in ("from __future__ import braces", "from __future__ import nothing"):
    try:
        compile(source, "<tree>", "exec", ast.PyCF_ONLY_AST)
    except SyntaxError as e:
        print(e.args)
namespace = {}
exec(compile(compile("def f(a, *, b=2): return [a + i for i in range(b)]", "<tree>", "exec", ast.PyCF_ONLY_AST),
             "<tree>", "exec"), namespace)
print(namespace["f"](1, b=3))
