"""Operands that answer what a built-in function asks of them, and one that answers wrongly."""


class A:
    def __init__(self, value):
        self.value = value

    def __abs__(self):
        return ("abs", self.value)

    def __divmod__(self, other):
        return ("divmod", other)

    def __rdivmod__(self, other):
        return ("rdivmod", other)

    def __round__(self, *n):
        return ("round", *n)

    def __pow__(self, *rest):
        return ("pow", *rest)

    def __rpow__(self, *rest):
        return ("rpow", *rest)

    def __dir__(self):
        return ("b", "a")

    def __format__(self, spec):
        return "<" + spec + ">"


class Bad:
    def __dir__(self):
        return 3

    def __format__(self, spec):
        return 3

    def __repr__(self):
        return 3

    def __str__(self):
        return b"x"

    def __hash__(self):
        return "x"

    def __len__(self):
        return "x"

    def __bool__(self):
        return 2

    def __iter__(self):
        return 3

    def __index__(self):
        return 1.0

    def __bytes__(self):
        return "x"

    def __reversed__(self):
        return 3
