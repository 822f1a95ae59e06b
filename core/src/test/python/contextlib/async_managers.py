"""contextlib: asynchronous managers and stacks, redirection, abstract managers, and wrong use of all of them."""
import asyncio
import contextlib
import io
import os
import sys
import tempfile
from contextlib import *
from contextlib import AsyncContextDecorator


def outcome(name, error):
    print(name, "!!", type(error).__name__, error, repr(error.__context__), repr(error.__cause__))


def show(name, call, *args, **keywords):
    try:
        print(name, args or "", keywords or "", "->", repr(call(*args, **keywords)))
    except BaseException as e:
        outcome(name, e)


def run(name, call, *args, **keywords):
    async def main():
        return await call(*args, **keywords)
    show(name, lambda: asyncio.run(main()))


@asynccontextmanager
async def manager(mode, *, key=None):
    """Docs."""
    print("enter", mode)
    if mode == "never":
        return
    try:
        yield mode
    except ValueError as e:
        print("caught", e)
        if mode == "again":
            yield 2
        if mode == "raise":
            raise KeyError("new") from e
        if mode == "same":
            raise
        if mode == "stop":
            raise StopAsyncIteration("s")
        if mode == "sync stop":
            raise StopIteration("s")
    finally:
        print("leave", mode)
    if mode == "twice":
        yield 3


async def use(mode, error=None):
    async with manager(mode) as value:
        if error:
            raise error
        return value


print("== asynccontextmanager")
for mode in "ok", "never", "again", "raise", "same", "stop", "sync stop", "twice":
    run("use", use, mode)
    for error in ValueError("v"), KeyError("k"), StopAsyncIteration("a"), StopIteration("i"), RuntimeError("r"):
        run("use", use, mode, error)
show("call", manager)
show("call", manager, 1, 2)
show("call", manager, "m", nonsense=1)
show("decorate", asynccontextmanager)
show("decorate", asynccontextmanager, 5)
show("decorate", lambda: type(asynccontextmanager(5)).__name__)
show("with", lambda: manager("ok").__enter__())
show("doc", lambda: (manager.__doc__, manager("m").__doc__, manager.__wrapped__.__name__, type(manager("m")).__mro__))
run("no generator", asynccontextmanager(lambda: 5)().__aenter__ if 0 else use, "ok")
show("no generator", lambda: asynccontextmanager(lambda: 5)().__aenter__().send(None))
run("aexit", lambda: manager("m").__aexit__(None, None, None))
run("aexit", lambda: manager("m").__aexit__(ValueError, None, None))
run("aexit", lambda: manager("m").__aexit__())


@manager("decorating")
async def decorated(x):
    return 10 // x


run("decorated", decorated, 5)
run("decorated", decorated, 5)
run("decorated", decorated, 0)
run("decorated", decorated)
print(decorated.__name__)

print("== aclosing, nullcontext, closing")


class Source:
    def __init__(self, error=None):
        self.error = error

    async def aclose(self):
        print("aclose")
        if self.error:
            raise self.error

    def close(self):
        print("close")


async def close(thing, error=None):
    async with aclosing(thing) as value:
        print(value is thing)
        if error:
            raise error


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("numbers closed")


async def first():
    async with aclosing(numbers()) as them:
        async for n in them:
            return n


run("aclosing", close, Source())
run("aclosing", close, Source(), ValueError("v"))
run("aclosing", close, Source(KeyError("k")), ValueError("v"))
run("aclosing", close, 5)
run("aclosing", first)
show("aclosing", aclosing)
show("aclosing", aclosing, 1, 2)
show("aclosing", lambda: aclosing(Source()).__enter__())


async def null(*args):
    async with nullcontext(*args) as value:
        return value


run("null", null)
run("null", null, 5)
run("null", null, 5, 6)

print("== AsyncExitStack")


class Manager:
    def __init__(self, name, enter=None, leave=None, swallow=False):
        self.name, self.enter, self.leave, self.swallow = name, enter, leave, swallow

    async def __aenter__(self):
        print("enter", self.name)
        if self.enter:
            raise self.enter
        return self.name

    async def __aexit__(self, kind, value, traceback):
        print("leave", self.name, repr(value))
        if self.leave:
            raise self.leave
        return self.swallow


class Sync:
    def __enter__(self):
        print("sync enter")
        return "sync"

    def __exit__(self, *info):
        print("sync leave", info[0])


async def stacked(*things, body=None):
    async with AsyncExitStack() as stack:
        for thing in things:
            print(await stack.enter_async_context(thing))
        if body:
            raise body
        return "done"
    return "swallowed"


run("stack", stacked)
run("stack", stacked, Manager("a"), Manager("b"))
run("stack", stacked, Manager("a"), Manager("b", leave=KeyError("leaving")))
run("stack", stacked, Manager("a", swallow=True), Manager("b"), body=ValueError("body"))
run("stack", stacked, Manager("a"), Manager("b", leave=KeyError("leaving")), body=ValueError("body"))
run("stack", stacked, Manager("a", leave=OSError("outer")), Manager("b", leave=KeyError("leaving")),
    body=ValueError("body"))
run("stack", stacked, Manager("a"), Manager("b", enter=ValueError("entering")))
for thing in 5, Sync(), None, "text", Manager:
    run("stack", stacked, thing)


async def pushing():
    stack = AsyncExitStack()

    async def call(*args, **keywords):
        print("call", args, keywords)

    async def leave(*info):
        print("leave", info[0], info[1])
        return True

    def plain(*info):
        print("plain", info[0])
    print(stack.push_async_callback(call, 1, x=2) is call, stack.push_async_exit(leave) is leave)
    print(stack.push_async_exit(Manager("pushed")).name, stack.callback(print, "sync callback") is print)
    print(stack.push(plain) is plain, stack.enter_context(Sync()))
    for name, function, args in [("callback", stack.push_async_callback, ()),
                                 ("callback", stack.push_async_callback, (5,)),
                                 ("exit", stack.push_async_exit, ()), ("exit", stack.push_async_exit, (1, 2)),
                                 ("context", stack.enter_context, (5,)),
                                 ("context", stack.enter_context, (Manager("a"),)),
                                 ("pop_all", stack.pop_all, (1,)), ("aclose", stack.aclose, (1,)),
                                 ("close", getattr, (stack, "close"))]:
        show(name, function, *args)
    show("callback", stack.push_async_callback, callback=call)
    other = stack.pop_all()
    print(type(other).__name__, await stack.__aexit__(None, None, None))
    try:
        await other.aclose()
    except BaseException as e:
        outcome("aclose", e)
    await stack.aclose()
    stack.push_async_exit(lambda *info: 5)
    try:
        await stack.aclose()
    except BaseException as e:
        outcome("aclose", e)
    stack.push_async_exit(leave)
    print(await stack.__aexit__(ValueError, ValueError("v"), None))
    show("with", lambda: stack.__enter__())


run("pushing", pushing)
for function in AsyncExitStack, ExitStack:
    show("stack", function, 1)
show("unbound", AsyncExitStack.aclose)
show("unbound", AsyncExitStack.push_async_exit, 5)

print("== abstract managers")


class Least(AbstractContextManager):
    def __exit__(self, *info):
        return super().__exit__(*info)


class AsyncLeast(AbstractAsyncContextManager):
    async def __aexit__(self, *info):
        return await super().__aexit__(*info)


async def least():
    async with AsyncLeast() as value:
        return type(value).__name__


show("abstract", AbstractContextManager)
show("abstract", AbstractAsyncContextManager)
with Least() as value:
    print(type(value).__name__)
show("exit", lambda: Least().__exit__(None, None, None))
show("exit", lambda: Least().__exit__())
run("least", least)
run("aexit", lambda: AsyncLeast().__aexit__())
for thing in (Least(), AsyncLeast(), Sync(), Manager("m"), 5, open, io.StringIO(), ExitStack(), AsyncExitStack(),
              nullcontext()):
    print(type(thing).__name__, isinstance(thing, AbstractContextManager),
          isinstance(thing, AbstractAsyncContextManager))
show("class", lambda: AbstractContextManager[int])
show("class", lambda: AbstractAsyncContextManager[int, str])

print("== ContextDecorator")


class Tracing(ContextDecorator):
    def __init__(self, swallow=False):
        self.swallow = swallow

    def __enter__(self):
        print("before")
        return self

    def __exit__(self, *info):
        print("after", info[0])
        return self.swallow


class AsyncTracing(AsyncContextDecorator):
    async def __aenter__(self):
        print("before")

    async def __aexit__(self, *info):
        print("after", info[0])


@Tracing()
def divide(a, b=1):
    """Docs."""
    return a // b


@Tracing(swallow=True)
def fail():
    raise ValueError


@AsyncTracing()
async def adivide(a, b=1):
    return a // b


show("divide", divide, 5, b=2)
show("divide", divide, 5, b=0)
show("divide", divide)
show("fail", fail)
print(divide.__doc__, divide.__wrapped__.__name__)
run("adivide", adivide, 5)
run("adivide", adivide, 5, 0)
show("bare", ContextDecorator)
show("bare", ContextDecorator, 1)
show("bare", lambda: ContextDecorator()(lambda: 1)())
show("bare", lambda: Tracing()(5))
run("bare", lambda: AsyncContextDecorator()(divide)(1))

print("== redirection, chdir, suppress")
out, err = io.StringIO(), io.StringIO()
with redirect_stdout(out) as target, redirect_stderr(err):
    print("to out", target is out)
    print("to err", file=sys.stderr)
    with redirect_stdout(err):
        print("nested")
    print("again")
print(repr(out.getvalue()), repr(err.getvalue()), sys.stdout is sys.__stdout__)
twice = redirect_stdout(io.StringIO())
with twice:
    with twice:
        print("inner")
    print("outer")
print(repr(twice._new_target.getvalue()), sys.stdout is sys.__stdout__)
show("raises", lambda: redirect_stdout(out).__exit__(None, None, None))
for function in redirect_stdout, redirect_stderr, chdir, suppress, closing, nullcontext:
    show(function.__name__, lambda: type(function()).__name__)
    show(function.__name__, lambda: type(function(1, 2)).__name__)
    show(function.__name__, lambda: type(function(nonsense=1)).__name__)


def nothing_is_printed():
    with redirect_stdout(None):
        print("lost")
    with redirect_stderr(5):
        return sys.stderr


show("odd targets", nothing_is_printed)
with tempfile.TemporaryDirectory() as folder:
    os.mkdir(os.path.join(folder, "inner"))
    here = os.getcwd()
    with chdir(folder):
        with chdir("inner") as value:
            print(value, os.path.basename(os.getcwd()))
        again = chdir("inner")
        with again:
            show("nested", again.__enter__)
        print(os.path.basename(os.getcwd()) == os.path.basename(folder))
        show("missing", chdir("nothing").__enter__)
        show("odd", chdir(None).__enter__)
        show("odd", chdir([]).__enter__)
    print(os.getcwd() == here)
    show("exit", lambda: chdir(folder).__exit__(None, None, None))
for kinds, error in [((ValueError,), ValueError("v")), ((ValueError,), KeyError("k")), ((), ValueError("v")),
                     ((LookupError, OSError), KeyError("k")),
                     ((ValueError,), ExceptionGroup("g", [ValueError(1), KeyError(2)])),
                     ((Exception,), ExceptionGroup("g", [ValueError(1)])),
                     ((5,), ValueError("v")), ((ValueError,), None)]:
    def suppressing():
        with suppress(*kinds):
            if error:
                raise error
    show(f"suppress {kinds}", suppressing)
for function in contextmanager, asynccontextmanager, closing, aclosing, suppress, ExitStack:
    show(function.__name__, lambda: type(function(1, 2, 3)).__name__)
    show(function.__name__, lambda: type(function(nonsense=1)).__name__)
show("contextmanager", lambda: contextmanager(5)())
