"""Unions of members that are equal, unhashable, strings, and their hash."""
from typing import Union, ForwardRef, TypeVar, Literal, Annotated
T = TypeVar("T")


class Odd:
    """Equal to everything, with a hash of its own."""
    def __init__(self, h):
        self.h = h

    def __eq__(self, other):
        return True

    def __hash__(self):
        return self.h

    def __call__(self):
        pass

    def __repr__(self):
        return f"Odd({self.h})"


class BadHash(type):
    def __hash__(cls):
        raise ValueError("no hash today")


class B(metaclass=BadHash):
    pass


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as e:
        print(text, "->", type(e).__name__, e)


for text in [
    "Union['X']", "Union['X', int]", "Union['a b']", "Union['X', 'X']", "Union[(int, str),]",
    "Union[ForwardRef('x'), 'x']", "ForwardRef('x') | 'y'", "'y' | ForwardRef('x')", "'y' | int", "int | 1",
    "Union[int, Odd(1)]", "Union[Odd(1), Odd(2)]", "Union[Odd(1), Odd(1)]",
    "hash(Union[int, str]) == hash(Union[str, int])", "(T | int)['x']", "(T | int)[1]", "(T | int)[T | str]",
    "(T | int)[int]", "(T | int)[None]",
    "Union[Annotated[int, []], Annotated[int, []]]", "Union[Annotated[int, []], Annotated[int, {}], str]",
    "hash(Union[Annotated[int, []], str])", "hash(Union[Annotated[int, []], Annotated[int, {}], str])",
    "Union[Annotated[int, []], str] == Union[str, Annotated[int, []]]",
    "Union[Annotated[int, []], str] == Union[str, Annotated[int, {}]]",
    "Union[Annotated[int, []], str] == Union[str, int]",
    "Union[Annotated[int, []], Annotated[int, {}]] == Union[Annotated[int, {}], Annotated[int, []]]",
    "Union[Literal[1], Literal[True]]", "Union[()]", "Union[B, int]", "Union[B, B, int]", "hash(Union[B, int])",
    "B | int == int | B", "Union[1, 2]", "Union[None]", "Union[None, int]", "Union[[int], str]",
    "list[int] | list[int] | int", "Union", "Union[int, str].__hash__()  == hash(frozenset((int, str)))",
    "Union[int, Odd(1)] == Union[str, Odd(1)]", "Union[int, str] != Union[str, int]",
]:
    show(text)
