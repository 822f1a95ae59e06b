"""A small library of decorators: traced, retry, validated, once, deprecated, and one that works with and without
arguments; stacked, on functions and on methods."""

import functools
import inspect
import warnings


def traced(function=None, *, indent="| "):
    """Usable as @traced and as @traced(indent=...)."""
    if function is None:
        return functools.partial(traced, indent=indent)
    depth = 0

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        nonlocal depth
        shown = [repr(a) for a in args] + [f"{k}={v!r}" for k, v in kwargs.items()]
        print(f"{indent * depth}{function.__qualname__}({', '.join(shown)})")
        depth += 1
        try:
            result = function(*args, **kwargs)
        finally:
            depth -= 1
        print(f"{indent * depth}-> {result!r}")
        return result

    return wrapper


def retry(times, *errors):
    """Tries again when one of `errors` is raised; notes each failure on the last one."""
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return function(*args, **kwargs)
                except errors as error:
                    if attempt == times:
                        error.add_note(f"gave up after {times} attempts")
                        raise
        return wrapper
    return decorate


def validated(**rules):
    """Checks named arguments: @validated(age=lambda n: n >= 0)."""
    def decorate(function):
        signature = inspect.signature(function)

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            bound = signature.bind(*args, **kwargs)
            bound.apply_defaults()
            for name, rule in rules.items():
                if not rule(bound.arguments[name]):
                    raise ValueError(f"{function.__name__}: bad {name}: {bound.arguments[name]!r}")
            return function(*args, **kwargs)
        return wrapper
    return decorate


def once(function):
    """Runs the function on the first call and remembers the answer."""
    done, answer = False, None

    @functools.wraps(function)
    def wrapper():
        nonlocal done, answer
        if not done:
            answer = function()
            done = True
        return answer
    return wrapper


def deprecated(instead):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            warnings.warn(f"{function.__name__} is old, use {instead}", DeprecationWarning, stacklevel=2)
            return function(*args, **kwargs)
        return wrapper
    return decorate


@traced
def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


@traced(indent="....")
def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0

    @traced
    @validated(amount=lambda n: n > 0)
    def pay_in(self, amount, *, note="-"):
        self.balance += amount
        return self.balance

    @deprecated("pay_in")
    def deposit(self, amount):
        return self.pay_in(amount)

    def __repr__(self):
        return f"<{self.owner}: {self.balance}>"


failures = iter([TimeoutError("slow"), TimeoutError("slower"), None])


@retry(3, TimeoutError)
def fetch(page):
    """Fetches a page."""
    failure = next(failures, TimeoutError("gone"))
    if failure:
        raise failure
    return f"page {page}"


@once
def settings():
    print("reading settings ...")
    return {"colour": "green"}


def main():
    factorial(3)
    gcd(12, b=18)

    account = Account("Ada")
    account.pay_in(10, note="gift")
    try:
        account.pay_in(-5)
    except ValueError as error:
        print("refused:", error)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        account.deposit(1)
    print([f"{w.category.__name__}: {w.message}" for w in caught])

    print(fetch(7))
    try:
        fetch(8)
    except TimeoutError as error:
        print(type(error).__name__, error, error.__notes__)

    print(settings() is settings(), settings())
    print(fetch.__name__, "|", fetch.__doc__, "|", inspect.signature(Account.pay_in))
    print(inspect.unwrap(Account.pay_in).__code__.co_varnames)


if __name__ == "__main__":
    main()
