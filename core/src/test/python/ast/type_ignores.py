# The text of "# type: ignore" comments: one that is alone on its line takes the line's end with it.
import ast

for source in ("a = (  # type: ignore\n  1)\n", "if (\n    # type: ignore\n    True\n):\n    pass\n",
               "x = 1 # type: ignore[abc]\n", "x = 1 # type: ignore", "(\n # type: ignore\n)", "# type: ignore",
               "(\n # type: ignore[x] \n)\n", "(1\n # type: ignorexx\n)\n", "(1\n # type: int\n)\n", "# type: ignore\n",
               "x # type: ignore # more\ny", "if x:\n  # type: ignore\n  pass", "# type: ignore\r\nx\r\n",
               "(1\n # type: ignor\xe9\n)\n", "(1\n # type: ignore", "if x:\n    y\n# type: ignore[z]\nelse:\n    z\n"):
    for form in source, source.encode():
        try:
            tree = ast.parse(form, type_comments=True)
            print(repr(form), [(ignore.lineno, ignore.tag) for ignore in tree.type_ignores])
        except SyntaxError as error:
            print(repr(form), error, error.args)
