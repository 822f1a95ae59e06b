"""Counters of several kinds: what `nonlocal` does, what it doesn't, and how cells are shared."""

import itertools


def counter(start=0, step=1):
    """The plain one: each call of `counter` makes a cell of its own."""
    value = start - step

    def tick():
        nonlocal value
        value += step
        return value

    return tick


def bounded_counter(limit):
    """Three functions around one cell."""
    value = 0

    def up():
        nonlocal value
        if value == limit:
            raise OverflowError(f"already at {limit}")
        value += 1
        return value

    def down():
        nonlocal value
        value = max(0, value - 1)
        return value

    def reset():
        nonlocal value
        value, old = 0, value
        return old

    return up, down, reset


def broken_counter():
    """Without `nonlocal` the assignment makes a local variable, and reading it fails."""
    value = 0

    def tick():
        value += 1
        return value

    return tick


def generator_counter(start):
    """The same state kept in a suspended frame; `send` moves it."""
    value = start
    while True:
        jump = yield value
        value = value + 1 if jump is None else jump


def per_key_counters():
    counts = {}

    def count(key):
        counts[key] = counts.get(key, 0) + 1
        return counts[key]

    count.totals = lambda: dict(sorted(counts.items()))
    return count


def main():
    a, b = counter(), counter(10, -3)
    print([a() for _ in range(4)], [b() for _ in range(4)], a())
    print("one cell each:", a.__closure__[1].cell_contents, b.__closure__[1].cell_contents,
          a.__closure__[1] is b.__closure__[1])

    up, down, reset = bounded_counter(3)
    print(up(), up(), down(), up(), up())
    try:
        up()
    except OverflowError as error:
        print("refused:", error)
    print("reset from", reset(), "then", up())
    print("shared:", up.__closure__[-1] is down.__closure__[-1] is reset.__closure__[-1])

    try:
        broken_counter()()
    except UnboundLocalError as error:
        print("broken:", error)

    stream = generator_counter(5)
    print(next(stream), next(stream), stream.send(100), list(itertools.islice(stream, 3)))

    count = per_key_counters()
    for word in "the cell and the frame and the cell".split():
        count(word)
    print(count.totals())


if __name__ == "__main__":
    main()
