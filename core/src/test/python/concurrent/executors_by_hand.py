# test: isolated
"""concurrent.futures: the abstract executor, futures in each state, errors, and what pools refuse."""
import concurrent.futures as cf
import logging
import re
from concurrent.futures.thread import BrokenThreadPool


def clean(value):
    text = value if isinstance(value, str) else repr(value)
    return re.sub(r"0x[0-9a-f]+", "#", text)


def call(what, function, *args, **keywords):
    try:
        result = clean(function(*args, **keywords))
    except BaseException as e:
        result = f"{type(e).__name__}: {clean(str(e))}"
    print(what, "->", result)


# ---- the abstract executor
print([name for name in dir(cf.Executor) if not name.startswith("_")])
abstract = cf.Executor()
call("Executor", cf.Executor, 1)
call("submit", abstract.submit, print)
call("submit", abstract.submit)
call("map", lambda: list(abstract.map(abs, [1])))
call("map of nothing", lambda: list(abstract.map(abs, [])))
call("map", abstract.map, abs, [1], timeout="x")
call("map", abstract.map, abs, [1], buffersize=0)
call("map", abstract.map, abs, [1], buffersize="x")
call("map", abstract.map, abs, 5)
call("shutdown", abstract.shutdown)
call("shutdown", abstract.shutdown, wait=False, cancel_futures=True)
call("shutdown", abstract.shutdown, nonsense=True)
with abstract as entered:
    print(entered is abstract)


class Direct(cf.Executor):
    """Runs what it is given at once."""

    def submit(self, function, /, *args, **keywords):
        future = cf.Future()
        future.set_running_or_notify_cancel()
        try:
            future.set_result(function(*args, **keywords))
        except BaseException as e:
            future.set_exception(e)
        return future

    def shutdown(self, wait=True, *, cancel_futures=False):
        print("shut down", wait, cancel_futures)


with Direct() as direct:
    call("map", lambda: list(direct.map(divmod, [7, 8], [2, 3])))
    call("map", lambda: list(direct.map(int, ["1", "x", "3"])))
    call("map in pieces", lambda: list(direct.map(abs, [-1, -2, -3], chunksize=2, buffersize=1)))
    call("map late", lambda: list(direct.map(abs, [-1], timeout=-1)))
    call("submit", lambda: direct.submit(max, 1, 2).result())


# ---- futures
def pending(future):
    pass


def running(future):
    future.set_running_or_notify_cancel()


def cancelled(future):
    future.cancel()


def notified(future):
    future.cancel()
    future.set_running_or_notify_cancel()


def finished(future):
    future.set_result(5)


def failed(future):
    future.set_exception(KeyError("k"))


for state in pending, running, cancelled, notified, finished, failed:
    for name, args in [("done", ()), ("running", ()), ("cancelled", ()), ("cancel", ()), ("result", (0,)), ("exception", (0,)),
                       ("set_result", (6,)), ("set_exception", (ValueError("v"),)), ("set_exception", (5,)),
                       ("set_running_or_notify_cancel", ()), ("add_done_callback", (pending,)), ("result", ("x",)), ("result", (-1,)),
                       ("done", (1,)), ("cancel", (1,)), ("running", (1,)), ("cancelled", (1,))]:
        future = cf.Future()
        try:
            state(future)
        except BaseException as e:
            print(state.__name__, type(e).__name__)
        if name == "set_running_or_notify_cancel" and state in (running, notified, finished, failed):
            logging.disable(logging.CRITICAL)
        call(f"{state.__name__}.{name}{clean(args)}", getattr(future, name), *args)
        print("   ", clean(future))
call("Future", cf.Future, 1)
call("set_result", cf.Future().set_result)
call("set_exception", cf.Future().set_exception)
call("add_done_callback", cf.Future().add_done_callback)
future = cf.Future()
future.set_result(1)
call("callback", future.add_done_callback, 5)
call("callback", future.add_done_callback, lambda future: print("called with", clean(future)))
call("callback", future.add_done_callback, lambda future: 1 / 0)

# ---- waiting
for function in cf.wait, cf.as_completed:
    call(function.__name__, lambda: list(function(5)))
    call(function.__name__, lambda: list(function([5])))
    call(function.__name__, lambda: list(function([])))
    call(function.__name__, lambda: [clean(each) for each in function([future], timeout="x")])
    call(function.__name__, lambda: [clean(each) for each in function([cf.Future()], timeout=0)])
    call(function.__name__, function)
call("wait", cf.wait, [future], return_when="nonsense")
call("wait", cf.wait, [cf.Future()], 0, "nonsense")

# ---- errors
for error in (cf.BrokenExecutor, cf.CancelledError, cf.InvalidStateError, cf.TimeoutError, BrokenThreadPool):
    print(error, error.__mro__[1].__name__, repr(error("text")))
    call("keyword", error, nonsense=1)

# ---- pools
for keywords in [dict(max_workers=0), dict(max_workers=-1), dict(max_workers="x"), dict(initializer=5), dict(nonsense=1),
                 dict(max_workers=1.5)]:
    call(f"ThreadPoolExecutor {keywords}", lambda: type(cf.ThreadPoolExecutor(**keywords)).__name__)
pool = cf.ThreadPoolExecutor(1, "named", initializer=abs, initargs=(5,))
call("submit", pool.submit)
call("submit", pool.submit, fn=print)
call("submit", lambda: pool.submit(5).result())
call("map", lambda: list(pool.map(abs, [-1, -2], buffersize=1)))
call("map", pool.map, abs, [1], buffersize=0)
call("shutdown", pool.shutdown, True, True)
call("shutdown", pool.shutdown, nonsense=1)
call("shutdown", pool.shutdown)
call("shutdown", pool.shutdown)
call("submit after", pool.submit, print)
call("map after", pool.map, abs, [1])
logging.disable(logging.CRITICAL)
broken = cf.ThreadPoolExecutor(1, initializer=lambda: 1 / 0)
call("broken", lambda: broken.submit(print).result())
call("broken", broken.submit, print)
broken.shutdown()
call("no such name", lambda: cf.nonsense)
