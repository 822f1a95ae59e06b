"""What sys.unraisablehook is called with."""
import gc
import sys


class Failing:
    def __del__(self):
        raise ValueError("in del")


def hook(args):
    print(type(args), type(args).__module__, isinstance(args, tuple), len(args), args[0], args.exc_value,
          args.err_msg is None or args.err_msg[:17])
    try:
        type(args)()
    except TypeError as e:
        print(e)
    print(type(args)([ValueError, None, None, "message", 5]))


sys.unraisablehook = hook
Failing()
gc.collect()
