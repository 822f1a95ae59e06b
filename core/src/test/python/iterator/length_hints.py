"""Who asks for the length of what it will iterate over, and what becomes of wrong answers."""
import array
import collections


class BadLen:
    def __iter__(self):
        return iter(range(10))

    def __len__(self):
        raise RuntimeError("len")


class BadHint:
    def __iter__(self):
        return iter(range(10))

    def __length_hint__(self):
        raise RuntimeError("hint")


class Negative(BadHint):
    def __length_hint__(self):
        return -3


takers = [list, tuple, bytes, bytearray, [].extend, bytearray().extend, bytearray().__iadd__, set, frozenset,
          collections.deque, dict.fromkeys, sorted, lambda x: [*x], lambda x: (*x,), b"".join, "".join, max,
          lambda x: bytearray(b"abc").__setitem__(slice(0, 1), x), lambda x: [1].__setitem__(slice(0, 1), x),
          array.array("b").extend, lambda x: array.array("b", x), lambda x: list(map(str, x)), [].__iadd__,
          lambda x: list(zip(x, x)), lambda x: list(reversed(x))]
for make in BadLen, BadHint, Negative:
    for i, taker in enumerate(takers):
        try:
            print(make.__name__, i, str(taker(make()))[:20])
        except Exception as e:
            print(make.__name__, i, type(e).__name__, e)
