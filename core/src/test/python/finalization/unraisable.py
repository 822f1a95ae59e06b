"""Exceptions that nobody can handle: their messages, and their tracebacks, which have no carets."""

import atexit
import gc
import sys
import weakref


class Shown(type):
    def __repr__(cls):
        return cls.__name__


class Thing:
    pass


class Callback(metaclass=Shown):
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        if self.name is None:
            raise KeyError("no name")
        return self.name

    def __call__(self, *args):
        def down(n):
            return down(n - 1) if n else 1 / 0
        try:
            down(6)
        except ZeroDivisionError as e:
            raise OSError(2, self.name) from e


class Unprintable(Exception):
    def __str__(self):
        raise KeyError


for callback in Callback("callback"), Callback(None):
    thing = Thing()
    reference = weakref.ref(thing, callback)
    del thing
    gc.collect()

gc.callbacks.append(Callback("collector"))
gc.collect()
gc.callbacks.clear()


def hook(unraisable):
    print(unraisable.err_msg, unraisable.object, unraisable.exc_type)


@atexit.register
def unprintable():
    raise Unprintable


atexit.unregister(unprintable)
atexit.register(Callback("at exit"))
sys.unraisablehook = hook
gc.callbacks.append(Callback("collector"))
gc.collect()
gc.callbacks.clear()
sys.unraisablehook = sys.__unraisablehook__
