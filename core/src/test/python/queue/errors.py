"""queue: its exceptions, and each method with wrong arguments and in each state."""
import queue


def call(what, function, *args, **keywords):
    try:
        print(what, "=", repr(function(*args, **keywords)))
    except BaseException as e:
        print(f"{what}: {type(e).__name__}: {e}")


for error in queue.Empty, queue.Full, queue.ShutDown:
    print(error, error.__mro__[1], repr(error("text", 1)), error.__module__)
    call("keyword", error, nonsense=1)
for kind in queue.Queue, queue.LifoQueue, queue.PriorityQueue:
    name = kind.__name__
    call(name, lambda: kind("x").put(1))
    call(name, kind, 1, 2, 3)
    call(name, kind, nonsense=1)
    for size in 0, -1, None, 1.5, 2:
        q = kind(size)
        for method, args in [("put_nowait", (3,)), ("put", (1, False)), ("full", ()), ("put", (5, True, 0)), ("put", (5, True, -1)),
                             ("put", (5, False, "x")), ("qsize", ()), ("empty", ()), ("get", (False,)), ("get_nowait", ()),
                             ("get", (True, -1)), ("get", (True, 0)), ("get", (True, "x")), ("get", (False, "x")), ("task_done", ()),
                             ("put_nowait", ()), ("get_nowait", (1,)), ("qsize", (1,)), ("empty", (1,)), ("full", (1,)),
                             ("shutdown", (1, 2)), ("join", (1,)), ("task_done", (1,)), ("shutdown", ()), ("put", (1,)), ("get", ()),
                             ("shutdown", (True,)), ("get", ()), ("task_done", ()), ("join", ())]:
            if size is None and method != "qsize" or method == "join" and not args and q.unfinished_tasks:
                continue
            call(f"{name}({size}).{method}{args}", getattr(q, method), *args)
q = queue.PriorityQueue()
q.put(1)
call("not comparable", q.put, "x")
q = queue.Queue()
call("too often", q.task_done)
q._qsize = lambda: 1 / 0
for method in "qsize", "empty", "full":
    call("broken " + method, getattr(q, method))
