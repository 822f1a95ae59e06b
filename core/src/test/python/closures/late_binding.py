"""Loops, comprehensions, defaults: when a name is looked up."""

functions = [lambda: i for i in range(3)]
print([f() for f in functions], [f.__closure__[0] is functions[0].__closure__[0] for f in functions])
functions = [lambda i=i: i for i in range(3)]
print([f() for f in functions], [f.__closure__ for f in functions])

made = []
for i in range(3):
    made.append(lambda: i)
print([f() for f in made])
i = "rebound"
print([f() for f in made])


def loop():
    made = []
    for j in range(3):
        k = j * j

        def inner():
            return j, k
        made.append(inner)
    before = [f() for f in made]
    j = "after"
    return before, [f() for f in made], len({id(f.__closure__[0]) for f in made})


print(loop())


def while_loop():
    n, made = 0, []
    while n < 3:
        made.append(lambda m=n: (n, m))
        n += 1
    return [f() for f in made]


print(while_loop())
print([[f() for f in row] for row in [[lambda: (a, b) for b in range(2)] for a in range(2)]])
print([f() for f in {lambda: x for x in range(2)}], {k: f() for k, f in {x: lambda: x for x in range(2)}.items()})
print(sorted(f() for f in (lambda: x for x in range(3))))
print([f() for f in list(lambda: x for x in range(3))])


def generator_keeps(names):
    for name in names:
        yield lambda: name


print([f() for f in generator_keeps("abc")], [f() for f in list(generator_keeps("abc"))])


def default_early(values=[], *, seen={}):
    values.append(len(values))
    seen[len(seen)] = tuple(values)
    return values, seen


default_early()
print(default_early(), default_early.__defaults__, default_early.__kwdefaults__)


def defaults_see(n=[1]):
    def inner(a=n, b=lambda: n):
        return a, b()
    n = [2]
    return inner()


print(defaults_see())


def walrus():
    total = 0
    partial = [total := total + x for x in range(4)]
    return partial, total, [(lambda: last)() for x in range(3) if (last := x) >= 0], last


print(walrus())


def iteration_variable_is_private():
    x = "outer"
    inner = [lambda: x for x in range(2)]
    return x, inner[0](), [x for x in [x]][0], x


print(iteration_variable_is_private())


def outermost_iterable_is_evaluated_outside():
    x = [1, 2]
    return [x for x in x], [y for x in [x] for y in x], list(z for z in x)


print(outermost_iterable_is_evaluated_outside())


def rebinding_inside_with():
    class Manager:
        def __enter__(self):
            return "entered"

        def __exit__(self, *args):
            return True

    with Manager() as name:
        f = lambda: name
        raise ValueError
    name = "later"
    return f()


print(rebinding_inside_with())


def handler():
    caught = []
    try:
        raise KeyError("k")
    except KeyError as error:
        caught.append(lambda: error)
        print(repr(caught[0]()))
    try:
        caught[0]()
    except NameError as error2:
        return str(error2)


print(handler())
