"""warnings and linecache: showing, formatting, resetting, and wrong arguments."""
import io
import linecache
import os
import sys
import tempfile
import warnings


def show(name, call, *args, **keywords):
    try:
        print(name, args, keywords or "", "->", repr(call(*args, **keywords)))
    except Exception as e:
        print(name, args, keywords or "", "!!", type(e).__name__, e)


print("== warnings")
for args, keywords in [(("message", UserWarning, "file.py", 3), {}),
                       (("message", UserWarning, "file.py", 3, "  the line "), {}),
                       (("m", UserWarning, "f", "x"), {}),
                       (("m", 5, "f", 1), {}), (("m", "text", "f", 1), {}), ((5, UserWarning, 6, 7), {}),
                       ((ValueError("v"), UserWarning, "f", 1), {}), ((), {}),
                       (("m",), {}), (("m", UserWarning, "f", 1), {"line": ""}),
                       (("m", UserWarning, "f", 1, "l", 6), {}), (("m", UserWarning, "f", 1), {"nonsense": 1}),
                       (("m", None, None, None), {}), (("two\nlines", ResourceWarning, "<string>", 0), {})]:
    show("formatwarning", warnings.formatwarning, *args, **keywords)
    out = io.StringIO()
    show("showwarning", lambda *args, **keywords: warnings.showwarning(*args,
            **{**keywords, **({} if len(args) > 4 else {"file": out})}), *args, **keywords)
    print(out.getvalue(), end="")
stderr, sys.stderr = sys.stderr, None
show("no stderr", warnings.showwarning, "m", UserWarning, "f", 1)
sys.stderr = stderr
for name in ("resetwarnings", "simplefilter", "filterwarnings", "warn", "warn_explicit", "catch_warnings",
             "deprecated", "_deprecated", "_filters_mutated_lock_held"):
    function = getattr(warnings, name, None)
    if function is not None:
        with warnings.catch_warnings():
            for args in ((), (5,), ("nonsense",), ("ignore", "x", 5), ("ignore", 5), ("error", UserWarning, "x"),
                         ("ignore", UserWarning, -1), (1,) * 9, ("m", int), ("m", 5, 1, 2)):
                show(name, lambda *args: type(function(*args)).__name__, *args)
            show(name, function, nonsense=1)
with warnings.catch_warnings(record=True) as seen:
    print(warnings.resetwarnings())
    warnings.warn("after reset")
    warnings.simplefilter("ignore")
    warnings.warn("ignored")
    warnings.resetwarnings()
    warnings.warn("again", DeprecationWarning)
print([(str(w.message), w.category, w.line) for w in seen])
for args in ("m", UserWarning, "f", 1), (), (1, 2, 3, 4, 5, 6, 7), (1, 2, 3, 4, 5, 6, 7, 8):
    show("WarningMessage", lambda *args: str(warnings.WarningMessage(*args)), *args)
print("== linecache")
with tempfile.TemporaryDirectory() as folder:
    here = os.getcwd()
    os.chdir(folder)
    with open("source.txt", "w") as file:
        file.write("first\nsecond\nno newline")
    with open("latin.txt", "wb") as file:
        file.write(b"# coding: latin-1\n\xe9\n")
    with open("bad.txt", "wb") as file:
        file.write(b"\xff\n")
    open("empty.txt", "w").close()
    for name in "source.txt", "latin.txt", "bad.txt", "empty.txt", "missing.txt", "", ".", "<string>", "<doctest x>":
        show("getlines", linecache.getlines, name)
        for number in 1, 2, 3, 4, 0, -1:
            show("getline", linecache.getline, name, number)
        show("updatecache", linecache.updatecache, name)
        show("lazycache", linecache.lazycache, name, None)
        show("lazycache", linecache.lazycache, name, {})
        show("checkcache", linecache.checkcache, name)
    with open("source.txt", "w") as file:
        file.write("changed, and longer than before\n")
    print(linecache.getline("source.txt", 1), linecache.checkcache("source.txt"),
          linecache.getline("source.txt", 1), linecache.getlines("source.txt"))
    os.remove("source.txt")
    print(linecache.getline("source.txt", 1), linecache.checkcache(), linecache.getline("source.txt", 1) == "")

    class Loader:
        def get_source(self, name):
            print("get_source", name)
            if name == "fails":
                raise ImportError
            return "from\nloader\n" if name == "mine" else None
    for name in "mine", "other", "fails":
        globals_ = {"__name__": name, "__loader__": Loader()}
        show("lazycache", lambda: linecache.lazycache(f"nowhere/{name}.py", globals_))
        show("getlines", linecache.getlines, f"nowhere/{name}.py")
        show("getlines with globals", lambda: linecache.getlines(f"elsewhere/{name}.py", globals_))
        show("lazycache", lambda: linecache.lazycache(f"nowhere/{name}.py", globals_))
    for function in (linecache.getline, linecache.getlines, linecache.updatecache, linecache.checkcache,
                     linecache.lazycache, linecache.clearcache):
        for args in ((), (5,), (None,), ("x", "y"), ([],), (b"x", 1), ("x", 1, 2, 3), ("source.txt", 1.5), (5, 6),
                     ("a\0b", 1)):
            show(function.__name__, function, *args)
        show(function.__name__, function, nonsense=1)
    linecache.clearcache()
    print(linecache.cache)
    os.chdir(here)
