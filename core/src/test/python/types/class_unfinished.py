"""A class whose metaclass still computes its MRO has no subclasses; descriptors of __dict__ keep a base's rules."""
import types


class Meta(type):
    def mro(cls):
        if cls.__mro__ is None and cls.__name__ != "X":
            for make in (lambda: Meta("X", (cls,), {})), (lambda: type.__new__(Meta, "X", (int, cls), {})):
                try:
                    make()
                except TypeError as e:
                    print(e)
        return type.mro(cls)


class A(metaclass=Meta):
    pass


class Base:
    pass


class First(types.ModuleType, Base):
    pass


class Second(Base, types.ModuleType):
    pass


class Failure(Base, ValueError):
    pass


for made in First("spam"), Second("spam"), Failure(1):
    for change in (lambda: Base.__dict__["__dict__"].__set__(made, {"x": 1}),
                   lambda: Base.__dict__["__dict__"].__delete__(made)):
        try:
            print(change())
        except (AttributeError, TypeError) as e:
            print(type(e).__name__, e)
    made.__dict__["spam"] = "eggs"
    print(sorted(made.__dict__))
