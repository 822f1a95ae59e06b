# Frames and closures: stack, trace, getframeinfo, getargvalues, getcallargs, getclosurevars.
import inspect
import os
import sys
import types

module_global = 1


def report(f, *args, **keywords):
    try:
        print(repr(f(*args, **keywords)))
    except BaseException as e:
        print(type(e).__name__, e)


def show(infos):
    for info in infos:
        print(os.path.basename(info.filename), info.lineno, info.function, info.code_context, info.index,
              info.positions and tuple(info.positions), type(info).__name__)


def inner(a, b=2, *args, c=3, **keywords):
    local = 5
    show(inspect.stack())
    show(inspect.stack(context=0))
    show(inspect.stack(3)[:1])
    show(inspect.getouterframes(sys._getframe(), 2)[:2])
    frame = inspect.currentframe()
    info = inspect.getframeinfo(frame, context=5)
    print(os.path.basename(info.filename), info.lineno, info.function, info.code_context, info.index,
          tuple(info.positions))
    values = inspect.getargvalues(frame)
    print(values.args, values.varargs, values.keywords, sorted(values.locals)[:5])
    print(inspect.formatargvalues(values.args, values.varargs, values.keywords,
                                  {k: v for k, v in values.locals.items() if k in ("a", "b", "args", "c", "keywords")}))
    return local


def outer():
    return [inner(x, 7,
                  8, c=9, d=10) for x in [1]]


outer()
(lambda: inner(1))()


def fails(n):
    if n:
        return fails(n - 1)
    1 / 0


try:
    fails(2)
except ZeroDivisionError as e:
    show(inspect.trace())
    show(inspect.trace(0)[:1])
    show(inspect.getinnerframes(e.__traceback__, 3))
    info = inspect.getframeinfo(e.__traceback__)
    print(info.lineno, info.function, info.code_context, tuple(info.positions))
report(inspect.trace)
report(inspect.getframeinfo, 5)
report(lambda: inspect.getlineno(sys._getframe()))
report(lambda: inspect.Traceback("f", 1, "g", ["x\n"], 0))
report(lambda: inspect.FrameInfo(None, "f", 1, "g", ["x\n"], 0))
report(lambda: inspect.FrameInfo(None, "f", 1, "g", ["x\n"], 0, positions=None)._asdict())


# Calls
def f(a, b=2, /, c=3, *args, d, e=5, **keywords):
    pass


def g(a, b=1):
    pass


def h(*, a):
    pass


class C:
    def m(self, x):
        pass


for function, args, keywords in (
        (f, (), {}), (f, (1,), {}), (f, (1,), {"d": 4}), (f, (1, 2, 3, 4, 5), {"d": 6, "z": 7}), (f, (1,), {"a": 1,
                "d": 2}),
        (g, (), {}), (g, (1, 2, 3), {}), (g, (1,), {"a": 2}), (g, (1,), {"c": 2}), (g, (), {"b": 2}), (g, (), {"a": 1}),
        (h, (), {}), (h, (1,), {}), (h, (), {"a": 1}), (C().m, (1,), {}), (C().m, (), {}), (C.m, (1,), {}), (len, ([],
                ), {}),
        (lambda x, y: 1, (), {}), (lambda x, y, z: 1, (1,), {})):
    try:
        result = inspect.getcallargs(function, *args, **keywords)
        print({k: v for k, v in result.items() if k != "self"})
    except TypeError as e:
        print(e)


# Closures
def make(x, y):
    unused = y

    def closure():
        print(x, y, module_global, undefined, len)
        return closure, sys.path, x.attribute

    class Inside:
        z = x

        def m(self):
            return x, __class__

    return closure, Inside, lambda: x, unused


for function in (*make(1, 2)[:1], make(1, 2)[1].m, make(1, 2)[2], outer, show, len, make, C().m, 5, C):
    try:
        v = inspect.getclosurevars(function)
        print(sorted(v.nonlocals), sorted(v.globals), sorted(v.builtins), sorted(v.unbound), type(v).__name__)
    except TypeError as e:
        print(type(e).__name__, str(e).partition(" at ")[0])
for function in (f, g, h, C.m, C().m, len, print, int, C, 5, type, lambda *a, **k: 1):
    report(inspect.getfullargspec, function) if function is not C().m else None
report(inspect.getargs, f.__code__)
report(inspect.getargs, 5)
report(inspect.formatannotation, int)
report(inspect.formatannotation, list[int])
report(inspect.formatannotation, C)
report(inspect.formatannotation, "x")
report(inspect.formatannotation, C, "other")
report(inspect.formatannotationrelativeto(C), C)


def annotated(a: int, b: "C" = 1, *args: list[int], c: str, **k: "nosuch") -> None:
    pass


report(inspect.get_annotations, annotated)
report(inspect.get_annotations, annotated, eval_str=True)
report(inspect.get_annotations, C)
report(inspect.get_annotations, 5)
report(inspect.get_annotations, types)


# States
def generator():
    try:
        yield 1
        inside = 2
        yield inside
    finally:
        print(inspect.getgeneratorstate(running))


running = generator()
print(inspect.getgeneratorstate(running), inspect.getgeneratorlocals(running))
next(running)
print(inspect.getgeneratorstate(running), inspect.getgeneratorlocals(running))
next(running)
print(inspect.getgeneratorlocals(running))
running.close()
print(inspect.getgeneratorstate(running), inspect.getgeneratorlocals(running))
report(inspect.getgeneratorlocals, 5)
report(inspect.getgeneratorstate, 5)
report(inspect.getcoroutinestate, 5)
report(inspect.getasyncgenstate, 5)
report(inspect.getasyncgenlocals, 5)
for name in ("BufferFlags", "CO_OPTIMIZED", "CO_VARARGS", "k", "mod_dict"):
    report(lambda: type(getattr(inspect, name)).__name__)
