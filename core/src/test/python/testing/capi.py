"""The parts of _testcapi, _testinternalcapi and _testlimitedcapi that Krait has."""

import sys
import _testcapi
import _testinternalcapi
import _testlimitedcapi


def show(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except BaseException as e:
        print(type(e).__name__, e)


class Odd(Exception):
    def __new__(cls, *args):
        return 5


class Broken(Exception):
    def __init__(self, *args):
        raise KeyError("init")


for args in (ValueError, 2), (ValueError, 0), (int, 1), (1, 1), (Odd, 1), (Broken, 0), (ValueError,), ():
    show(_testcapi.raise_exception, *args)
show(_testcapi.raise_memoryerror)
show(_testcapi.make_exception_with_doc, "name")
for keywords in {"name": "a.b", "doc": "d"}, {"name": "a.b", "base": (ValueError, KeyError)}, {"name": "a.b.c"}:
    made = _testcapi.make_exception_with_doc(**keywords)
    print(made, made.__module__, made.__name__, made.__doc__, made.__mro__)
try:
    raise _testcapi.RecursingInfinitelyError
except RecursionError as e:
    print(type(e))

for name in "code_debug_ranges", "verbose", "optimization_level", "use_environment", "nothing":
    show(_testcapi.config_get, name)
print(_testcapi.INT_MAX, _testcapi.UINT_MAX, _testcapi.SIZE_MAX, _testcapi.PY_SSIZE_T_MIN, _testcapi.FLT_MIN)


def generator():
    try:
        yield 1
    except KeyboardInterrupt as e:
        print("inside", repr(e))
        yield 2


running = generator()
next(running)
show(_testcapi.raise_SIGINT_then_send_None, running)

print(_testlimitedcapi.object_hasattrstring(sys, b"path"), _testlimitedcapi.object_hasattrstring(sys, b"pfad"))


class Plain:
    pass


class Slots:
    __slots__ = "a",


class Number(int):
    pass


for cls in Plain, Slots, Number, tuple, object:
    print(cls.__name__, _testinternalcapi.has_inline_values(cls()),
          cls.__flags__ & 1 << 2, cls.__flags__ & 1 << 4, cls.__flags__ & 1 << 14)
plain = Plain()
for i in range(100):
    setattr(plain, f"a{i}", i)
print(_testinternalcapi.has_inline_values(plain))

depth = _testinternalcapi.get_recursion_depth
print((lambda: depth())() - depth())
print({"__add__", "__call__", "__getattr__"} <= set(_testinternalcapi.identify_type_slot_wrappers()))
print({object, type, int, str} <= set(_testinternalcapi.get_static_builtin_types()))
