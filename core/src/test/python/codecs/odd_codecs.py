# test: isolated
# Codecs that raise, that return no pair, and what a decoder is given.
import codecs


def leave(*args):
    raise SystemExit(3)


def nothing(*args):
    return None


def seen(data, errors="none given"):
    print("  decode", type(data).__name__, data.obj, data.readonly, data.format, bytes(data))
    return "x", 1


FUNCTIONS = {"leave": leave, "nothing": nothing, "seen": seen}


def search(name):
    if name in FUNCTIONS:
        return codecs.CodecInfo(FUNCTIONS[name], FUNCTIONS[name], name=name)


codecs.register(search)
for name in "leave", "nothing":
    for function in (lambda: b"a".decode(name), lambda: "a".encode(name), lambda: codecs.decode(b"", name),
                     lambda: codecs.encode("", name), lambda: str(b"a", name), lambda: bytes("a", name)):
        try:
            function()
        except BaseException as e:
            print(name, type(e).__name__, e.args, getattr(e, "__notes__", None))
b"a".decode("seen")
bytearray(b"a").decode("seen", "replace")
str(memoryview(b"abc")[::2], "seen")
