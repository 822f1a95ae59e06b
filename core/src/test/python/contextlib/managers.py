"""contextlib, dataclasses, abc and collections.abc."""
import abc
import asyncio
import collections.abc
import contextlib
import dataclasses
import io
import sys
from dataclasses import dataclass, field


def show(name, call, *arguments, **keywords):
    try:
        print(name, repr(call(*arguments, **keywords)))
    except BaseException as e:
        print(name, type(e).__name__, e, repr(e.__context__), repr(e.__cause__), getattr(e, "__notes__", None))


@contextlib.contextmanager
def manager(mode):
    """Docs."""
    print("enter", mode)
    if mode == "never": return
    try:
        yield mode
    except ValueError as e:
        print("caught", e)
        if mode == "again": yield 2
        if mode == "raise": raise KeyError("new") from e
        if mode == "same": raise
        if mode == "stop": raise StopIteration("s")
    finally:
        print("leave", mode)
    if mode == "twice": yield 3


def use(mode, error=None):
    with manager(mode) as m:
        if error: raise error
        return m


for mode in ("ok", "never", "again", "raise", "same", "stop", "twice"):
    show("use", use, mode)
    show("use", use, mode, ValueError("v"))
    show("use", use, mode, StopIteration("i"))
    show("use", use, mode, KeyError("k"))


@manager("decorator")
def decorated(x): return x
show("decorated", decorated, 5)
show("decorated", decorated, 6)
print(manager.__doc__, manager("x").__doc__, decorated.__name__)


def stack(*, swallow=(), fail=()):
    with contextlib.ExitStack() as s:
        def out(n):
            def close(t, v, tb):
                print("out", n, t and t.__name__, v)
                if n in fail: raise RuntimeError(n)
                return n in swallow
            return close
        for n in range(3): s.push(out(n))
        s.callback(print, "callback", end="!\n")
        print(s.enter_context(contextlib.nullcontext(9)), s.enter_context(contextlib.closing(io.StringIO("x"))).read())
        if fail or swallow: raise ValueError("in")
        return "done"


show("stack", stack)
show("stack", stack, swallow=[1])
show("stack", stack, fail=[1])
show("stack", stack, fail=[0, 2], swallow=[1])
with contextlib.ExitStack() as s:
    show("enter", s.enter_context, 5)
    show("push", s.push, 5)
    show("callback", s.callback)
    moved = s.pop_all()
    moved.close()
for types in [(ValueError,), (KeyError, ValueError), (), (Exception,)]:
    def suppressed(error):
        with contextlib.suppress(*types): raise error
    show("suppress", suppressed, ValueError("x"))
    show("suppress", suppressed, ExceptionGroup("g", [ValueError(1), TypeError(2)]))
out = io.StringIO()
with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
    print("to out"); print("to err", file=sys.stderr)
print(repr(out.getvalue()))


async def asynchronous():
    @contextlib.asynccontextmanager
    async def am(x):
        try: yield x
        except ValueError as e: print("async caught", e)
    async with am(1) as v, contextlib.aclosing(agen()) as g:
        print(v, [x async for x in g])
        raise ValueError("a")
    async with contextlib.AsyncExitStack() as s:
        print(await s.enter_async_context(am(4)))
        s.push_async_callback(asyncio.sleep, 0)
        try: await s.enter_async_context(5)
        except TypeError as e: print(e)
    with am(1): pass
async def agen(): yield 1; yield 2
show("async", asyncio.run, asynchronous())
show("with", exec, "with 5: pass")
print([isinstance(o, contextlib.AbstractContextManager) for o in (manager("q"), 5, io.StringIO())])


@dataclass
class Plain:
    a: int
    b: list = field(default_factory=list, repr=False)
    c: "str" = field(default="x", compare=False, metadata={"k": 1})
    d: dataclasses.InitVar[int] = 4
    def __post_init__(self, d): self.e = d
@dataclass(frozen=True, order=True, slots=True)
class Frozen:
    a: int
    b: tuple = ()
@dataclass(kw_only=True, unsafe_hash=True, match_args=False)
class Words(Plain):
    z: float = 1.5
    _: dataclasses.KW_ONLY = None
@dataclass(eq=False, repr=False, init=False)
class Bare: x: int = 1


for call, args, kw in [(Plain, (1,), {}), (Plain, (), {}), (Plain, (1, 2, 3, 4, 5), {}), (Plain, (1,), {"q": 1}), (Frozen, (1, 2), {}),
                       (Words, (1,), {"z": 2}), (Words, (1, 2, 3, 4, 5), {}), (Bare, (1,), {})]:
    show(call.__name__, call, *args, **kw)
p, f = Plain(1, [2]), Frozen(1, (2,))
print(p == Plain(1, [2], "y"), p.e, f < Frozen(2), hash(f) == hash((1, (2,))), Plain.__hash__, Plain.__match_args__, Frozen.__slots__)
show("set", setattr, f, "a", 2)
show("set", setattr, f, "zz", 2)
show("del", delattr, f, "a")
show("compare", lambda: f < 5)
show("compare", lambda: p < p)
show("hash", hash, p)
show("asdict", dataclasses.asdict, p)
show("asdict", dataclasses.asdict, Plain)
show("astuple", dataclasses.astuple, f)
show("replace", dataclasses.replace, f, b=3)
show("replace", dataclasses.replace, p, a=3)
show("replace", dataclasses.replace, f, q=3)
show("fields", dataclasses.fields, 5)
show("fields", dataclasses.fields, Frozen)
show("make", dataclasses.make_dataclass, "M", ["x", ("y", int), ("z", int, 5)], frozen=True)
show("make", dataclasses.make_dataclass, "M", ["x", "x"])
show("make", dataclasses.make_dataclass, "M", ["if"])
show("make", dataclasses.make_dataclass, "M", [5])
for source in ["class A: x: int = 1; y: int", "class A: x: list = []", "class A: x = dataclasses.field()", "class A(Frozen): y: int = 1",
               "class A: x: int = dataclasses.field(default=1, default_factory=int)", "class A:\n x: int\n __slots__ = ('y',)"]:
    show(source, exec, "@dataclass\n" + source)
for options in ["order=True, eq=False", "slots=True, weakref_slot=True", "weakref_slot=True", "frozen=True, unsafe_hash=True"]:
    show(options, exec, f"@dataclass({options})\nclass A:\n x: int\n def __hash__(self): return 1")


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): pass
    @property
    @abc.abstractmethod
    def name(self): pass
    @classmethod
    def __subclasshook__(cls, c): return True if "quack" in c.__dict__ else NotImplemented
class Half(Shape):
    def area(self): return 1
class Quack: quack = 1
show("abstract", Shape)
show("abstract", Half)
print(issubclass(Quack, Shape), isinstance(5, Shape), Shape.register(int), isinstance(5, Shape), Shape.__abstractmethods__ == {"area", "name"})
show("register", Shape.register, 5)
show("cycle", Half.register, Shape)
show("instance", issubclass, 5, Shape)
Half.name = "n"
show("update", abc.update_abstractmethods, Half)
show("now", lambda: type(Half()).__name__)
names = sorted(collections.abc.__all__)
for o in ([], (), {}, set(), "", b"", range(1), iter([]), (x for x in ()), agen(), len, {}.keys(), {}.items(), memoryview(b""), 5, dict, bytearray()):
    print(type(o).__name__, [n for n in names if isinstance(o, getattr(collections.abc, n))] if not hasattr(collections.abc, "_") else 0)
for n in names:
    show(n, getattr(collections.abc, n))
print(collections.abc.Callable[[int], str], collections.abc.Callable[..., int].__args__, collections.abc.Iterable[int])
show("callable", lambda: collections.abc.Callable[int])
show("callable", lambda: collections.abc.Callable[[int], str, 3])
