# What the hook hears of an exception in __del__.
import gc
import sys


class Broken:
    def __del__(self):
        raise ValueError("broken")


def hook(unraisable):
    print(unraisable.err_msg.split(" at ")[0], unraisable.object, repr(unraisable.exc_value))


sys.unraisablehook = hook
thing = Broken()
del thing
gc.collect()
