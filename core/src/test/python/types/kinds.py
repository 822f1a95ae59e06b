"""The types that the module types names: none but a few can be called; and what their instances' methods refuse."""
import asyncio
import gc
import operator
import types
import warnings

from _cases import attempt


# When what is never awaited is found depends on the collector.
warnings.simplefilter("ignore")


def generator():
    yield 1


async def coroutine():
    return 5


async def asyncgenerator():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


for name in sorted(types.__all__):
    value = getattr(types, name)
    if isinstance(value, type):
        for args in (), (5,), ("x", None), (1, 2, 3, 4, 5, 6, 7, 8):
            attempt(f"{name}{args}", value, *args)
        attempt(f"{name}(nonsense=1)", value, nonsense=1)
        attempt(f"derive {name}", lambda: type("Derived", (value,), {}).__mro__)
for cause, value in (("get-set", types.FunctionType.__code__), ("member", types.FunctionType.__globals__),
                     ("method", str.upper),
                     ("wrapper", (1).__add__), ("slot", int.__add__), ("class method", dict.__dict__["fromkeys"])):
    print(cause, type(value).__name__, type(value).__module__, value.__name__, value.__qualname__,
          hasattr(value, "__objclass__"))
    for name in "__get__", "__set__", "__delete__", "__call__":
        if hasattr(value, name):
            for args in (), (None,), (5,), (5, int), (None, None), (generator, 5), ("a", str):
                attempt(f"{cause}.{name}{args if generator not in args else 'function'}", getattr(value, name), *args)
            attempt(f"{cause}.{name}(x=1)", getattr(value, name), x=1)
print("== DynamicClassAttribute")


class Owner:
    @types.DynamicClassAttribute
    def value(self):
        """Docs."""
        return self._value

    @value.setter
    def value(self, new):
        self._value = new

    @value.deleter
    def value(self):
        del self._value

    only = types.DynamicClassAttribute(doc="nothing else")
    replaced = value.getter(lambda self: "replaced")


class Meta(type):
    def __getattr__(cls, name):
        return "from metaclass " + name


class WithMeta(metaclass=Meta):
    value = Owner.__dict__["value"]


owner = Owner()
attempt("get", lambda: owner.value)
owner.value = 7
attempt("get", lambda: (owner.value, owner.replaced, Owner.__dict__["value"].__doc__, WithMeta.value))
del owner.value
attempt("del", delattr, owner, "value")
attempt("class", lambda: Owner.value)
for use in (lambda: owner.only, lambda: setattr(owner, "only", 1), lambda: delattr(owner, "only"),
            lambda: owner.replaced):
    attempt("only", use)
descriptor = Owner.__dict__["value"]
for name in "getter", "setter", "deleter", "__get__", "__set__", "__delete__":
    for args in (), (5,), (None,), (1, 2, 3, 4):
        attempt(f"{name}{args}", lambda: type(getattr(descriptor, name)(*args)).__name__)
attempt("new", lambda: types.DynamicClassAttribute(1, 2, 3, 4, 5))
attempt("abstract", lambda: types.DynamicClassAttribute(5).__isabstractmethod__)
print("== functions of types")
for function in (types.new_class, types.resolve_bases, types.prepare_class, types.get_original_bases,
                 types.coroutine):
    for args in (), (5,), ("X",), ("X", 5), ("X", (int,)), ("X", (int,), {"metaclass": type}), ("X", (),
            {"metaclass": 5}), ("X", (5,)), ("X", (), {}, 5), \
            ("X", (list[int],)), (int,), (None,), (len,), (generator,), (coroutine,), ((int, list[int]),), ("X",
                    (), {"x": 1}), (1, 2, 3, 4, 5), \
            ("X", (bool,)), ("X", (), {"metaclass": dict}), ("X", (int, str)):
        attempt(f"{function.__name__}{args if not args or args[0] not in (generator, coroutine) else 'function'}",
                function, *args)
    attempt(function.__name__, function, nonsense=1)
print("== running ones")
for kind, make in (("generator", generator), ("coroutine", coroutine), ("async generator", asyncgenerator)):
    for name in ("send", "throw", "close", "asend", "athrow", "aclose", "__next__", "__anext__", "__await__",
                 "__iter__", "__aiter__"):
        value = make()
        if hasattr(value, name):
            for args in ((), (1,), (1, 2), (ValueError,), (ValueError("v"),), (None,), (ValueError, "v", 5),
                         (1, 2, 3, 4), ("x", None)):
                value = make()
                attempt(f"{kind}.{name}{args}", lambda: type(getattr(value, name)(*args)).__name__)
                if kind == "coroutine":
                    value.close()
            value = make()
            attempt(f"{kind}.{name}(x=1)", operator.methodcaller(name, x=1), value)
            attempt(f"{kind}.{name} unbound", getattr(type(value), name))
            attempt(f"{kind}.{name} other", getattr(type(value), name), 5)
            if kind == "coroutine":
                value.close()


async def drive():
    async def attempt_await(label, make):
        try:
            print(label, "->", await make())
        except BaseException as e:
            print(label, "!!", type(e).__name__, e)
    for label, use in (("asend value", lambda a: a.asend(5)), ("athrow", lambda a: a.athrow(ValueError("v"))),
                       ("aclose", lambda a: a.aclose()),
                       ("athrow wrong", lambda a: a.athrow(5)), ("anext", anext)):
        fresh, started = asyncgenerator(), asyncgenerator()
        await anext(started)
        await attempt_await("fresh " + label, lambda: use(fresh))
        await attempt_await("started " + label, lambda: use(started))
        await attempt_await("again " + label, lambda: use(started))
        await started.aclose()
        await attempt_await("closed " + label, lambda: use(started))
    used = asyncgenerator().asend(None)
    await used
    await attempt_await("reused", lambda: used)
    step = asyncgenerator().asend(None)
    step.close()
    await attempt_await("closed step", lambda: step)
    co = coroutine()
    await co
    await attempt_await("reused", lambda: co)
    attempt("send", co.send, None)
    attempt("throw", co.throw, ValueError)
    print(co.close(), co.cr_running, co.cr_frame, co.cr_await)


asyncio.run(drive())


def running():
    for name, args in ("send", (None,)), ("throw", (ValueError,)), ("close", ()), ("__next__", ()):
        attempt("running " + name, getattr(own, name), *args)
    attempt("frame", own.gi_frame.clear)
    yield


own = running()
next(own)
attempt("suspended", own.gi_frame.clear)
attempt("clear", own.gi_frame.clear, 1)
attempt("clear", types.FrameType.clear)
# What is still not awaited must not be told of when another program's filters are in force.
del value, own
gc.collect()
