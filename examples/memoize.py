"""Memoizing by hand and by the library: caches that live in a closure."""

import functools
from collections import OrderedDict


def memoize(function):
    """Remembers every answer; a recursive function finds itself through the decorated name."""
    cache = {}

    @functools.wraps(function)
    def wrapper(*args):
        try:
            return cache[args]
        except KeyError:
            answer = cache[args] = function(*args)
            return answer

    wrapper.cache = cache
    return wrapper


def lru(size):
    """Remembers the `size` answers that were asked for most recently."""
    def decorate(function):
        cache = OrderedDict()
        hits = misses = 0

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            nonlocal hits, misses
            key = args, tuple(sorted(kwargs.items()))
            if key in cache:
                hits += 1
                cache.move_to_end(key)
                return cache[key]
            misses += 1
            cache[key] = answer = function(*args, **kwargs)
            if len(cache) > size:
                cache.popitem(last=False)
            return answer

        def info():
            return f"{hits} hits, {misses} misses, {len(cache)} of {size} kept"

        wrapper.info = info
        return wrapper
    return decorate


calls = 0


@memoize
def partitions(n, largest):
    """In how many ways n is a sum of numbers up to `largest`."""
    global calls
    calls += 1
    if n == 0:
        return 1
    return sum(partitions(n - part, part) for part in range(1, min(n, largest) + 1))


@lru(3)
def price(item, *, currency="EUR"):
    print(f"  asking the shop for {item} in {currency}")
    return len(item) * 7


@functools.lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


@functools.cache
def collatz(n):
    return 0 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)


class Polygon:
    def __init__(self, *sides):
        self.sides = sides

    @functools.cached_property
    def perimeter(self):
        print("  measuring", self.sides)
        return sum(self.sides)


def main():
    print(partitions(60, 60), "with", calls, "calls and", len(partitions.cache), "remembered")
    print(partitions.__closure__[0].cell_contents is partitions.cache)

    for item in ("ink", "paper", "ink", "pen", "glue", "paper"):
        price(item)
    price("glue", currency="USD")
    print(price.info())

    print(fibonacci(150), fibonacci.cache_info())
    print(max(range(1, 1000), key=collatz), collatz.cache_info().misses)

    square = Polygon(2, 2, 2, 2)
    print(square.perimeter, square.perimeter, sorted(vars(square)))


if __name__ == "__main__":
    main()
