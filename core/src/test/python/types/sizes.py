# Sizes of code objects, frames and generators; os.stat_result made from numbers.
import os
import sys


def f():
    pass


def g(a, b, c):
    return [a, b, c, a + b]


def generator(a):
    yield a
    yield [a, 1]


async def coroutine(a, b):
    pass


async def async_generator():
    yield 1


def frame(a, b):
    return sys._getframe()


def cells(a):
    return lambda: a


for function in (f, g, generator, coroutine, async_generator, frame, cells, cells(1)):
    print(function.__name__, function.__code__.__sizeof__())
c = coroutine(1, 2)
for o in (generator(1), c, async_generator(), frame(1, 2)):
    print(type(o).__name__, o.__sizeof__(), type(o).__sizeof__.__text_signature__)
c.close()
for numbers in (range(10), range(13), [1] * 9 + [2] + [None] * 9, range(19)):
    s = os.stat_result(numbers)
    print(tuple(s), s.st_atime, s.st_mtime, s.st_ctime, s.st_atime_ns)
s = os.stat_result(range(10), {"st_atime": 5})
print(s.st_atime, s.st_mtime, s)
