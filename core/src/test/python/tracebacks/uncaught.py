# test: isolated
"""Hooks for what nobody catches."""
import sys
import threading


def work():
    raise ValueError("in a thread")


t = threading.Thread(target=work, name="worker")
t.start()
t.join()


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.thread.name, args.exc_traceback is not None)


threading.excepthook = hook
t = threading.Thread(target=work, name="hooked")
t.start()
t.join()
threading.excepthook = threading.__excepthook__
t = threading.Thread(target=sys.exit, args=("nothing is said",))
t.start()
t.join()
try:
    threading.excepthook(5)
except TypeError as e:
    print(e)


class A:
    def __del__(self):
        raise KeyError("in a finalizer")


def gone():
    A()


import gc

gone()
gc.collect()
sys.stdout.flush()


class Value:
    def method(self):
        return self.vaule

    def other(self):
        return value + methd

    value = 1


def value_error():
    Value().other()


try:
    Value().method()
except AttributeError as e:
    sys.excepthook(type(e), e, e.__traceback__)
value_error()
