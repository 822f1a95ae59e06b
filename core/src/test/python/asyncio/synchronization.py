# test: isolated
"""asyncio: queues, locks, semaphores, barriers, conditions, streams, processes, threads, handlers, eager tasks."""
import asyncio
import contextvars
import re
import sys
import tempfile


def clean(value):
    return re.sub(r"0x[0-9a-f]+", "#", repr(value) if not isinstance(value, str) else value)


def call(what, function, *args, **kwargs):
    try:
        print(what, "=", clean(function(*args, **kwargs)))
    except BaseException as e:
        print(f"{what}: {type(e).__name__}: {clean(str(e))}")


async def show(what, awaitable):
    try:
        print(what, "=", clean(await awaitable))
    except BaseException as e:
        print(f"{what}: {type(e).__name__}: {clean(str(e))}")
        if isinstance(e, BaseExceptionGroup):
            print("   ", e.exceptions)


async def queues():
    for kind in asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue:
        q = kind(2)
        print(kind.__name__, clean(q), q.maxsize, q.empty(), q.full())
        call("get_nowait", q.get_nowait)
        q.put_nowait(2)
        await q.put(1)
        call("put_nowait", q.put_nowait, 3)
        print(clean(q), q.qsize())
        await show("put late", asyncio.wait_for(q.put(3), .01))
        print(await q.get(), await q.get())
        await show("get late", asyncio.wait_for(q.get(), .01))
        for i in range(3):
            call("task_done", q.task_done)
        await show("join", q.join())
        waiters = [asyncio.create_task(q.get()) for _ in range(2)]
        await asyncio.sleep(0)
        print(clean(q))
        q.put_nowait("x")
        q.shutdown()
        await show("waiters", asyncio.gather(*waiters, return_exceptions=True))
        await show("put", q.put(1))
        await show("get", q.get())
        q = kind()
        q.put_nowait(1)
        q.shutdown(immediate=True)
        await show("get at once", q.get())
        await show("join at once", q.join())
    print(asyncio.QueueEmpty.__mro__[1], asyncio.QueueFull.__mro__[1], asyncio.QueueShutDown.__mro__[1])


async def locks():
    lock = asyncio.Lock()
    print(clean(lock), lock.locked())
    call("release", lock.release)
    order = []

    async def use(i):
        async with lock:
            order.append(i)
            await asyncio.sleep(0)

    await asyncio.gather(*(use(i) for i in range(4)))
    print(order, await lock.acquire(), clean(lock))
    waiter = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(clean(lock))
    waiter.cancel()
    await show("cancelled", waiter)
    call("with", lambda: lock.__enter__())
    semaphore = asyncio.Semaphore(1)
    print(clean(semaphore), await semaphore.acquire(), clean(semaphore), semaphore.locked())
    semaphore.release()
    semaphore.release()
    print(clean(semaphore))
    call("negative", asyncio.Semaphore, -1)
    bounded = asyncio.BoundedSemaphore(1)
    call("bounded", bounded.release)
    event = asyncio.Event()
    waiters = [asyncio.create_task(event.wait()) for _ in range(2)]
    await asyncio.sleep(0)
    print(clean(event), event.is_set())
    event.set()
    print(await asyncio.gather(*waiters), clean(event))
    condition = asyncio.Condition()
    call("notify", condition.notify)
    await show("wait", condition.wait())
    async with condition:
        await show("late", asyncio.wait_for(condition.wait_for(lambda: False), .01))
        await show("now", condition.wait_for(lambda: "true"))
        print(clean(condition))
    call("condition", asyncio.Condition, asyncio.Event())


async def barriers():
    call("zero", asyncio.Barrier, 0)
    barrier = asyncio.Barrier(3)
    print(clean(barrier), barrier.parties, barrier.n_waiting, barrier.broken)
    print(sorted(await asyncio.gather(*(barrier.wait() for _ in range(3)))))
    waiters = [asyncio.create_task(barrier.wait()) for _ in range(2)]
    await asyncio.sleep(0)
    print(clean(barrier), barrier.n_waiting)
    await barrier.abort()
    await show("aborted", asyncio.gather(*waiters, return_exceptions=True))
    await show("broken", barrier.wait())
    await barrier.reset()
    print(clean(barrier))


async def streams():
    finished = asyncio.Event()

    async def serve(reader, writer):
        while line := await reader.readline():
            writer.write(line.upper())
            await writer.drain()
        writer.writelines([b"bye", b"\n"])
        writer.close()
        await writer.wait_closed()
        finished.set()

    with tempfile.TemporaryDirectory() as folder:
        tcp = await asyncio.start_server(serve, "127.0.0.1", 0, limit=64)
        local = await asyncio.start_unix_server(serve, folder + "/s")
        for open_one in (lambda: asyncio.open_connection(*tcp.sockets[0].getsockname()),
                         lambda: asyncio.open_unix_connection(folder + "/s")):
            finished.clear()
            reader, writer = await open_one()
            writer.write(b"one\ntwo\n")
            print(await reader.readline(), await reader.readexactly(2), await reader.readuntil(b"\n"))
            print(writer.can_write_eof(), writer.is_closing(), reader.at_eof())
            writer.write_eof()
            await show("exactly", reader.readexactly(100))
            await show("until", reader.readuntil(b"x"))
            await show("empty", reader.readuntil(b""))
            await show("negative", reader.readexactly(-1))
            print(await reader.read(), reader.at_eof())
            writer.close()
            await writer.wait_closed()
            await finished.wait()
        for server in tcp, local:
            print(server.is_serving())
            server.close()
            await server.wait_closed()
            print(server.is_serving(), server.sockets)
        await show("nobody", asyncio.open_unix_connection(folder + "/missing"))
    reader = asyncio.StreamReader(limit=4)
    reader.feed_data(b"too long\nx")
    await show("limit", reader.readline())
    reader.feed_eof()
    await show("rest", reader.read(-1))
    call("no limit", asyncio.StreamReader, 0)
    reader.set_exception(ValueError("set"))
    await show("set", reader.read())


async def processes():
    program = "import sys; d = sys.stdin.read(); print(d[::-1]); print('err', file=sys.stderr); sys.exit(3)"
    pipe = asyncio.subprocess.PIPE
    p = await asyncio.create_subprocess_exec(sys.executable, "-c", program, stdin=pipe, stdout=pipe, stderr=pipe)
    print(p.returncode, await p.communicate(b"abc"), p.returncode, await p.wait())
    p = await asyncio.create_subprocess_shell("echo $0 | cat; exit 4", stdout=pipe)
    print(await p.stdout.read(), await p.wait())
    p = await asyncio.create_subprocess_exec("sleep", "100")
    p.kill()
    print(await p.wait())
    await show("missing", asyncio.create_subprocess_exec("/nowhere/program"))
    await show("text", asyncio.create_subprocess_exec("true", text=True))


async def threads():
    var = contextvars.ContextVar("var")
    var.set("task's")
    await show("to_thread", asyncio.to_thread(var.get))
    await show("to_thread fails", asyncio.to_thread(int, "x"))
    loop = asyncio.get_running_loop()
    await show("executor", loop.run_in_executor(None, max, 1, 2))

    def from_thread():
        return asyncio.run_coroutine_threadsafe(asyncio.sleep(0, "slept"), loop).result(60)

    await show("threadsafe", asyncio.to_thread(from_thread))
    call("not a coroutine", asyncio.run_coroutine_threadsafe, 3, loop)


async def handlers():
    loop = asyncio.get_running_loop()
    seen = []
    loop.set_exception_handler(lambda loop, context: seen.append((sorted(context), context["message"][:30])))
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "by hand"})
    print(seen)
    call("wrong", loop.set_exception_handler, 3)
    loop.set_exception_handler(None)


async def eager():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    order = []

    async def step(name, wait):
        order.append(name)
        if wait:
            await asyncio.sleep(0)
            order.append(name + " again")
        return name

    a, b = asyncio.create_task(step("a", True)), asyncio.create_task(step("b", False))
    order.append("made")
    print(a.done(), b.done(), await asyncio.gather(a, b), order)
    loop.set_task_factory(None)


for test in queues, locks, barriers, streams, processes, threads, handlers, eager:
    print("--", test.__name__)
    with asyncio.Runner() as runner:
        runner.run(test())
