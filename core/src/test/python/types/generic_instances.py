# Instances of generic classes, alone and with other bases.
import abc
import collections
import typing

T = typing.TypeVar("T")


class Old(typing.Generic[T]):
    pass


class Shape[T]:
    sides: int = 4

    def area(self) -> T:
        return [__class__.__name__ for _ in range(2)]


class Dict[T](dict):
    pass


class Error[T](Exception):
    pass


class Derived[T](Old[T]):
    pass


class Slotted[T]:
    __slots__ = ("a",)


class Abstract[T](abc.ABC):
    pass


class Named[T](typing.NamedTuple):
    x: T


class User[T](collections.UserDict):
    pass


print(type(typing.Generic()))
for cls in Old, Shape, Dict, Error, Derived, Slotted, Abstract, User:
    print(type(cls()), cls.__mro__, cls.__base__)
    print(type(cls[int]()), cls[int]().__class__)
print(Shape().area(), Named(1), Named[int](2))
try:
    Shape(1)
except TypeError as e:
    print(e)
