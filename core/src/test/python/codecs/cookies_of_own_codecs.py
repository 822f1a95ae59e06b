# test: isolated
"""Codecs that a program registers, as the encoding that a source declares: what they may return and raise."""
import ast
import codecs
import io
import symtable
import tokenize


class Odd(Exception):
    pass


class Text(str):
    pass


RESULTS = {
    "text": ("x = 1\n", 1),
    "noend": ("x = 1", 1),
    "returns": ('x = 1\r\ny = """a\r\nb\r"""\r\n', 1),
    "zero": ('x = "a\0b"\n', 1),
    "zero2": ("x = 1\0\n", 1),
    "surrogate": ('x = "\udc80"\n', 1),
    "mark": ("\ufeffx = 1\n", 1),
    "cookie": ('# coding: latin-1\nx = "\xe9"\n', 1),
    "bytes": (b"x = 1\n", 1),
    "bytearray": (bytearray(b"x = 1\n"), 1),
    "nothing": None,
    "three": ("x", 1, 2),
    "list": ["x", 1],
    "subclass": (Text("x = 5\n"), 1),
    "empty": ("", 1),
    "number": ("x = 2\n", "no"),
    "open": ("x = (", 1),
    "indent": ("  x = 1", 1),
}
ERRORS = {
    "lookup": LookupError("look"),
    "key": KeyError("key"),
    "syntax": SyntaxError("syn", ("g", 3, 4, "text")),
    "indentation": IndentationError("ind"),
    "value": ValueError("val", 2),
    "novalue": ValueError(),
    "type": TypeError("typ"),
    "odd": Odd("odd"),
    "stop": StopIteration(3),
    "memory": MemoryError("m"),
    "decode": UnicodeDecodeError("foo", b"abc", 1, 2, "why"),
    "encode": UnicodeEncodeError("foo", "abc", 1, 2, "why"),
    "exit": SystemExit(4),
    "interrupt": KeyboardInterrupt(),
    "os": OSError(2, "os"),
    "import": ImportError("imp"),
}
FOUND = {
    "none": None,
    "triple": (1, 2, 3),
    "fourlist": [1, 2, 3, 4],
    "plain": (None, lambda data: ("y = 1\n", 1), None, None),
    "notcallable": (None, 5, None, None),
}


def search(name):
    def decode(data, errors="strict"):
        if name in ERRORS:
            raise ERRORS[name]
        return RESULTS[name]

    if name in RESULTS or name in ERRORS:
        return codecs.CodecInfo(None, decode, name=name)
    if name in FOUND:
        print("search", name)
        return FOUND[name]
    if name == "raises":
        raise Odd("search")
    if name == "refuses":
        raise ValueError("search")
    if name == "notext":
        return codecs.CodecInfo(None, decode, name=name, _is_text_encoding=False)


codecs.register(search)


def source(name, rest=b"z = 9\n"):
    return b"# coding: " + name.encode() + b"\n" + rest


def show(name, action):
    try:
        print(name, ascii(action()))
    except BaseException as e:
        print(name, type(e).__name__, ascii(e.args), e.__cause__, repr(e.__context__), getattr(e, "__notes__", None))


def run(name):
    namespace = {}
    exec(compile(source(name), "f", "exec"), namespace)
    del namespace["__builtins__"]
    return namespace


for name in [*RESULTS, *ERRORS, *FOUND, "raises", "refuses", "notext", "TEXT", "te-xt", "Text.", "latin9"]:
    show(name, lambda: run(name))
for name in "text", "value", "nothing":
    for mode in "eval", "single", "exec":
        show((name, mode), lambda: compile(source(name, b"1"), "f", mode).co_names)
for name in "text", "value", "odd", "nothing", "notext":
    given = source(name, b"1")
    show(name, lambda: ast.dump(ast.parse(given)))
    show(name, lambda: list(symtable.symtable(given, "f", "exec").get_identifiers()))
    show(name, lambda: [token.string for token in tokenize.tokenize(io.BytesIO(given).readline)])
    show(name, lambda: eval(given))
    show(name, lambda: exec(given))
