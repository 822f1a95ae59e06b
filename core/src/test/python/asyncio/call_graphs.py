# test: isolated
"""asyncio: who awaits whom: call graphs of tasks and futures, captured, formatted and printed."""
import asyncio
import io
import re
from _shown import call, clean


def shown(text):
    return re.sub(r"Task-\d+", "Task-N", re.sub(r"line \d+", "line N", clean(text)))


def outline(graph):
    """Names of the frames and of the tasks that wait."""
    return None if graph is None else ([entry.frame.f_code.co_name for entry in graph.call_stack],
                                       [outline(awaiter) for awaiter in graph.awaited_by])


async def inner(event, what):
    await event.wait()
    what()
    await asyncio.sleep(0)


async def middle(event, what):
    await inner(event, what)


async def main():
    event = asyncio.Event()

    def look():
        print(outline(asyncio.capture_call_graph()))
        print(outline(asyncio.capture_call_graph(depth=2)), outline(asyncio.capture_call_graph(limit=1)),
              outline(asyncio.capture_call_graph(limit=-1)), outline(asyncio.capture_call_graph(limit=0)))
        print(shown(asyncio.format_call_graph()))
        print(shown(asyncio.format_call_graph(limit=1)))
        out = io.StringIO()
        asyncio.print_call_graph(file=out, depth=1, limit=2)
        print(shown(out.getvalue()))
        out = io.StringIO()
        print(asyncio.print_call_graph(file=out), len(out.getvalue().splitlines()))

    task = asyncio.create_task(middle(event, look), name="middle")
    waiter = asyncio.create_task(waits_for(task), name="waits")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    graph = asyncio.capture_call_graph(task)
    print(type(graph).__name__, sorted(graph.__dataclass_fields__), graph.future is task, outline(graph))
    print(shown(asyncio.format_call_graph(task)))
    for limit in None, 1, -1, 0, 100:
        print(limit, outline(asyncio.capture_call_graph(task, limit=limit)))
    event.set()
    await waiter
    future = asyncio.get_running_loop().create_future()
    print(outline(asyncio.capture_call_graph(future)), shown(asyncio.format_call_graph(future)))
    for bad in 5, "task", inner:
        call(f"capture {clean(bad)}", asyncio.capture_call_graph, bad)
        call(f"format {clean(bad)}", asyncio.format_call_graph, bad)
        call(f"print {clean(bad)}", asyncio.print_call_graph, bad)
    call("limit", asyncio.capture_call_graph, limit="x")
    call("depth", asyncio.capture_call_graph, depth="x")
    call("positional", asyncio.capture_call_graph, None, 1)
    call("file", asyncio.print_call_graph, file=5)
    future.cancel()


async def waits_for(task):
    async with asyncio.timeout(60):
        await asyncio.gather(asyncio.shield(task))


def edges():
    entry = asyncio.FrameCallGraphEntry(5)
    graph = asyncio.FutureCallGraph("future", (entry,), ())
    print(entry, graph, entry == asyncio.FrameCallGraphEntry(frame=5), entry.frame)
    call("frozen", setattr, entry, "frame", 6)
    call("slots", setattr, graph, "other", 6)
    for kind in asyncio.FrameCallGraphEntry, asyncio.FutureCallGraph:
        call("nothing", kind)
        call("unknown", kind, nonsense=1)
    loop = asyncio.new_event_loop()
    waited, waiter = loop.create_future(), loop.create_future()
    print(asyncio.future_add_to_awaited_by(waited, waiter), asyncio.future_add_to_awaited_by(waited, waiter))
    print(asyncio.capture_call_graph(waited).awaited_by, waited._asyncio_awaited_by == {waiter})
    print(asyncio.future_discard_from_awaited_by(waited, waiter), waited._asyncio_awaited_by or None,
          asyncio.future_discard_from_awaited_by(waited, waiter))
    for function in asyncio.future_add_to_awaited_by, asyncio.future_discard_from_awaited_by:
        print(function(5, waiter), function(waited, None), function("a", "b"))
    call("outside", asyncio.capture_call_graph)
    call("outside", asyncio.print_call_graph)
    call("outside", asyncio.format_call_graph)
    waited.cancel()
    waiter.cancel()
    loop.close()


asyncio.run(main())
edges()
