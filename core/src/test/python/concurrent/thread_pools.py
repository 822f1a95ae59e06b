# test: options -X thread_inherit_context=0
"""concurrent.futures with threads: submit, map, wait, as_completed, cancelling, callbacks, initializers, states."""
import concurrent.futures as cf
import contextvars
import logging
import re
import sys
import threading

logging.basicConfig(stream=sys.stdout)


class Cleaned(logging.Formatter):
    def format(self, record):
        return re.sub(r"0x[0-9a-f]+|Future \d+", "#", super().format(record))

    def formatException(self, info):
        return f"{info[0].__name__}: {info[1]}"


logging.getLogger().handlers[0].setFormatter(Cleaned("%(levelname)s:%(name)s:%(message)s"))


def clean(value):
    return re.sub(r"0x[0-9a-f]+", "#", repr(value) if not isinstance(value, str) else value)


def call(what, function, *args, **kwargs):
    try:
        print(what, "=", clean(function(*args, **kwargs)))
    except BaseException as e:
        print(f"{what}: {type(e).__name__}: {clean(str(e))}")


def square(x):
    return x * x


def fail(e):
    raise e


def submitting():
    with cf.ThreadPoolExecutor(2) as pool:
        call("result", pool.submit(square, 3).result)
        call("result keywords", pool.submit(lambda *a, **k: (a, k), 1, fn=2, self=3).result, timeout=60)
        call("failing", pool.submit(fail, ValueError("x")).result)
        call("exception", pool.submit(fail, KeyError("x")).exception)
        call("no exception", pool.submit(square, 3).exception, 60)
        call("exit", pool.submit(fail, SystemExit(3)).result)
        call("interrupt", pool.submit(fail, KeyboardInterrupt()).exception)
        call("not callable", pool.submit(3).result)
        call("submit nothing", pool.submit)
        call("wrong arguments", pool.submit(square).result)
        call("map", lambda: list(pool.map(square, range(5))))
        call("map two", lambda: list(pool.map(pow, [2, 3, 4], [3, 2])))
        call("map none", lambda: list(pool.map(square, [])))
        call("map no iterable", lambda: list(pool.map(square)))
        call("map not iterable", pool.map, square, 3)
        call("map chunks", lambda: list(pool.map(square, range(5), timeout=60, chunksize=2)))
        call("map buffer", lambda: list(pool.map(square, range(9), buffersize=2)))
        call("map buffer 0", pool.map, square, range(9), buffersize=0)
        call("map buffer str", pool.map, square, range(9), buffersize="x")
        results = pool.map(lambda x: 6 // x, [3, 2, 0, 1])
        for i in range(5):
            call(f"next {i}", next, results, "end")
    call("after shutdown", pool.submit, square, 1)
    call("map after shutdown", pool.map, square, [1])
    call("shutdown again", pool.shutdown)


def constructing():
    call("zero", cf.ThreadPoolExecutor, 0)
    call("negative", cf.ThreadPoolExecutor, max_workers=-1)
    call("str", cf.ThreadPoolExecutor, "x")
    call("initializer", cf.ThreadPoolExecutor, initializer=3)
    call("unknown", lambda: cf.ThreadPoolExecutor(workers=3))
    names = set()
    with cf.ThreadPoolExecutor(1, thread_name_prefix="pre") as pool:
        names.update(pool.map(lambda _: threading.current_thread().name, range(3)))
    print(names)
    local = threading.local()

    def prepare(x, y):
        local.value = x, y

    with cf.ThreadPoolExecutor(2, initializer=prepare, initargs=(1, 2)) as pool:
        call("prepared", lambda: set(pool.map(lambda _: local.value, range(6))))
    with cf.ThreadPoolExecutor(1, initializer=fail, initargs=(ValueError("start"),)) as pool:
        call("broken", pool.submit(square, 1).result)
        call("broken submit", pool.submit, square, 1)
    print(cf.thread.BrokenThreadPool.__mro__)


def blocking():
    gate, started = threading.Event(), threading.Event()

    def hold(x):
        started.set()
        gate.wait(60)
        return x

    pool = cf.ThreadPoolExecutor(1)
    first = pool.submit(hold, 1)
    started.wait(60)
    second, third = pool.submit(square, 2), pool.submit(square, 3)
    print(clean(first), clean(second), first.running(), second.running(), first.done(), second.done())
    call("result late", first.result, timeout=.01)
    call("exception late", first.exception, .01)
    call("cancel running", first.cancel)
    call("cancel", second.cancel)
    call("cancel again", second.cancel)
    call("cancelled result", second.result)
    call("cancelled exception", second.exception)
    print(clean(second), second.cancelled(), second.done(), second.running())
    done, rest = cf.wait([first, second, third], timeout=0)
    print(done, rest == {first, second, third})
    call("as_completed late", lambda: list(cf.as_completed([first, third], timeout=.01)))
    call("map late", lambda: list(pool.map(square, [1], timeout=.01)))
    gate.set()
    print(cf.wait([first, second, third], 60).not_done)
    print(sorted(f.result() for f in cf.as_completed([first, third, first], 60)))
    pool.shutdown()
    gate.clear()
    started.clear()
    pool = cf.ThreadPoolExecutor(1)
    futures = [pool.submit(hold, 1), pool.submit(square, 2), pool.submit(square, 3)]
    started.wait(60)
    pool.shutdown(wait=False, cancel_futures=True)
    gate.set()
    call("first", futures[0].result, 60)
    call("states", lambda: [f.cancelled() for f in futures])


def waiting():
    with cf.ThreadPoolExecutor(3) as pool:
        futures = [pool.submit(square, i) for i in range(4)] + [pool.submit(fail, ValueError("w"))]
        done, rest = cf.wait(futures, 60, cf.ALL_COMPLETED)
        print(len(done), rest, type(cf.wait(futures)).__name__, type(cf.wait(futures)).__mro__[1].__name__)
        done, rest = cf.wait(futures, return_when=cf.FIRST_EXCEPTION)
        print(len(done), rest)
        call("none", cf.wait, [])
        call("wrong when", cf.wait, [cf.Future()], return_when="x")
        call("not futures", cf.wait, [1])
        call("as_completed none", lambda: list(cf.as_completed([])))
        call("as_completed wrong", lambda: list(cf.as_completed([1])))
        print(sorted(repr(f.exception()) for f in cf.as_completed(iter(futures))))


def futures_by_hand():
    f = cf.Future()
    print(clean(f), f.done(), f.running(), f.cancelled())
    f.add_done_callback(lambda f: print("first", clean(f)))
    f.add_done_callback(lambda f: 1 / 0)
    f.add_done_callback(lambda f: print("third"))
    call("running", f.set_running_or_notify_cancel)
    call("running again", f.set_running_or_notify_cancel)
    call("set_result", f.set_result, 5)
    call("set_result again", f.set_result, 5)
    call("set_exception after", f.set_exception, ValueError("x"))
    f.add_done_callback(lambda f: print("late"))
    f.add_done_callback(lambda f: 1 / 0)
    call("add nothing", f.add_done_callback)
    f = cf.Future()
    call("set_exception", f.set_exception, ValueError("x"))
    print(clean(f))
    call("result", f.result)
    f = cf.Future()
    call("cancel", f.cancel)
    call("notify", f.set_running_or_notify_cancel)
    call("notify again", f.set_running_or_notify_cancel)
    call("set_result", f.set_result, 1)
    print(clean(f))
    f = cf.Future()
    call("result now", f.result, 0)
    call("result wrong", f.result, "x")
    f.set_exception(KeyError("k"))
    try:
        f.result()
    except KeyError as e:
        print(e is f.exception(), e.__cause__, e.__context__)


def contexts():
    var = contextvars.ContextVar("var", default="none")
    var.set("caller")
    with cf.ThreadPoolExecutor(1) as pool:
        call("pool's context", pool.submit(var.get).result)
        call("copied", pool.submit(contextvars.copy_context().run, var.get).result)


print(cf.TimeoutError is TimeoutError, cf.CancelledError.__mro__, cf.InvalidStateError.__mro__)
call("unknown name", lambda: cf.nothing)
for test in submitting, constructing, blocking, waiting, futures_by_hand, contexts:
    print("--", test.__name__)
    test()
