# What the compiler makes of the indentation of docstrings, and of sources that are no text.
DOCUMENTS = [
    "One line.",
    "  Indented first line.\n    then\n      more\n    less\n  ",
    "\n    Starts below.\n\n    \n    Ends below.\n    ",
    "Tabs.\n\tone\n    \ttwo\n  \t  three\n",
    "\tTab first.\n\n\tthen",
    "Wide \U0001f600\ttab\n    \u00e9\u4e2d\t\U0001f600\tx\n      \u20ac",
    "Carriage\r\n    return\r    \tthere",
    "Nothing shared.\nleft\n    right",
    "    \n   \n",
    "\n",
    " ",
    "",
    "Form\f\n    \x0bfeed\x00zero",
]

for document in DOCUMENTS:
    namespace = {}
    exec(f"def f():\n    {document!r}\nclass C:\n    {document!r}\n", namespace)
    print(ascii(namespace["f"].__doc__), namespace["f"].__doc__ == namespace["C"].__doc__)

literal = '''
def f():
    """First \\t escaped
\tand a tab,
        raw: \\x41
      end."""
'''
exec(literal)
print(ascii(f.__doc__))

for source in "x = 1\0", "\ud800", "\0\ud800", "'\ud800'\0", b"x\0", b"\xff", "\u00e9 = '\U0001f600'", "# \u4e2d\r\nx = 1\ry = 2":
    try:
        print(ascii(source), compile(source, "<source>", "exec").co_names)
    except (SyntaxError, UnicodeError) as error:
        print(ascii(source), type(error).__name__, error)
