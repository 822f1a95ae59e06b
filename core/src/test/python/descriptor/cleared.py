# dataclasses with slots take the descriptors of the class that they replace away.
import dataclasses
import sys


@dataclasses.dataclass(slots=True)
class A:
    a: int


class C:
    pass


print(A(1), A.__slots__)
print(sys._clear_type_descriptors(C), sorted(C.__dict__))
print(sys._clear_type_descriptors(C))
for x in int, 1:
    try:
        sys._clear_type_descriptors(x)
    except TypeError as e:
        print(repr(e))
