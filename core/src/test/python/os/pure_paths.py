"""PurePosixPath, PureWindowsPath and Path: every attribute and method, on ordinary, odd and wrong arguments."""
import os
import pathlib
import tempfile
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

folder = os.path.realpath(tempfile.mkdtemp())
os.chdir(folder)


class Named:
    def __init__(self, answer):
        self.answer = answer

    def __fspath__(self):
        return self.answer

    def __repr__(self):
        return f"Named({self.answer!r})"


def outcome(function, *args, **kwargs):
    try:
        value = function(*args, **kwargs)
        if hasattr(value, "__next__"):
            value = sorted(value) if function.__name__ in ("iterdir", "glob", "rglob") else list(value)
        return repr(value).replace(folder, "FOLDER")
    except Exception as e:
        return f"{type(e).__name__}: {e}".replace(folder, "FOLDER")


POSIX = ["", ".", "/", "//", "///", "a", "a/b", "a//b", "a/./b", "a/../b", "/a", "//a/b", "///a", "a/", "..", "../a", "a.b", "a.b.c",
         ".a", ".a.b", "a.", "a..", "..a", "...", "a/.b", "~", "a b", "\xe9", "c:", "c:/a", "a\\b", "\udc80", "a\0b", "a?*[b]"]
WINDOWS = ["", "c:", "c:/", "c:a", "c:\\a", "c:/a/../b", "\\a", "/a", "\\\\srv\\share", "\\\\srv\\share\\a", "//srv/share/a.b.c", "a/b\\c",
           "\\\\?\\c:\\a", "\\\\.\\dev", "a:b", "NUL", "con.txt", "C:/A.TXT", "\\\\srv", "\\\\", "..", "c:..", "é:", "a.", "a "]
ATTRIBUTES = "drive root anchor name suffix suffixes stem parts parent".split()
METHODS = "as_posix is_absolute as_uri __str__ __bytes__ __fspath__ __repr__".split()
for cls, names in (PurePosixPath, POSIX), (PureWindowsPath, WINDOWS):
    for name in names:
        p = cls(name)
        print(cls.__name__, repr(name), *(repr(getattr(p, a)) for a in ATTRIBUTES), list(p.parents))
        print("   ", *(outcome(getattr(p, m)) for m in METHODS))

print("construction")
for cls in PurePosixPath, PureWindowsPath, PurePath, Path:
    for args in [(), (".",), ("a", "b"), ("a", "/b"), ("a", "..", "b"), ("a", ""), ("", "a"), ("/", "/"), ("//", "a"), (b"a",), (None,),
                 (1,), ("a", 1), ([],), (Named("x/y"),), ("a", Named("y")), (Named(b"x"),), (Named(1),), (PurePosixPath("p/q"), "r"),
                 (PureWindowsPath("c:\\q"), "r"), ("c:", "a"), ("c:/x", "d:a"), ("c:/x", "/a"), ("c:x", "c:y"), (bytearray(b"q"),)]:
        print(cls.__name__, args, outcome(cls, *args))
    print(outcome(cls, "a", unknown=1))

print("arithmetic")
P = PurePosixPath
OTHERS = ["b", "/b", "", "..", b"b", None, 1, P("q"), PureWindowsPath("q"), Path("q"), Named("n"), [], 1.5, "a/b"]
for p in P("a/b"), PureWindowsPath("c:/a/b"), Path("a/b"):
    for o in OTHERS:
        print(repr(p), repr(o), outcome(lambda: p / o), outcome(lambda: o / p), outcome(lambda: p == o), outcome(lambda: p < o),
              outcome(lambda: p >= o), outcome(lambda: p + o))
    print(outcome(lambda: sorted([p, p / "a", p / "", p.parent])), hash(p) == hash(type(p)("a/b") if p.drive == "" else p))
print(PureWindowsPath("A/b") == PureWindowsPath("a/B"), P("A") == P("a"), PureWindowsPath("A") < PureWindowsPath("b"), {P("a"): 1}[P("./a")])
print(outcome(lambda: P("a").parents[0]), outcome(lambda: P("a/b/c").parents[1:]), outcome(lambda: P("a/b").parents[-1]),
      outcome(lambda: P("a").parents[5]), outcome(lambda: P("a").parents["x"]), len(P("/a/b").parents), P("a/b").parents)

print("methods")
ARGUMENTS = [(), ("x",), ("",), (".",), ("/",), ("a/b",), (".x",), ("..",), (None,), (1,), (b"x",), ([],), ("x", "y"), ("*",), ("**",),
             ("a*",), ("*.py",), ("/a",), ("/a/b.py",), ("a",), (P("a"),), (P("/a"),), (PureWindowsPath("a"),), (Path("/a"),), ("x.", ),
             (".x.y",), ("A/B.PY",), ("**/b.py",), ("[", ), ("[ab]/?.py",), ("\0",), (Named("a"),), (".py\\",), (object,)]
NAMES = "with_name with_stem with_suffix with_segments joinpath relative_to is_relative_to match full_match is_reserved".split()
for cls in PurePosixPath, PureWindowsPath:
    for name in NAMES:
        if name == "is_reserved" and cls is PureWindowsPath:
            continue
        for text in "/a/b.py", "a/b.py", "", "/", "a/..", "b":
            seen = {}
            for args in ARGUMENTS:
                seen.setdefault(outcome(getattr(cls(text), name, None), *args), []).append(args)
            for answer, calls in seen.items():
                print(cls.__name__, repr(text), name, answer, *calls)
for text, other in ("a/b", "a/c"), ("/a", "b"), ("a", "/b"), ("a/b", "a/b/c"), ("a/b", "c/d"), ("a", ".."), ("/a/b", "/"), ("a/../b", "a"):
    print(text, other, outcome(P(text).relative_to, other), outcome(P(text).relative_to, other, walk_up=True),
          outcome(P(text).relative_to, "a", other), outcome(P(text).is_relative_to, other))
for pattern in "*", "**", "a/*", "*/b", "**/b", "a/**", "A/*", "", ".", "/", "[ab]/b", "a/b/", "**/*", "?/?", "a**", "a/[!b]":
    print(repr(pattern), *(outcome(getattr(P("a/b"), m), pattern, case_sensitive=c)
                           for m in ("match", "full_match") for c in (None, True, False, 1)))
for uri in ["file:///a", "file://localhost/a", "file://host/a", "file:a", "file:/a%20b", "http://a", "", "/a", 1, None, "file:///a%zz",
            "file:////a", "FILE:///a", "file:///c:/a", "file:///c|/a", "file://", b"file:///a"]:
    for cls in PurePosixPath, Path, PureWindowsPath:
        print(uri, cls.__name__, outcome(getattr(cls, "from_uri", None) or repr, uri))
print(sorted(n for n in dir(PurePath) if n[0] != "_"), sorted(n for n in dir(Path) if n[0] != "_"))
print(sorted(pathlib.__all__), outcome(lambda: P[int]), outcome(lambda: pathlib.UnsupportedOperation.__mro__))
print(outcome(pathlib.WindowsPath), outcome(pathlib.PosixPath, "a"), outcome(lambda: setattr(P("a"), "other", 1)),
      outcome(lambda: setattr(P("a"), "name", "b")), outcome(lambda: P("a").other), outcome(P("a").__reduce__))
