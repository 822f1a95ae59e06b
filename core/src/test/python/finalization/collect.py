"""gc.collect(): objects of ended frames, exceptions and cycles die, with their finalizers, callbacks and files."""

import gc
import io
import sys
import weakref


class Thing:
    pass


def in_exception():
    thing = Thing()
    try:
        raise ValueError(thing)
    except ValueError as e:
        kept = e
    return weakref.ref(thing), bool(kept)


def with_frame():
    thing = Thing()
    frame = sys._getframe()
    return weakref.ref(thing), bool(frame)


def argument(thing):
    reference = weakref.ref(thing)
    del thing
    gc.collect()
    return reference, True


for make in in_exception, with_frame, lambda: argument(Thing()):
    reference = make()[0]
    gc.collect()
    print(reference())


class Chain:
    def __init__(self, next):
        self.next = next

    def __del__(self):
        died.append(type(self.next).__name__)


class Text(str):
    def __del__(self):
        died.append(str(self))


died = []
chain = Chain(Chain(Text("x")))
del chain
gc.collect()
print(sorted(died))


def generator(cell):
    try:
        yield cell
    finally:
        print("generator closed")


running = generator(lambda: running)
next(running)
del running
gc.collect()


class Raw(io.RawIOBase):
    def writable(self):
        return True

    def write(self, data):
        print("write", bytes(data))
        return len(data)

    def close(self):
        if not self.closed:
            print("close raw")
        super().close()


buffered = io.BufferedWriter(Raw())
buffered.write(b"abc")
del buffered
gc.collect()
text = io.TextIOWrapper(io.BytesIO())
text.write("x")
below = text.buffer
del text
gc.collect()
print(below.closed)
