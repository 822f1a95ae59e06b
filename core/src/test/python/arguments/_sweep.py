"""Calls functions and methods with a table of argument lists, and prints each result or error."""
import importlib
import io
import itertools
import re
import sys

sys.stdout.reconfigure(errors="backslashreplace")


class Index:
    def __index__(self):
        return 3

    def __repr__(self):
        return "Index()"


class Failing:
    def __index__(self):
        raise ZeroDivisionError("failing")

    __float__ = __len__ = __iter__ = __hash__ = __bool__ = __index__

    def __repr__(self):
        return "Failing()"


def fresh():
    """One value of each kind; those that change are new ones."""
    return [None, 0, -1, 2, 10**30, True, 1.5, float("nan"), float("inf"), "a", "", "abc", "\ud800", b"", b"ab",
            bytearray(b"xyz"), memoryview(b"qq"), [], [1, 2], (), (1, 2, 3), {}, {"a": 1}, {1, 2}, len, int, object,
            2 + 3j, Ellipsis, range(3), slice(1), iter([1, 2]), Index(), Failing(), io.StringIO("x\n"),
            lambda *a: a[0] if a else 5]


def more():
    """Argument lists that fit many functions."""
    return [(1, 2), ("a", "b"), ([1, 2], 2), (2, [1, 2]), (b"a", b"b"), (b"ab", 1), ("ab", 1), ("a", "ab", 1),
            ([3, 1, 2], 1, 0, 2), (1, 2, 3), (b"a", b"b", b"c"), ("a", "b", "c"), ([1], [2], [3]), (len, [[1], [2]]),
            (lambda *a: a, [1, 2, 3]), (lambda *a: a[0], [1, 2, 3]), (lambda *a: a, [1, 2, 3], [4, 5, 6]), (1, None),
            (None, 1), (None, None, None), ("a", None, None), (1.5, 2.5), (1.5, 2.5, 3.5), (10, 3), (10, -3),
            (-10, 3), (0, 0), (2, 0.5), (1, 1, 1, 1), ("a", 1, 2, 3, 4), (1,) * 8]


def shown(text):
    """Without addresses; a bound method says whose it is, which depends on how it was fetched."""
    text = re.sub(r"0x[0-9a-f]+", "0x", text)
    return re.sub(r"\b[\w.]+\.(\w+)\(\) (takes|missing|got)", r"\1() \2", text)[:300]


def call(name, function, args, keywords={}):
    try:
        result = function(*args, **keywords)
        out = shown(repr(result))
        if hasattr(result, "__next__") and not isinstance(result, io.StringIO):
            try:
                out += " " + shown(repr(list(itertools.islice(result, 5))))
            except Exception as e:
                out += f" {type(e).__name__} {shown(str(e))}"
    except Exception as e:
        out = f"{type(e).__name__} {shown(str(e))}"
    print(name, shown(repr(args)), keywords or "", "->", out)


def sweep(name, function):
    call(name, function, ())
    call(name, function, (), {"nonsense": 1})
    call(name, function, (1,), {"nonsense": 1})
    count = len(fresh())
    for i in range(count):
        call(name, function, (fresh()[i],))
        values = fresh()
        call(name, function, (values[i], values[(i * 7 + 3) % count]))
        values = fresh()
        call(name, function, (values[(i * 5 + 1) % count], values[i]))
    for args in more():
        call(name, function, args)


def modules(names, skip=()):
    """Every function and type of these modules."""
    for module_name in names.split():
        module = importlib.import_module(module_name)
        for name, value in sorted(vars(module).items()):
            full = f"{module_name}.{name}"
            if name.startswith("__") or full in skip or not callable(value):
                continue
            if isinstance(value, type):
                if value.__module__ in ("builtins", "types") or issubclass(value, BaseException):
                    continue
            elif getattr(value, "__module__", None) not in (module_name, module_name.lstrip("_"), None):
                continue
            sweep(full, value)


# What concerns classes as such is compared elsewhere
LEFT_OUT = set("""__class__ __doc__ __dict__ __module__ __weakref__ __init_subclass__ __subclasshook__ __dir__ __sizeof__
__getstate__ __reduce_ex__ __reduce__ __new__ __delattr__ __getattribute__ __setattr__ __hash__ __format__ __repr__
__str__ __del__ __buffer__ __release_buffer__ __init__ __vectorcalloffset__ __text_signature__""".split())


def objects(makers, skip=()):
    """Every method of a new object for each call."""
    for name, make in makers.items():
        for member in sorted(dir(type(make()))):
            if member in LEFT_OUT or f"{name}.{member}" in skip:
                continue
            try:
                value = getattr(make(), member)
            except Exception as e:
                print(name, member, type(e).__name__, shown(str(e)))
                continue
            if callable(value):
                sweep(f"{name}.{member}", lambda *args, **keywords: on_new(make, member, args, keywords))
            else:
                print(name, member, shown(repr(value)))


def on_new(make, member, args, keywords):
    target = make()
    result = getattr(target, member)(*args, **keywords)
    return result if isinstance(result, type(NotImplemented)) or not hasattr(target, "__len__") else (result, target)
