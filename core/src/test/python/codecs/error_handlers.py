"""The standard error handlers with exceptions whose object is of another kind, or gone."""
import codecs

HANDLERS = """ignore replace xmlcharrefreplace backslashreplace namereplace surrogateescape surrogatepass
strict""".split()


def show(name, function, error):
    try:
        print(name, ascii(function(error)))
    except BaseException as e:
        try:
            print(name, type(e).__name__, e)
        except BaseException as e2:
            print(name, type(e).__name__, "str():", e2)


ERRORS = [
    (UnicodeEncodeError, ("ascii", "abc", 0, 1, "bad")),
    (UnicodeEncodeError, ("utf-8", "\ud800", 0, 1, "bad")),
    (UnicodeDecodeError, ("ascii", b"abc", 0, 1, "bad")),
    (UnicodeDecodeError, ("utf-8", b"\xed\xa0\x80", 0, 1, "bad")),
    (UnicodeTranslateError, ("abc", 0, 1, "bad")),
]
for cls, args in ERRORS:
    for handler in HANDLERS:
        function = codecs.lookup_error(handler)
        show(f"{handler} {args!r}", function, cls(*args))
        for other in ([], "x", b"x", "", b"", None):
            error = cls(*args)
            error.object = other
            show(f"{handler} {cls.__name__} {other!r}", function, error)
        error = cls(*args)
        del error.object
        show(f"{handler} {cls.__name__} deleted", function, error)
for handler in HANDLERS:
    for wrong in (None, 5, ValueError("x"), UnicodeError("x"), ValueError):
        show(f"{handler} {wrong!r}", codecs.lookup_error(handler), wrong)
