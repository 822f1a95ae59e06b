"""Many objects that die together: one callback or finalizer after the other, none within another."""

import gc
import sys
import weakref


class Thing:
    pass


class Finalized:
    def __del__(self):
        note(None)


count, deepest = 0, 0


def note(reference):
    global count, deepest
    count += 1
    depth, frame = 0, sys._getframe()
    while frame:
        depth, frame = depth + 1, frame.f_back
    deepest = max(deepest, depth)


references = [weakref.ref(Thing(), note) for _ in range(2000)]
finalized = [Finalized() for _ in range(2000)]
gc.collect()
del finalized
gc.collect()
print(count, deepest < 10)
