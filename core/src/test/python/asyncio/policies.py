# test: isolated
"""asyncio: policies, loops by default, runners, and the names that are deprecated."""
import asyncio
import warnings
from _shown import call, clean, failed


def warned(what, function, *args, **keywords):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = function(*args, **keywords)
            print(what, "=", clean(result))
        except Exception as e:
            result = None
            failed(what, e)
    for each in caught:
        print("   ", each.category.__name__, clean(str(each.message)))
    return result


async def value(x=5):
    await asyncio.sleep(0)
    return x


policy = warned("get_event_loop_policy", asyncio.get_event_loop_policy)
print([base.__name__ for base in type(policy).__mro__])
call("get_event_loop", policy.get_event_loop)
loop = policy.new_event_loop()
print(clean(loop), policy.set_event_loop(loop), policy.get_event_loop() is loop, asyncio.get_event_loop() is loop)
for bad in 5, "loop", object:
    call("set_event_loop", policy.set_event_loop, bad)
policy.set_event_loop(None)
loop.close()
for name in ("DefaultEventLoopPolicy", "AbstractEventLoopPolicy", "WindowsSelectorEventLoopPolicy", "nonsense"):
    warned(name, lambda: getattr(asyncio, name))


class Counting(asyncio.events._BaseDefaultEventLoopPolicy):
    made = 0

    def _loop_factory(self):
        Counting.made += 1
        return asyncio.SelectorEventLoop()


for bad in 5, "policy", Counting:
    warned("set_event_loop_policy", asyncio.set_event_loop_policy, bad)
own = Counting()
warned("set_event_loop_policy", asyncio.set_event_loop_policy, own)
print(warned("get_event_loop_policy", asyncio.get_event_loop_policy) is own)
print(asyncio.run(value()), Counting.made)
loop = asyncio.new_event_loop()
print(Counting.made, asyncio.set_event_loop(loop), asyncio.get_event_loop() is loop)
loop.close()
warned("set_event_loop_policy", asyncio.set_event_loop_policy, None)
print(type(warned("get_event_loop_policy", asyncio.get_event_loop_policy)).__name__)
call("positional", asyncio.set_event_loop_policy)
call("positional", asyncio.get_event_loop_policy, 1)

# ---- runners
print(asyncio.run(value(), debug=True), asyncio.run(value(6), loop_factory=asyncio.SelectorEventLoop))
for keywords in [dict(loop_factory=5), dict(nonsense=1)]:
    coroutine = value()
    call(f"run {keywords}", lambda: asyncio.run(coroutine, **keywords))
    coroutine.close()
coroutine = value()
call("loop of None", lambda: asyncio.run(coroutine, loop_factory=lambda: None))
coroutine.close()


class Awaitable:
    def __await__(self):
        return value(7).__await__()


print(asyncio.run(Awaitable()))
for bad in 5, None, value, "x", (i for i in ()):
    call(f"run {clean(bad)}", asyncio.run, bad)
runner = asyncio.Runner(debug=False, loop_factory=asyncio.new_event_loop)
print(clean(runner.get_loop()), runner.run(value()), runner.run(value(8), context=None))
call("context", runner.run, value, context=5)
call("positional", runner.run)
with runner as entered:
    print(entered is runner, runner.run(value(9)))
call("closed", runner.get_loop)
coroutine = value()
call("closed", runner.run, coroutine)
coroutine.close()
call("entered again", runner.__enter__)
print(runner.close(), runner.__exit__(None, None, None))
call("arguments", asyncio.Runner, True)


async def leaves_a_task():
    async def never():
        try:
            await asyncio.get_running_loop().create_future()
        except asyncio.CancelledError:
            print("cancelled at the end")
            raise

    asyncio.create_task(never())
    await asyncio.sleep(0)

    async def numbers():
        try:
            yield 1
            yield 2
        finally:
            print("generator closed at the end")

    leaves_a_task.kept = numbers()
    return await anext(leaves_a_task.kept)


print(asyncio.run(leaves_a_task()))
