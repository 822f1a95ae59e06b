# The message about an unknown feature shows 100 bytes of its name, in whole characters.
NAMES = ["spam", "a" * 150, "é" * 80, "a" * 99 + "é", "a" * 98 + "é" + "b", "中" * 40]

for name in NAMES:
    try:
        compile(f"from __future__ import {name}\n", "features.py", "exec")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset, error.end_offset)
