# The attributes of functions, methods, code, generators and frames: read, set, deleted.
import sys

from _cases import attempt


def f(a, b=1, /, c=2, *d, e, g=3, **h) -> int:
    "doc"
    x = a
    return lambda: x


class C:
    "class doc"

    def m(self, a):
        "method doc"
        return self, a

    @classmethod
    def k(cls):
        return cls

    @staticmethod
    def s():
        return 1

    def __repr__(self):
        return "C()"


def gen():
    try:
        got = yield 1
        print("got", got)
        yield 2
    except ValueError as e:
        print("caught", repr(e))
        yield 3
    finally:
        print("finally")


async def coro():
    return 5


async def agen():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("agen closed")
        raise


method = C().m
for name in sorted(set(dir(f)) - set(dir(object)) - {"__globals__", "__builtins__", "__closure__"}):
    attempt("function " + name, lambda: getattr(f, name) if not callable(getattr(f, name)) else "callable")
    for value in (5, "text", None, (1,), {"a": 1}):
        def fresh(a, b=1, *, e=2):
            pass
        attempt(f"set {name} {value!r}", lambda: (setattr(fresh, name, value), getattr(fresh, name))[1])
    attempt(f"delete {name}", delattr, fresh, name)
for name in sorted(set(dir(method)) - set(dir(object)) - {"__globals__", "__builtins__", "__code__", "__closure__"}):
    attempt("method " + name, lambda: getattr(method, name) if not callable(getattr(method, name)) else "callable")
    attempt(f"set {name}", setattr, method, name, 5)
    attempt(f"delete {name}", delattr, method, name)
for name in sorted(n for n in dir(f.__code__) if n.startswith("co_")):
    if name not in ("co_code", "co_filename", "co_lnotab", "co_linetable", "co_consts", "co_lines"):
        attempt("code " + name, lambda: v if not callable(v := getattr(f.__code__, name)) else list(v())[:3])
    attempt(f"set {name}", setattr, f.__code__, name, 5)
    for value in (5, "text", b"bytes", ("a",), ("a", 1), None, -1, 1 << 40):
        attempt(f"replace {name} {value!r}", lambda: bool(f.__code__.replace(**{name: value})))
for make in (gen, coro, agen):
    made = make()
    for name in sorted(n for n in dir(made) if n[:3] in ("gi_", "cr_", "ag_") or n in ("__name__", "__qualname__")):
        if not name.endswith(("frame", "code")):
            attempt(f"{make.__name__} {name}", getattr, made, name)
        for value in (5, "text", None):
            attempt(f"set {name} {value!r}", setattr, made, name, value)
        attempt(f"delete {name}", delattr, made, name)
    made.close() if make is not agen else None
frame = sys._getframe()
for name in sorted(n for n in dir(frame) if n.startswith("f_")):
    for value in (5, None, True):
        if not (name in ("f_trace", "f_trace_lines", "f_trace_opcodes") or name == "f_lineno"):
            attempt(f"set {name} {value!r}", setattr, frame, name, value)
    if name not in ("f_trace", "f_trace_opcodes"):
        attempt(f"delete {name}", delattr, frame, name)
