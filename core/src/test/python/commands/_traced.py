"""Functions and methods that call each other, for -m trace."""


class Shape:
    def area(self):
        return helper()


def helper():
    return 1


def generator():
    yield helper()


Shape().area()
list(generator())
