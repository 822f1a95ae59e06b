"""Calls every method of a type with the same sets of ordinary and wrong arguments."""

from _cases import show

ARGUMENTS = [(), (0,), (1, 2), ("a",), (b"a",), (None,), ([],), (2.5,), ("a", "b"), (1, 2, 3), ("a", 1), ((1, 2), 3),
             ({},), ("a", "b", "c", "d"), (-1,), (1 << 70,), (True,), (object,), (range(3),), ({1},)]
SKIPPED = {"__sizeof__", "__subclasses__", "__doc__", "__class__", "__dict__", "__weakref__", "__new__", "__hash__",
           "__reduce_ex__", "__release_buffer__", "__exit__", "__set_name__"}
HUGE = {"__pow__", "__rpow__", "__lshift__", "__rlshift__", "__mul__", "__rmul__"}


def outcome(function, args, kwargs):
    try:
        text = show(function(*args, **kwargs))
        return "-> " + (text if len(text) < 300 else text[:300] + f"... {len(text)}")
    except RecursionError:
        return "recursion"
    except BaseException as e:
        return f"!! {type(e).__name__} {e}"


def sweep(make, names=None):
    """Driven by vars() of the type, so that nothing is left out, or by the names given."""
    kind = type(make())
    print("==", kind.__name__)
    for name in sorted(names or vars(kind)):
        if name in SKIPPED:
            continue
        for args in ARGUMENTS:
            value = make()
            method = getattr(value, name)
            if callable(method) and not (name in HUGE and args == (1 << 70,)):
                print(name, args, outcome(method, args, {}), end=" ")
                print(show(value) if isinstance(value, (list, dict, set, bytearray)) else "")
        value = make()
        method = getattr(value, name)
        if callable(method):
            print(name, "x=1", outcome(method, (), {"x": 1}))
        else:
            print(name, show(method))
