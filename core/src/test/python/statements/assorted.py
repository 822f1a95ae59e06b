import sys
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
# match
def mt(x):
    match x:
        case 0 | 1: return 'small'
        case int(n) if n > 100: return 'big', n
        case [1, [a, *_], {'k': v, **rest}]: return a, v, rest
        case {'x': 1}: return 'map'
        case str() as s: return s
        case (a, b): return 'pair', a, b
        case None: return 'none'
        case _: return 'other'
for v in (0, 500, [1, [2, 3], {'k': 4, 'z': 5}], {'x': 1, 'y': 2}, 'str', (1, 2), None, 3.5): print(mt(v))
def kw(**k): return k
print(kw(**{'a': 1}, b=2, **{'c': 3})); t(lambda: kw(**{'a': 1}, **{'a': 2})); t(lambda: kw(**5)); t(lambda: kw(*5))
print([*range(3), *'ab'], {**{'a': 1}, 'b': 2}, {*[1, 2], 3}, (*[1], 2))
a = b = c = 1; a, (b, *c), d = 1, 'xyz', 3; print(a, b, c, d)
x = [1, 2, 3]; x[1:2] = [9, 9]; del x[0]; print(x, x[::-1], x[1:])
print(f'{3.14159:.2f} {"s":>4} {x!r} {1+1=}', f'{"a" f"{1}"}')
class Meta(type):
    def __new__(m, n, b, d, **k): d['extra'] = k; return super().__new__(m, n, b, d)
class WithMeta(metaclass=Meta, opt=3): pass
print(WithMeta.extra)
class D:
    def __get__(s, i, o): return 'got', i is None
    def __set_name__(s, o, n): print('set_name', n)
class UD: d = D()
print(UD.d, UD().d)
def deco(n):
    def w(f):
        def inner(*a, **k): return n, f(*a, **k)
        return inner
    return w
@deco(1)
@deco(2)
def df(x): return x
print(df(5))
print((lambda *a, k=1: (a, k))(1, 2, k=3), (y := 5), y)
async def ag():
    for i in range(3): yield i
async def use():
    out = []
    async for v in ag(): out.append(v)
    out2 = [v async for v in ag() if v]
    return out, out2
co = use()
try: co.send(None)
except StopIteration as e: print(e.value)
class AIt:
    def __await__(self): r = yield 'w'; return r
async def aw(): return await AIt()
co = aw(); print(co.send(None))
try: co.send('res')
except StopIteration as e: print(e.value)
t(lambda: co.send(None))
co = aw(); co.close()
print(aw.__code__.co_flags, ag.__code__.co_flags)
def ann(a: int, b: 'str' = 1) -> float: ...
print(ann.__annotations__, ann.__annotate__(1))
del ann.__annotations__
class AC: x: int = 1; y: str
print(AC.__annotations__)
def rec(n): return rec(n + 1)
t(lambda: rec(0))
print(sorted([3, 1, 2], key=lambda v: -v), list(map(lambda a, b: a + b, [1, 2], [3, 4])), max([1, 5, 3], key=lambda v: v % 5))
