# test: isolated
"""tempfile: spooled files in memory and on disk, mkstemp and the names of folders, with ordinary and wrong arguments."""
import io
import os
import re
import stat
import sys
import tempfile

sys.unraisablehook = lambda told: None  # a detached or unmade file can't say whether it is closed when it goes


def clean(value):
    text = value if isinstance(value, str) else repr(value)
    return re.sub(r"0x[0-9a-f]+", "#", re.sub(r"tmp\w{8}", "tmpNAME", text))


def call(what, function, *args, **keywords):
    try:
        result = clean(function(*args, **keywords))
    except Exception as e:
        result = f"{type(e).__name__}: {clean(str(e))}"
    print(what, "->", result)


def binary():
    file = tempfile.SpooledTemporaryFile(20)
    file.write(b"one\ntwo\n")
    file.seek(1)
    return file


def text():
    file = tempfile.SpooledTemporaryFile(20, "w+", encoding="utf-8", newline="\n")
    file.write("one\ntwo\n")
    file.seek(1)
    return file


def on_disk(make):
    file = make()
    file.rollover()
    file.seek(1)
    return file


def closed(make):
    file = make()
    file.close()
    return file


MAKERS = {"binary": binary, "text": text, "binary on disk": lambda: on_disk(binary), "text on disk": lambda: on_disk(text),
          "closed": lambda: closed(binary), "closed text": lambda: closed(text)}
CALLS = [("read", ()), ("read", (2,)), ("read", ("x",)), ("read1", ()), ("read1", (2,)), ("readline", ()), ("readline", (2,)),
         ("readline", ("x",)), ("readlines", ()), ("readlines", ("x",)), ("readinto", (bytearray(2),)), ("readinto", (b"",)),
         ("readinto1", (bytearray(2),)), ("readinto1", (5,)), ("write", (b"x" * 30,)), ("write", ("x" * 30,)), ("write", (5,)),
         ("writelines", ([b"a", b"b"],)), ("writelines", (["a", "b"],)), ("writelines", (5,)), ("seek", (0, 2)), ("seek", (-1,)),
         ("seek", ("x",)), ("tell", ()), ("tell", (1,)), ("truncate", ()), ("truncate", (2,)), ("truncate", (50,)), ("truncate", (-1,)),
         ("truncate", ("x",)), ("flush", ()), ("flush", (1,)), ("isatty", ()), ("isatty", (1,)), ("readable", ()), ("readable", (1,)),
         ("writable", ()), ("writable", (1,)), ("seekable", ()), ("seekable", (1,)), ("detach", ()), ("detach", (1,)), ("rollover", ()),
         ("rollover", (1,)), ("close", ()), ("close", (1,)), ("fileno", ("x",)), ("__iter__", ()), ("__next__", ()), ("__enter__", ()),
         ("__exit__", (None, None, None))]
for title, make in MAKERS.items():
    print("==", title)
    for name, args in CALLS:
        file = make()
        call(f"{name}{args}", lambda: (getattr(file, name)(*args), file._rolled) if name not in ("detach", "__iter__", "__enter__", "fileno")
             else (type(getattr(file, name)(*args)).__name__, file._rolled))
    file = make()
    call("fileno", lambda: (file.fileno() > 2, file._rolled))
    for name in "closed", "mode", "name", "encoding", "errors", "newlines":
        call(name, lambda: "a number" if isinstance(getattr(file, name), int) and name == "name" else getattr(file, name))
    call("repr", lambda: repr(file))
    call("lines", lambda: list(make()))
for args, keywords in [(("x",), {}), ((5, "q"), {}), ((5, "r"), {}), ((5, "w+", -1, "nonsense"), {}), ((), {"nonsense": 1}), ((-1,), {}),
                       ((1.5,), {}), ((None,), {}), ((5,), {"dir": "/nowhere"}), ((5,), {"prefix": 5})]:
    call(f"SpooledTemporaryFile{args} {keywords}", lambda: (lambda file: (file.write(b"x" * 9), file._rolled, file.rollover()))(
        tempfile.SpooledTemporaryFile(*args, **keywords)))

# ---- mkstemp, and where
with tempfile.TemporaryDirectory() as folder:
    for args in [(), (".end",), (".end", "start-"), ("", "", folder), (b".end", b"start-"), (None, None, folder.encode())]:
        descriptor, path = tempfile.mkstemp(*args) if len(args) > 2 else tempfile.mkstemp(*args, dir=os.fsencode(folder) if args and
                                                                                        isinstance(args[0], bytes) else folder)
        status = os.fstat(descriptor)
        print(args[:2], type(path).__name__, oct(stat.S_IMODE(status.st_mode)), status.st_size, os.get_inheritable(descriptor),
              os.path.basename(path)[:6] == (b"start-" if isinstance(path, bytes) else "start-"),
              os.path.dirname(os.fsdecode(path)) == folder, path.endswith(b".end" if isinstance(path, bytes) else ".end"))
        os.close(descriptor)
        os.unlink(path)
    for args, keywords in [((5,), {}), (("x", b"y"), {}), ((None, None, "/nowhere"), {}), ((None, None, 5), {}), (("a/b",), {}),
                           ((), {"nonsense": 1}), (("a\0b",), {}), ((None, 5), {})]:
        def make():
            descriptor, path = tempfile.mkstemp(*args, **keywords)
            os.close(descriptor)
            os.unlink(path)
        call(f"mkstemp{args} {keywords}", lambda: make())
    descriptor, path = tempfile.mkstemp(dir=folder, text=True)
    print(os.write(descriptor, b"x\n"))
    os.close(descriptor)
    inner = tempfile.TemporaryDirectory(dir=folder, prefix="inner-", suffix="-end", ignore_cleanup_errors=False)
    print(os.path.basename(inner.name)[:6], inner.name[-4:], os.path.isdir(inner.name), inner.cleanup(), os.path.exists(inner.name))
    call("cleanup again", lambda: inner.cleanup())
    call("cleanup of too much", inner.cleanup, 1)
    for keywords in dict(dir="/nowhere"), dict(nonsense=1), dict(prefix=5), dict(delete=False, dir=folder):
        call(f"TemporaryDirectory {sorted(keywords)}", lambda: type(tempfile.TemporaryDirectory(**keywords)).__name__)
for name in "gettempdir", "gettempdirb", "gettempprefix", "gettempprefixb":
    print(name, type(getattr(tempfile, name)()).__name__)
    call(name, getattr(tempfile, name), 1)
print(tempfile.gettempprefix(), tempfile.gettempprefixb(), os.fsencode(tempfile.gettempdir()) == tempfile.gettempdirb(),
      tempfile.SpooledTemporaryFile.__mro__[1:3], isinstance(binary(), io.IOBase))
