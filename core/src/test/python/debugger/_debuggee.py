"""What the sessions debug."""


def total(numbers, *rest, scale=1, **more):
    """Adds up."""
    sum_ = 0
    for number in numbers:
        sum_ += number * scale
    return sum_


def outer(n):
    label = "outer"
    def inner(x):
        return label, x * n
    result = inner(n)
    return result


def fails(n):
    if n == 0:
        raise ValueError("at the bottom")
    try:
        return fails(n - 1)
    except ValueError as e:
        if n == 2:
            raise KeyError(n) from e
        raise


def generated(n):
    for i in range(n):
        yield i


def consumes():
    items = []
    for item in generated(2):
        items.append(item)
    return items


class Shape:
    sides = 4

    def area(self, size):
        squared = size ** 2
        return squared

    @property
    def label(self):
        return "shape"


def uses_shape():
    shape = Shape()
    area = shape.area(3)
    return area, shape.label


def stopped(numbers):
    number, scale = 1, 2
    yield number, scale, numbers


def at_a_stop(numbers):
    """A frame that waits in the middle."""
    generator = stopped(numbers)
    next(generator)
    return generator
