"""Decorators with and without arguments, wraps, stacked, on methods and classes."""

import functools
import inspect


def log(*args):
    print(*args)


def counted(function):
    calls = 0

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        nonlocal calls
        calls += 1
        wrapper.calls = calls
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


def tagged(tag, *, twice=False):
    log("making", tag)

    def decorate(function):
        log("decorating", tag, function.__name__)

        @functools.wraps(function, assigned=("__name__", "__doc__"), updated=())
        def wrapper(*args, **kwargs):
            result = function(*args, **kwargs)
            return f"<{tag}>{result}</{tag}>" if not twice else f"<{tag}><{tag}>{result}</{tag}></{tag}>"
        return wrapper
    return decorate


@tagged("b")
@tagged("i", twice=True)
@counted
def greet(name: str, /, greeting: str = "hello", *, mark="!") -> str:
    """Greets."""
    return f"{greeting}, {name}{mark}"


print(greet("Ada"), greet("Bob", "bye", mark="?"))
print(greet.__name__, greet.__doc__, greet.__wrapped__.__wrapped__.calls, greet.__qualname__)
print(inspect.signature(greet), inspect.unwrap(greet).__code__.co_varnames)
print(greet.__closure__[0].cell_contents.__name__, greet.__code__.co_freevars)


class Shape:
    def __init__(self, side):
        self.side = side

    @property
    @counted
    def area(self):
        return self.side ** 2

    @area.setter
    def area(self, value):
        self.side = value ** 0.5

    @staticmethod
    @counted
    def unit():
        return 1

    @classmethod
    @tagged("cls")
    def make(cls, side=2):
        return cls(side).area

    @functools.cached_property
    def slow(self):
        log("computing")
        return self.side * 100

    @functools.singledispatchmethod
    def scale(self, by):
        return f"by {by!r}"

    @scale.register
    def _(self, by: int):
        return f"int {by}"


s = Shape(3)
print(s.area, Shape.area.fget.calls, Shape.unit(), Shape.make())
s.area = 16
print(s.side, s.slow, s.slow, s.scale(2), s.scale("x"))


def register(cls=None, /, *, name=None):
    def decorate(cls):
        cls.registered = name or cls.__name__.lower()
        return cls
    return decorate if cls is None else decorate(cls)


@register
class First: ...


@register(name="zweite")
class Second: ...


print(First.registered, Second.registered)


class Callable:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function

    def __call__(self, *args):
        return "called", self.function(*args)

    def __get__(self, instance, owner=None):
        return self if instance is None else functools.partial(self, instance)


class User:
    @Callable
    def method(self, n):
        return type(self).__name__, n


print(User().method(4), User.method.__name__, User.method.__wrapped__.__qualname__)
handlers = {}
on = lambda event: lambda f: handlers.setdefault(event, []).append(f) or f


@on("start")
@on("stop")
def both(): return "both"


print({event: [f() for f in fs] for event, fs in handlers.items()})


@(lambda f: [f(), f.__name__])
def immediate(): return "now"


print(immediate)
order = []


@(order.append("outer evaluated"), lambda f: order.append("outer applied") or f)[1]
@(order.append("inner evaluated"), lambda f: order.append("inner applied") or f)[1]
def ordered(default=order.append("default evaluated")): ...


print(order)
print(functools.partial(greet, "Eve", mark=".")(), functools.reduce(lambda f, g: lambda x: g(f(x)), [str, len])(12345))
