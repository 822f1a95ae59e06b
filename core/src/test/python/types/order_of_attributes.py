"""The order in which a class keeps its attributes: what the body defines, then what every class has."""
import dataclasses
import enum
from typing import NamedTuple


class Empty:
    pass


class Documented:
    'doc'
    x = 1


class Slots:
    __slots__ = ('__dict__', 'b', '__weakref__', 'a')

    def __eq__(self, other):
        return True


class OneSlot:
    __slots__ = ('a',)


class DocSlot:
    __slots__ = ('__doc__', 'a')


class Hooks:
    def __eq__(self, other):
        return True

    def __class_getitem__(cls, item):
        pass

    def __init_subclass__(cls):
        pass


class Number(int):
    pass


class Derived(Empty):
    def f(self):
        self.x = 1


class Error(Exception):
    pass


class Colour(enum.Enum):
    RED = 1


class Point(NamedTuple):
    x: int


@dataclasses.dataclass(slots=True, weakref_slot=True)
class Record:
    a: int


for cls in (Empty, Documented, Slots, OneSlot, DocSlot, Hooks, Number, Derived, Error, Colour, Point, Record,
            type('T', (), {'a': 1}), type('U', (), {'__hash__': None, '__doc__': 'u', '__eq__': None})):
    print(cls.__name__, list(vars(cls)))
