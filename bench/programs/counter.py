"""A counter closure: one cell, read and written two hundred thousand times."""

from _measure import measure


def make_counter():
    count = 0

    def tick():
        nonlocal count
        count += 1
        return count

    return tick


def work():
    tick = make_counter()
    for _ in range(200_000):
        tick()
    return tick()


measure("counter", work, 200_001)
