# Code that runs in another interpreter sees modules of its own.
import json

import _testcapi

json.mark = 1


def run(code):
    print(_testcapi.run_in_subinterp(code), flush=True)


run("import sys, json\nprint(hasattr(json, 'mark'), __name__, sys.argv)\nx = 1\nprint(sorted(globals()))")
run("def f():\n    1 / 0\nf()")
run("1 +")
run("import atexit\natexit.register(print, 'bye')\nclass A:\n    def __del__(self, print=print): print('del')\na = A()")
print(json.mark, __name__, 'x' in globals())
