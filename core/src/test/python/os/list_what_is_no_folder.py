"""Listing what is no folder: a named pipe is not opened."""
import os
import shutil
import tempfile

folder = tempfile.mkdtemp()
try:
    os.chdir(folder)
    os.mkfifo("pipe")
    open("file", "w").close()
    os.symlink("nowhere", "link")
    os.symlink("loop", "loop")
    for name in "pipe", "file", "link", "loop", "missing", "":
        for function in os.listdir, os.scandir:
            try:
                print(function(name))
            except OSError as e:
                print(type(e).__name__, e)
finally:
    os.chdir("/")
    shutil.rmtree(folder)
