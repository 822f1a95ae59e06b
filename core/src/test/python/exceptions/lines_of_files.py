# An error in a file shows the file's own line, read in the encoding that it declares: the last one may have no end.
import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, "name.py")
    for source in (b"# coding: latin-1\n# a\n    x", b"# coding: latin-1\n# a\n    x\n", b"    x", b"    x\n", b"\n!x(",
                   b"# coding: gbk\nprin\xedt(n\\\nprint())\n", b"# coding: koi8-r\n\xc1 \xc2", b"# coding: utf-8\n a b",
                   b"# coding: latin-1\n'\xe9' \xe9 x\n", b"# coding: latin-1\n(\xe9", b"# coding: latin-1\nx = '\xe9",
                   b"# coding: latin-1\ndef f():\n\xe9\n", b"# coding: latin-1\r\nx y\r\n\xe9\r\n",
                   b"# coding: latin-1\n\xe9 = f(a b,\n c)", b"# coding: latin-1\nreturn '\xe9'"):
        with open(name, "wb") as file:
            file.write(source)
        for called in name, "absent.py":
            try:
                compile(source, called, "exec")
            except SyntaxError as error:
                print(source, called == name, type(error).__name__, error.msg, error.args[1:] and error.args[1][1:],
                      (error.lineno, error.offset, error.text, error.end_lineno, error.end_offset))
