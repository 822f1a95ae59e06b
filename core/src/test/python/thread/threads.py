# test: isolated
"""threading and _thread: every class and function, with ordinary and wrong arguments and in every wrong state."""
import re
import sys
import threading
import time
import _thread


def clean(text):
    return re.sub(r"0x[0-9a-f]+|\d{6,}|started \d+", "#", text)


def show(what, function, *args, **kwargs):
    try:
        print(what, "=", clean(repr(function(*args, **kwargs))))
    except BaseException as e:
        print(f"{what}: {type(e).__name__}: {clean(str(e))}")


print([n for n in sorted(threading.__all__)])
print([n for n in sorted(dir(_thread)) if not n.startswith("__")])
WRONG = [(), (1,), (None,), (True, -1), (False, -1), (False, 0), (False, 1), (True, -2), (True, "x"), (True, 2 ** 70),
         (True, float("inf")), (True, float("nan")), (True, None), (True, 0), (True, .001), ("x",), (True, 1, 1), (1.5,)]

for make in threading.Lock, threading.RLock, _thread.allocate_lock, _thread.RLock:
    name = make.__name__
    for held in False, True:
        for args in WRONG:
            lock = make()
            if held:
                if "R" in name:
                    t = threading.Thread(target=lock.acquire)
                    t.start()
                    t.join()
                else:
                    lock.acquire()
                if args in ((), (1,), (None,), ("x",), (1.5,), (True, -1)):
                    continue
            show(f"{name}.acquire{args} held={held}", lock.acquire, *args)
    lock = make()
    show("repr", repr, lock)
    show("release", lock.release)
    show("enter", lock.__enter__)
    show("locked", lock.locked)
    show("repr", repr, lock)
    show("exit", lock.__exit__, None, None, None)
    show("exit", lock.__exit__)
    show("keywords", lock.acquire, blocking=False, timeout=-1)
    show("unknown", lock.acquire, blocked=False)
    show("dir", lambda: [n for n in dir(lock) if not n.startswith("__")])
    show("attribute", setattr, lock, "x", 1)
show("subclass Lock", type, "L", (threading.Lock,), {})
show("subclass RLock", lambda: type("L", (threading._RLock,), {})().acquire())
show("Lock(1)", threading.Lock, 1)
show("RLock(1)", threading.RLock, 1)
r = threading.RLock()
print(r.acquire(), r.acquire(), clean(repr(r)), r._recursion_count(), r._is_owned())
state = r._release_save()
print(state[0], clean(repr(r)), r._acquire_restore(state), r._recursion_count(), r.release(), r.release())
show("release_save", r._release_save)
show("restore", r._acquire_restore, 1)

# ---- Condition, Semaphore, Event, Barrier
c = threading.Condition()
for name, args in [("wait", ()), ("wait", (0,)), ("notify", ()), ("notify_all", ()), ("release", ()), ("wait_for", (bool,)),
                   ("notify", (5,)), ("notify", ("x",))]:
    show(f"Condition.{name}{args}", getattr(c, name), *args)
with c:
    show("wait", c.wait, .01)
    show("wait_for", c.wait_for, lambda: 0, .01)
    show("wait_for", c.wait_for, lambda: 7)
    show("notify", c.notify, 3)
    show("repr", repr, c)
show("Condition(1)", threading.Condition, 1)
show("Condition(lock)", lambda: threading.Condition(threading.Lock()).acquire())
for args in [(), (0,), (2,), (-1,), ("x",), (1.5,), (None,)]:
    show(f"Semaphore{args}", lambda: threading.Semaphore(*args))
    show(f"BoundedSemaphore{args}", lambda: threading.BoundedSemaphore(*args))
s = threading.Semaphore(2)
print(s.acquire(), s.acquire(False), s.acquire(False), s.acquire(timeout=.01), s.release(2), s._value)
show("release(0)", s.release, 0)
show("acquire", s.acquire, False, 1)
b = threading.BoundedSemaphore(1)
show("over", b.release)
with b:
    show("in", repr, b)
e = threading.Event()
print(e.is_set(), e.wait(.01), e.set(), e.is_set(), e.wait(), e.clear(), e.is_set())
show("event", repr, e)
for args in [(1,), (0,), (-1,), ("x",), (1, 5), (2, None, "x"), (1.5,)]:
    show(f"Barrier{args}", lambda: clean(repr(threading.Barrier(*args))))
order = []
barrier = threading.Barrier(3, action=lambda: order.append("action"))
threads = [threading.Thread(target=lambda: order.append(barrier.wait() < 3)) for _ in range(3)]
[t.start() for t in threads]
[t.join() for t in threads]
print(order, barrier.parties, barrier.n_waiting, barrier.broken)
show("barrier timeout", barrier.wait, .01)
show("broken", barrier.wait)
print(barrier.broken, barrier.reset(), barrier.broken, barrier.abort(), barrier.broken, clean(repr(barrier)))
failing = threading.Barrier(1, lambda: 1 / 0)
show("failing action", failing.wait)
print(failing.broken)

# ---- Thread
show("Thread(1)", threading.Thread, 1)
show("Thread(group)", threading.Thread, "group")
for kwargs in [{}, {"name": 5}, {"name": ""}, {"name": "n"}, {"daemon": 1}, {"args": 1}, {"unknown": 1}, {"context": 1},
               {"target": print, "name": None, "kwargs": {"sep": ""}}]:
    show(f"Thread({kwargs})", lambda: (lambda t: (re.sub(r"\d+", "N", t.name), t.daemon, t.ident, t.native_id))(
        threading.Thread(**kwargs)))
t = threading.Thread(target=time.sleep, args=(.05,), name="sleeper")
show("join before", t.join)
show("repr before", repr, t)
print(t.is_alive(), t.start(), t.is_alive(), type(t.ident), type(t.native_id))
show("start twice", t.start)
show("repr", repr, t)
show("daemon", setattr, t, "daemon", True)
show("join 0", t.join, 0)
show("join -1", t.join, -1)
show("join x", t.join, "x")
show("join nan", t.join, float("nan"))
show("join inf", t.join, float("inf"))
show("alive", t.is_alive)
t.join()
show("repr after", repr, t)
show("join again", t.join)
show("start after", t.start)
show("join self", threading.current_thread().join)
show("main", repr, threading.main_thread())
show("current", lambda: threading.current_thread() is threading.main_thread())
for old in "getName", "isDaemon":
    show(old, getattr(t, old))
show("name", lambda: setattr(t, "name", 17) or t.name)
u = threading.Thread()
threading.Thread.__init__
show("run", u.run)
raw = object.__new__(threading.Thread)
for name in "start", "join", "is_alive":
    show("uninitialised " + name, getattr(raw, name))
show("uninitialised repr", repr, raw)
show("uninitialised name", lambda: raw.name)
print(threading.active_count(), [x.name for x in threading.enumerate()])

# ---- hooks
seen = []
threading.excepthook, old = lambda args: seen.append((args.exc_type, str(args.exc_value), args.thread.name)), threading.excepthook
t = threading.Thread(target=lambda: 1 / 0, name="failing")
t.start()
t.join()
t = threading.Thread(target=sys.exit, name="exiting")
t.start()
t.join()
print(seen)
threading.excepthook = old
show("ExceptHookArgs", threading.ExceptHookArgs, (1, 2, 3))
show("ExceptHookArgs", threading.ExceptHookArgs, (1, 2, 3, 4))
show("hook", threading.excepthook, 1)
show("default", lambda: threading.__excepthook__ is old)
lines = []
threading.settrace(lambda f, e, a: lines.append((f.f_code.co_name, e)))
t = threading.Thread(target=lambda: None)
t.start()
t.join()
threading.settrace(None)
print(("<lambda>", "call") in lines, threading.gettrace(), threading.getprofile())
timer = threading.Timer(.01, seen.append, ("timer",), {})
timer.start()
timer.join()
cancelled = threading.Timer(50, print)
cancelled.start()
cancelled.cancel()
cancelled.join()
print(seen[-1], timer.finished.is_set(), cancelled.function is print, cancelled.interval)

# ---- _thread
for name, args in [("start_new_thread", ()), ("start_new_thread", (1, ())), ("start_new_thread", (print, 1)),
                   ("start_new_thread", (print, (), 1)), ("start_new_thread", (print, (), {}, 1)), ("stack_size", (-1,)),
                   ("stack_size", ("x",)), ("stack_size", (1,)), ("stack_size", (0,)), ("stack_size", (65536,)),
                   ("stack_size", (0,)), ("interrupt_main", (-1,)), ("interrupt_main", (65,)), ("interrupt_main", ("x",)),
                   ("set_name", ()), ("set_name", (1,)), ("_get_main_thread_ident", (1,)), ("exit", ()), ("exit_thread", ()),
                   ("get_ident", (1,)), ("_count", ()), ("daemon_threads_allowed", ()), ("_is_main_interpreter", ())]:
    show(f"_thread.{name}{args}", getattr(_thread, name), *args)
print(_thread.TIMEOUT_MAX, threading.TIMEOUT_MAX, _thread.error, threading.ThreadError, _thread.LockType is threading.Lock)
done = threading.Event()
_thread.start_new_thread(lambda a, b=0: done.set() or seen.append((a, b)), (1,), {"b": 2})
done.wait()
time.sleep(.02)
print(seen[-1])
show("stack", threading.stack_size)
