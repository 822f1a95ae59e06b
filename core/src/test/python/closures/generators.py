"""Generators, coroutines and their frames that close over variables."""

import asyncio
import inspect


def running_total():
    total = 0

    def add():
        nonlocal total
        while True:
            number = yield total
            if number is None:
                return total
            total += number

    return add, lambda: total


add, total = running_total()
stream = add()
print(next(stream), stream.send(5), stream.send(7), total())
try:
    stream.send(None)
except StopIteration as stop:
    print("returned", stop.value, inspect.getgeneratorstate(stream))
second = add()
print(next(second), total())


def interleaved():
    shared = []

    def make(name):
        def generator():
            for i in range(2):
                shared.append((name, i))
                yield len(shared)
        return generator()

    a, b = make("a"), make("b")
    print(next(a), next(b), next(b), next(a), shared)


interleaved()


def lives_on():
    data = list(range(3))
    gen = (x * factor for x in data)
    factor = 10
    first = next(gen)
    data.append(99)
    factor = 100
    rest = list(gen)
    return first, rest


print(lives_on())


def outermost_is_early():
    items = [1]
    gen = (x for x in items)
    items = [2]
    return list(gen)


print(outermost_is_early())


def frame_of_generator():
    captured = "before"

    def gen():
        local = 1
        yield captured
        local = 2
        yield local

    g = gen()
    next(g)
    print(inspect.getgeneratorlocals(g), g.gi_code.co_freevars, g.gi_frame.f_lineno - g.gi_code.co_firstlineno)
    captured = "after"
    print(inspect.getgeneratorlocals(g), g.gi_frame.f_locals["captured"])
    g.close()
    print(inspect.getgeneratorlocals(g), g.gi_frame)


frame_of_generator()


def delegating():
    log = []

    def inner():
        try:
            got = yield "inner"
            log.append(got)
            return "result"
        finally:
            log.append("cleaned")

    def outer():
        result = yield from inner()
        log.append(result)
        yield log

    g = outer()
    return next(g), g.send("sent"), log


print(delegating())


def thrown():
    attempts = 0

    def gen():
        nonlocal attempts
        while True:
            try:
                yield attempts
            except ValueError:
                attempts += 1
            except GeneratorExit:
                attempts = "closed"
                raise

    g = gen()
    print(next(g), g.throw(ValueError), g.throw(ValueError("x")))
    g.close()
    return attempts


print(thrown())


async def coroutine_closure():
    order = []
    limit = 3

    async def worker(name):
        nonlocal limit
        while limit:
            limit -= 1
            order.append((name, limit))
            await asyncio.sleep(0)

    async def numbers():
        for n in range(limit):
            yield n

    print([n async for n in numbers()])
    await asyncio.gather(worker("a"), worker("b"))
    return order, limit, [x + len(order) async for x in numbers()]


print(asyncio.run(coroutine_closure()))


def class_in_generator():
    seed = 1
    while seed < 4:
        class Step:
            value = seed

            def again(self):
                return __class__.value, seed
        seed = yield Step
    return


g = class_in_generator()
first = next(g)
second = g.send(2)
print(first().again(), second().again(), first is second)
