"""The branches, jumps and exceptions that sys.monitoring tells of, and where."""
import sys, asyncio, dis
M = sys.monitoring; E = M.events
def run(f, *args, names=('BRANCH_LEFT', 'BRANCH_RIGHT', 'JUMP', 'LINE')):
    M.use_tool_id(3, 't')
    ev = []
    f = getattr(f, "__func__", f)
    args = args or (Derived(),) if f.__name__ == "method" else args
    codes = {f.__code__} | {c for c in f.__code__.co_consts if hasattr(c, 'co_code')}
    s = 0
    for n in names:
        def cb(code, *a, n=n):
            if code in codes: ev.append((n, code.co_name, *[x if isinstance(x, int) else type(x).__name__ for x in a]))
        M.register_callback(3, getattr(E, n), cb)
        s |= getattr(E, n)
    M.set_events(3, s)
    try: f(*args)
    except Exception as e: ev.append(repr(e))
    M.set_events(3, 0)
    for n in names: M.register_callback(3, getattr(E, n), None)
    M.free_tool_id(3)
    print(f.__name__, args)
    base = f.__code__.co_firstlineno
    for e in ev: print('   ', *(x - base if e[0] == 'LINE' and isinstance(x, int) else x for x in e))
def loop(n):
    x = 0
    for i in range(n):
        x += 1
    while x < 5:
        x += 1
        if x == 3: continue
        if x == 4:
            break
    return x
def nested(xs):
    for a in xs:
        for b in a:
            if b: pass
            else:
                continue
        else:
            return 1
def listcomp(xs):
    return [x for x in xs if x]
def genexp(xs):
    return list(x for x in xs if x)
def bools(a, b, c):
    if a and b or c: return 1
    return a if b is None else c if c is not None else 0
def cases(x):
    match x:
        case [1, *r]: return r
        case {'a': y}: return y
        case int(): return 1
        case None: return 2
        case str() if x: return 3
        case _: return 4
def star(k):
    try:
        if k: raise ExceptionGroup('e', [TypeError(), ValueError()])
    except* TypeError: pass
    except* ValueError: pass
def exc(k):
    try:
        if k: raise KeyError
    except IndexError: pass
    except KeyError as e: pass
    finally: k = 1
def withs(k):
    import contextlib
    with contextlib.suppress(KeyError):
        raise KeyError
async def agen(n):
    for i in range(n): yield i
async def afor_lines(n):
    async for x in agen(n):
        if x: pass
    return [x async for x in agen(n)]
def arun(n):
    async def inner():
        async for x in agen(n):
            x = x
        else:
            x = 1
    c = inner()
    try: c.send(None)
    except StopIteration: pass
def yf(n):
    def g():
        yield from range(n)
    return list(g())
def asserts(x):
    assert x, 'm'
def lists(xs):
    for x in xs: x
def tuples():
    for x in (1, 2): x
def gens():
    for x in (i for i in (1,)): x
def dicts(d):
    for k, v in d.items(): k
def raising():
    def g():
        yield 1
        raise KeyError
    for x in g(): x
for f, *a in ((loop, 2), (loop, 0), (nested, [[1], [0, 1]]), (nested, []), (listcomp, [0, 1]), (genexp, [0, 1]), (bools, 1, 1, 0), (bools, 0, None, 1), (bools, 0, 0, None), (cases, [1, 2]), (cases, {'a': 1}), (cases, 3), (cases, None), (cases, 'x'), (cases, ''), (cases, 1.5), (star, 0), (star, 1), (exc, 0), (exc, 1), (withs, 1), (yf, 2), (asserts, 1), (asserts, 0), (lists, [1]), (lists, []), (tuples,), (gens,), (dicts, {1: 2}), (raising,)):
    run(f, *a)
    run(f, *a, names=('BRANCH', 'RAISE', 'STOP_ITERATION', 'RERAISE', 'EXCEPTION_HANDLED', 'PY_UNWIND', 'PY_THROW'))


def show_branches(code):
    print(code.co_name, list(code.co_branches()))
    for constant in code.co_consts:
        if hasattr(constant, "co_code"):
            show_branches(constant)


for f in (loop, nested, listcomp, genexp, bools, cases, star, exc, withs, agen, afor_lines, arun, yf, asserts, dicts, raising):
    show_branches(f.__code__)
run(arun, 0, names=("BRANCH_LEFT", "BRANCH_RIGHT"))
run(arun, 2, names=("BRANCH", "RAISE", "STOP_ITERATION", "EXCEPTION_HANDLED"))
M=sys.monitoring; E=M.events
def gen(cond):
    for i in range(10):
        if cond:
            yield 1
        else:
            yield 2
def over_gen():
    for _ in gen(1):
        pass
for name in 'PY_START PY_RESUME PY_RETURN PY_YIELD CALL LINE JUMP BRANCH_LEFT BRANCH_RIGHT BRANCH'.split():
    M.use_tool_id(3,'x')
    n = []
    M.register_callback(3, getattr(E, name), lambda *a: n.append((a[0].co_name, *[x for x in a[1:] if isinstance(x, int)])) or M.DISABLE)
    M.set_events(3, getattr(E, name))
    over_gen()
    M.set_events(3, 0)
    M.free_tool_id(3)
    print(name, n)


class Base:
    def method(self, k=0):
        return k


class Derived(Base):
    def method(self, k=0):
        super().method(k)
        super(Derived, self).method
        return super().method()


run(Derived().method, names=("CALL", "C_RETURN", "C_RAISE"))
for name in "RAISE", "EXCEPTION_HANDLED", "PY_UNWIND":
    M.use_tool_id(3, "x")
    M.register_callback(3, getattr(E, name), lambda *a: M.DISABLE)

    def fail():
        try:
            1 / 0
        except ZeroDivisionError:
            raise
    M.set_events(3, getattr(E, name))
    try:
        fail()
    except Exception as e:
        M.set_events(3, 0)
        print(type(e).__name__, e)
    M.set_events(3, 0)
    M.free_tool_id(3)
