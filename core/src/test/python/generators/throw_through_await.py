# An exception thrown through awaitables: who ends, and with what.
import asyncio
import gc
import types
import warnings


class MyError(Exception):
    pass


@types.coroutine
def wait(v):
    yield v * 10
    return (yield v * 10 + 1)


def show(what, f):
    try:
        print(what, "gives", f())
    except BaseException as e:
        print(what, "raises", type(e).__name__, e)


async def catching():
    try:
        await wait(1)
    except MyError:
        return
    yield "aaa"


async def answering():
    try:
        await wait(1)
    except MyError:
        return "answer"


def delegating():
    try:
        yield from wait(3)
    except MyError:
        return "delegated"


step = anext(catching(), "default").__await__()
show("send", lambda: step.send(None))
show("throw", lambda: step.throw(MyError()))

step = catching().__anext__()
show("send", lambda: step.send(None))
show("throw", lambda: step.throw(MyError()))

coroutine = answering()
show("send", lambda: coroutine.send(None))
show("throw", lambda: coroutine.throw(MyError()))

generator = delegating()
show("next", lambda: next(generator))
show("throw", lambda: generator.throw(MyError()))


class Awaitable:
    def __init__(self, result):
        self.result = result

    def __await__(self):
        return self.result


class Items:
    def __init__(self, item):
        self.item = item

    def __anext__(self):
        return self.item


for item in Awaitable(42), 3, Awaitable(print), iter([]), Awaitable(i for i in ()), wait(7), answering():
    for default in (), (1,):
        async def one():
            return await anext(Items(item), *default)

        coroutine = one()
        show("anext", lambda: coroutine.send(None))
        coroutine.close()


async def items():
    yield 1


def forget():
    generator = items()
    generator.asend(None)
    generator.athrow(ValueError)
    generator.aclose()
    generator.asend(None).close()


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    forget()
    gc.collect()
    coroutine = answering()
    coroutine.cr_frame.clear()
    coroutine.close()
print(*sorted(str(w.message) for w in caught), sep="\n")
