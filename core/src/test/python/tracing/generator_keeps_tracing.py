"""A generator that goes on keeps its local trace function when the global one returns None."""
import sys
def gen():
    yield 0
    yield 1
def f():
    for i in gen():
        pass
n = 0
def loc(frame, e, arg):
    print('local', e, frame.f_code.co_name, frame.f_lineno)
    return loc
def tr2(frame, e, arg):
    global n
    n += 1
    print(n, e, frame.f_code.co_name, frame.f_lineno)
    return loc if n == 2 else None
sys.settrace(tr2); f(); sys.settrace(None)
