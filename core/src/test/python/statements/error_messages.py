
def g():
    yield 1
    yield 2
x=g(); print(x.gi_frame.f_lasti); next(x); print(x.gi_frame.f_lasti); next(x); print(x.gi_frame.f_lasti)

try: x.throw(ValueError)
except ValueError as e: print(e.__traceback__.tb_next.tb_lasti)
class NoEnter:
    def __exit__(self,*a): pass
class NoExit:
    def __enter__(self): pass
class A:
    async def __aenter__(self): pass
    async def __aexit__(self,*a): pass
def t(f):
    try: f()
    except BaseException as e: print(type(e).__name__, e)
def w(x):
    with x: pass
t(lambda:w(1)); t(lambda:w(NoEnter())); t(lambda:w(NoExit())); t(lambda:w(A()))
async def aw(x):
    async with x: pass
def run(c):
    try: c.send(None)
    except StopIteration: pass
t(lambda:run(aw(1)));t(lambda:run(aw(NoEnter())));
class B:
    async def __aenter__(self): pass
class BB:
    async def __aexit__(self,*a): pass
class BBB:
    def __enter__(self): pass
    def __exit__(self,*a): pass
t(lambda:run(aw(B())));t(lambda:run(aw(BB())));t(lambda:run(aw(BBB())))
class C:
    def __aiter__(self): return 5
class D:
    def __aiter__(self): return self
    def __anext__(self): return 5
async def af(x):
    async for i in x: pass
t(lambda:run(af(1)));t(lambda:run(af(C())));t(lambda:run(af(D())))
async def aa(x): await x
t(lambda:run(aa(1)));t(lambda:run(aa(type('X',(),{'__await__':lambda s:3})())))
def yf(x): yield from x
t(lambda:list(yf(3))); 
async def co(): pass
c=co(); t(lambda:list(yf(c))); c.close()
def f(*a,**k): pass
t(lambda:f(*3)); t(lambda:f(**3)); t(lambda:f(1,*3,2)); t(lambda:f(a=1,**{'a':2})); t(lambda:f(**{1:2}))
t(lambda:f.x(*3)); t(lambda:print(*3)); t(lambda:A.__aenter__(**{'a':1,'b':2},**{'a':3}))
def u():
    a,b=1
def u2():
    a,b=1,2,3
def u3():
    a,b=[1]
def u4():
    a,*b,c=[1]
def u5():
    a,b=iter([1,2,3])
def u6():
    a,b={1,2,3}
for z in (u,u2,u3,u4,u5,u6): t(z)
def r1(): raise 1
def r2(): raise ValueError from 1
def r3(): raise
def r4(): raise int
def r5():
    try: 1/0
    except 3: pass
def r6():
    try: 1/0
    except* 3: pass
def r7():
    try: 1/0
    except* ExceptionGroup: pass
class BE(Exception):
    def __new__(cls): return 3
def r8(): raise BE
def r9(): raise ValueError from BE
for z in (r1,r2,r3,r4,r5,r6,r7,r8,r9): t(z)
def n1(): nope
def n2():
    print(x); x=1
def n3():
    def g(): return y
    g(); y=1
def n4(): del nope
def n5():
    del x2
    x2=1
def n6():
    global gg
    del gg
for z in (n1,n2,n3,n4,n5,n6): t(z)
t(lambda:[1,2][1:2]['a']); t(lambda:1[0]); t(lambda: 1+'a'); t(lambda:1<'a'); t(lambda:1 in 2); t(lambda:-'a'); t(lambda:(1)()); t(lambda: [].append)
class K: 
    __match_args__=('a',1)
    a=1
def m(x):
    match x:
        case K(1,2): pass
t(lambda:m(K()))
def m2(x):
    match x:
        case K(1,2,3): pass
t(lambda:m2(K()))
def m3(x):
    match x:
        case int(1,2): pass
t(lambda:m3(1))
def m4(x):
    match x:
        case K(1,a=2): pass
t(lambda:m4(K()))
K.__match_args__=[1]
t(lambda:m4(K()))
def m5(x):
    match x:
        case f(): pass
t(lambda:m5(K()))
t(lambda: super().foo)
class S:
    def f(self): return super().nope
t(S().f)
