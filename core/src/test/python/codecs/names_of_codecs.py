"""Names of encodings, error handlers and modes go through C strings: neither NUL nor lone surrogates pass."""
import codecs
import io


def refuse(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


for bad in "\ud800", "a\0":
    refuse("a".encode, "x", bad)
    refuse("a".encode, bad)
    refuse("a".encode, "utf-8", bad)
    refuse(b"a".decode, bad)
    refuse(b"a".decode, errors=bad)
    refuse(str, b"a", bad)
    refuse(str, b"a", "utf-8", bad)
    refuse(bytes, "a", bad)
    refuse(bytes, "a", "utf-8", bad)
    refuse(bytearray, "a", bad)
    refuse(io.TextIOWrapper, io.BytesIO(), bad)
    refuse(io.TextIOWrapper, io.BytesIO(), errors=bad)
    refuse(io.TextIOWrapper, io.BytesIO(), newline=bad)
    refuse(codecs.lookup, bad)
    refuse(codecs.lookup_error, bad)
    refuse(codecs.register_error, bad, len)
    refuse(open, __file__, bad)
    refuse(open, __file__, encoding=bad)
    refuse(open, __file__, errors=bad)
    refuse(open, __file__, newline=bad)
    refuse(io.FileIO, __file__, bad)
