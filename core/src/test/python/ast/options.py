"""What compile() and ast.parse() make of flags, type comments, feature versions and levels; literal_eval."""
import ast

SOURCE = "x = []  # type: list[int]\ndef f(a, # type: int\n      b):\n    # type: (...) -> str\n    pass  # type: ignore[x]\n"


def show(make):
    try:
        result = make()
        print(ast.dump(result) if isinstance(result, ast.AST) else repr(result))
    except Exception as e:
        print(type(e).__name__, e.args)


show(lambda: ast.parse(SOURCE))
show(lambda: ast.parse(SOURCE, type_comments=True))
show(lambda: compile(SOURCE, "n", "exec", ast.PyCF_ONLY_AST | ast.PyCF_TYPE_COMMENTS))
show(lambda: ast.parse("x = 1 # type: int: y\n(z) = 2 # type: ?", type_comments=True))
show(lambda: ast.parse("(int, *str, **Any) -> float", mode="func_type"))
show(lambda: ast.parse("(int, ", mode="func_type"))
show(lambda: ast.parse("1", mode="nonsense"))
show(lambda: ast.parse("a; b", mode="eval"))
show(lambda: ast.parse("a; b", mode="single"))
for version in ((3, 4), (3, 5), (3, 7), (3, 8), (3, 9), (3, 11), (3, 13), (4, 0), (2, 7), 8):
    for source in ("x: int = 1", "async def f(): await x", "a @ b", "(x := 1)", "def f(a, /): pass", "f'{x=}'",
                   "match x:\n  case 1: pass", "with (a as b, c): pass", "try: pass\nexcept* E: pass",
                   "type X = int", "def f[T](): pass", "1_000", "async with a: pass", "try: pass\nexcept A, B: pass",
                   "t'x'", "class A[T = int]: pass", "x[*a]", "def f(*a: *T): pass", "@(yield)\ndef f(): pass",
                   "for x in *a, b: pass", "return *a, b"):
        try:
            ast.parse(source, feature_version=version)
        except Exception as e:
            print(version, source, "->", type(e).__name__, e)
for level in (-1, 0, 1, 2, 3, -2):
    show(lambda: ast.parse("def f():\n 'doc'\n assert x\n return __debug__, 1 + 2, -1, (1, 2)", optimize=level))
    show(lambda: eval(compile("(lambda: 0).__doc__, __debug__", "n", "eval", optimize=level)))
for flags in (1, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, 0x1000000, 0x10000, 0x400 | 0x8000, 1 << 40, "x"):
    show(lambda: type(compile("1", "n", "exec", flags)).__name__)
show(lambda: ast.unparse(compile("1 + 2", "n", "eval", 0x8400)))
for text in ["1", "-1", "+1", "1 + 2j", "1j + 2", "'a' 'b'", "b'x'", "[1, (2,), {3}, {4: 5}, None, True, ...]", "set()", "x",
             "1 + 1", "f()", "'%s' % 1", "{**a}", "[*a]", "f'x'", "", " 1", "\t 1", "1\n2", "--1", "not 1", "(1", "-x", "- - 1",
             "1 if 2 else 3", "{1, [2]}", "{[]: 1}", "lambda: 0", "0x10", "1e999", "-'a'", "1 - 'a'", "2j - 1",
             "dict()", "[x for x in y]", "9" * 5000]:
    try:
        print(text[:20], "->", repr(ast.literal_eval(text)))
    except Exception as e:
        print(text[:20], "->", type(e).__name__, str(e)[:60])
show(lambda: ast.literal_eval(ast.parse("(1, 2)", mode="eval")))
show(lambda: ast.literal_eval(ast.Set([ast.Constant(1)])))
show(lambda: ast.literal_eval(ast.Name("x")))
