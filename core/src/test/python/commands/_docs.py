"""Sums and their mistakes.

>>> add(1, 2)
3
>>> add("a", 1)
Traceback (most recent call last):
    ...
TypeError: can only concatenate str (not "int") to str
>>> for i in range(3):
...     print(i, end=" ")
0 1 2\x20
"""


def add(a, b):
    """
    >>> add(2, 2)
    5
    >>> add([1], [2])    # doctest: +NORMALIZE_WHITESPACE
    [1,
     2]
    >>> add(object(), 1)    # doctest: +ELLIPSIS
    Traceback (most recent call last):
    TypeError: unsupported operand ...
    """
    return a + b


class Box:
    """
    >>> Box(3).value
    3
    >>> Box(3)
    <Box 4>
    """

    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return f"<Box {self.value}>"

    def undocumented(self):
        return None


__test__ = {"more": ">>> 1/0\nTraceback (most recent call last):\nZeroDivisionError: division by zero\n"}
