"""A trace function moves a generator that is about to yield."""
import sys


def gen(out):
    out.append("first")
    yield 1
    out.append("second")
    yield 2


def jump(event, offset, steps):
    jumped = False
    seen = []
    out = []

    def trace(frame, what, arg):
        nonlocal jumped
        if frame.f_code is not gen.__code__:
            return None
        seen.append((what, frame.f_lineno - frame.f_code.co_firstlineno, arg if what == "return" else None))
        if what == event and not jumped:
            jumped = True
            try:
                frame.f_lineno = frame.f_code.co_firstlineno + offset
            except ValueError as e:
                seen.append(str(e))
        return trace

    sys.settrace(trace)
    try:
        g = gen(out)
        for i in range(steps):
            seen.append(next(g, "end"))
    finally:
        sys.settrace(None)
    print(event, offset, out)
    for what in seen:
        print("   ", what)


jump("return", 1, 2)
jump("return", 3, 2)
jump("return", 4, 3)
jump("call", 3, 1)
jump("line", 4, 2)


def final(frame, what, arg):
    if what == "return":
        try:
            frame.f_lineno = frame.f_code.co_firstlineno + 1
        except ValueError as e:
            print(e)
    return final


def f():
    x = 1
    return x


sys.settrace(final)
f()
sys.settrace(None)
