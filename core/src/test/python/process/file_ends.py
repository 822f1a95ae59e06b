"""Where files that break off are wrong, as the command line shows it."""
import os
import subprocess
import sys
import tempfile

SOURCES = ["if x:\n", "if x:\n  # comment", "try:\n  x\n", "x = (1,\n", "def f():\n    x = 1\n   y"]

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "program.py")
    for source in SOURCES:
        with open(path, "w") as file:
            file.write(source)
        done = subprocess.run([sys.executable, "-I", path], capture_output=True, text=True)
        print(ascii(source), done.stderr.replace(path, "program.py"))
done = subprocess.run([sys.executable, "-I"], input="if x:\n", capture_output=True, text=True)
print(done.stderr)
