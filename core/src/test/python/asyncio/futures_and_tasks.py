# test: isolated
"""asyncio: futures and tasks in each state, their callbacks and stacks, and what each method refuses.

Where asyncio's C code and its Python code word an error in two ways, only its type is printed.
"""
import asyncio
import concurrent.futures
import contextvars
import io
import warnings
from _shown import call, clean, failed, show


def refused(what, function, *args, **keywords):
    try:
        print(what, "=", clean(function(*args, **keywords)))
    except (asyncio.InvalidStateError, TypeError) as e:
        print(what, type(e).__name__)
    except BaseException as e:
        failed(what, e)


async def value(x=None):
    await asyncio.sleep(0)
    return x


async def forever():
    await asyncio.get_running_loop().create_future()


def states(loop):
    """A future in each state, new each time."""
    def make(change=None):
        future = loop.create_future()
        if change:
            change(future)
        return future

    return {"pending": make(), "finished": make(lambda f: f.set_result(5)), "cancelled": make(lambda f: f.cancel("why")),
            "failed": make(lambda f: (f.set_exception(KeyError("k")), f.exception()))}


async def methods():
    loop = asyncio.get_running_loop()
    for name, args in [("done", ()), ("cancelled", ()), ("result", ()), ("exception", ()), ("set_result", (6,)),
                       ("set_exception", (ValueError("v"),)), ("set_exception", (ValueError,)),
                       ("set_exception", (StopIteration(5),)), ("set_exception", (StopIteration,)), ("cancel", ()),
                       ("cancel", ("message",)), ("get_loop", ()),
                       ("remove_done_callback", (print,))]:
        for state, future in states(loop).items():
            refused(f"{state}.{name}{clean(args)}", lambda: getattr(future, name)(*args))
            print("   ", clean(future))
            if future.done() and not future.cancelled():
                future.exception()
    future = loop.create_future()
    for name in ("set_result", "set_exception", "add_done_callback", "remove_done_callback"):
        refused(name, getattr(future, name))
    for name in "done", "cancelled", "result", "exception", "get_loop":
        refused(name, getattr(future, name), 1)
    refused("cancel", future.cancel, 1, 2)
    refused("cancel", future.cancel, msg="by name")
    refused("cancel", future.cancel, message="by another")
    call("await twice", lambda: next(iter(loop.create_future())))
    call("no loop", asyncio.Future, loop=5)
    refused("positional", asyncio.Future, loop)
    print(asyncio.Future(loop=loop).get_loop() is loop, asyncio.isfuture(future), asyncio.isfuture(asyncio.Future),
          asyncio.isfuture(concurrent.futures.Future()))
    for error in (asyncio.InvalidStateError, asyncio.CancelledError, asyncio.TimeoutError, asyncio.QueueEmpty,
                  asyncio.QueueFull, asyncio.QueueShutDown, asyncio.BrokenBarrierError,
                  asyncio.SendfileNotAvailableError):
        print(error.__mro__[1].__name__, repr(error("text")), error.__module__)
        call("keyword", error, nonsense=1)


async def callbacks():
    loop = asyncio.get_running_loop()
    log = []
    future = loop.create_future()

    def first(f):
        log.append(("first", f.result()))

    def second(f):
        log.append(("second", var.get()))

    var = contextvars.ContextVar("var", default="default")
    context = contextvars.copy_context()
    context.run(var.set, "in context")
    print(future.add_done_callback(first), future.add_done_callback(first), future.add_done_callback(second, context=context),
          future.add_done_callback(second))
    print(clean(future))
    print(future.remove_done_callback(first), future.remove_done_callback(first), future.remove_done_callback(3))
    future.add_done_callback(first)
    future.set_result(1)
    print(log)
    await asyncio.sleep(0)
    print(log)
    future.add_done_callback(first)
    await asyncio.sleep(0)
    print(len(log), future.remove_done_callback(first))
    call("context", future.add_done_callback, first, context=None)
    await asyncio.sleep(0)
    told = []
    loop.set_exception_handler(lambda loop, context: told.append(clean(context["message"])[:30]))
    future.add_done_callback(lambda f: 1 / 0)
    future.add_done_callback(5)
    await asyncio.sleep(0)
    print(told)
    loop.set_exception_handler(None)


async def tasks():
    loop = asyncio.get_running_loop()
    for bad in 5, None, value, loop.create_future(), "x":
        call(f"Task {clean(bad)}", asyncio.Task, bad)
    coroutine = value()
    task = asyncio.Task(coroutine, name=5)
    print(task.get_name(), task.get_coro() is coroutine, type(task.get_context()).__name__, task.done(), clean(task))
    print(task.set_name(["list"]), task.get_name(), task.cancelling(), task.uncancel(), task.cancelling())
    for name, args in [("set_result", (1,)), ("set_exception", (ValueError(),)), ("result", ()), ("exception", ())]:
        refused(name, getattr(task, name), *args)
    for name in "set_name", "set_result", "set_exception":
        refused(name, getattr(task, name))
    for name in "get_name", "get_coro", "get_context", "cancelling", "uncancel":
        refused(name, getattr(task, name), 1)
    await task
    print(clean(task), task.get_coro() is coroutine)
    task = asyncio.create_task(forever(), name="forever")
    await asyncio.sleep(0)
    print(clean(task))
    print(task.cancel("one"), task.cancel("two"), task.cancelling(), task.uncancel(), task.uncancel(), task.uncancel())
    await show("uncancelled", task)
    for name in "result", "exception":
        refused(name, getattr(task, name))

    async def bad_yield():
        await Yielding(5)

    class Yielding:
        def __init__(self, what):
            self.what = what

        def __await__(self):
            return (yield self.what)

    await show("yields 5", asyncio.create_task(bad_yield()))

    async def waits_for_itself():
        await asyncio.current_task()

    await show("itself", asyncio.create_task(waits_for_itself(), name="itself"))

    async def bare_future():
        await Yielding(asyncio.get_running_loop().create_future())

    await show("a future not awaited", asyncio.create_task(bare_future(), name="bare"))

    async def from_generator():
        await Yielding(i for i in ())

    await show("a generator", asyncio.create_task(from_generator(), name="generator"))


async def stacks():
    async def inner():
        await forever()

    async def outer():
        await inner()

    task = asyncio.create_task(outer(), name="stack")
    print([frame.f_code.co_name for frame in task.get_stack()])
    await asyncio.sleep(0)
    print([frame.f_code.co_name for frame in task.get_stack()], [frame.f_code.co_name for frame in task.get_stack(limit=0)])
    for limit in None, 1, 5:
        out = io.StringIO()
        print(task.print_stack(limit=limit, file=out), clean(out.getvalue()))
    refused("positional", task.get_stack, 1)
    call("limit", task.get_stack, limit="x")
    call("file", task.print_stack, file=5)
    task.cancel()
    await show("cancelled", task)
    print(task.get_stack())

    async def failing():
        await asyncio.sleep(0)
        raise ValueError("in failing")

    task = asyncio.create_task(failing(), name="failing")
    await asyncio.wait([task])
    print("failing" in [frame.f_code.co_name for frame in task.get_stack()], task.get_stack(limit=-10))
    out = io.StringIO()
    task.print_stack(file=out)
    print(clean(out.getvalue()).splitlines()[-2:])
    task.exception()


async def conversions():
    loop = asyncio.get_running_loop()
    outer = concurrent.futures.Future()
    wrapped = asyncio.wrap_future(outer)
    print(clean(wrapped), asyncio.wrap_future(wrapped) is wrapped, asyncio.ensure_future(wrapped) is wrapped)
    outer.set_result(5)
    print(await wrapped)
    outer = concurrent.futures.Future()
    wrapped = asyncio.wrap_future(outer, loop=loop)
    wrapped.cancel()
    await asyncio.sleep(0)
    print(outer.cancelled())
    call("wrap", asyncio.wrap_future, 5)
    call("wrap", asyncio.wrap_future)
    call("ensure", asyncio.ensure_future, wrapped, loop=5)
    call("ensure", asyncio.ensure_future, [])

    class Awaitable:
        def __await__(self):
            return value("awaited").__await__()

    print(await asyncio.ensure_future(Awaitable()), await asyncio.gather(Awaitable(), value(2)))
    print(asyncio.iscoroutine(Awaitable()), asyncio.iscoroutine(c := value()), c.close(), asyncio.iscoroutine(i for i in ()))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(asyncio.iscoroutinefunction(value), asyncio.iscoroutinefunction(5))
    print(sorted({str(each.message) for each in caught}))
    call("gather", asyncio.gather, 5)
    call("gather", asyncio.gather, nonsense=1)
    call("shield", asyncio.shield)
    call("threadsafe", asyncio.run_coroutine_threadsafe, value, loop)
    call("threadsafe", asyncio.run_coroutine_threadsafe, 5)


async def low_level():
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()
    other = asyncio.create_task(forever(), name="other")
    call("enter", asyncio._enter_task, loop, other)
    try:
        asyncio._leave_task(loop, other)
    except RuntimeError:
        print("not entered")
    print(asyncio._leave_task(loop, task), asyncio.current_task(), asyncio._enter_task(loop, other),
          asyncio.current_task() is other, asyncio._leave_task(loop, other), asyncio._enter_task(loop, task))
    print(asyncio.current_task() is task, asyncio.current_task(loop) is task, asyncio.all_tasks(loop) == {task, other})
    call("current of", asyncio.current_task, 5)
    call("all of", asyncio.all_tasks, 5)
    print(asyncio._unregister_task(other), asyncio.all_tasks() == {task}, asyncio._register_task(other),
          asyncio.all_tasks() == {task, other})
    for function in asyncio._enter_task, asyncio._leave_task, asyncio._register_task, asyncio._unregister_task:
        refused(function.__name__, function)
    print(asyncio._get_running_loop() is loop, asyncio._set_running_loop(None), asyncio._get_running_loop(),
          asyncio._set_running_loop(loop), asyncio.get_event_loop() is loop)
    refused("get_running_loop", asyncio.get_running_loop, 1)
    refused("_set_running_loop", asyncio._set_running_loop)
    other.cancel()


async def eager_tasks():
    loop = asyncio.get_running_loop()
    log = []

    async def step(name, wait):
        log.append((name, asyncio.current_task().get_name()))
        if wait:
            await asyncio.sleep(0)
        if name == "fails":
            raise ValueError(name)
        return name

    for factory in asyncio.eager_task_factory, asyncio.create_eager_task_factory(asyncio.Task):
        loop.set_task_factory(factory)
        made = [asyncio.create_task(step(name, wait), name=f"task {name}") for name, wait in
                [("a", False), ("b", True), ("fails", False)]]
        print(log, [task.done() for task in made])
        for task in made:
            await show(task.get_name(), task)
        print(clean(made[0]), made[0].get_coro() is None, len(asyncio.all_tasks()))
        log.clear()
    loop.set_task_factory(None)
    print(await asyncio.eager_task_factory(loop, step("direct", True), name="named", context=None))
    print(await asyncio.Task(step("c", True), loop=loop, eager_start=True), log)
    coroutine = step("d", False)
    call("not here", asyncio.eager_task_factory, loop, 5)
    call("no coroutine", asyncio.eager_task_factory, loop)
    call("wrong constructor", asyncio.create_eager_task_factory, 5)
    call("returns 5", lambda: asyncio.create_eager_task_factory(lambda *args, **keywords: 5)(loop, coroutine))
    coroutine.close()
    async with asyncio.TaskGroup() as group:
        task = group.create_task(step("e", False), eager_start=True)
        print(task.done(), task.result())


def outside():
    for function in asyncio.Future, asyncio.current_task, asyncio.all_tasks, asyncio.get_running_loop, asyncio.gather:
        call(function.__name__, function)
    coroutine = value()
    for function in asyncio.create_task, asyncio.ensure_future, asyncio.shield, asyncio.gather:
        call(function.__name__, function, coroutine)
    coroutine.close()
    loop = asyncio.new_event_loop()
    coroutine = value()
    task = asyncio.Task(coroutine, loop=loop)
    print(clean(task), loop.run_until_complete(task))
    loop.close()


for test in methods, callbacks, tasks, stacks, conversions, low_level, eager_tasks:
    print("--", test.__name__)
    asyncio.run(test())
print("-- outside")
outside()
