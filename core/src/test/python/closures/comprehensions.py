"""PEP 709: comprehensions run in the frame around them, and nobody notices, or almost."""

import sys


def inlined():
    x = 1
    before = sorted(locals())
    values = [(x, y) for x in range(2) for y in "ab"]
    return before, values, x, sorted(locals()), inlined.__code__.co_varnames, inlined.__code__.co_cellvars


print(inlined())
print([const for const in inlined.__code__.co_consts if hasattr(const, "co_name")])


def with_cell():
    fs = [lambda: (x, n) for x in range(3)]
    n = "late"
    return [f() for f in fs], with_cell.__code__.co_cellvars


print(with_cell())


def shadow():
    x = "outer"
    get = lambda: x
    inner = [x for x in range(3)]
    return x, get(), inner


print(shadow())


def shadow_cell():
    x = "outer"
    get = lambda: x
    inner = [(x, (lambda: x)()) for x in range(2)]
    return x, get(), inner


print(shadow_cell())


def frames():
    names = [sys._getframe().f_code.co_name for _ in range(1)]
    names += list(sys._getframe().f_code.co_name for _ in range(1))
    names += {sys._getframe().f_code.co_name for _ in range(1)}
    names += [(lambda: sys._getframe().f_code.co_name)() for _ in range(1)]
    return names


print(frames())


def unbound():
    try:
        return [y for x in range(1)]
        y = 1
    except UnboundLocalError as error:
        return str(error)


print(unbound())


def restored_after_error():
    x = "kept"
    try:
        [1 // x for x in (1, 0)]
    except ZeroDivisionError:
        return x


print(restored_after_error())


def unbound_is_restored():
    try:
        [x for x in (1,)]
        return x
    except NameError as error:
        return type(error).__name__, str(error)
    x = 1


print(unbound_is_restored())


class InClass:
    a = 2
    items = [a, 3]
    doubled = [item * 2 for item in items]
    try:
        broken = [a for item in items]
    except NameError as error:
        print(error)
    nested = [[inner for inner in range(item)] for item in items]
    keyed = {item: [k for k in (item,)] for item in items}
    lam = [lambda: item for item in items]


print(InClass.doubled, InClass.nested, InClass.keyed, [f() for f in InClass.lam], hasattr(InClass, "item"))
a = "global a"


class Second:
    a = "class a"
    seen = [a for _ in range(1)]
    seen_in_lambda = [(lambda: a)() for _ in range(1)]


print(Second.seen, Second.seen_in_lambda)
module_level = [name for name in ("p", "q")]
print("name" in globals(), [locals() is globals() for _ in range(1)])


def walrus_and_cell():
    fs = [lambda: last for x in range(3) if (last := x) or True]
    return last, fs[0]()


print(walrus_and_cell())


def conditional_nested(n):
    return [[y if y % 2 else (z := y) for y in range(x)] for x in range(n) if x], z


print(conditional_nested(4))


def locals_inside():
    outer = 1
    return [sorted(locals()) for inner in range(1)][0], list(sorted(locals()) for inner in range(1))[0]


print(locals_inside())


async def gather():
    async def items():
        for n in range(3):
            yield n

    async def double(n):
        return n * 2

    return [await double(n) async for n in items()], {n async for n in items()}, [await double(n) for n in (1, 2)]


import asyncio
print(asyncio.run(gather()))
print([*[x for x in range(2)], *{x: x for x in "a"}], [x for x, in [(1,), (2,)]], [i for i, *rest in ["abc"]])
