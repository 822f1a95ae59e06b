"""gc.is_tracked: which objects can be part of a cycle."""

import gc


class Empty:
    __slots__ = ()


class Tuple(tuple):
    pass


VALUES = (1, 1.5, 1j, "a", b"a", bytearray(b"a"), None, ..., True, object(), range(3), (), (1, "a"),
              ([],), (1, (2, [])), (object(),), [], {}, set(), frozenset(), slice(1), iter([]), len, gc, int, Empty,
              Empty(), Tuple(), Exception(), show := lambda: 0, show.__code__)

gc.collect()
for value in VALUES:
    print(type(value).__name__, gc.is_tracked(value))
