# test: isolated
"""shutil, tempfile, glob, fnmatch, linecache and fileinput: their functions on real files and on wrong arguments."""
import fileinput
import fnmatch
import glob
import linecache
import os
import re
import shutil
import sys
import tempfile

folder = os.path.realpath(tempfile.mkdtemp())
os.chdir(folder)
sys.unraisablehook = lambda problem: None  # half made files complain whenever they die


def text(value):
    answer = repr(value).replace(folder, "FOLDER")
    return re.sub(r"tmp[a-z0-9_]{8}", "NAME", answer)


def outcome(function, *args, **kwargs):
    try:
        value = function(*args, **kwargs)
        return text(sorted(value) if hasattr(value, "__next__") else value)
    except Exception as e:
        return re.sub(r"tmp[a-z0-9_]{8}", "NAME", f"{type(e).__name__}: {e}".replace(folder, "FOLDER"))


def tree(top="."):
    return sorted(os.path.normpath(os.path.join(r, n)) for r, d, f in os.walk(top) for n in d + f)


def build():
    for name in os.listdir(folder):
        shutil.rmtree(name) if os.path.isdir(name) and not os.path.islink(name) else os.unlink(name)
    os.makedirs("d/e/f")
    for name in "one.txt", "d/two.py", "d/e/three.py", "d/.hidden", "d/e/f/FOUR.PY", "d/[x]":
        with open(name, "w") as f:
            f.write("line 1\nline 2\nlast")
    os.symlink("one.txt", "to_one")
    os.symlink("d", "to_d")
    os.symlink("none", "to_none")
    os.chmod("one.txt", 0o640)


print("shutil")
for name in "copyfile copy copy2 copymode copystat copytree move rmtree".split():
    for source in "one.txt", "d", "to_one", "to_d", "to_none", "none", 1.5, None, b"one.txt":
        for target in ("new", "d/e", "none/x", "one.txt", None, b"new") if name != "rmtree" else ({}, {"ignore_errors": True}):
            build()
            before = tree()
            if name == "rmtree":
                answer = outcome(shutil.rmtree, source, **target)
            else:
                answer = outcome(getattr(shutil, name), source, target)
            after = tree()
            print(name, repr(source), repr(target), answer, [n for n in before if n not in after], [n for n in after if n not in before])
    print(name, outcome(getattr(shutil, name)), outcome(getattr(shutil, name), "a", "b", "c", "d", "e", "f", "g", "h"))
build()
for kwargs in {"symlinks": True}, {"dirs_exist_ok": True}, {"ignore": shutil.ignore_patterns("*.py", "e")}, {"copy_function": 1}, \
        {"ignore": lambda p, names: None}, {"other": 1}:
    print(list(kwargs), outcome(shutil.copytree, "d", "new", **kwargs), tree("new"))
    shutil.rmtree("new", ignore_errors=True)
seen = []
for kwargs in {"onexc": lambda f, p, e: seen.append((f.__name__, p, type(e).__name__))}, {"onexc": 1}:
    print(outcome(shutil.rmtree, "none", **kwargs), outcome(shutil.rmtree, "one.txt", **kwargs), outcome(shutil.rmtree, "to_d", **kwargs), seen)
print(outcome(shutil.make_archive, "new", "none"), outcome(shutil.unpack_archive, "x.y"),
      outcome(shutil.unpack_archive, "x", format="none"), outcome(shutil.register_archive_format, "x", 1), outcome(shutil.disk_usage, "none"))
for args in [("sh",), ("none-such",), ("",), (None,), (1,), (b"sh",), ("./one.txt",), ("sh", 0), ("one.txt", 0, folder), ("x", 1, "")]:
    print("which", args if folder not in args else "here", os.path.basename(outcome(shutil.which, *args)))
print(outcome(shutil.chown, "one.txt"), outcome(shutil.chown, "one.txt", "no-such-user"), outcome(shutil.chown, "one.txt", group="no-such"))
with open("one.txt") as a, open("two", "w+") as b:
    print(shutil.copyfileobj(a, b, 3), b.seek(0), b.read(), outcome(shutil.copyfileobj, 1, b), outcome(shutil.copyfileobj, a, b, "x"))
print(outcome(shutil.get_terminal_size, 1), outcome(shutil.ignore_patterns("*.py", "[a-c]"), "d", ["a.py", "b", "d"]))

print("tempfile")
tempfile.tempdir = folder
for name, calls in [("mkdtemp", [{}, {"suffix": "S"}, {"prefix": "P"}, {"dir": "d"}, {"dir": b"d"}, {"suffix": b"S"}, {"suffix": 1}, {"dir": "none"},
                                 {"prefix": "a/b"}, {"suffix": "S", "prefix": b"P"}, {"dir": 1}]),
                    ("mktemp", [{}, {"suffix": "S", "prefix": "P", "dir": "d"}, {"dir": 1}]),
                    ("gettempdir", [{}, {"x": 1}]), ("gettempdirb", [{}]), ("gettempprefix", [{}]), ("gettempprefixb", [{}])]:
    for kwargs in calls:
        print(name, kwargs, re.sub(r"[a-z0-9_]{8}(?=S?')", "NAME", outcome(getattr(tempfile, name), **kwargs)))
for cls in tempfile.TemporaryFile, tempfile.NamedTemporaryFile, tempfile.SpooledTemporaryFile:
    for kwargs in {}, {"mode": "w+"}, {"mode": "x"}, {"mode": "rb"}, {"mode": 1}, {"buffering": 0}, {"encoding": "ascii"}, {"other": 1}, \
            {"mode": "w+", "encoding": "latin-1", "newline": "\r\n", "errors": "replace"}, {"dir": "none"}, {"suffix": 1}, {"delete": False}:
        def use():
            with cls(**kwargs) as f:
                content = "a\n\u20ac" if "w" in kwargs.get("mode", "b") and "b" not in kwargs.get("mode", "b") else b"a\nb"
                answer = [f.write(content), f.tell(), f.seek(0), f.read(), f.closed]
                if isinstance(f.name, str):
                    answer += [os.path.dirname(f.name) == folder, os.path.exists(f.name)]
            return answer + [f.closed, isinstance(f.name, str) and os.path.exists(f.name)]
        print(cls.__name__, kwargs, outcome(use))
f = tempfile.SpooledTemporaryFile(max_size=4)
print(f.write(b"123"), f._rolled, f.write(b"456"), f._rolled, f.seek(0), f.read(), f.truncate(2), f.seek(0), f.readlines(), f.mode, f.close())
for kwargs in {}, {"delete": False}, {"ignore_cleanup_errors": True}, {"dir": "none"}, {"other": 1}:
    def use():
        d = tempfile.TemporaryDirectory(**kwargs)
        with d as name:
            answer = os.path.isdir(name), name == d.name, text(d)
        return answer, os.path.exists(name), d.cleanup()
    print("TemporaryDirectory", kwargs, outcome(use))

print("glob")
build()
for pattern in ["*", "**", "d/*", "d/**", "**/*.py", "d/.*", "[do]*", "d/[[]x]", "*/", "", "none/*", "to_d/*", "d/e/*.PY", "?ne.txt", "[", "d//*", "./*",
                "**/", "to_*", "one.txt", "one.txt/", folder + "/o*", b"*", "a\0*", None, 1]:
    for kwargs in {}, {"recursive": True}, {"root_dir": "d"}, {"recursive": True, "include_hidden": True}:
        print(text(pattern), kwargs, outcome(lambda: sorted(glob.glob(pattern, **kwargs))), outcome(lambda: sorted(glob.iglob(pattern, **kwargs))))
for p in "a*b", "[x]?", b"*", "", None, 1:
    print(repr(p), outcome(glob.escape, p), outcome(glob.has_magic, p), outcome(glob.translate, p), outcome(glob.translate, p, recursive=True, seps="/"),
          outcome(glob.translate, p, include_hidden=True, seps=["/", "\\"]))

print("fnmatch")
PATTERNS = ["*", "?", "a*", "*.py", "[a-c]", "[!a-c]", "[", "[]", "[]]", "[!]]", "[a", "a**b", "[z-a]", "[a-]", "[--0]", "[^a]", "\\*", "[\\]", "", "A",
            "a.b", "[[]", "[a-c-e]", "**", "*?*", "[&&a]", "[!", b"*", None, 1]
for p in PATTERNS:
    print(repr(p), outcome(fnmatch.translate, p), [outcome(fnmatch.fnmatch, n, p) for n in ("a", "ab", "a.py", "", "]", "-", "\n", b"a", None)],
          outcome(fnmatch.filter, ["a", "b", "A", "a.py", ""], p), outcome(fnmatch.filterfalse, ["a", "b", "A", ""], p),
          outcome(fnmatch.fnmatchcase, "A", p))

print("linecache and fileinput")
for args in [("one.txt", 1), ("one.txt", 3), ("one.txt", 0), ("one.txt", 9), ("one.txt", -1), ("none", 1), ("", 1), ("d", 1), ("<x>", 1), ("one.txt", "1"),
             (None, 1), (1, 1), ("one.txt",), ("a\0b", 1)]:
    print(args, outcome(linecache.getline, *args))
print(linecache.getlines("one.txt"), linecache.checkcache("one.txt"), linecache.checkcache(), linecache.clearcache(), linecache.cache)
for files, kwargs in [("one.txt", {}), (["one.txt", "d/two.py"], {}), ("none", {}), (1, {}), ("one.txt", {"mode": "rb"}), ("one.txt", {"mode": "w"}),
                      ("one.txt", {"inplace": True, "mode": "rb"}), ("one.txt", {"encoding": "ascii", "errors": "strict"}), (("one.txt",), {"other": 1})]:
    def lines():
        with fileinput.input(files, **kwargs) as f:
            return [(line, f.lineno(), f.filelineno(), f.filename(), f.isfirstline(), f.isstdin()) for line in f]
    print(files, kwargs, outcome(lines))
with fileinput.input("one.txt", inplace=True, backup=".old") as f:
    for line in f:
        print(line.upper(), end="")
print(open("one.txt").read(), os.listdir().count("one.txt.old"), [outcome(getattr(fileinput, n)) for n in ("lineno", "filename", "nextfile", "isstdin")])
