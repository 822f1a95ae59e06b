# Source that can't be decoded: the error learns the file's name after it was made, so its arguments lack it.
import ast

for source in (b"\xef\xbb\xbf# coding: latin-1\nx\n", b'print("b\xf6se")\n', b"x\n\n\xf6", b"\xff\xfe", b"'\xed\xa0\x80'",
               b"# coding: latin-99\n", b"# coding: ascii\n\xe9\n", b"# coding: utf-8\n\xe9\n"):
    for call in compile, ast.parse:
        try:
            call(source, "name.py", "exec")
        except SyntaxError as error:
            print(call.__name__, source, error.filename, error.args, error)
    for call in exec, eval:
        try:
            call(source)
        except SyntaxError as error:
            print(call.__name__, source, error.filename, error.args, error)
