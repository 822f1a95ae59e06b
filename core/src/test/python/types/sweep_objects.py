# Every method of all other built-in types, with ordinary and wrong arguments.
import types

from _sweep import sweep


def function(a, b=1, *c, d, e=2, **f):
    "doc"
    x = a
    return lambda: x


class Class:
    def method(self):
        "method"

    @property
    def prop(self):
        "prop"

    def __repr__(self):
        return "Class()"


def generator():
    yield 1


async def coroutine():
    pass


sweep(lambda: None)
sweep(lambda: ...)
sweep(lambda: NotImplemented)
sweep(lambda: function, set(vars(types.FunctionType)) - {"__globals__", "__builtins__"})
sweep(lambda: Class().method)
sweep(lambda: function.__code__, [n for n in vars(types.CodeType) if n not in ("co_code", "_co_code_adaptive",
                                                                            "co_filename", "co_consts", "co_lnotab")])
sweep(lambda: len)
sweep(lambda: [].append)
sweep(lambda: str.join)
sweep(lambda: int.__add__)
sweep(lambda: (1).__add__)
sweep(lambda: vars(int)["real"])
sweep(lambda: vars(dict)["fromkeys"])
sweep(lambda: vars(types.FunctionType)["__closure__"])
sweep(lambda: property(len, abs, all, "d"), set(vars(property)) - {"__set_name__"})
sweep(lambda: staticmethod(len))
sweep(lambda: classmethod(len))
sweep(lambda: super(bool, True))
sweep(lambda: types.CellType(5))
sweep(lambda: generator(), [n for n in vars(types.GeneratorType) if n not in ("gi_code", "gi_frame")])
sweep(lambda: list[int])
sweep(lambda: int | str)
sweep(lambda: iter([1]))
sweep(lambda: iter((1,)))
sweep(lambda: iter("a"))
sweep(lambda: iter(b"a"))
sweep(lambda: iter({1: 2}))
sweep(lambda: iter({1}))
sweep(lambda: iter(range(2)))
sweep(lambda: iter(int, 0))
sweep(lambda: reversed([1]))
sweep(lambda: enumerate("a"))
sweep(lambda: zip([1]))
sweep(lambda: map(str, [1]))
sweep(lambda: filter(None, [1]))
sweep(lambda: ValueError("a", 1))
sweep(lambda: KeyError("a"))
sweep(lambda: StopIteration(1))
sweep(lambda: SystemExit(1))
sweep(lambda: OSError(2, "no", "f"))
sweep(lambda: UnicodeDecodeError("utf-8", b"abc", 0, 1, "why"))
sweep(lambda: SyntaxError("a", ("f", 1, 2, "t", 3, 4)))
sweep(lambda: ImportError("a", name="n", path="p"))
sweep(lambda: ExceptionGroup("g", [ValueError(1), TypeError(2)]))
sweep(lambda: types.ModuleType("m", "doc"))
