# test: isolated
"""pathlib.Path on real files: every method, on files, folders, links and what is missing; and its wrong arguments."""
import os
import tempfile
from pathlib import Path

folder = os.path.realpath(tempfile.mkdtemp())
os.chdir(folder)
os.environ["HOME"] = "/home/someone"


def outcome(function, *args, **kwargs):
    try:
        value = function(*args, **kwargs)
        if hasattr(value, "__next__"):
            value = list(value)
            value = sorted(value) if value and isinstance(value[0], Path) else value
        return repr(value).replace(folder, "FOLDER")
    except Exception as e:
        return f"{type(e).__name__}: {e}".replace(folder, "FOLDER")


def tree():
    return sorted(os.path.relpath(os.path.join(r, n), folder) for r, d, f in os.walk(folder) for n in d + f)


def build():
    for name in os.listdir(folder):
        if os.path.isdir(name) and not os.path.islink(name):
            import shutil
            shutil.rmtree(name)
        else:
            os.unlink(name)
    os.makedirs("d/e/f")
    for name in "one.txt", "d/two.py", "d/e/three.py", "d/.hidden", "d/e/f/FOUR.PY":
        with open(name, "w") as f:
            f.write("line 1\nline 2\r\n\xe9\n")
    os.symlink("one.txt", "to_one")
    os.symlink("d", "to_d")
    os.symlink("none", "to_none")
    os.symlink("loop", "loop")
    os.symlink("..", "d/up")
    os.link("one.txt", "hard")
    os.mkfifo("pipe")


build()
PATHS = ["one.txt", "d", "to_one", "to_d", "to_none", "loop", "none", "one.txt/x", "", "pipe", "d/..", "d/up/d", "none/x", "a\0b",
         "\ud800", "x" * 300, "/", "hard"]
QUESTIONS = """exists is_file is_dir is_symlink is_mount is_socket is_fifo is_block_device is_char_device is_junction readlink
    resolve absolute iterdir expanduser owner""".split()
for name in QUESTIONS:
    for p in PATHS:
        if name in ("iterdir", "owner") and p in ("/", "pipe"):
            continue
        answer = outcome(getattr(Path(p), name))
        print(name, repr(p), answer)
        if name in ("exists", "is_file", "is_dir"):
            print("   ", outcome(getattr(Path(p), name), follow_symlinks=False))
        if name == "resolve":
            print("   ", outcome(Path(p).resolve, strict=True), outcome(Path(p).resolve, True), outcome(Path(p).resolve, 1, 2))
    print(name, outcome(getattr(Path("d"), name), 1, 2, 3), outcome(getattr(Path("d"), name), unknown=1))
for p in PATHS:
    print("sizes", repr(p), outcome(lambda: Path(p).stat().st_size if not Path(p).is_dir() else "d"), outcome(lambda: Path(p).lstat().st_mode),
          outcome(lambda: Path(p).stat(follow_symlinks=False).st_nlink if not Path(p).is_dir() else "d"),
          outcome(lambda: Path(p).info.exists()), outcome(lambda: Path(p).info.is_dir()), outcome(lambda: Path(p).info.is_symlink()))
for a in "one.txt", "none", "d":
    for b in "hard", "to_one", "none", Path("to_d"), 1.5, None, b"one.txt":
        print("samefile", a, b, outcome(Path(a).samefile, b))
print([outcome(Path(p).expanduser) for p in ("~", "~/x", "~root/x", "~not-a-user/x", "a/~", "./~")], Path.home(), outcome(Path.cwd))

print("reading and writing")
for p in "one.txt", "d", "none", "to_none", "none/x", "a\0b":
    print(p, outcome(Path(p).read_text, "utf-8"), outcome(Path(p).read_bytes))
for kwargs in {"encoding": "ascii"}, {"encoding": "ascii", "errors": "replace"}, {"encoding": "latin-1", "newline": ""}, {"newline": "x"}, \
        {"encoding": "none"}, {"errors": "none"}, {"encoding": 1}, {"other": 1}, {"encoding": "utf-8", "newline": "\r\n"}:
    print(kwargs, outcome(Path("one.txt").read_text, **kwargs))
for name, args, kwargs in [("write_text", ("a\nb",), {}), ("write_text", ("a\nb", "utf-16-le"), {}), ("write_text", (b"a",), {}),
                           ("write_text", (1,), {}), ("write_text", (), {}), ("write_text", ("\xe9", "ascii"), {}),
                           ("write_text", ("\xe9", "ascii", "replace"), {}), ("write_text", ("a\n",), {"newline": "\r\n"}),
                           ("write_bytes", (b"abc",), {}), ("write_bytes", ("abc",), {}), ("write_bytes", (bytearray(b"q"),), {}),
                           ("write_bytes", (1,), {}), ("write_bytes", (memoryview(b"1234")[::2],), {}), ("write_bytes", (), {})]:
    for p in "new", "d", "none/x":
        print(name, args if "memory" not in repr(args) else "view", kwargs, p, outcome(getattr(Path(p), name), *args, **kwargs),
              outcome(Path("new").read_bytes))
for args in [(), ("rb",), ("w", 0), ("rw",), ("r", -1, "utf-8", None, "x"), (1,), ("x",)]:
    print("open", args, outcome(lambda: Path("one.txt").open(*args).close()))

print("changing")
CALLS = [("mkdir", (), {}), ("mkdir", (0o700, True), {}), ("mkdir", (), {"exist_ok": True}), ("mkdir", ("x",), {}),
         ("mkdir", (), {"parents": True, "exist_ok": True}), ("mkdir", (), {"parents": True}), ("rmdir", (), {}), ("rmdir", (1,), {}),
         ("unlink", (), {}), ("unlink", (True,), {}), ("unlink", (), {"missing_ok": 1}), ("touch", (), {}),
         ("touch", (), {"exist_ok": False}), ("touch", ("x",), {}), ("rename", ("new",), {}), ("rename", ("d/e",), {}),
         ("rename", ("none/x",), {}), ("rename", (), {}), ("rename", (1,), {}), ("rename", (b"new",), {}), ("replace", ("hard",), {}),
         ("replace", (Path("new"),), {}), ("replace", (None,), {}), ("symlink_to", ("one.txt",), {}), ("symlink_to", (1,), {}),
         ("symlink_to", ("d", True), {}), ("hardlink_to", ("one.txt",), {}), ("hardlink_to", ("none",), {}), ("hardlink_to", (None,), {}),
         ("chmod", (0o600,), {}), ("chmod", ("x",), {}), ("chmod", (), {}), ("lchmod", (0o600,), {}),
         ("copy", ("new",), {}), ("copy", ("d/e",), {}), ("copy", ("none/x",), {}), ("copy", (1,), {}), ("copy", ("one.txt",), {}),
         ("copy", ("new",), {"follow_symlinks": False}), ("copy_into", ("d",), {}), ("copy_into", ("none",), {}), ("copy_into", (None,), {}),
         ("move", ("new",), {}), ("move", ("d",), {}), ("move", ("none/x",), {}), ("move_into", ("d",), {}), ("move_into", ("none",), {})]
for name, args, kwargs in CALLS:
    for p in "one.txt", "d/e", "none", "none/deep/er", "to_one", "to_none", "d/e/f":
        build()
        before = tree()
        answer = outcome(getattr(Path(p), name, None), *args, **kwargs)
        after = tree()
        print(name, *args, kwargs, p, answer, [n for n in before if n not in after], [n for n in after if n not in before])

print("walking")
build()
for pattern in ["*", "**", "**/*", "*.py", "**/*.py", "**/", "d/*", "d/**/*.py", "*/", "..", "", ".", "/", "/a", "d/.h*", "to_d/*",
                "none/*", "[", "[!d]*", "?", "*.PY", "**/*.PY", "d/e", "d/../d/*", "d//e", "d/./e", "**.py", "**/**", "to_*", "a\0*"]:
    print(repr(pattern), outcome(Path(".").glob, pattern), outcome(Path("d").rglob, pattern),
          outcome(Path("d").glob, pattern, case_sensitive=False), outcome(Path("d/e").glob, pattern, recurse_symlinks=True))
for pattern in None, 1, b"*", Path("*"), []:
    print(repr(pattern), outcome(Path(".").glob, pattern), outcome(Path(".").rglob, pattern))
print(outcome(Path("none").glob, "*"), outcome(Path("one.txt").glob, "*"), outcome(Path("d").glob), outcome(Path("d").glob, "*", 1))


def walked(p, **kwargs):
    answer = []
    for root, folders, files in Path(p).walk(**kwargs):
        folders.sort()
        answer.append((str(root), list(folders), sorted(files)))
    return answer


errors = []
for p in ".", "d", "none", "one.txt", "to_d", "loop":
    for kwargs in {}, {"top_down": False}, {"follow_symlinks": True} if p != "." and p != "d" and p != "to_d" else {}, \
            {"on_error": lambda e: errors.append(str(e))}, {"other": 1}:
        print(p, list(kwargs), sorted(walked(p, **kwargs)) if "other" not in kwargs else outcome(walked, p, **kwargs), errors)
