"""Times a piece of work after warming up, and checks its result each time."""

from time import perf_counter

WARM_UP_SECONDS = 3.0
WARM_UP_ROUNDS = 10
ROUNDS = 7


def measure(name, work, expected):
    """Prints the median time of `work()`, which must answer `expected`."""
    def once():
        start = perf_counter()
        answer = work()
        elapsed = perf_counter() - start
        if answer != expected:
            raise AssertionError(f"{name}: {answer!r} instead of {expected!r}")
        return elapsed

    begin = perf_counter()
    rounds = 0
    while rounds < WARM_UP_ROUNDS or perf_counter() - begin < WARM_UP_SECONDS:
        once()
        rounds += 1
    times = sorted(once() for _ in range(ROUNDS))
    print(f"{name}\t{times[ROUNDS // 2]:.6f}")
