"""collections.abc: what each class wants, what its mixins do through the least a subclass defines, what they refuse."""
import asyncio
import collections.abc
import warnings
from collections.abc import *

warnings.simplefilter("ignore", DeprecationWarning)


def show(name, call, *args, **keywords):
    try:
        print(name, args, keywords or "", "->", repr(call(*args, **keywords)))
    except BaseException as e:
        print(name, args, keywords or "", "!!", type(e).__name__, e)


NAMES = sorted(collections.abc.__all__) + ["ByteString"]
for name in NAMES:
    kind = getattr(collections.abc, name)
    print("==", name, sorted(kind.__abstractmethods__), [base.__name__ for base in kind.__mro__], kind.__slots__)
    show(name, kind)
    show(name, kind, 1, a=2)
    show(f"{name}[int]", lambda: kind[int])
    show(f"{name}[int, str]", lambda: kind[int, str])
    empty = type("Empty", (kind,), {})
    show(f"Empty({name})", empty)
    whole = type("Whole", (kind,), {method: getattr(kind, method) for method in kind.__abstractmethods__})
    show(f"Whole({name})", lambda: isinstance(whole(), kind))
    hiding = type("Hiding", (), {method: None for method in kind.__abstractmethods__})
    print(name, issubclass(hiding, kind), issubclass(type("Having", (), dict(vars(whole))), kind))
    show(f"{name}.register", kind.register, 5)
    show(f"isinstance {name}", isinstance, 5, kind)
    show(f"issubclass {name}", issubclass, 5, kind)

print("== what belongs where")
for value in (1, "a", b"a", bytearray(), memoryview(b""), (), [], {}, set(), frozenset(), range(1), iter([]),
              {}.keys(), {}.items(),
              {}.values(), (i for i in ()), len, int, None, zip(), open, slice(1), NotImplemented):
    print(type(value).__name__, [name for name in NAMES if isinstance(value, getattr(collections.abc, name))])

print("== abstract bodies")


class Everything(AsyncGenerator, Container, Sized):
    async def asend(self, value):
        return await super().asend(value)

    async def athrow(self, *args):
        return await super().athrow(*args)

    def __len__(self):
        return super().__len__()

    def __contains__(self, x):
        return super().__contains__(x)


async def drive(name, make):
    try:
        print(name, "->", repr(await make()))
    except BaseException as e:
        print(name, "!!", type(e).__name__, e, repr(e.__context__))


class Counting(AsyncGenerator):
    """Yields 0 and up to `last`; does with what is thrown in what `on_throw` says."""

    def __init__(self, last, on_throw="raise"):
        self.last, self.number, self.on_throw = last, -1, on_throw

    async def asend(self, value):
        self.number += 1
        if self.number > self.last:
            raise StopAsyncIteration
        return self.number, value

    async def athrow(self, kind, value=None, traceback=None):
        if self.on_throw == "yield":
            return 5
        await super().athrow(kind, value, traceback)


async def asynchronous():
    everything = Everything()
    await drive("asend", lambda: everything.asend(1))
    await drive("asend()", lambda: everything.asend())
    for args in ((ValueError,), (ValueError, "text"), (ValueError, ValueError("v")), (ValueError("instance"),),
                 (ValueError, None, None), (ValueError, None, 5), (None,), ("text",), (5, 6), ()):
        await drive(f"athrow{args}", lambda: everything.athrow(*args))
    await drive("aclose", lambda: everything.aclose())
    await drive("anext", lambda: everything.__anext__())
    print(everything.__aiter__() is everything, len.__name__)
    show("len", len, everything)
    show("in", lambda: 1 in everything)
    print([item async for item in Counting(2)])
    await drive("aclose", lambda: Counting(2).aclose())
    await drive("aclose", lambda: Counting(2, "yield").aclose())
    await drive("aclose", lambda: Counting(2).aclose(1))
    await drive("anext default", lambda: anext(Counting(-1), "default"))

    class Iter(AsyncIterator):
        async def __anext__(self):
            return await super().__anext__()
    await drive("anext", lambda: anext(Iter()))
    show("aiter", lambda: isinstance(Iter().__aiter__(), AsyncIterator))
    show("aiter", AsyncIterable.__aiter__, 5)
    show("await", Awaitable.__await__, 5)
    for x in (AsyncIterable, AsyncIterator, Awaitable):
        print(x.__name__, isinstance(Counting(1), x), isinstance(drive, x))


asyncio.run(asynchronous())


class Co(Coroutine):
    def __init__(self, on_throw="raise"):
        self.on_throw = on_throw

    def send(self, value):
        if value == "end":
            return super().send(value)
        return "sent", value

    def throw(self, kind, value=None, traceback=None):
        if self.on_throw == "raise":
            return super().throw(kind, value, traceback)
        if self.on_throw == "error":
            raise KeyError("other")
        return self.on_throw

    def __await__(self):
        yield from super().__await__() or ()


class Gen(Generator):
    send, throw, __init__ = Co.send, Co.throw, Co.__init__


Gen.send = lambda self, value: super(Gen, self).send(value) if value == "end" else ("sent", value)
Gen.throw = lambda self, kind, value=None, traceback=None: (
    super(Gen, self).throw(kind, value, traceback) if self.on_throw == "raise" else self.on_throw)
for kind in Co, Gen:
    print("==", kind.__name__)
    show("send", kind().send, "end")
    show("send", kind().send, 1)
    show("send", kind().send)
    for args in [(ValueError,), (ValueError, "text"), (ValueError, ("a", "b")), (ValueError, ValueError("v")),
                 (ValueError("instance"),),
                 (GeneratorExit,), (StopIteration, 5), (None,), ("text",), (5, 6), (), (ValueError, None, 5), (int,)]:
        show("throw", kind().throw, *args)
    show("close", kind().close)
    show("close", kind("yielded").close)
    show("close", kind("error").close)
    show("close", kind().close, 1)
show("next", next, Gen())
show("iter", lambda: type(iter(Gen())))
show("list", lambda: [x for x, _ in zip(Gen(), range(2))])
show("await", lambda: list(Co().__await__()))

print("== Iterator, Reversible, Hashable, Callable, Buffer")


class Least(Iterator, Reversible, Hashable, Callable, Buffer):
    def __next__(self):
        return super().__next__()

    def __reversed__(self):
        return super().__reversed__()

    def __hash__(self):
        return super().__hash__()

    def __call__(self, *args):
        return super().__call__(*args)

    def __buffer__(self, flags):
        return super().__buffer__(flags)


least = Least()
show("next", next, least)
show("iter", lambda: iter(least) is least)
show("Iterable.__iter__", lambda: list(Iterable.__iter__(least)))
show("reversed", lambda: list(reversed(least)))
show("hash", hash, least)
show("call", least)
show("call", least, 1)
show("buffer", memoryview, least)
show("buffer", bytes, least)

print("== Sequence")


class Letters(Sequence):
    def __init__(self, text):
        self.text = text

    def __len__(self):
        return len(self.text)

    def __getitem__(self, index):
        return self.text[index]


class Endless(Sequence):
    def __len__(self):
        return 3

    def __getitem__(self, index):
        return super().__getitem__(index)


letters = Letters("abcabc")
for args in [("a",), ("c", 3), ("c", -1), ("a", 1, 3), ("a", -3), ("a", -100, 100), ("z",), (), ("a", None, None),
             ("a", "x"),
             ("a", 1, 2, 3), (None,), ("b", 0, 1), ("b", 1.5), ("a", 100)]:
    show("index", letters.index, *args)
    show("count", letters.count, *args)
show("index", letters.index, "a", start=1)
show("index", letters.index, "a", stop=0)
show("in", lambda: ("a" in letters, "z" in letters, None in letters))
show("list", lambda: (list(letters), list(reversed(letters)), list(Letters(""))))
nan = float("nan")
show("identity", lambda: (nan in Letters([nan]), Letters([nan]).index(nan), Letters([nan]).count(nan)))
show("Endless", lambda: (list(Endless()), 1 in Endless(), Endless().count(1)))
show("Endless", Endless().index, 1)
show("Endless", lambda: list(reversed(Endless())))

print("== MutableSequence")


class Row(MutableSequence, Letters):
    def __init__(self, *items):
        self.text = list(items)

    def __setitem__(self, index, value):
        self.text[index] = value

    def __delitem__(self, index):
        del self.text[index]

    def insert(self, index, value):
        self.text.insert(index, value)

    def __repr__(self):
        return f"Row{self.text}"


for name in "append extend insert pop remove reverse clear __iadd__ index count".split():
    for args in [(), (1,), (9,), (-1,), ("ab",), ([],), (1, 2), (0, 2), (5,), (None,), ([4, 5],), (1, 2, 3),
                 (Row(7),)]:
        row = Row(3, 1, 2)
        show(name, getattr(row, name), *args)
        print("   now", row)
    show(name, getattr(Row(), name))
    show(name, getattr(Row(1), name), value=5)
row = Row(1, 2)
row.extend(row)
row += row
print(row)


class Frozen(MutableSequence):
    __len__ = lambda self: 2
    __getitem__ = lambda self, index: index
    insert = lambda self, index, value: super(Frozen, self).insert(index, value)
    __setitem__ = lambda self, index, value: super(Frozen, self).__setitem__(index, value)
    __delitem__ = lambda self, index: super(Frozen, self).__delitem__(index)


for name, args in [("append", (1,)), ("extend", ([1],)), ("pop", ()), ("remove", (0,)), ("clear", ()),
                   ("reverse", ()), ("insert", (0, 1)),
                   ("__setitem__", (0, 1)), ("__delitem__", (0,)), ("__iadd__", ("a",))]:
    show("Frozen." + name, getattr(Frozen(), name), *args)
