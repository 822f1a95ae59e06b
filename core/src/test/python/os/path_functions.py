# test: isolated
"""Every function of posixpath with ordinary, odd and wrong arguments; what it tells of real files, links and folders."""
import os
import posixpath
import tempfile

folder = os.path.realpath(tempfile.mkdtemp())
os.chdir(folder)
os.environ["HOME"] = "/home/someone"
os.environ["PLACE"] = "there"
os.environ["WITH_VALUE"] = "$PLACE"


class Named:
    def __init__(self, answer):
        self.answer = answer

    def __fspath__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def __repr__(self):
        return f"Named({self.answer!r})"


def outcome(function, *args, **kwargs):
    try:
        return repr(function(*args, **kwargs)).replace(folder, "FOLDER")
    except Exception as e:
        return f"{type(e).__name__}: {e}".replace(folder, "FOLDER")


def table(name, calls):
    seen = {}
    for args in calls:
        text = ", ".join(a.__name__ if isinstance(a, type) else repr(a) for a in args).replace(folder, "FOLDER")
        seen.setdefault(outcome(getattr(posixpath, name), *args), []).append(f"({text})")
    for answer, texts in seen.items():
        print(name, " ".join(texts), answer)


PATHS = ["", "/", "//", "///", ".", "..", "a", "a/", "/a", "//a", "///a", "a/b", "a//b", "a/./b", "a/../b", "../a", "/..", "/../a",
         "//../a", "a/b/", "a/b/.", "a/b/..", "a/..", "./a", "./", ".a", "..a", "a.b", "a.b.c", ".a.b", "a.", "a..", "...", "....b",
         "a.b/c", "a.b/.c", "~", "~/a", "~root", "~root/x", "~nobody-like-this/x", "a~", "~\0", "$PLACE", "${PLACE}", "$PLACE/x",
         "${PLACE", "$", "$$", "${}", "$NOT_THERE", "${NOT_THERE}/$PLACE", "$WITH_VALUE", "x$PLACE-y", "\xe9/\u20ac",
         "\udc80/x", "a\0b", "a\\b", "a b/ c"]
WRONG = [None, 1, 1.5, [], object, bytearray(b"a"), True, Named("a/b.c"), Named(b"/a//b"), Named(1), Named(None),
         Named(KeyError("none"))]
ONE = """normcase isabs split splitext splitdrive splitroot basename dirname normpath expanduser expandvars abspath""".split()
for name in ONE:
    table(name, [(p,) for p in PATHS])
    table(name, [(os.fsencode(p),) for p in PATHS])
    table(name, [(w,) for w in WRONG] + [(), ("a", "b"), ("a", "b", "c")])

print("join")
PARTS = ["", "/", "a", "a/", "/b", "b", "..", "//c", "a//"]
table("join", [(a, b) for a in PARTS for b in PARTS])
table("join", [(a.encode(), b.encode()) for a in PARTS[:5] for b in PARTS[:5]])
table("join", [(), ("a",), ("a", b"b"), (b"a", "b"), ("a", None), (None, "a"), (1,), ("a", 1), (b"a", 1), ("a", "b", b"c"),
               ("a", "/b", "c", "/d", "e"), (Named("x"), "y"), ("y", Named("x")), ("y", Named(b"x")), ("a", []),
               (b"a", bytearray(b"b")), ("a", bytearray(b"b"))])

print("common")
for name in "commonpath", "commonprefix":
    table(name, [(a,) for a in [[], [""], ["/"], ["a"], ["a", "b"], ["/a", "/b"], ["/a/b", "/a/c"], ["a/b", "a/bc"], ["/a", "a"],
                                ["a", "a/b"], ["a//b", "a/b/"], ["./a", "a"], ["a/.", "a/b"], ["/a/../b", "/a"], [b"a", b"a/b"],
                                [b"a", "a"], ["a", b"a"], ["a", None], [None], [1, 2], [[1, 2], [1, 3]], ("a", "ab"), {"a": 1},
                                "abc", None, 1, iter(["/a/b", "/a"]) and ("/a/b", "/a"), [Named("x/y"), "x/z"],
                                [bytearray(b"a")], ["a", ["a"]], [["a"], "a"]]] + [(), (1, 2)])

print("relpath")
os.chdir("/usr")
table("relpath", [(a, b) for a in ["a", "/", "/a/b", "..", "a/../b", "."] for b in ["a", "/", "/a/c", "..", "."]])
table("relpath", [(), ("",), (b"",), (None,), (1,), ("a", None), ("a", ""), ("a", b"b"), (b"a", "b"), (b"a", b"b"), ("a", 1),
                  ([],), (Named("q"),), ("a", Named("q")), ("a", "b", "c"), ("a\0",)])

os.chdir(folder)
print("files")
os.makedirs("d/e")
with open("f", "w") as f:
    f.write("12345")
with open("d/g", "w"):
    pass
os.utime("f", (1000, 2000.5))
for target, link in [("f", "to_f"), ("d", "to_d"), ("none", "to_none"), ("loop", "loop"), ("loop_b", "loop_a"), ("loop_a", "loop_b"),
                     ("../f", "d/up"), ("to_d/e", "to_e"), (folder + "/d", "whole"), ("loop/x", "beyond")]:
    os.symlink(target, link)
os.link("f", "hard")
os.mkfifo("pipe")
FILES = ["f", "d", "to_f", "to_d", "to_none", "loop", "loop_a", "d/up", "to_e", "whole", "hard", "pipe", "none", "f/x", "", "/", ".",
         "to_d/..", "to_e/..", "d/../to_d/g", "whole/e/../up", "loop/x", "loop/../f", "beyond", "to_none/x", "f/", "f/.", "to_f/..",
         "a\0b", "x" * 300, "\ud800", "none/../f"]
ODD = [None, 1.5, [], object, bytearray(b"f"), Named("f"), Named(1), Named(b"d"), 987654, 2 ** 70]
for name in "exists lexists isfile isdir islink isjunction ismount isdevdrive getsize getmtime getatime realpath".split():
    timed = ["f", "to_f", "hard", "none", "loop", "to_none", "", "a\0b", "\ud800"]
    names = timed if "time" in name else FILES
    table(name, [(p,) for p in names] + [(os.fsencode(p),) for p in ("f", "to_f", "loop")])
    table(name, [(w,) for w in ODD if "time" not in name or not isinstance(w, Named)] + [(), ("a", "b", "c")])
for name in "exists", "isfile", "isdir", "lexists", "getsize":
    with open("f") as f:
        print(name, outcome(getattr(posixpath, name), f.fileno()))
for strict in True, False, posixpath.ALLOW_MISSING, None, 1, "":
    for p in FILES:
        print("realpath", repr(p), strict if strict is not posixpath.ALLOW_MISSING else "ALLOW_MISSING",
              outcome(posixpath.realpath, p, strict=strict))
for name in "samefile", "sameopenfile", "samestat":
    table(name, [(), (None, None), (1.5, 1), ("f",), ("f", "none"), ("none", "f"), ("f", 1.5)])
table("samefile", [("f", "hard"), ("f", "to_f"), ("f", "d"), ("d", "to_d"), (b"f", "f"), ("f", Named("hard")), ("f", "a\0")])
with open("f") as f, open("hard") as g, open("d/g") as h:
    print(posixpath.sameopenfile(f.fileno(), g.fileno()), posixpath.sameopenfile(f.fileno(), h.fileno()),
          posixpath.samestat(os.stat("f"), os.stat("hard")), outcome(posixpath.samefile, f.fileno(), "f"))
print(posixpath.getctime("f") > 10, outcome(posixpath.getctime, "none"), outcome(posixpath.getctime, None))

print("names")
print(sorted(posixpath.__all__))
print([getattr(posixpath, n) for n in "curdir pardir sep altsep extsep pathsep defpath devnull".split()],
      posixpath.supports_unicode_filenames, outcome(lambda: posixpath.ALLOW_MISSING))
for function, kwargs in [("join", {"a": "x"}), ("split", {"p": "a/b"}), ("split", {"path": "a"}), ("exists", {"path": "f"}),
                         ("exists", {"p": "f"}), ("isdir", {"s": "d"}), ("isfile", {"path": "f"}), ("relpath", {"path": "a", "start": "b"}),
                         ("realpath", {"filename": "f"}), ("realpath", {"filename": "f", "strict": True}), ("commonpath", {"paths": ["a"]}),
                         ("normpath", {"path": "a//b"}), ("isabs", {"s": "/"}), ("splitroot", {"p": "//a"}), ("islink", {"path": "f"}),
                         ("lexists", {"path": "f"}), ("expandvars", {"path": "$PLACE"}), ("splitroot", {"path": "//a"})]:
    print(function, kwargs, outcome(getattr(posixpath, function), **kwargs))
for home in "", "/", "/x/", "rel", None:
    if home is None:
        del os.environ["HOME"]
    else:
        os.environ["HOME"] = home
    if home is not None:
        print("HOME", home, [posixpath.expanduser(p) for p in ("~", "~/", "~/a", b"~/a", "~~")])
os.mkdir("gone")
os.chdir("gone")
os.rmdir("../gone")
for name in "abspath", "realpath", "relpath":
    print(name, outcome(getattr(posixpath, name), "x"), outcome(getattr(posixpath, name), b"x"))
