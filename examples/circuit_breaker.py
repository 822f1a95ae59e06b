"""A circuit breaker as a decorator: its state is three cells, its clock is a parameter.

Closed: calls go through and failures are counted. Open: calls are refused until a pause is over. Half open: one call
may try; it decides what comes next.
"""

import functools
from enum import Enum
from typing import Callable, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class State(Enum):
    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half open"


class CircuitOpen(Exception):
    """The call was not made."""

    def __init__(self, name: str, wait: float):
        super().__init__(f"{name} is resting for {wait:g} s more")
        self.wait = wait


def circuit_breaker(*, threshold: int, pause: float, clock: Callable[[], float],
                    on: type[Exception] = Exception):
    """After `threshold` failures in a row, refuse calls for `pause` seconds of `clock`."""

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        failures = 0
        opened_at = 0.0
        state = State.CLOSED

        def move(to: State) -> None:
            nonlocal state
            if to is not state:
                print(f"    [{clock():>4.1f}] {function.__name__}: {state.value} -> {to.value}")
                state = to

        @functools.wraps(function)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> R:
            nonlocal failures, opened_at
            if state is State.OPEN:
                wait = opened_at + pause - clock()
                if wait > 0:
                    raise CircuitOpen(function.__name__, wait)
                move(State.HALF_OPEN)
            try:
                answer = function(*args, **kwargs)
            except on:
                failures += 1
                if state is State.HALF_OPEN or failures >= threshold:
                    opened_at = clock()
                    move(State.OPEN)
                raise
            failures = 0
            move(State.CLOSED)
            return answer

        guarded.state = lambda: state
        return guarded

    return decorate


def fake_clock():
    now = 0.0

    def clock():
        return now

    def pass_time(seconds):
        nonlocal now
        now += seconds

    return clock, pass_time


clock, pass_time = fake_clock()
healthy = True


@circuit_breaker(threshold=2, pause=5, clock=clock, on=OSError)
def query(text: str) -> str:
    """Asks a database that is sometimes away."""
    if not healthy:
        raise ConnectionRefusedError(f"nobody listens for {text!r}")
    return f"rows of {text!r}"


def attempt(text):
    try:
        print(f"  {query(text)}")
    except CircuitOpen as error:
        print(f"  not asked: {error}")
    except OSError as error:
        print(f"  failed: {error}")


def main():
    global healthy
    print("all is well")
    attempt("select 1")

    print("the database goes away")
    healthy = False
    for number in range(4):
        attempt(f"select {number}")
        pass_time(0.5)

    print("still away when the pause is over")
    pass_time(5)
    attempt("select 5")
    attempt("select 6")

    print("and back")
    healthy = True
    pass_time(5)
    attempt("select 7")
    attempt("select 8")

    print(f"{query.__name__}: {query.__doc__} Now {query.state().value}, "
          f"closes over {', '.join(query.__code__.co_freevars)}")


if __name__ == "__main__":
    main()
