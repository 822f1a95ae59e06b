"""Where files that break off are wrong, as the command line shows it."""
import os
import subprocess
import sys
import tempfile

SOURCES = [
    "if x:\n", "if x:", "if x:\n\n\n", "if x:\n# comment\n", "if x:\n  # comment", "def f():\n  if x:\n\n# comment\n",
    "try:\n  x\n", "try:\n  x", "x = (1,\n", "x = '''a\n", "x = 1\n   y", "def f():\n    x = 1\n   y", "class A:\n\n  ",
]

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "program.py")
    for source in SOURCES:
        with open(path, "w") as file:
            file.write(source)
        print(ascii(source))
        for arguments, given in ([path], None), ([], source):
            done = subprocess.run([sys.executable, *arguments], input=given, capture_output=True, text=True)
            print(done.stderr.replace(path, "program.py"), end="")
