# ast.parse with each level, as written and as the compiler would use it: docstrings go at level 2 in both.
import ast
import warnings

SOURCE = '''"doc"
"another"
from __future__ import annotations
x: 1 + 1 = __debug__
"%s" % (y,)
def f(): "d"
class A:
    "d"
    "not yet"
async def g():
    "d"
    return -1
match x:
    case -1: pass
    case -1 - 2j: pass
    case {-1: y}: pass
def k(a: 1 + 1, b=(1, 2)) -> "%s" % (x,): "d"
'''

for optimize in 0, 1, 2:
    for flags in ast.PyCF_ONLY_AST, ast.PyCF_OPTIMIZED_AST:
        print(optimize, flags)
        print(ast.dump(compile(SOURCE, "x", "exec", flags, optimize=optimize), indent=1))
        for mode in "single", "eval":
            print(ast.dump(compile("'doc'", "x", mode, flags, optimize=optimize)))

for source in ("from __future__ import nope", "from __future__ import braces", "x\nfrom __future__ import annotations",
               "from __future__ import barry_as_FLUFL\n1 <> 2", "def f():\n  try: pass\n  finally: return 1 is 1\n"):
    for flags in ast.PyCF_ONLY_AST, ast.PyCF_OPTIMIZED_AST:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                print(ast.dump(compile(source, "x", "exec", flags)))
            except SyntaxError as error:
                print(error, error.args)
            print([(str(w.message), w.lineno) for w in caught])

# A tree is read, checked and made anew.
tree = ast.parse(SOURCE)
for flags in ast.PyCF_ONLY_AST, ast.PyCF_OPTIMIZED_AST:
    for optimize in 0, 2:
        again = compile(tree, "x", "exec", flags, optimize=optimize)
        print(again is tree, ast.get_docstring(again), ast.compare(again, tree))
    for bad in (ast.Module([ast.Expr(ast.Name("x", ast.Store()))]), ast.Module([1]), ast.Name("x"), ast.Module(),
                ast.Module([ast.ImportFrom("__future__", [ast.alias("nope")])]), ast.parse("1", mode="eval"),
                ast.Module([ast.FunctionDef("f", ast.arguments(), [])]), ast.Module([ast.Expr(ast.Constant([1]))])):
        try:
            print(ast.dump(compile(ast.fix_missing_locations(bad), "x", "exec", flags)))
        except (SyntaxError, TypeError, ValueError) as error:
            print(type(error).__name__, error)
