"""nonlocal across several levels, siblings that share a cell, recursion through cells."""


def level0():
    a = b = c = 0

    def level1():
        b = 10

        def level2():
            c = 20

            def level3():
                nonlocal a, b, c
                a += 1
                b += 1
                c += 1
                return a, b, c

            return level3, lambda: (a, b, c)

        return *level2(), lambda: (a, b, c)

    return *level1(), lambda: (a, b, c)


step, at2, at1, at0 = level0()
print(step(), step(), at2(), at1(), at0())
print(step.__code__.co_freevars, at2.__code__.co_freevars, at1.__code__.co_freevars, at0.__code__.co_freevars)
cells = {name: cell for name, cell in zip(step.__code__.co_freevars, step.__closure__)}
others = {name: cell for name, cell in zip(at0.__code__.co_freevars, at0.__closure__)}
print([name for name in cells if cells[name] is others[name]])


def skips_a_class():
    x = 1

    class C:
        x = 2

        def method(self):
            nonlocal x
            x += 10
            return x

    return C().method(), C.x, x


print(skips_a_class())


def skips_a_function_that_does_not_bind():
    x = 1

    def middle():
        def inner():
            nonlocal x
            x += 1
        inner()
        return inner

    middle()()
    return x, middle.__code__.co_freevars


print(skips_a_function_that_does_not_bind())


def nonlocal_in_middle():
    x = 1

    def middle():
        nonlocal x
        x = 2

        def inner():
            nonlocal x
            x *= 5
        inner()

    middle()
    return x


print(nonlocal_in_middle())


def recursion():
    def even(n):
        return True if n == 0 else odd(n - 1)

    def odd(n):
        return False if n == 0 else even(n - 1)

    return even, odd


even, odd = recursion()
print(even(10), odd(7), even(7), even.__closure__[0].cell_contents is odd)
fact = (lambda f: lambda n: f(f, n))(lambda self, n: 1 if n == 0 else n * self(self, n - 1))
print(fact(20))


def y_combinator(f):
    return (lambda x: f(lambda *a: x(x)(*a)))(lambda x: f(lambda *a: x(x)(*a)))


print(y_combinator(lambda fib: lambda n: n if n < 2 else fib(n - 1) + fib(n - 2))(12))


def parameter_cells(a, b=2, *args, c, d=4, **kwargs):
    def change():
        nonlocal a, b, args, c, d, kwargs
        a, b, args, c, d, kwargs = b, a, args[::-1], d, c, dict(sorted(kwargs.items()))
    change()
    return a, b, args, c, d, kwargs


print(parameter_cells(1, 2, 3, 4, c=5, z=1, y=2), parameter_cells(1, c=3))
print(parameter_cells.__code__.co_cellvars, parameter_cells.__code__.co_varnames)


def independent():
    def make():
        n = 0

        def up():
            nonlocal n
            n += 1
            return n
        return up
    return make(), make()


p, q = independent()
print(p(), p(), q(), p(), q())


def deep(n):
    if n == 0:
        return lambda: ()
    rest = deep(n - 1)
    return lambda: (n, *rest())


print(deep(12)())


def mutual_generators():
    value = 0

    def producer():
        nonlocal value
        for value in range(3):
            yield f"made {value}"

    def consumer():
        nonlocal value
        while True:
            value *= 10
            yield f"turned into {value}"

    return [text for pair in zip(producer(), consumer()) for text in pair], value


print(mutual_generators())
