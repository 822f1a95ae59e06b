"""Where a frame stands after a jump of a trace function, what it is told then, and a second trace within one."""
import sys


def total(numbers):
    a = 1
    for n in numbers:
        a += n
    return a


FIRST = total.__code__.co_firstlineno


def run(targets):
    print("== jump to", *targets)
    jumped = []

    def tracer(frame, event, arg):
        if frame.f_code is not total.__code__:
            return tracer
        print(event, frame.f_lineno - FIRST, frame.f_lasti)
        if frame.f_lineno == FIRST + 4 and event == "line" and not jumped:
            for target in targets:
                frame.f_lineno = FIRST + target
                jumped.append(target)
                print("jumped", frame.f_lineno - FIRST, frame.f_lasti)
        return tracer

    sys.settrace(tracer)
    try:
        total([1])
    finally:
        sys.settrace(None)


for each in [0], [1], [1, 0, 2], [4]:
    run(each)


def second(frame, event, arg):
    print("second", event, frame.f_code.co_name, frame.f_lineno - FIRST)
    return second


def within():
    sys.settrace(second)
    total([])
    sys.settrace(None)


def first(frame, event, arg):
    print("first", event, frame.f_code.co_name, frame.f_lineno - FIRST)
    if event == "line" and frame.f_lineno == FIRST + 4:
        sys.settrace(None)
        print(sys.call_tracing(within, ()))
        try:
            sys.call_tracing(int, ("x",))
        except ValueError as e:
            print(e)
        sys.settrace(first)
    return first


sys.settrace(first)
total([])
sys.settrace(None)
