"""Tokens of odd sources, and the errors of the tokenizer."""
import _tokenize


def show(*lines, **options):
    try:
        for token in _tokenize.TokenizerIter(iter(lines).__next__, **options):
            print(token)
    except Exception as e:
        print(type(e).__name__, e.args)
        if isinstance(e, SyntaxError):
            print(e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)


SOURCES = [
    ("x = 1 # c\n", "if x:\n", "  y"),
    ("# only\n", "\n", "x\n"),
    ("x = (1,\n", " 2)\n"),
    ("a = '''x\n", "y''' + b\n"),
    ("f'a{b!r:>{w}}{{c}}{d=}'\n",),
    ("t'''{x\n", "}'''\n"),
    ("a \\\n", "+ b\r\n"),
    ("if a:\n", "\tif b:\n", "\t\tc\n", "d\n"),
    ("\u00e9 = \u4e2d + 'z\u00fc'\n",),
    ("0x1_f 08 1if 0_ \n",),
    ("a ? b $ c ! d\n",),
    (") ] }\n",),
    ("",),
    (),
    ("(\n",),
    ("x \\",),
    ("if 1:\n", "  x\n", " y\n"),
    ("x \\ y\n",),
    ("'abc\n",),
    ("'''abc\n", "def\n"),
    ("f'{a\n",),
    ("if 1:\n", "\tx\n", "        y\n"),
]
for source in SOURCES:
    print(source)
    show(*source, extra_tokens=True)
    show(*source, extra_tokens=False)
show(b"\xe9 = 1\n", encoding="latin-1", extra_tokens=True)
show(b"\xe9 = 1\n", encoding="utf-8", extra_tokens=True)
show(b"x\n", extra_tokens=True)
show("x\n", encoding="utf-8", extra_tokens=True)
show("\ud800\n", extra_tokens=True)
