# test: isolated
"""__del__ of generators and coroutines, as a method: it ends them as their death would."""
import inspect
import sys
import types
import warnings

for kind in types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType:
    print(kind.__del__, kind.__del__.__doc__, inspect.signature(kind.__del__))
for owner, name in (types.FunctionType, "__doc__"), (property, "__doc__"), (types.CapsuleType, "__repr__"):
    print(type(vars(owner)[name]).__name__)
sys.unraisablehook = lambda report: print("unraisable", report.exc_type.__name__)


def plain():
    try:
        yield 1
    finally:
        print("closed")


def failing():
    try:
        yield
    finally:
        1 / 0


def running():
    yield itself.__del__()


g = plain()
g.__del__()
print(list(g))
g = plain()
next(g)
g.__del__()
print(list(g), g.__del__())
g = failing()
next(g)
print(g.__del__())
itself = running()
print(next(itself))


async def coroutine():
    pass


async def asynchronous():
    try:
        yield 1
    finally:
        print("closed")


c = coroutine()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    c.__del__()
    c.__del__()
    print([str(w.message) for w in caught])
c.close()
c.__del__()
asynchronous().__del__()
sys.set_asyncgen_hooks(finalizer=lambda a: print("hook"))
a = asynchronous()
try:
    a.__anext__().send(None)
except StopIteration as e:
    print(e.value)
a.__del__()
a.__del__()
try:
    a.aclose().send(None)
except StopIteration:
    pass
a.__del__()
for wrong in lambda: a.__del__(1), lambda: types.GeneratorType.__del__(5):
    try:
        wrong()
    except TypeError as e:
        print(e)
