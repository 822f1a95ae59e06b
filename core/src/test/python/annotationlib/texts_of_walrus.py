# Annotations kept as text: an assignment expression has blanks around its operator.
from __future__ import annotations


def f(a: [(x := 1) for y in z], b: lambda: (x := (1 + 1))) -> [a for a in b if (c := d)]:
    pass


for name, text in f.__annotations__.items():
    print(name, text)
