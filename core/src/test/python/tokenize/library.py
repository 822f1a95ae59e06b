"""tokenize and token: reading, detecting the encoding, going back to source, classes of tokens, and wrong arguments."""
import io
import os
import tempfile
import token
from tokenize import *
from tokenize import generate_tokens, open as open_source


def show(name, call, *args, **keywords):
    try:
        print(name, args or "", keywords or "", "->", repr(call(*args, **keywords)))
    except Exception as e:
        print(name, args or "", keywords or "", "!!", type(e).__name__, str(e).replace(folder, "FOLDER"))


folder = "no folder yet"
SOURCES = ["x = 1\n", "def f(a):\n    return a + 1  # c\n\n\nf(2)", "f'a{b!r:>{w}}{{c}}{d=}'\n", "t'{x}'\n",
           "if x:\n\ty\n", "a = '''x\ny'''\n",
           "x = (1,\n     2)\n", "a \\\n  + b\n", "", "\n\n", "# only", "é = 'ü'\n", "class A: pass\r\nb\r\n",
           "x;y ; z\n", "async def f(): await g\n",
           "1_000 0x1f 1e5 1j\n", "a -> b := c ... @ //= **=\n", "lambda: (yield)\n", "f'''{\nx\n}'''\n",
           "f'{x:{y}}' f\"{'a'}\"\n", "\tx\n", "x\f\n"]
for source in SOURCES:
    print(repr(source))
    tokens = list(generate_tokens(io.StringIO(source).readline))
    for each in tokens:
        print("  ", each.exact_type, tok_name[each.exact_type], each)
    show("  whole", untokenize, tokens)
    show("  pairs", lambda: untokenize([t[:2] for t in tokens]))
    show("  bytes", lambda: untokenize(tokenize(io.BytesIO(source.encode()).readline)))
print("== untokenize")
NAME_X = (NAME, "x")
for tokens in ([], [NAME_X], [NAME_X, NAME_X], [(NUMBER, "1"), NAME_X], [(NAME, "x", (1, 0), (1, 1), "x")],
               [(NAME, "x", (1, 4), (1, 5), "")],
               [(NAME, "x", (2, 0), (2, 1), "")], [(NAME, "x", (1, 3), (1, 4), ""), (NAME, "y", (1, 0), (1, 1), "")],
               [(NAME, "x", (1, 0), (1, 1), ""), NAME_X], [(ENCODING, "utf-8"), NAME_X],
               [(ENCODING, "ascii"), (NAME, "é")], [(STRING, "'a'"), (STRING, "'b'")],
               [(INDENT, "  "), NAME_X, (NEWLINE, "\n"), NAME_X, (DEDENT, ""), NAME_X], [(DEDENT, "")],
               [(FSTRING_START, "f'"), (FSTRING_MIDDLE, "{"), (FSTRING_END, "'")],
               [5], [()], [(NAME,)], [(NAME, 5)], 5, None, "ab", [(NAME, "x", 5, 6, "")], [(99, "x")],
               [NAME_X[::-1]], iter([NAME_X])):
    try:
        print(tokens if not hasattr(tokens, "__next__") else "iterator", "->", repr(untokenize(tokens)))
    except Exception as e:
        print(tokens, "!!", type(e).__name__, e)
show("untokenize", untokenize)
show("untokenize", untokenize, [], [])
show("untokenize", untokenize, iterable=[NAME_X])
print("== detect_encoding")
for data in (b"", b"x\n", b"# coding: latin-1\nx", b"#!/bin/x\n# -*- coding: UTF_8 -*-\n", b"\xef\xbb\xbfx",
             b"\xef\xbb\xbf# coding: latin-1\n", b"# coding: nonsense\n",
             b"x\n# coding: latin-1\n", b"\xff\n", b"\n# coding: ascii\nx", b"# coding: iso-latin-1-unix\n",
             b"# vim: set fileencoding=cp1252 :\n", b"#coding=utf8\n\xff",
             b"\xef\xbb\xbf# coding: utf-8\n", b"# coding: \n", b"x = 'coding: latin-1'\n",
             b"'''\n# coding: latin-1\n'''"):
    show("detect_encoding", lambda: (data, detect_encoding(io.BytesIO(data).readline)))
for reader in 5, None, len, lambda: 5, lambda: "text", lambda: None, iter([b"a"]).__next__:
    show("detect_encoding", lambda: detect_encoding(reader))
show("detect_encoding", detect_encoding)
show("detect_encoding", lambda: detect_encoding(io.BytesIO(b"").readline, 1))
show("detect_encoding", lambda: detect_encoding(readline=io.BytesIO(b"").readline))


class Readline:
    name = "the name"

    def __call__(self):
        return b"# coding: nonsense\n"


show("named", lambda: detect_encoding(io.BufferedReader(io.BytesIO(b"\xff")).readline))
print("== readers")
for function in tokenize, generate_tokens:
    show(function.__name__, function)
    show(function.__name__, lambda: function(1, 2))
    show(function.__name__, lambda: list(function(nonsense=1)))
    for reader in 5, None, len, lambda: 5, lambda: "", lambda: b"", lambda: None, iter(["x\n",
            ""]).__next__, iter([b"x\n"]).__next__, iter([]).__next__:
        show(function.__name__, lambda: list(function(reader)))
for source in ("(", "'''", "'abc", "x\n  y\n z\n", "f'{", "f'{a", "x \\", "0777", "1x", "a\0b", "\ud800",
               "if 1:\n\tx\n        y\n",
               "$", "'\\", "(]", "{)", "1__0", "0b2", "f'{a!}'", "f'}'"):
    try:
        print([t.string for t in generate_tokens(io.StringIO(source).readline)])
    except (TokenError, SyntaxError) as e:
        print(repr(source), type(e).__name__, e.args)
    except Exception as e:
        print(repr(source), type(e).__name__, e)
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "source.py")
    for data in b"# coding: latin-1\n\xe9\n", b"\xef\xbb\xbfx\r\n", b"", b"# coding: nonsense", b"\xff":
        with io.open(path, "wb") as file:
            file.write(data)
        show("open",
             lambda: [(file.encoding, file.mode,
                       file.read()) for file in [open_source(path)] if not file.close.__self__.closed])
    show("open", lambda: open_source(os.path.join(folder, "missing")))
    show("open", open_source, [])
    show("open", open_source)
    show("open", open_source, 1, 2)
print("== classes of tokens")
for function in ISTERMINAL, ISNONTERMINAL, ISEOF:
    for args in (NAME,), (ENDMARKER,), (NT_OFFSET,), (NT_OFFSET + 1,), (-1,), (1.5,), ("x",), (None,), (), (1, 2):
        show(function.__name__, function, *args)
    show(function.__name__, function, x=5)
print(token.tok_name[token.OP], sorted(token.EXACT_TOKEN_TYPES)[:5], N_TOKENS, NT_OFFSET, len(tok_name))
for args in (1, "x", (1, 0), (1, 1), "x"), (OP, "+", (1, 0), (1, 1), "+"), (1, "x"), (), (99, "x", 0, 0, ""), (OP,
        5, 0, 0, ""):
    show("TokenInfo", TokenInfo, *args)
    show("exact", lambda: TokenInfo(*args).exact_type)
show("TokenInfo", TokenInfo, nonsense=1)
show("TokenInfo", lambda: TokenInfo(1, "x", 0, 0, "")._replace(string="y"))
show("TokenError", lambda: (TokenError("a", (1, 2)), TokenError.__mro__))
show("TokenError", lambda: TokenError(x=1))
print(TokenInfo._fields, TokenInfo(1, "x", (1, 0), (1, 1), "x") == (1, "x", (1, 0), (1, 1), "x"))
