"""Lines that are no lines: several in one, none, of wrong types; sources that are blank; the end of the iterator."""
import _tokenize
import io
import tokenize


class Lines:
    def __init__(self, lines):
        self.lines = iter(lines)

    def __call__(self):
        return next(self.lines)


class Text(str):
    pass


def show(label, action):
    try:
        print(label, ascii(action()))
    except Exception as e:
        print(label, type(e).__name__, ascii(e.args))


for source in "", "\n", " ", "\f", "#", "# c\n", "x", "x\n", "x\n# c", "x\n\n", "x\ry", "if 1:\n  x", "if 1:\n  x\n # c\n":
    show(ascii(source), lambda: list(_tokenize.TokenizerIter(io.StringIO(source).readline, extra_tokens=False)))
for lines in ([], ["x"], [b"x"], ["x", b"y"], [b"x", "y"], [None], [5], ["x\n", "y\n", None], ["x\ny\n", "z"],
              ["x  # c\ny # d\n"], ['"""a\nb"""; c\nd\n'], ["if 1:\n  x\n  y\nz\n"], ["(\n1,\n", ")\n"], ['f"""{\nx\n}"""\n'],
              ["x \\\n+ 1\ny\n"], ["x", "y"], ["x\n", "y\\", "\n"], [bytearray(b"x")], [""], ["", "x"], [Text("x\n")]):
    label = ascii(lines)[:30]
    show(label, lambda: [tuple(t) for t in tokenize.generate_tokens(Lines(lines))])
    show(label, lambda: list(_tokenize.TokenizerIter(Lines(lines), extra_tokens=False)))
    show(label, lambda: list(_tokenize.TokenizerIter(Lines(lines), extra_tokens=True, encoding="latin-1")))
for arguments, named in (((), {}), ((str,), {}), ((str, True), {}), ((str,), {"extra_tokens": 1, "encoding": None}),
                         ((str,), {"extra_tokens": 1, "encoding": 5}), ((None,), {"extra_tokens": True}),
                         ((Lines([b"x"]),), {"extra_tokens": 1, "encoding": "nope"})):
    show("TokenizerIter", lambda: list(_tokenize.TokenizerIter(*arguments, **named)))
tokens = _tokenize.TokenizerIter(Lines(["x"]), extra_tokens=True)
for i in range(5):
    show("next", lambda: next(tokens))
