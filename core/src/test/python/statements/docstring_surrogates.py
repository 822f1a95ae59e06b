"""Docstrings that have no UTF-8 are refused where they are kept."""
import ast

SOURCES = [
    "'a\\ud800b'",
    "def f():\n  '\t\\udfff\\ud800'\n",
    "class A:\n  '\\ud800'\n",
    "async def f():\n  '''\n  x\\ud83d\\ude00'''",
    "def f():\n  'x' '\\ud800'\n  return 1",
    "lambda: '\\ud800'",
    "def f():\n  f'\\ud800'",
]

for source in SOURCES:
    for level in 0, 1, 2:
        for what in source, ast.parse(source):
            try:
                code = compile(what, "<source>", "exec", optimize=level)
                print(level, ascii(code.co_consts[0]) if code.co_names == ("__doc__",) else "compiled")
            except UnicodeEncodeError as error:
                print(level, error, ascii(error.args))
