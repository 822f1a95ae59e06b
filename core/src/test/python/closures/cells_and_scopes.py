import sys
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
# closures
def outer():
    x = 1; y = 2
    def mid(z):
        nonlocal x
        x += z
        def inner():
            nonlocal y
            y = y + x
            return (x, y, z)
        return inner
    return mid
m = outer(); i1 = m(10); i2 = m(100)
print(i1(), i2(), i1(), m.__code__.co_freevars, i1.__code__.co_freevars, outer.__code__.co_cellvars, [c.cell_contents for c in i1.__closure__])
print(m.__code__.co_varnames, m.__code__.co_nlocals, m.__code__.co_flags, outer.__code__.co_flags, i1.__code__.co_qualname)
c = i1.__closure__[0]
c.cell_contents = 1000; print(i1())
del c.cell_contents
t(i1); t(lambda: c.cell_contents)
fs = [lambda: i for i in range(3)]; print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]; print([f() for f in fs])
def deld():
    x = 1
    def g(): return x
    del x
    t(g)
    def h():
        nonlocal x
        del x
    t(h)
    x = 5; print(g()); h(); t(g)
deld()
class K:
    a = 1
    b = [q for q in range(2)]
    def f(self): return __class__
    g = lambda self: super().__repr__()
    c = {k: v for k, v in [(1, 2)]}
print(K().f(), K.b, K.c)
def clsclosure():
    v = 'outer'
    class A:
        w = v
        def m(self): return v
    v = 'changed'
    return A
A = clsclosure(); print(A.w, A().m())
def mk(): 
    q = 1
    def g(a, b=2, *args, c=3, **kw): return a, b, args, c, kw, q
    return g
g = mk()
g2 = types.FunctionType(g.__code__, globals(), 'renamed', (9,), (types.CellType(77),)) if 0 else None
FT = type(g); CT = type(g.__closure__[0])
g2 = FT(g.__code__, globals(), 'renamed', (9,), (CT(77),), {'c': 5}); print(g2(1), g2.__name__, g2.__qualname__)
t(lambda: FT(g.__code__, {}, closure=(1,))); t(lambda: FT(g.__code__, {}, closure=())); t(lambda: FT(g.__code__, {}))
t(lambda: g()); t(lambda: g(1, 2, 3, c=4, d=5)); t(lambda: g(1, a=2)); t(lambda: mk(1)); t(lambda: mk(x=1))
def po(a, b, /, c, *, d): return a
t(lambda: po(1, b=2, c=3, d=4)); t(lambda: po(1, 2, 3)); t(lambda: po(1, 2, 3, 4)); t(lambda: po(1,2,3,4,d=5)); t(lambda: po()); t(lambda: po(1,2,d=1)); t(lambda: po(1,2,3,dd=1)); t(lambda: po(1,2,3,d=1,e=2))
print(g.__defaults__, g.__kwdefaults__, g.__closure__, g.__annotations__) if 0 else None
r = exec
ns = {}
def fx():
    a = 1
    def inner(): 
        nonlocal a
        a += 1
        print('in exec', a)
    return inner
inner = fx()
exec(inner.__code__, globals(), closure=inner.__closure__); print(inner.__closure__[0].cell_contents)
t(lambda: exec(inner.__code__)); t(lambda: exec(inner.__code__, closure=(1,))); t(lambda: exec('x=1', closure=()))
def loc():
    a = 1
    def b(): return a
    l = locals(); l['a'] = 2
    print(sorted(l), a)
    fl = sys._getframe().f_locals; fl['a'] = 7; fl['new'] = 8
    print(a, b(), sorted(fl), 'new' in locals())
loc()
