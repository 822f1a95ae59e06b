"""Shapes, for the tools that read a program."""
import math
from typing import Protocol

UNIT: float = 1.0


class Shape(Protocol):
    name: str

    def area(self) -> float: ...


class Circle:
    __slots__ = ("radius",)
    name = "circle"

    def __init__(self, radius: float = UNIT, /, *, scale=1):
        self.radius = radius * scale

    def area(self):
        return math.pi * self.radius ** 2

    @property
    def label(self) -> str:
        return f"{self.name} {self.radius!r:>6} {self.area():.3f} {{}}"


def largest[T: Shape](*shapes: T, key=lambda s: s.area()) -> T | None:
    best = None
    for shape in shapes:
        if best is None or (size := key(shape)) > key(best):
            best = shape
    else:
        assert shapes, "no shapes"
    return best


def totals(shapes):
    sums = {}
    for shape in shapes:
        try:
            sums[shape.name] += shape.area()
        except KeyError:
            sums[shape.name] = shape.area()
        finally:
            del shape
    return {name: round(value, 2) for name, value in sums.items() if value > 0}


async def measure(queue):
    async with queue.lock as lock, queue:
        async for item in queue:
            yield await item, [x async for x in item]


def kind(value):
    match value:
        case Circle(radius=0) | None:
            return "nothing"
        case [first, *_] if first:
            return "many"
        case {"radius": float() as r, **rest}:
            return r, rest
        case _:
            return ...


type Pair[A, *B, **C] = tuple[A, A]
circles = [Circle(n) for n in range(3)]
print(largest(*circles).label, totals(circles), kind(circles))
