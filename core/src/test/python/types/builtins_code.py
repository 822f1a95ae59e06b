# isinstance, issubclass, compile, eval and exec, with wrong arguments too.
from collections.abc import Callable, Hashable, Iterable
import typing

from _cases import evaluate


class M(type):
    def __instancecheck__(cls, instance):
        return "yes"

    def __subclasscheck__(cls, sub):
        return []


class C(metaclass=M):
    pass


class Raises(type):
    def __instancecheck__(cls, instance):
        raise KeyError(cls.__name__)

    __subclasscheck__ = None


class R(metaclass=Raises):
    pass


class FakeBases:
    __bases__ = (int,)


class FakeClass:
    __class__ = int


class BasesNot:
    __bases__ = 3


def scope(source, *rest, **kw):
    g = {}
    exec(source, g, *rest, **kw)
    g.pop("__builtins__", None)
    return g


evaluate('''
isinstance(1, int)
isinstance(1, (str, (float, int)))
isinstance(1, ())
isinstance(1, int | str)
isinstance(None, int | None)
isinstance(1, "a")
isinstance(1, (str, 3))
isinstance(1, (int, 3))
isinstance(1, [int])
isinstance(1, list[int])
isinstance(1, list[int] | int)
isinstance("a", list[int] | int)
isinstance(1, typing.Any)
isinstance(1, typing.List[int])
isinstance([], typing.List)
isinstance(1, typing.Union[int, str])
isinstance(1, typing.Optional[int])
isinstance(1, C)
isinstance(C(), C)
isinstance(1, R)
isinstance(FakeClass(), int)
isinstance(1, FakeBases)
isinstance(1, FakeBases())
isinstance(1, BasesNot())
isinstance([], Iterable)
isinstance(1, Iterable)
isinstance([], Hashable)
isinstance((), Hashable)
isinstance(len, Callable)
isinstance(1)
isinstance()
isinstance(1, int, 2)
isinstance(1, None)
isinstance(None, type(None))
isinstance(True, int)
isinstance(int, type)
issubclass(bool, int)
issubclass(bool, (str, int))
issubclass(bool, int | str)
issubclass(1, int)
issubclass(int, 1)
issubclass(int, (str, 1))
issubclass(1, 2)
issubclass(int, C)
issubclass(int, R)
issubclass(FakeBases(), int)
issubclass(FakeBases(), str)
issubclass(BasesNot(), int)
issubclass(list[int], list)
issubclass(list, list[int])
issubclass(int, typing.Any)
issubclass(int)
issubclass(int, ())
issubclass(int, int | None)
issubclass(type(None), int | None)
issubclass(int | str, int)
issubclass(dict, Iterable)
issubclass(int, Hashable)
issubclass(list, Hashable)
issubclass(1, Hashable)
compile("1", "f", "eval")
compile("1", "f", "exec").co_name
compile("1", "f", "foo")
compile("1", "f", "eval", 1 << 30)
compile("1", "f", "eval", optimize=5)
compile("1", "f", "eval", -1, 0, -2)
compile("1", "f", "single").co_filename
compile(b"1", b"f", "eval").co_filename
compile(bytearray(b"1"), "f", "eval").co_filename
compile(memoryview(b"1"), "f", "eval").co_filename
compile("a\\0b", "f", "eval")
compile(b"a\\0b", "f", "eval")
compile(1, "f", "eval")
compile(None, "f", "eval")
compile("1", 1, "eval")
compile("1", "f", 1)
compile("1", "f")
compile()
compile("1", "f", "eval", "x")
compile("1", "f", "eval", dont_inherit=1, flags=0)
compile("a b", "f", "eval")
compile("x = 1", "f", "eval")
compile("1;2", "f", "single")
compile("1\\n2", "f", "single")
compile("await x", "f", "eval", 0x2000).co_flags & 0x80
compile("if 1: pass", "f", "eval")
compile(source="1", filename="f", mode="eval").co_filename
compile("\\ud800", "f", "eval")
compile("assert 0", "f", "exec", optimize=1).co_code == compile("", "f", "exec").co_code
compile("'doc'", "f", "exec", optimize=2).co_consts
compile("'doc'", "f", "func_type", 0x400)
eval("1 + 1")
eval("  1")
eval("\\t 1 \\n")
eval("")
eval("1 2")
eval("x")
eval("x", {"x": 5})
eval("x", {"x": 5}, {"x": 6})
eval("x", {}, {"x": 6})
eval("x", [], {})
eval("x", {}, 3)
eval("x", None, {"x": 1})
eval(3)
eval(None)
eval()
eval("1", {}, {}, {})
eval("x", globals={"x": 1})
eval("x", locals={"x": 1})
eval("x", {"x": 1}, locals=None)
eval(b"1+2")
eval("\\0")
eval(compile("1", "f", "exec"))
eval(compile("y", "f", "eval"), {"y": 2})
eval((lambda: 1).__code__)
eval((lambda: C).__code__)
eval((lambda x: 1).__code__)
eval("__builtins__ is x", {"x": __builtins__})
eval("len", {"__builtins__": {}})
eval("abs", {"__builtins__": {"abs": 3}})
eval("len", {"__builtins__": 3})
eval("lambda: (yield)")
exec("")
exec("x = 1")
scope("x = 1")
scope("x = 1", {})
scope("global x; x = 1", {})
scope("x = 1", 3)
scope(3)
scope(None)
scope("x =")
scope("def f(): return x", closure=None)
scope("1", closure=())
scope(compile("x = 3", "f", "exec"), closure=())
scope(compile("x = 3", "f", "exec"), closure=3)
exec("x", 3)
exec("1", {}, {}, {})
exec()
exec("1", foo=2)
exec("x = 1", globals={})
exec("import nothing_here", {})
''', globals())
