# Generators, coroutines and asynchronous generators: sending, throwing, closing, and what is no such thing.
import asyncio

from _cases import execute


def gen():
    try:
        got = yield 1
        print("got", got)
        yield 2
    except ValueError as e:
        print("caught", repr(e))
        yield 3
    finally:
        print("finally")


async def coro():
    return 5


async def agen():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("agen closed")
        raise


class Await:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return self.value


async def awaits(value):
    return await Await(value)


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as e:
        return e.value
    finally:
        coroutine.close()


execute('''
g = gen(); print(next(g), g.send("x"), g.gi_running, g.gi_suspended, g.gi_yieldfrom)
next(g)

next(g)

g.send(1)

g.throw(ValueError)

g.close()

g = gen(); g.send(1)

g.throw(ValueError(1))

next(g, "default")

g = gen(); next(g); print(g.throw(ValueError("v")))
next(g)

g = gen(); next(g); g.throw(KeyError)

g.close(); g = gen(); next(g); g.throw(3)

g.throw(int)

g.throw(ValueError, 1, 2)

g.throw()

g.close(1)

g.send()

g.close(); g = gen(); next(g); g.close(); print(g.gi_frame)

def returns():
    try: yield 1
    except GeneratorExit: return 7
g = returns(); next(g); print(g.close(), g.close())

def stubborn():
    for i in range(2):
        try: yield i
        except GeneratorExit: pass
g = stubborn(); next(g); g.close()

g.throw(ValueError)

def recursive(): yield next(r)
r = recursive(); next(r)

def stops(): raise StopIteration(3); yield
next(stops())

def delegates(): return (yield from [1, 2])
print(list(delegates()))

def delegates(): yield from 3
list(delegates())

c = coro()
def delegates(): yield from c
list(delegates())

c.close()

def inner():
    got = yield 1
    return got
def outer(): print("returned", (yield from inner()))
g = outer(); print(next(g), g.gi_yieldfrom.__name__)
g.send(9)

type(g)()

type(g).send(3, 4)

g = (x for x in [1, 2]); print(g.__name__, g.__qualname__, list(g))

(x for x in 3)

iter(g) is g, g.__next__, g.__class_getitem__(int)

c = coro(); print(c.cr_await, c.cr_running, c.cr_suspended, c.cr_origin); c.close()
c.send(None)

c = coro(); iter(c)

c.close()

c = coro(); next(c)

c.close()

c = coro(); c.send(5)

c.close()

c = coro(); c.throw(ValueError("t"))

c.send(None)

print(run(coro()))

run(awaits(3))

run(awaits([]))

run(awaits(iter([])))

c = coro(); run(awaits(c))

c.close()

async def bad(): await 3
run(bad())

async def bad():
    async with 3: pass
run(bad())

async def bad():
    async for x in 3: pass
run(bad())

class A:
    def __aiter__(self): return 3
async def bad():
    async for x in A(): pass
run(bad())

class A:
    def __aiter__(self): return self
    def __anext__(self): return 3
async def bad():
    async for x in A(): pass
run(bad())

class A:
    async def __aenter__(self): return 1
async def bad():
    async with A(): pass
run(bad())

class A:
    def __enter__(self): return 1
def bad():
    with A(): pass
bad()

class A:
    def __exit__(self, *a): return 1
bad()

def bad():
    with 3: pass
bad()

c = coro()
def bad():
    with c: pass
bad()

c.close()

a = agen(); print(a.__aiter__() is a, a.ag_running, a.ag_await, a.ag_suspended)
run(a.__anext__())

run(a.asend(1))

run(a.aclose())

run(a.__anext__())

a = agen(); run(a.asend(1))

a = agen(); n = a.__anext__(); run(n)
n.send(None)

n.throw(ValueError)

n.close(); n.send(None)

run(a.athrow(ValueError("z")))

a = agen(); x = a.aclose(); x.send(1)

x.close()

async def collect(): return [x async for x in agen()]
print(asyncio.run(collect()))

async def two():
    it = agen()
    return await anext(it), await anext(it), await anext(it, "end")
print(asyncio.run(two()))

async def raises():
    yield 1
    raise StopAsyncIteration
async def collect(): return [x async for x in raises()]
run(collect())

async def raises(): raise StopIteration
run(raises())
''', globals())
