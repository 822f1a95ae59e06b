"""Opening names that end with a slash."""
import os
import shutil
import tempfile

d = tempfile.mkdtemp()
os.chdir(d)
open("f", "w").close()
os.mkdir("d")
os.symlink("f", "l")
os.symlink("nowhere", "n")
for name in 'x/', 'f/', 'd/', 'l/', 'n/', 'n', 'x/y', 'f/y':
    for mode in 'r', 'w', 'x', 'a', 'r+':
        try:
            open(name, mode).close()
            print(name, mode, "ok")
        except OSError as e:
            print(name, mode, type(e).__name__, e)
        for j in 'x', 'nowhere':
            if os.path.exists(j):
                os.unlink(j)
os.chdir("/")
shutil.rmtree(d)
