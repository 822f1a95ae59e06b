# Names that lead through a file as if it were a folder: ENOTDIR everywhere.
import io
import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    with open("file", "w"):
        pass
    for f in (open, io.FileIO, os.stat, os.lstat, os.listdir, os.mkdir, os.scandir, os.remove, os.rmdir, os.readlink,
              os.chdir, os.path.exists, lambda p: open(p, "w"), lambda p: os.open(p, 0), lambda p: os.rename(p, "other"),
              lambda p: os.chmod(p, 0), lambda p: os.access(p, 0), lambda p: os.symlink("x", p), os.truncate):
        for name in "file/x", "file/x/y", "missing/x":
            try:
                print(f(name))
            except TypeError as e:
                print(e)
            except OSError as e:
                print(type(e).__name__, e)
    os.chdir("/")
