import functools


class Flaky(Exception):
    """What an unreliable peer raises."""


def retry(times, *, on=Exception, note=print):
    def decorate(function):
        calls = 0

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            nonlocal calls
            last = None
            for attempt in range(1, times + 1):
                calls += 1
                try:
                    return function(*args, **kwargs)
                except on as error:
                    last = error
                    note(f"attempt {attempt} of {times}: {error!r}")
            raise RuntimeError(f"gave up after {calls} calls") from last

        wrapper.calls = lambda: calls
        return wrapper

    return decorate


outcomes = iter([Flaky("first"), Flaky("second"), "payload", Flaky("x"), Flaky("y"), Flaky("z")])


@retry(3, on=Flaky)
def fetch(url: str, timeout: float = 1.0) -> str:
    """Fetches something."""
    outcome = next(outcomes)
    if isinstance(outcome, Exception):
        raise outcome
    return f"{url} gave {outcome}"


print(fetch("here"))
print(fetch.__name__, fetch.__doc__, fetch.__wrapped__.__code__.co_argcount, fetch.calls())
fetch("there", timeout=2)
