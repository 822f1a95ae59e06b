"""compileall: what its command line compiles, says and returns."""
import compileall
import os
import sys
import tempfile

FILES = {"a.py": "a = 1\n", "b.py": "b = (\n", "sub/c.py": "assert 1, 'c'\n", "sub/deep/d.py": "'doc'\n",
         "note.txt": "no source", "null.py": "x = '\0'\n", "latin.py": b"# coding: latin-1\nx = '\xe4'\n"}


def tree(folder):
    for path, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if name.endswith(".pyc"):
                with open(os.path.join(path, name), "rb") as f:
                    print("   ", os.path.relpath(os.path.join(path, name), folder), f.read(8)[4:])


for arguments in (["."], ["-q", "."], ["-qq", "."], ["-r", "0", "."], ["-l", "."], ["-f", "-x", "sub", "."],
                  ["-b", "sub"], ["-o", "0", "-o", "2", "sub"], ["-d", "/shown", "-l", "."],
                  ["--invalidation-mode", "checked-hash", "sub"], ["--invalidation-mode", "unchecked-hash", "sub/c.py"],
                  ["-s", "sub", "-p", "/p", "sub"], ["missing"], ["note.txt"], ["-j", "1", "sub"],
                  ["--no-such-option"], ["-h"]):
    with tempfile.TemporaryDirectory() as folder:
        folder = os.path.realpath(folder)
        os.chdir(folder)
        for name, text in FILES.items():
            os.makedirs(os.path.dirname(os.path.join(folder, name)), exist_ok=True)
            with open(name, "wb") as f:
                f.write(text if isinstance(text, bytes) else text.encode())
        print(arguments)
        sys.argv = ["compileall"] + arguments
        try:
            print("   ", compileall.main())
        except SystemExit as e:
            print("   ", "exit", e.code)
        tree(folder)
        os.chdir("/")
