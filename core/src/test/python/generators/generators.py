import sys
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
def gen(n):
    try:
        while True:
            got = yield n
            if got: n = got
            n += 1
    except GeneratorExit: print('exit'); raise
    finally: print('fin')
x = gen(5); print(next(x), x.send(10), next(x)); x.close(); t(lambda: next(x)); t(lambda: x.send(1))
x = gen(1); t(lambda: x.send(5)); next(x); t(lambda: x.throw(ValueError('boo'))); t(lambda: next(x))
def g3():
    try: yield 1
    except ValueError as e: yield ('caught', e.args)
    return 'done'
x = g3(); next(x); print(x.throw(ValueError(1, 2))); t(lambda: next(x))
def g4():
    r = yield from g3(); print('r', r); yield 9
x = g4(); next(x); print(x.throw(ValueError)); print(type(x.gi_yieldfrom)); print(next(x)); 
def g5():
    try: yield
    except GeneratorExit: return 'ret'
x = g5(); next(x); print(x.close())
def g6():
    try: yield
    except GeneratorExit: yield 1
x = g6(); next(x); t(x.close)
def g7(): raise StopIteration(3); yield
t(lambda: list(g7()))
x = g7(); print(x.gi_frame is not None, x.gi_running, x.gi_code is g7.__code__, x.gi_suspended, repr(x)[:21])
