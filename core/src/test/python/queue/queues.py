"""The queue module: every class, full and empty, joining, timeouts, shutdown, and wrong arguments."""
import queue
import threading


def call(what, function, *args, **kwargs):
    try:
        print(what, "=", repr(function(*args, **kwargs)))
    except BaseException as e:
        print(f"{what}: {type(e).__name__}: {e}")


def drain(q):
    items = []
    while not q.empty():
        items.append(q.get_nowait())
    return items


def fill(q, items):
    for item in items:
        q.put(item)
    return q


def orders():
    items = [(3, "c"), (1, "a"), (2, "b"), (1, "A")]
    for kind in queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue:
        q = kind()
        print(kind.__name__, kind.__module__, kind.__mro__[1].__name__, getattr(q, "maxsize", None))
        fill(q, items)
        print(q.qsize(), q.empty(), q.full() if hasattr(q, "full") else None, drain(q), q.qsize())
    q = queue.PriorityQueue()
    q.put(1)
    call("priority of unlike", q.put, "x")
    print(q.qsize(), q.unfinished_tasks)


def bounds():
    for kind in queue.Queue, queue.LifoQueue, queue.PriorityQueue:
        q = kind(2)
        name = kind.__name__
        call(f"{name} get empty", q.get, False)
        call(f"{name} get_nowait empty", q.get_nowait)
        call(f"{name} get late", q.get, True, .01)
        call(f"{name} get late", q.get, timeout=0)
        call(f"{name} get negative", q.get, timeout=-1)
        call(f"{name} get wrong", q.get, timeout="x")
        call(f"{name} get no block", q.get, block=False, timeout=-5)
        fill(q, [1, 2])
        print(q.full(), q.qsize(), q.maxsize)
        call(f"{name} put full", q.put, 3, False)
        call(f"{name} put_nowait full", q.put_nowait, 3)
        call(f"{name} put late", q.put, 3, True, .01)
        call(f"{name} put negative", q.put, 3, timeout=-.5)
        call(f"{name} put wrong", q.put, 3, timeout=[])
        call(f"{name} put nothing", q.put)
        call(f"{name} put_nowait nothing", q.put_nowait)
        call(f"{name} get many", q.get, 1, 2, 3)
        for i in range(3):
            call(f"{name} task_done {i}", q.task_done)
        call(f"{name} join", q.join)
        print(drain(q))
    call("maxsize keyword", lambda: queue.Queue(maxsize=-3).full())
    call("maxsize str put", lambda: queue.Queue("x").put(1))
    call("maxsize str full", lambda: queue.Queue("x").full())
    call("maxsize two", queue.Queue, 1, 2)
    call("maxsize name", queue.Queue, size=1)
    print(queue.Queue[int], queue.SimpleQueue[str])


def simple():
    q = queue.SimpleQueue()
    call("put", q.put, 1, False, -1)
    call("put keywords", q.put, item=2, block=True, timeout=None)
    call("put none", q.put)
    call("put unknown", q.put, 1, blok=1)
    call("put_nowait", q.put_nowait, 3)
    call("put_nowait none", q.put_nowait)
    call("get", q.get)
    call("get keywords", q.get, block=True, timeout=5)
    call("get_nowait", q.get_nowait)
    call("get_nowait many", q.get_nowait, 1)
    call("get empty", q.get, False)
    call("get late", q.get, True, .01)
    call("get negative", q.get, True, -1)
    call("get wrong", q.get, True, "x")
    call("get huge", q.get, True, 1e100)
    call("construct", queue.SimpleQueue, 1)
    call("construct", queue.SimpleQueue, a=1)
    call("attribute", setattr, q, "x", 1)


def shutdown():
    for kind in queue.Queue, queue.LifoQueue, queue.PriorityQueue:
        q = fill(kind(3), [2, 1])
        q.shutdown()
        name = kind.__name__
        call(f"{name} put", q.put, 1)
        call(f"{name} put_nowait", q.put_nowait, 1)
        call(f"{name} get", q.get)
        call(f"{name} get", q.get, timeout=1)
        call(f"{name} get", q.get)
        call(f"{name} get_nowait", q.get_nowait)
        call(f"{name} task_done", q.task_done)
        call(f"{name} task_done", q.task_done)
        call(f"{name} task_done", q.task_done)
        call(f"{name} join", q.join)
        call(f"{name} again", q.shutdown, immediate=True)
        q = fill(kind(3), [2, 1])
        call(f"{name} at once", q.shutdown, True)
        print(q.qsize(), q.unfinished_tasks, q.is_shutdown)
        call(f"{name} get", q.get)
        call(f"{name} join", q.join)
    call("SimpleQueue", lambda: queue.SimpleQueue().shutdown())
    call("wrong", queue.Queue().shutdown, 1, 2)
    print(queue.ShutDown.__mro__, queue.Empty.__mro__, queue.Full.__mro__)
    print(queue.Empty.__module__, queue.Full.__module__, queue.ShutDown.__module__, sorted(queue.__all__))


def shutdown_wakes():
    for immediate in False, True:
        results = []
        empty, full = queue.Queue(), fill(queue.Queue(1), [0])

        def getter():
            try:
                results.append(empty.get())
            except queue.ShutDown as e:
                results.append(("get", type(e).__name__))

        def putter():
            try:
                results.append(full.put(1))
            except queue.ShutDown as e:
                results.append(("put", type(e).__name__))

        threads = [threading.Thread(target=f) for f in (getter, getter, putter, putter)]
        for t in threads:
            t.start()
        empty.shutdown(immediate)
        full.shutdown(immediate)
        for t in threads:
            t.join(60)
        print(immediate, sorted(results), full.qsize(), full.unfinished_tasks)


def workers():
    for kind in queue.Queue, queue.LifoQueue, queue.PriorityQueue:
        q, done = kind(4), queue.SimpleQueue()

        def work():
            while True:
                try:
                    item = q.get()
                except queue.ShutDown:
                    return
                done.put(item * item)
                q.task_done()

        threads = [threading.Thread(target=work) for _ in range(4)]
        for t in threads:
            t.start()
        fill(q, range(200))
        q.join()
        print(kind.__name__, q.unfinished_tasks, q.qsize(), done.qsize(), sum(drain(done)))
        q.shutdown()
        for t in threads:
            t.join(60)
        print([t.is_alive() for t in threads])


def hooks():
    class Unique(queue.Queue):
        def _init(self, maxsize):
            print("_init", maxsize)
            self.queue = {}

        def _qsize(self):
            return len(self.queue)

        def _put(self, item):
            self.queue[item] = True

        def _get(self):
            return self.queue.popitem()[0]

    q = fill(Unique(5), "abcab")
    print(q.qsize(), q.unfinished_tasks, drain(q))

    class Failing(queue.Queue):
        def _put(self, item):
            raise RuntimeError(item)

    q = Failing()
    call("failing", q.put, 1)
    print(q.unfinished_tasks, q.mutex.locked())


for test in orders, bounds, simple, shutdown, shutdown_wakes, workers, hooks:
    print("--", test.__name__)
    test()
