"""Statements of every kind, for sessions that step through them."""
import asyncio
import contextlib


def comprehensions(n):
    squares = [i * i for i in range(n)]
    pairs = {i: j for i in range(2) for j in squares if j}
    lazy = (x
            for x in squares
            if x > 0)
    total = sum(lazy)
    nested = [[y for y in range(x)] for x in range(3)]
    return squares, pairs, total, nested, (lambda z: z + 1)(n)


def guarded(n):
    log = []
    try:
        log.append(1 / n)
    except ZeroDivisionError as e:
        log.append(str(e))
    else:
        log.append("else")
    finally:
        log.append("finally")
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
        finally:
            log.append(i)
    else:
        log.append("not here")
    while n < 2:
        n += 1
    else:
        log.append("while else")
    return log


@contextlib.contextmanager
def managed(name):
    try:
        yield name
    except KeyError:
        pass
    finally:
        name += "!"


def managers():
    with managed("a") as a, managed("b") as b:
        joined = a + b
    with managed("c"):
        raise KeyError("swallowed")
    return joined


def matching(value):
    match value:
        case 0 | 1:
            return "small"
        case [first, *rest] if rest:
            return first
        case {"key": inner}:
            return inner
        case str(text):
            return text
        case _:
            return None


def numbers(n):
    got = []
    for i in range(n):
        sent = yield i
        got.append(sent)
    return got


def delegating():
    result = yield from numbers(2)
    yield result


def generators():
    generator = delegating()
    first = next(generator)
    second = generator.send("sent")
    third = next(generator)
    generator.close()
    return first, second, third


def decorated(function):
    def wrapper(*args):
        return function(*args) + 1
    return wrapper


def classes():
    @decorated
    def one():
        return 1

    class Base:
        attribute = one()

        def __init_subclass__(cls, **keywords):
            cls.keywords = keywords

    class Derived(
        Base,
        key="value",
    ):
        def __init__(self):
            self.own = 1

        @property
        def value(self):
            return self.own

        def __getattr__(self, name):
            return name

    derived = Derived()
    return (derived.value,
            derived.missing,
            Derived.keywords)


async def waits(n):
    await asyncio.sleep(0)
    async for i in counting(n):
        pass
    async with asyncio.timeout(None):
        return i


async def counting(n):
    for i in range(n):
        yield i


def groups():
    try:
        raise ExceptionGroup("group", [ValueError(1), TypeError(2)])
    except* ValueError:
        found = "value"
    except* TypeError:
        found += " type"
    return found


def multiline(a, b=2,
              *args, c=3):
    value = max(
        a,
        b,
        len(
            "text"
        ),
    )
    assert value, "message"
    global seen
    seen = (value if a
            else b)
    del a
    x = y = [
        1,
        2]
    x[0], y[1] = y[1], \
        x[0]
    return f"{value} {
        x!r}"


def recursive(n):
    return n if n < 1 else recursive(n - 1)


def one_line(): return 5


def escapes():
    try:
        return guarded_return()
    finally:
        done = True


def guarded_return():
    for i in range(2):
        with managed("r"):
            return i
