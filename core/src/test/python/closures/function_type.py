"""types.FunctionType with a closure, and what it refuses; replacing code and closures."""

import types


def make(a, b):
    def inner(c=0, *, d=1):
        return a, b, c, d
    return inner


def plain(x=1):
    return x


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


inner = make(1, 2)
code = inner.__code__
Cell, Function = types.CellType, types.FunctionType
copy = Function(code, globals(), "copy", (5,), (Cell("A"), Cell("B")))
copy.__kwdefaults__ = {"d": "D"}
print(copy(), copy.__name__, copy.__qualname__, copy.__closure__[0].cell_contents)
print(Function(code, {}, closure=inner.__closure__)(c=1, d=2))
print(Function(code, globals(), kwdefaults={"d": 9}, closure=inner.__closure__)(8))
attempt(lambda: Function(code, globals()))
attempt(lambda: Function(code, globals(), "n", None, None))
attempt(lambda: Function(code, globals(), "n", None, (Cell(1),)))
attempt(lambda: Function(code, globals(), "n", None, (Cell(1), 2)))
attempt(lambda: Function(code, globals(), "n", None, [Cell(1), Cell(2)]))
attempt(lambda: Function(plain.__code__, globals(), "n", None, (Cell(1),)))
attempt(lambda: Function(plain.__code__, globals(), "n", None, ()))
attempt(lambda: Function(plain.__code__, globals(), 5))
attempt(lambda: Function(plain.__code__, globals(), "n", 5))
attempt(lambda: Function(plain.__code__, 5))
attempt(lambda: Function("code", {}))
attempt(lambda: Function())
attempt(lambda: setattr(inner, "__closure__", None))
attempt(lambda: setattr(inner, "__code__", plain.__code__))
attempt(lambda: setattr(plain, "__code__", code))
attempt(lambda: setattr(plain, "__code__", "code"))
attempt(lambda: delattr(plain, "__code__"))
attempt(lambda: setattr(plain, "__defaults__", [1]))
attempt(lambda: setattr(plain, "__kwdefaults__", 1))
attempt(lambda: setattr(plain, "__name__", 1))
attempt(lambda: setattr(plain, "__qualname__", 1))
attempt(lambda: setattr(plain, "__dict__", 1))
attempt(lambda: setattr(plain, "__globals__", {}))
attempt(lambda: delattr(plain, "__name__"))
print(plain.__closure__, inner.__closure__[1].cell_contents, plain.__builtins__ is copy.__builtins__)

other = make(3, 4)
inner.__code__ = other.__code__
print(inner(), inner.__code__ is other.__code__)
plain.__code__ = (lambda x, y=2: (y, x)).__code__
attempt(plain)
plain.__defaults__ = (1, 2)
print(plain())
plain.__defaults__ = None
attempt(plain)
inner.__kwdefaults__ = None
attempt(inner)

changed = code.replace(co_freevars=("b", "a"), co_name="swapped")
print(Function(changed, globals(), None, (7,), (Cell("first"), Cell("second")))(d=0), changed.co_name)
attempt(lambda: code.replace(co_freevars=("a",)))
attempt(lambda: code.replace(co_nlocals=7))
attempt(lambda: code.replace(co_nonsense=1))
print(code.replace() == code, code.replace(co_firstlineno=99).co_firstlineno, code == other.__code__,
      hash(code) == hash(code.replace()))
print(Function.__name__, Function.__module__)
attempt(lambda: type("Sub", (Function,), {}))
