"""A circuit breaker as a decorator, from closed over open and half open to closed again; its clock is turned by hand, so
that nobody waits. A short program that does what short programs do: it imports, defines, decorates, raises, prints.
"""

import functools
import time
from typing import Callable, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class Clock:
    """Starts at the time of day and moves when it is told to."""

    def __init__(self):
        self.now = time.time()

    def time(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds


class Refused(Exception):
    """The remote side did not answer."""


def circuit_breaker(limit: int, cooldown: float, clock: Clock):
    """After `limit` failures in a row, block calls for `cooldown` seconds."""

    def decorate(function: Callable[P, R]) -> Callable[P, R | None]:
        failures = 0
        last_failure = 0.0

        @functools.wraps(function)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> R | None:
            nonlocal failures, last_failure
            if failures >= limit:
                passed = clock.time() - last_failure
                if passed < cooldown:
                    print(f"{function.__name__}: open, {cooldown - passed:.2f} s to wait")
                    return None
                print(f"{function.__name__}: half open, one call may try")
            try:
                answer = function(*args, **kwargs)
            except Exception as error:
                failures += 1
                last_failure = clock.time()
                print(f"{function.__name__}: failure {failures} of {limit}: {error}")
                return None
            if failures:
                print(f"{function.__name__}: closed again")
            failures = 0
            return answer

        return guarded

    return decorate


clock = Clock()


@circuit_breaker(limit=3, cooldown=2, clock=clock)
def look_up(name: str, *, reachable: bool = True) -> str:
    """Asks a directory that can be down."""
    if not reachable:
        raise Refused("no answer from the directory")
    print(f"looked up {name!r}")
    return name.upper()


if __name__ == "__main__":
    assert look_up("ada") == "ADA"
    for _ in range(3):
        assert look_up("ada", reachable=False) is None
    assert look_up("ada") is None
    clock.advance(0.5)
    assert look_up("ada") is None
    clock.advance(1.6)
    assert look_up("ada") == "ADA"
    assert look_up("grace") == "GRACE"
    cells = dict(zip(look_up.__code__.co_freevars, look_up.__closure__))
    assert cells["failures"].cell_contents == 0
