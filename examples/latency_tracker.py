"""A latency tracker for each server: state that lives in a closure instead of a class."""

from typing import Callable, NamedTuple


class Summary(NamedTuple):
    count: int
    mean: float
    worst: float
    slow: int


def make_tracker(server: str, *, slow_ms: float = 100.0) -> tuple[
        Callable[[float], bool], Callable[[], Summary]]:
    """Two functions that share what one of them learns: `record` and `summary`."""
    count = slow = 0
    total = worst = 0.0

    def record(latency_ms: float) -> bool:
        """Notes one request; answers whether it was a slow one."""
        nonlocal count, slow, total, worst
        count += 1
        total += latency_ms
        worst = max(worst, latency_ms)
        if latency_ms > slow_ms:
            slow += 1
            print(f"  {server}: {latency_ms:.1f} ms is slow ({slow} of {count})")
            return True
        return False

    def summary() -> Summary:
        return Summary(count, total / count if count else 0.0, worst, slow)

    return record, summary


def moving_average(size: int) -> Callable[[float], float]:
    """Averages the last `size` values it was given."""
    window: list[float] = []

    def push(value: float) -> float:
        window.append(value)
        if len(window) > size:
            del window[0]
        return sum(window) / len(window)

    return push


def main() -> None:
    requests = [
        ("auth", 48.2), ("auth", 130.9), ("search", 12.0), ("auth", 51.7),
        ("search", 15.5), ("search", 250.25), ("auth", 99.99), ("search", 11.1),
    ]
    trackers = {name: make_tracker(name, slow_ms=limit) for name, limit in (("auth", 100), ("search", 200))}
    smooth = moving_average(3)

    print("requests:")
    for server, latency in requests:
        record, _ = trackers[server]
        record(latency)
        print(f"  {server:<7}{latency:>8.2f} ms, smoothed {smooth(latency):>7.2f} ms")

    print("summary:")
    for server, (record, summary) in trackers.items():
        s = summary()
        print(f"  {server:<7}{s.count} requests, mean {s.mean:.2f} ms, worst {s.worst} ms, {s.slow} slow")

    record, summary = trackers["auth"]
    print("shared cells:", sorted(set(record.__code__.co_freevars) & set(summary.__code__.co_freevars)))
    count_of = dict(zip(record.__code__.co_freevars, record.__closure__))["count"]
    print("the count, seen from outside:", count_of.cell_contents)


if __name__ == "__main__":
    main()
