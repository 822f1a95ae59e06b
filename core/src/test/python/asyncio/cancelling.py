# test: isolated
"""asyncio: groups that fail, nested timeouts, cancelling and uncancelling, shield, wait, as_completed, contexts."""
import asyncio
import contextvars


def call(what, function, *args, **kwargs):
    try:
        print(what, "=", repr(function(*args, **kwargs)))
    except BaseException as e:
        print(f"{what}: {type(e).__name__}: {e}")


async def show(what, awaitable):
    try:
        print(what, "=", repr(await awaitable))
    except BaseException as e:
        print(f"{what}: {type(e).__name__}: {e}", e.exceptions if isinstance(e, BaseExceptionGroup) else "")


async def fail(e):
    await asyncio.sleep(0)
    raise e


async def forever(log, name):
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError as e:
        log.append((name, e.args))
        raise


async def groups():
    log = []

    async def body(*errors, own=None):
        async with asyncio.TaskGroup() as group:
            group.create_task(forever(log, "sibling"))
            for e in errors:
                group.create_task(fail(e))
            await asyncio.sleep(0)
            if own:
                raise own

    await show("one", body(ValueError(1)))
    await show("two", body(ValueError(1), KeyError(2)))
    await show("own", body(own=OSError("own")))
    await show("own and another", body(ValueError(1), own=OSError("own")))
    print(log)
    group = asyncio.TaskGroup()
    coroutine = fail(ValueError())
    call("not entered", group.create_task, coroutine)
    async with group:
        pass
    coroutine = fail(ValueError())
    call("finished", group.create_task, coroutine)
    await show("again", group.__aenter__())
    inner = asyncio.create_task(body())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    inner.cancel("outside")
    await show("cancelled from outside", inner)

    async def nested():
        async with asyncio.TaskGroup() as outer:
            outer.create_task(body(ValueError("deep")))

    await show("nested", nested())


async def timeouts():
    async def late(outer, inner):
        async with asyncio.timeout(outer) as a:
            try:
                async with asyncio.timeout(inner) as b:
                    await asyncio.Event().wait()
            except TimeoutError:
                print("inner", a.expired(), b.expired())
                raise
            finally:
                print("finally", a.expired(), b.expired())

    await show("inner first", late(60, .01))
    await show("outer first", late(.01, 60))
    await show("past", late(None, -1))
    async with asyncio.timeout(None) as t:
        print(t, t.when(), t.expired())
        t.reschedule(None)
    call("after", t.reschedule, None)
    await show("twice", t.__aenter__())
    print(asyncio.current_task().cancelling())


async def cancelling():
    log = []
    task = asyncio.create_task(forever(log, "task"))
    await asyncio.sleep(0)
    print(task.cancelling(), task.cancel("why"), task.cancelling(), task.uncancel(), task.cancelling())
    await show("cancelled", task)
    print(log, task.cancelled(), task.cancel())
    call("result", task.result)
    call("exception", task.exception)

    async def stubborn():
        for _ in range(2):
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                log.append("ignored")
        return asyncio.current_task().cancelling()

    task = asyncio.create_task(stubborn())
    for _ in range(2):
        await asyncio.sleep(0)
        task.cancel()
    await show("stubborn", task)
    inner = asyncio.create_task(forever(log, "inner"))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    outer.cancel()
    await show("shield", outer)
    print(inner.done())
    inner.cancel()
    await show("inner", inner)
    gathered = asyncio.gather(forever(log, "a"), forever(log, "b"))
    await asyncio.sleep(0)
    gathered.cancel("all")
    await show("gather", gathered)
    early = asyncio.create_task(forever(log, "never started"))
    early.cancel()
    await show("early", early)
    print(log)


async def waiting():
    tasks = [asyncio.create_task(asyncio.sleep(0, 1)), asyncio.create_task(fail(ValueError("w"))),
             asyncio.create_task(asyncio.Event().wait())]
    done, rest = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(tasks[1] in done, rest == {tasks[2]})
    done, rest = await asyncio.wait(tasks, timeout=.01)
    print(done == set(tasks[:2]), rest == {tasks[2]})
    await show("none", asyncio.wait([]))
    await show("wrong when", asyncio.wait(tasks, return_when="x"))
    await show("one", asyncio.wait(tasks[0]))
    finished = []
    try:
        async for each in asyncio.as_completed(tasks, timeout=.01):
            finished.append((tasks.index(each), repr(each.exception())))
    except TimeoutError:
        print("as_completed late:", sorted(finished))
    tasks[2].cancel()
    call("as_completed one", asyncio.as_completed, 3)


async def contexts():
    var = contextvars.ContextVar("var", default=0)
    var.set(1)

    async def change(value):
        before = var.get()
        var.set(value)
        await asyncio.sleep(0)
        return before, var.get()

    context = contextvars.copy_context()
    print(await asyncio.gather(change(2), change(3)), var.get())
    print(await asyncio.create_task(change(4), context=context), context[var], var.get())
    print(await change(5), var.get())
    seen = []
    asyncio.get_running_loop().call_soon(lambda: seen.append(var.get()), context=context)
    asyncio.get_running_loop().call_soon(lambda: seen.append(var.get()))
    await asyncio.sleep(0)
    print(seen)


def runners():
    async def two():
        return 2

    runner = asyncio.Runner(debug=True)
    call("run", runner.run, two())
    call("debug", runner.get_loop().get_debug)
    call("not a coroutine", runner.run, 3)
    runner.close()
    runner.close()
    call("closed", runner.get_loop)

    async def inside():
        coroutine = two()
        call("nested", asyncio.run, coroutine)
        coroutine.close()

    asyncio.run(inside())
    call("no loop", asyncio.get_running_loop)
    call("no loop", asyncio.current_task)
    call("cancelled", asyncio.run, fail(asyncio.CancelledError("self")))


for test in groups, timeouts, cancelling, waiting, contexts:
    print("--", test.__name__)
    asyncio.run(test())
runners()
