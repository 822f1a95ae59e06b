"""pathlib: addresses, owners and folders of paths, and what these methods refuse."""
import os
import pathlib
import tempfile

folder = tempfile.mkdtemp()


def call(what, function, *args, **keywords):
    try:
        result = repr(function(*args, **keywords))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    print(what, "->", result.replace(folder, "FOLDER"))


for text in "/a/b", "/", "/a b/\u00e9?#%", "a/b", "", ".", "/a/../b", "/\udcff", "//server/share", "/c:/x":
    path = pathlib.Path(text)
    call(f"as_uri {text!r}", path.as_uri)
    call(f"PurePosixPath.as_uri {text!r}", lambda: pathlib.PurePosixPath(text).is_absolute())
for text in "c:/a b", "c:a", "/a", "//server/share/x", "\\\\?\\c:\\x":
    call(f"PureWindowsPath {text!r}", lambda: (pathlib.PureWindowsPath(text).as_posix(), pathlib.PureWindowsPath(text).is_absolute(),
                                              pathlib.PureWindowsPath(text).drive, pathlib.PureWindowsPath(text).root))
for uri in ("file:///a/b", "file://localhost/a", "file:/a", "file:a", "http://x/a", "a", "file:///a%20b", "file://other/a", "", 5, None,
            b"file:///a", "FILE:///a"):
    call(f"from_uri {uri!r}", pathlib.Path.from_uri, uri)
path = pathlib.Path(folder, "file")
path.write_text("text")
import grp
import pwd
print(path.owner() == pwd.getpwuid(os.getuid()).pw_name, path.group() == grp.getgrgid(path.stat().st_gid).gr_name,
      path.group(follow_symlinks=False) == path.group())
for name in "owner", "group":
    call(name, getattr(path, name), 1)
    call(name, getattr(path, name), nonsense=1)
    call(name, getattr(pathlib.Path(folder, "none"), name))
print(pathlib.Path.cwd() == pathlib.Path(os.getcwd()), pathlib.Path.home() == pathlib.Path(os.path.expanduser("~")))
for name in "cwd", "home":
    call(name, getattr(pathlib.Path, name), 1)
    call(name, getattr(pathlib.Path, name), nonsense=1)
for name in "as_uri", "as_posix", "is_absolute":
    call(name, getattr(path, name), 1)
    call(name, getattr(path, name), nonsense=1)
saved = os.environ.get("HOME")
os.environ["HOME"] = folder
call("home", pathlib.Path.home)
call("expanduser", pathlib.Path("~/x").expanduser)
call("expanduser", pathlib.Path("~nosuchuser/x").expanduser)
if saved is None:
    del os.environ["HOME"]
else:
    os.environ["HOME"] = saved
print(pathlib.UnsupportedOperation, pathlib.UnsupportedOperation.__mro__[1], repr(pathlib.UnsupportedOperation("text")))
call("UnsupportedOperation", pathlib.UnsupportedOperation, nonsense=1)
call("WindowsPath", pathlib.WindowsPath, "x")
call("WindowsPath", pathlib.WindowsPath)
call("raw", object.__new__, pathlib.Path)
path.unlink()
os.rmdir(folder)
