# test: isolated
"""threading: the old names, hooks for tracing and profiling, timers, and what events and conditions refuse."""
import sys
import threading
import time
import warnings


def call(what, function, *args, **keywords):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(what, "=", repr(function(*args, **keywords)))
        except BaseException as e:
            print(f"{what}: {type(e).__name__}: {e}")
    for each in caught:
        print("   ", each.category.__name__, each.message)


# ---- deprecated names
thread = threading.Thread(name="old", daemon=False)
for name, args in [("getName", ()), ("setName", ("new",)), ("setName", (5,)), ("getName", ()), ("setName", ()), ("isDaemon", ()),
                   ("setDaemon", (True,)), ("isDaemon", ()), ("setDaemon", ()), ("setDaemon", ("yes",)), ("isDaemon", ())]:
    call(f"{name}{args}", getattr(thread, name), *args)
event, condition = threading.Event(), threading.Condition()
call("isSet", event.isSet)
event.set()
call("isSet", event.isSet)
call("isSet", event.isSet, 1)
call("notifyAll", condition.notifyAll)
with condition:
    call("notifyAll", condition.notifyAll)
call("notifyAll", condition.notifyAll, 1)
call("currentThread", lambda: threading.currentThread() is threading.main_thread())
call("activeCount", threading.activeCount)
for make in threading.Lock, threading.RLock:
    lock = make()
    for name, args in [("acquire_lock", ()), ("locked_lock", ()), ("acquire_lock", (False,)), ("release_lock", ()), ("release_lock", ()),
                       ("release_lock", ()), ("locked_lock", ()), ("acquire_lock", ("x", "y")), ("acquire_lock", (True, -5)),
                       ("locked", ()), ("locked", (1,))]:
        call(f"{make.__name__}.{name}{args}", lambda: getattr(lock, name)(*args))

# ---- events, conditions, semaphores
for name, args in [("set", (1,)), ("clear", (1,)), ("is_set", (1,)), ("wait", ("x",)), ("wait", (-1,)), ("wait", (0, 1)), ("wait", (0,))]:
    call(f"Event.{name}{args}", getattr(event, name), *args)
event.clear()
for args in ("x",), (-1,), (0,), (None, 1), (float("nan"),), (2 ** 100,), ([],):
    call(f"Event.wait{args}", event.wait, *args)
call("Event", threading.Event, 1)
condition.acquire()
for args in ("x",), (-1,), (0,), (float("nan"),), (2 ** 100,):
    call(f"Condition.wait{args}", condition.wait, *args)
    if args[0] == args[0]:
        call(f"Condition.wait_for{args}", condition.wait_for, lambda: False, *args)
call("Condition.wait_for", condition.wait_for, 5)
call("Condition.wait_for", condition.wait_for, lambda: 1 / 0)
call("Condition.notify", condition.notify, "x")
call("Condition.notify", condition.notify, -1)
call("Condition.notify_all", condition.notify_all, 1)
condition.release()
for lock in 5, None, threading.Semaphore():
    call(f"Condition {type(lock).__name__}", lambda: repr(threading.Condition(lock))[:11])
barrier = threading.Barrier(2)
for name, args in [("wait", ("x",)), ("wait", (0,)), ("reset", ()), ("wait", (-1,)), ("abort", (1,)), ("reset", (1,)), ("abort", ())]:
    call(f"Barrier.{name}{args}", getattr(barrier, name), *args)
print(barrier.broken, barrier.n_waiting, repr(threading.BrokenBarrierError("text")), threading.BrokenBarrierError.__mro__[1:3],
      threading.ThreadError is RuntimeError)
call("BrokenBarrierError", threading.BrokenBarrierError, nonsense=1)

# ---- tracing and profiling
for name in "settrace", "setprofile", "settrace_all_threads", "setprofile_all_threads":
    call(name, getattr(threading, name))
    call(name, getattr(threading, name), 1, 2)
for name in "gettrace", "getprofile", "active_count", "current_thread", "main_thread", "enumerate", "get_native_id":
    call(name, getattr(threading, name), 1)


def traced():
    return len("abc")


def run(target=traced):
    thread = threading.Thread(target=target)
    thread.start()
    thread.join()


seen = []


def watch(frame, event, arg):
    if frame.f_code is traced.__code__:
        seen.append((event, frame.f_lineno - traced.__code__.co_firstlineno))
    return watch


for setter, getter in (threading.settrace, threading.gettrace), (threading.setprofile, threading.getprofile):
    setter(watch)
    print(getter() is watch, sys.gettrace(), sys.getprofile())
    run()
    traced()
    setter(None)
    print(getter(), seen)
    seen.clear()
    run()
    print(seen)
started, go = threading.Event(), threading.Event()


def waits():
    started.set()
    go.wait()
    traced()


for setter, getter, name in ((threading.settrace_all_threads, sys.gettrace, "gettrace"),
                             (threading.setprofile_all_threads, sys.getprofile, "getprofile")):
    started.clear()
    go.clear()
    thread = threading.Thread(target=waits)
    thread.start()
    started.wait()
    setter(watch)
    here = getter()
    go.set()
    thread.join()
    traced()
    new = getattr(threading, name)()
    setter(None)
    print(name, here is watch, new is watch, getter(), getattr(threading, name)())
    print(seen)
    seen.clear()

# ---- timers
for args in [(), (1,), ("x", print), (-1, print), (0, print, ("timer",)), (0, 5), (0, print, 5)]:
    def make():
        timer = threading.Timer(*args)
        timer.interval
        timer.run()
        return timer.finished.is_set()
    call(f"Timer{args[:1]}", make)
timer = threading.Timer(100, print)
print(timer.cancel(), timer.cancel(), timer.run(), timer.finished.is_set(), timer.is_alive())
call("cancel", timer.cancel, 1)
call("run", timer.run, 1)
