# test: isolated
"""asyncio: running, tasks, groups, timeouts, locks, queues, cancellation and the texts of its messages."""
import asyncio
import contextvars
import re
import warnings

warnings.simplefilter("ignore", RuntimeWarning)


def clean(value):
    text = re.sub(r"0x[0-9a-f]+", "#", repr(value) if not isinstance(value, str) else value)
    return re.sub(r"/[^ ']*/(?=\w+\.py)", "", re.sub(r":\d+", ":N", text))


async def show(what, awaitable):
    try:
        print(what, "=", clean(await awaitable))
    except BaseException as e:
        print(f"{what}: {type(e).__name__}: {clean(str(e))}")
        if isinstance(e, BaseExceptionGroup):
            print("   ", clean(repr(e.exceptions)))


def call(what, function, *args, **kwargs):
    try:
        print(what, "=", clean(function(*args, **kwargs)))
    except BaseException as e:
        print(f"{what}: {type(e).__name__}: {clean(str(e))}")


async def value(x, delay=0):
    await asyncio.sleep(delay)
    return x


async def fail(e, delay=0):
    await asyncio.sleep(delay)
    raise e


log = []


async def note(name, delay=0):
    try:
        await asyncio.sleep(delay)
        log.append(name)
    except asyncio.CancelledError as e:
        log.append((name, "cancelled", e.args))
        raise


async def basics():
    await show("gather", asyncio.gather(value(1, .01), value(2), value(3)))
    await show("gather none", asyncio.gather())
    await show("gather fail", asyncio.gather(value(1), fail(ValueError("x"))))
    await show("gather return", asyncio.gather(value(1), fail(ValueError("x")), return_exceptions=True))
    await show("wait_for", asyncio.wait_for(value(1), 1))
    await show("wait_for late", asyncio.wait_for(value(1, 5), .01))
    await show("wait_for none", asyncio.wait_for(value(1), None))
    await show("wait_for zero", asyncio.wait_for(value(1, 5), 0))
    await show("shield", asyncio.shield(value(5)))
    tasks = [asyncio.create_task(value(i, i / 100), name=f"t{i}") for i in range(3)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    done, pending = await asyncio.wait(tasks)
    print(len(done), len(pending), [await t for t in tasks])
    await show("wait nothing", asyncio.wait([]))
    await show("wait coroutine", asyncio.wait([value(1)]))
    await show("wait bad", asyncio.wait(tasks, return_when="x"))
    await show("wait str", asyncio.wait("abc"))
    print([await f for f in asyncio.as_completed([value("b", .1), value("a", .001)])])
    await show("to_thread", asyncio.to_thread(lambda a, b=1: (a, b), 3, b=4))
    await show("sleep", asyncio.sleep(0, "result"))
    await show("sleep nan", asyncio.sleep(float("nan")))
    call("run inside", asyncio.run, value(1))
    call("create_task", asyncio.create_task, 1)
    call("ensure_future", asyncio.ensure_future, 1)
    call("shield", asyncio.shield, 1)
    call("iscoroutine", lambda: (asyncio.iscoroutine(1), asyncio.isfuture(1), asyncio.iscoroutinefunction(value)))


async def cancelling():
    t = asyncio.create_task(note("a", 10), name="A")
    await asyncio.sleep(0)
    print(clean(t)[:52], t.cancel("why"), t.cancelling())
    await show("cancelled", t)
    print(log.pop(), t.cancelled(), t.done(), t.cancel(), clean(t))
    call("result", t.result)
    call("exception", t.exception)
    t = asyncio.create_task(fail(KeyError("k")))
    await asyncio.sleep(.01)
    call("result", t.result)
    call("exception", t.exception)
    print(clean(t))
    t = asyncio.create_task(value(1))
    call("early", t.exception)
    call("set_result", t.set_result, 1)
    call("set_exception", t.set_exception, 1)
    print(t.get_name()[:5], t.set_name(12), t.get_name(), t.get_coro().__name__, t.get_context() is not None, await t)

    async def stubborn():
        for _ in range(2):
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                print("not yet", asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        return "finished"
    t = asyncio.create_task(stubborn())
    for _ in range(3):
        await asyncio.sleep(0)
        t.cancel()
    await show("stubborn", t)
    outer = asyncio.gather(note("g1", 10), note("g2", 10))
    await asyncio.sleep(0)
    outer.cancel()
    await show("gather cancelled", outer)
    print(log)
    log.clear()
    inner = asyncio.ensure_future(note("s", .02))
    s = asyncio.shield(inner)
    await asyncio.sleep(0)
    s.cancel()
    await show("shield cancelled", s)
    await inner
    print(log)


async def groups():
    async with asyncio.TaskGroup() as g:
        a, b = g.create_task(value(1)), g.create_task(value(2, .01), name="named")
        print(clean(g))
    print(a.result(), b.result(), clean(g))
    call("after", g.create_task, value(3))

    async def failing():
        async with asyncio.TaskGroup() as g:
            g.create_task(fail(ValueError("one"), .01))
            g.create_task(fail(TypeError("two"), .01))
            g.create_task(note("rest", 10))
            await asyncio.sleep(10)
    await show("group", failing())
    print(log)
    log.clear()

    async def body():
        async with asyncio.TaskGroup() as g:
            g.create_task(note("child", 10))
            await asyncio.sleep(0)
            raise LookupError("body")
    await show("body", body())
    print(log)
    log.clear()
    g = asyncio.TaskGroup()
    call("unentered", g.create_task, value(1))
    async with g:
        pass
    await show("reenter", g.__aenter__())

    async def late():
        async with asyncio.timeout(.01) as cm:
            print(cm.expired(), type(cm.when()).__name__, clean(cm)[:10])
            await asyncio.sleep(10)
    await show("timeout", late())
    async with asyncio.timeout(None) as cm:
        print(cm.when(), cm.reschedule(None))
    call("reschedule", cm.reschedule, 1)
    await show("timeout_at", asyncio.timeout_at(0).__aenter__())
    await show("nested", nested())


async def nested():
    try:
        async with asyncio.timeout(5):
            async with asyncio.timeout(.01) as inner:
                await asyncio.sleep(10)
    except TimeoutError:
        return inner.expired(), asyncio.current_task().cancelling()


async def locks():
    lock = asyncio.Lock()
    print(clean(lock), await lock.acquire(), lock.locked(), clean(lock))
    waiter = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(clean(lock), lock.release(), await waiter, lock.release())
    call("release", lock.release)
    async with lock as x:
        print(x)
    s = asyncio.Semaphore(2)
    print(clean(s), await s.acquire(), await s.acquire(), s.locked(), clean(s), s.release(), s._value)
    call("Semaphore(-1)", asyncio.Semaphore, -1)
    b = asyncio.BoundedSemaphore(1)
    call("over", b.release)
    e = asyncio.Event()
    w = asyncio.create_task(e.wait())
    await asyncio.sleep(0)
    print(clean(e), e.is_set(), e.set(), await w, clean(e), e.clear())
    c = asyncio.Condition()
    call("notify", c.notify)
    await show("wait", c.wait())
    async with c:
        print(clean(c))
        w = asyncio.create_task(notifier(c))
        await show("wait_for", c.wait_for(lambda: log))
        await w
    log.clear()
    barrier = asyncio.Barrier(2)
    print(clean(barrier), sorted(await asyncio.gather(barrier.wait(), barrier.wait())))
    call("Barrier(0)", asyncio.Barrier, 0)
    w = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    await barrier.abort()
    await show("broken", w)
    print(clean(barrier), barrier.broken, await barrier.reset(), barrier.broken)


async def notifier(c):
    async with c:
        log.append("notified")
        c.notify()


async def queues():
    for cls in asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue:
        q = cls(3)
        for x in 2, 3, 1:
            q.put_nowait(x)
        print(clean(q), q.full(), q.qsize(), [await q.get() for _ in range(3)], q.empty(), clean(str(q)))
    q = asyncio.Queue(1)
    call("get_nowait", q.get_nowait)
    await q.put(1)
    call("put_nowait", q.put_nowait, 2)
    putter = asyncio.create_task(q.put(2))
    await asyncio.sleep(0)
    print(clean(q), await q.get(), await q.get(), q.task_done(), q.task_done(), await q.join(), await putter)
    call("task_done", q.task_done)
    getter = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    q.shutdown()
    await show("shutdown get", getter)
    await show("shutdown put", q.put(1))
    call("shutdown", q.get_nowait)


async def handlers():
    loop = asyncio.get_running_loop()
    messages = []
    loop.set_exception_handler(lambda loop, context: messages.append((clean(context["message"]), clean(context["exception"]))))
    loop.call_soon(lambda: 1 / 0)
    f = loop.create_future()
    f.set_exception(OSError("never read"))
    print(clean(f), f.done())
    f.exception()
    h = loop.call_later(.001, log.append, "later")
    print(h.cancelled(), h.cancel(), h.cancelled(), clean(h)[:22])
    order = []
    loop.call_at(loop.time() + .01, order.append, "at")
    loop.call_soon(order.append, "soon")
    loop.call_soon_threadsafe(order.append, "threadsafe")
    await asyncio.sleep(.03)
    print(order, log, messages)
    loop.set_exception_handler(None)
    for bad in 1, "x":
        call("handler", loop.set_exception_handler, bad)
    call("run_forever", loop.run_forever)
    call("close", loop.close)
    var = contextvars.ContextVar("var", default=0)
    var.set(1)

    async def child():
        var.set(2)
        return var.get()
    print(await asyncio.create_task(child()), var.get())
    context = contextvars.copy_context()
    print(await asyncio.create_task(child(), context=context), context[var], var.get())
    print(sorted(t.get_name()[:4] for t in asyncio.all_tasks()), asyncio.current_task() in asyncio.all_tasks())


for main in basics, cancelling, groups, locks, queues, handlers:
    print("----", main.__name__)
    asyncio.run(main())
call("outside", asyncio.get_running_loop)
call("outside", asyncio.current_task)
call("run", asyncio.run, 1)
call("run", asyncio.run, value)
with asyncio.Runner(debug=True) as runner:
    print(runner.run(value(1)), runner.get_loop().get_debug())
    call("Runner", runner.run, 1)
call("closed", runner.run, value(1))
loop = asyncio.new_event_loop()
print(clean(loop), loop.run_until_complete(value(2)), loop.close(), clean(loop))
coroutine = value(1)
call("closed loop", loop.run_until_complete, coroutine)
coroutine.close()
call("closed loop", loop.call_soon, print)
call("exits", asyncio.run, fail(SystemExit(3)))
call("raises", asyncio.run, fail(ValueError("out")))
call("interrupts", asyncio.run, fail(KeyboardInterrupt()))
