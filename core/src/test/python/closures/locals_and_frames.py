"""PEP 667: locals() is a snapshot, f_locals a view that writes through, cells included."""

import inspect
import sys


def snapshot():
    x = 1
    first = locals()
    x = 2
    second = locals()
    first["x"] = "changed"
    return first["x"], second["x"], x, first is second


print(snapshot())


def write_through():
    x = 1
    captured = 2

    def inner():
        return captured

    frame = sys._getframe()
    frame.f_locals["x"] = 10
    frame.f_locals["captured"] = 20
    frame.f_locals["fresh"] = 30
    print(x, captured, inner(), "fresh" in locals(), sorted(frame.f_locals))
    print(type(frame.f_locals).__name__, len(frame.f_locals), frame.f_locals == frame.f_locals)
    try:
        del frame.f_locals["x"]
    except ValueError as error:
        print(error)
    frame.f_locals.update(x=11)
    return x, frame.f_locals.get("nothing"), frame.f_locals.pop("fresh", None)


try:
    print(write_through())
except Exception as error:
    print(type(error).__name__, error)


def set_caller(name, value):
    sys._getframe(1).f_locals[name] = value


def debugger_style():
    counter = 0

    def tick():
        nonlocal counter
        counter += 1
        set_caller("counter", counter * 100)
        return counter

    return tick(), counter, tick(), counter


print(debugger_style())


def free_in_locals():
    a = b = 1

    def inner():
        a
        c = 2
        return sorted(locals())

    return inner(), sorted(locals())


print(free_in_locals())


def unbound_not_listed():
    if False:
        never = 1
    f = lambda: later
    seen = sorted(locals())
    later = 1
    return seen, sorted(locals())


print(unbound_not_listed())


def closure_vars():
    number, text = 1, "t"

    def inner():
        print(number, len(text), missing, sys.path)
        return text.upper

    return inner


vars_ = inspect.getclosurevars(closure_vars())
print(vars_.nonlocals, sorted(vars_.globals), sorted(vars_.builtins), vars_.unbound)


def traced():
    events = []

    def tracer(frame, event, arg):
        if frame.f_code.co_name == "target":
            events.append((event, frame.f_lineno - frame.f_code.co_firstlineno, dict(frame.f_locals)))
            if event == "line" and "y" in frame.f_locals:
                frame.f_locals["y"] = 5
        return tracer

    def target(x):
        y = x + 1
        z = y * 2
        return lambda: z

    sys.settrace(tracer)
    try:
        f = target(1)
    finally:
        sys.settrace(None)
    return [(e, n, sorted((k, v) for k, v in d.items() if isinstance(v, int))) for e, n, d in events], f()


print(traced())


class Body:
    a = 1
    locals()["b"] = 2
    print(a, b, sorted(k for k in locals() if not k.startswith("__")))
    c = [k for k in locals() if k == "a"]


print(Body.b, Body.c)
print(locals() is globals(), sys._getframe().f_locals is globals())


def frame_chain():
    def inner():
        frame = sys._getframe()
        return [frame.f_code.co_qualname, frame.f_back.f_code.co_name, frame.f_back.f_locals["marker"]]
    marker = "here"
    return inner()


print(frame_chain())


def view_methods():
    one, two = 1, 2
    view = sys._getframe().f_locals
    print("one" in view, view["two"], list(view)[:2], sorted(view.keys()), view | {"three": 3} != {},
          view.setdefault("one", 9), sorted(view.items(), key=str)[0], view.copy()["one"])
    try:
        view["missing"]
    except KeyError as error:
        print(repr(error))
    try:
        view.clear()
    except Exception as error:
        print(type(error).__name__, error)


view_methods()
