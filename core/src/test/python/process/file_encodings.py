"""A program's file whose bytes are not what its cookie or mark says, or that has zero bytes."""
import os
import subprocess
import sys
import tempfile

SOURCES = [
    b"#coding:ascii \xc3\xa4\nraise RuntimeError\n",
    b"#!/usr/bin/python\n#coding:ascii \xc3\xa4\nraise\n",
    b"#coding:ascii\nx=1\n\xc3\n",
    b"#coding:utf-8\nx=1\nabc = '\xff' + 1\n",
    b"#\xff\n#coding:utf-8 \nx=1\n",
    b"\xef\xbb\xbfraise RuntimeError\n\n#\xff\n",
    b"0000\x00\n00000000000\n\x00\n\x9e\n",
    b"#\x00\xfd\n",
    b"if 1:\n    x = 1\n\x00\n)(\n",
    b"# coding: charmap\nprint(1)\n\xe9$",
    b"# x\n# coding: unicode_escape\nprint(ascii('\xe9\\u1234'))\n1 +\n",
    b"# coding: cp1252\nprint(1)\n\xe9$",
    b"# coding: undefined\n",
    b"# coding: ansi_x3.4_1986\n\xe9",
    b"1234567\xc3\xa4 = '\xe2\x82\xac'\n\xe2\x82 = 1\n",
]

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "bad.py")
    for source in SOURCES:
        with open(path, "wb") as f:
            f.write(source)
        done = subprocess.run([sys.executable, "-I", path], capture_output=True)
        print(source, done.returncode)
        print(done.stderr.replace(os.fsencode(folder), b"...").decode("utf-8", "replace"))
