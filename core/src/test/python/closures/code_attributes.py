"""Names and flags of code objects, in CPython's order."""


def show(function):
    code = function.__code__
    print(function.__qualname__, code.co_varnames, code.co_cellvars, code.co_freevars, code.co_nlocals,
          code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, hex(code.co_flags), code.co_names)


def outer(a, b=1, /, c=2, *args, d, e=3, **kwargs):
    z = y = x = 0

    def reads():
        return z, a, x, kwargs

    def binds():
        nonlocal y, c
        y = c = 1

    class Inside:
        w = b

        def method(self):
            return args, __class__, x

    def generator():
        yield x
        return (yield from ())

    async def coroutine():
        return e

    async def async_generator():
        yield e

    for function in (reads, binds, Inside.method, generator, coroutine, async_generator,
                     lambda q, *r: (q, d), lambda: (yield)):
        show(function)
    return reads


show(outer)
show(outer(1, d=2))


def unused_cell(p):
    q = 1
    del p
    return lambda: q


show(unused_cell)
show(unused_cell(0))


def nested(a):
    def middle():
        def inner():
            return a
        return inner
    return middle


show(nested)
show(nested(1))
show(nested(1)())
show(lambda: None)


def docstring():
    """A docstring is the first constant."""


def no_docstring():
    x = "text"
    return x


for function in (docstring, no_docstring):
    print(function.__doc__, function.__code__.co_consts, hex(function.__code__.co_flags))

print([const.co_name for const in outer.__code__.co_consts if hasattr(const, "co_name")])


def plus(x, y):
    return x + y


def times(x, y):
    return x * y


changed = plus.__code__.replace(co_code=times.__code__.co_code)
print(hash(changed) == hash(plus.__code__), changed == plus.__code__)
print(hash(plus.__code__.replace(co_name="plus")) == hash(plus.__code__))
