# Positions set into iterators: beyond the end, negative, and again after the end.
import array


class Sequence:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i

    def __len__(self):
        return 3


BIG = 1 << 70
SEQUENCES = [[1, 2, 3], (1, 2, 3), "abc", "a\u20acc", b"abc", bytearray(b"abc"), array.array("i", [1, 2, 3]),
             range(3), range(BIG, BIG + 3), Sequence()]


def state(iterator):
    return [repr(part).replace(repr(SEQUENCES[-1]), "Sequence") for part in iterator.__reduce__()[1:]]


for sequence in SEQUENCES:
    for make in iter, reversed:
        for position in -5, -1, 0, 1, 2, 3, 7:
            iterator = make(sequence)
            if not hasattr(iterator, "__setstate__"):
                continue
            iterator.__setstate__(position)
            hint = iterator.__length_hint__() if hasattr(iterator, "__length_hint__") else None
            print(type(iterator).__name__, position, hint, state(iterator), list(iterator), state(iterator))
            iterator.__setstate__(1)
            print("   ", state(iterator), next(iterator, None), list(iterator), state(iterator))
        for position in BIG, -BIG, "x", None, 1.0, True:
            try:
                make(sequence).__setstate__(position)
            except Exception as error:
                print(type(sequence).__name__, type(error).__name__, error)
