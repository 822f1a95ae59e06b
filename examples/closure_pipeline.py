"""A data pipeline built from closures: each stage is a function that remembers its settings, and the pipeline is a
function made of functions. Nothing is computed before somebody asks for a result."""

import functools
import itertools
import operator
from collections.abc import Callable, Iterable, Iterator

type Stage[A, B] = Callable[[Iterable[A]], Iterator[B]]


def mapping[A, B](function: Callable[[A], B]) -> Stage[A, B]:
    def stage(items):
        return (function(item) for item in items)
    return stage


def keeping[A](test: Callable[[A], bool]) -> Stage[A, A]:
    def stage(items):
        return (item for item in items if test(item))
    return stage


def batching(size: int) -> Stage:
    def stage(items):
        yield from itertools.batched(items, size)
    return stage


def counting(name: str, report: dict[str, int]) -> Stage:
    """Passes everything on and counts it in a dict that others can read meanwhile."""
    def stage(items):
        for number, item in enumerate(items, 1):
            report[name] = number
            yield item
    return stage


def pipeline(*stages: Stage) -> Stage:
    """One stage made of many; the empty one passes everything on."""
    def run(items):
        return functools.reduce(lambda stream, stage: stage(stream), stages, iter(items))

    def describe():
        return " | ".join(stage.__qualname__.partition(".")[0] for stage in stages) or "nothing"

    run.describe = describe
    run.then = lambda *more: pipeline(*stages, *more)
    return run


def parse(line: str) -> tuple[str, float] | None:
    name, _, value = line.partition("=")
    try:
        return name.strip(), float(value)
    except ValueError:
        return None


READINGS = """\
north = 21.5
south = 19.25
east = broken
north = 23
west = -4.75
south=0
north=22.125
""".splitlines()


def collector():
    """Groups readings; `add` and `means` see the same dict."""
    groups: dict[str, list[float]] = {}

    def add(reading):
        name, value = reading
        groups.setdefault(name, []).append(value)
        return reading

    def means():
        return {name: round(sum(values) / len(values), 3) for name, values in sorted(groups.items())}

    return add, means


def main():
    report: dict[str, int] = {}
    add, means = collector()
    readings = pipeline(
        counting("lines", report),
        mapping(parse),
        keeping(lambda reading: reading is not None),
        counting("good", report),
        mapping(add),
    )
    print(readings.describe())

    stream = readings(READINGS)
    print(next(stream), report, means())
    print(list(stream)[-1], report, means())

    threshold = 0
    warm = readings.then(mapping(operator.itemgetter(1)), keeping(lambda value: value > threshold))
    lazy = warm(READINGS)
    threshold = 20
    print(list(lazy))

    print(list(pipeline(batching(3))(range(8))), list(pipeline()("abc")), pipeline().describe())

    compose = functools.partial(functools.reduce, lambda f, g: lambda x: g(f(x)))
    print(compose([lambda x: x + 1, lambda x: x * 10, str, "{:>6}".format])(4))
    print([cell.cell_contents for cell in batching(5).__closure__], Stage.__type_params__)


if __name__ == "__main__":
    main()
