# test: options -X dev
"""In development mode the names of encodings and error handlers are checked where nothing goes wrong, too."""


def show(function, *args):
    try:
        print(function(*args))
    except LookupError as e:
        print(e)


show(b"".decode, "xx")
show(b"".decode, "utf-8", "xx")
show("".encode, "xx")
show("a".encode, "utf-8", "xx")
show(str, b"", "latin1", "xx")
show(bytes, "", "utf8", "xx")
show("a".encode, "utf-8", "ignore")
