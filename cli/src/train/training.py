"""What an ordinary short program does: run once when a distribution is made, so that the JVM's ahead-of-time cache
holds the classes that such programs need. Each part is on its own, so that one that fails costs only itself."""


def closures():
    def counter(start=0, *, step=1):
        value = start

        def tick():
            nonlocal value
            value += step
            return value

        return tick

    tick = counter(step=2)
    print(tick(), tick(), tick.__closure__[0].cell_contents, tick.__code__.co_freevars)
    print([function(3) for function in [lambda x, i=i: x * i for i in range(3)]])
    print({key: value for key, value in zip("abc", (1, 2.5, None))}, {n % 3 for n in range(9)})
    print(sum(n * n for n in range(10)), sorted("hello"), "-".join(reversed(["a", "b"])))


def text():
    print(f"{3.14159:.2f} {'x':>4} {10 ** 20:,} {255:#x} {True!r:<6}|", "%s is %d" % ("this", 4), "{0:^5}".format("y"))
    print("Some Text".lower().split(), "a,b".partition(","), b"bytes".hex(), "é".encode(), "ab" * 2, "text"[1:3],
          slice(1, 3).stop)
    print(7 // 2, -7 % 3, 2 ** 0.5, round(2.675, 2), 1 / 3, complex(1, 2) * 1j, int("12", 16), float("1e3"))


def classes():
    class Shape:
        sides = 0

        def __init__(self, name):
            self.name = name

        def __repr__(self):
            return f"{type(self).__name__}({self.name!r})"

        @property
        def title(self):
            return self.name.title()

        @classmethod
        def make(cls):
            return cls("made")

    class Square(Shape):
        sides = 4

        def __eq__(self, other):
            return isinstance(other, Square) and self.name == other.name

        def __len__(self):
            return super().sides + 4

    print(Square("a") == Square("a"), Square.make().title, len(Square("b")), [Shape("c")])


def control():
    def numbers():
        try:
            yield from range(2)
        finally:
            print("closed")

    print(list(numbers()))
    for value in ({"k": [1, 2]}, (1, 2), "text", 5):
        match value:
            case {"k": [first, *rest]}:
                print(first, rest)
            case (a, b):
                print(a, b)
            case str():
                print("text")
            case _:
                print("other")
    try:
        try:
            {}["missing"]
        except KeyError as error:
            raise ValueError("bad") from error
    except ValueError as error:
        print(repr(error), repr(error.__cause__))
    try:
        raise ExceptionGroup("several", [TypeError("a"), OSError(2, "no such file")])
    except* TypeError as group:
        print(group.exceptions)
    except* OSError as group:
        print(group.exceptions)


def library():
    import collections
    import dataclasses
    import functools
    import json
    import os
    import re
    import sys
    import typing

    @dataclasses.dataclass
    class Point:
        x: int
        y: float = 0.0

    P = typing.ParamSpec("P")
    T = typing.TypeVar("T")

    def called(function: typing.Callable[P, T]) -> typing.Callable[P, T]:
        @functools.wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
            return function(*args, **kwargs)

        return wrapper

    @called
    @functools.lru_cache
    def fib(n):
        return n if n < 2 else fib(n - 1) + fib(n - 2)

    print(Point(1), json.loads(json.dumps({"a": [1, None, 2.5, "text"]})), fib(30))
    print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), collections.Counter("abca").most_common(1))
    print(os.path.join("a", "b"), typing.Optional[int], len(sys.argv))


def more_library():
    import argparse
    import asyncio
    import contextlib
    import enum
    import logging
    import random
    import time
    import traceback

    class Colour(enum.Enum):
        RED = 1

    async def main():
        await asyncio.sleep(0)
        return Colour.RED

    print(asyncio.run(main()), random.Random(1).random() < 1, time.time() > 0)
    argparse.ArgumentParser().parse_args([])
    logging.getLogger("training").warning("a warning")
    with contextlib.suppress(ZeroDivisionError):
        1 / 0
    try:
        1 / 0
    except ZeroDivisionError:
        traceback.print_exc()


def own_modules():
    """Programs have modules of their own, which are compiled and kept, and files that nobody closes."""
    import os
    import sys
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "of_my_own.py"), "w") as file:
            file.write('"""A module."""\nimport os\n\nclass Thing:\n    size = 2 + 3j, b"x", ...\n\n'
                       'def twice(x: int, *, by=2.5) -> int:\n    """Twice."""\n    return [y * by for y in (x, 1)]\n')
        sys.path.insert(0, folder)
        keep, sys.dont_write_bytecode = sys.dont_write_bytecode, False
        try:
            import of_my_own

            print(of_my_own.twice(4), len(open(of_my_own.__file__).read()))
        finally:
            sys.dont_write_bytecode = keep
            sys.path.remove(folder)


def compiling():
    """Sources without a compiled file: every start of a program that is not a module compiles one."""
    import os

    for name in "dataclasses", "inspect", "typing", "asyncio/base_events":
        path = os.path.join(os.path.dirname(os.__file__), name + ".py")
        with open(path, encoding="utf-8") as file:
            compile(file.read(), path, "exec")


for part in closures, text, classes, control, library, more_library, own_modules, compiling:
    try:
        part()
    except Exception as error:
        print("training:", part.__name__, type(error), error)
