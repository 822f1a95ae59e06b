# What the parser leaves in a SyntaxError for those who look for misspelt keywords.
import traceback


def attempt(source, mode="exec"):
    try:
        compile(source, "<source>", mode)
    except SyntaxError as e:
        print(ascii(e._metadata), traceback.format_exception_only(e))


attempt("whille True:\n  pass")
attempt("x = 1\r\nwhille True:\r\n  pass\r\n")
attempt("x x", "eval")
attempt("x i y", "single")
attempt("for x im n:\n  pass\n")
attempt("return 1")
attempt("def f(x, x): pass")
attempt(b"whille True:\n  pass\n")
attempt(b"\xef\xbb\xbfx x")
attempt(b"# coding: latin-1\nwhille True: \xe9")
attempt(b"# coding: nowhere\nx x")
attempt("if 1:\nx")
attempt("x = (1")
attempt("1 = x")
print(SyntaxError("a", ("f", 1, 1, "t", 1, 1))._metadata)
