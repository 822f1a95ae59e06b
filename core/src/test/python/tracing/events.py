import sys
log=[]
def tracer(f, e, a):
    if f.f_code.co_filename != run.__code__.co_filename: return None
    log.append((f.f_code.co_name, e, f.f_lineno - f.f_code.co_firstlineno, (a if a is None or isinstance(a, (int, list)) else a[0].__name__ if isinstance(a, tuple) else type(a).__name__)))
    return tracer
def run(f, *a):
    log.clear()
    sys.settrace(tracer)
    try: f(*a)
    except Exception as e: print('exc', type(e))
    finally: sys.settrace(None)
    for l in log: print(l)
    print('--')
def f1(n):
    x = 0
    for i in range(n):
        if i % 2:
            x += i
        else:
            x -= 1
    while x < 3: x += 1
    return x
def f2():
    try:
        g2()
    except ValueError as e:
        y = 1
    finally:
        z = 2
    return [a
            for a in (1,
                      2)]
def g2():
    raise ValueError(
        1)
def f3():
    for v in gen(): pass
def gen():
    yield 1
    x = yield 2
    return 3
def f4():
    with CM() as c:
        a = 1
    b = (1 +
         2)
    class C:
        q = 1
        def m(self): return 2
    return C().m()
class CM:
    def __enter__(self): return 1
    def __exit__(self, *a): return False
def f5():
    g2()
def f6():
    x = [i for i in range(2)]
    assert x
    lambda: 0
    return (lambda: 5)()
def f7(x):
    match x:
        case 1:
            return 1
        case [a, b]:
            return a
for f in (f1, f2, f3, f4, f5, f6): run(f, *([3] if f is f1 else []))
run(f7, [1, 2])
def prof(f, e, a):
    if f.f_code.co_filename != run.__code__.co_filename: return
    log.append((f.f_code.co_name, e, getattr(a, '__name__', None)))
def runp(f):
    log.clear(); sys.setprofile(prof)
    try: f()
    finally: sys.setprofile(None)
    for l in log: print(l)
def p1():
    len([1]); [].append(2)
    try: int('x')
    except ValueError: pass
    def h(): return 1
    h()
    try: len(5)
    except TypeError: pass
runp(p1)
def opt(f, e, a):
    f.f_trace_opcodes = True; f.f_trace_lines = False
    log.append((e, f.f_lasti)); return opt
def o1(): return 1 + len('a')
log.clear(); sys.settrace(opt); o1(); sys.settrace(None); print(log)
def deep(n):
    if n: return deep(n-1)
    raise KeyError
run(deep, 2)
def loop1():
    for i in range(3): pass
    while True: break
    i = 0
    while i < 2: i += 1
    for x in []:
        pass
    else:
        y = 1
run(loop1)
def tryfin():
    try:
        try: return 1
        finally: a = 2
    finally:
        b = 3
run(tryfin)
def gens():
    g = (x for x in [1, 2])
    next(g); next(g)
    try: next(g)
    except StopIteration: pass
    def h():
        try: yield 1
        except KeyError: yield 2
    k = h(); next(k); k.throw(KeyError); k.close()
    return [*h()]
run(gens)
def badtrace(f, e, a):
    if e == 'line' and f.f_lineno - f.f_code.co_firstlineno == 2: raise RuntimeError('bad')
    return badtrace
def victim():
    a = 1
    b = 2
    return a
sys.settrace(badtrace)
try: victim()
except RuntimeError as e: print(e, sys.gettrace())
def ml(a,
       b=[1,
          2]):
    x = f"""{a
    }"""
    return (a,
            b,
            x)
run(ml, 1)
if True:
    class Z(
        object):
        a: int = 1
        def f(
            self): pass
async def co():
    async with ACM() as z: pass
    async for q in AG(): pass
    return 1
class ACM:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
async def AG():
    yield 1
def dr():
    try: co().send(None)
    except StopIteration: pass
run(dr)
