"""select, poll and epoll: ready files, times, registrations, and every wrong argument."""
import os
import select
import socket
import threading
import time

a, b = socket.socketpair()
r, w = os.pipe()
NAMES = {a.fileno(): "a", b.fileno(): "b", r: "r", w: "w"}


def show(what, function, *args, **kwargs):
    try:
        answer = function(*args, **kwargs)
        if isinstance(answer, list):
            answer = sorted((NAMES.get(fd, fd), events) for fd, events in answer)
        elif isinstance(answer, tuple) and len(answer) == 3:
            answer = tuple([NAMES.get(x if isinstance(x, int) else x.fileno(), x) for x in part] for part in answer)
        print(what, "=", answer)
    except Exception as e:
        print(f"{what}: {type(e).__name__}: {e}")


class File:
    def __init__(self, number):
        self.number = number

    def fileno(self):
        return self.number


class Broken:
    def fileno(self):
        raise ZeroDivisionError("broken")


BAD_FILES = [-1, 2 ** 40, 2 ** 31 - 1, 1.5, "x", None, File(-1), File("x"), File(None), Broken(), object]
BAD_TIMES = ["x", 1j, 2 ** 70, float("nan"), float("inf"), -1e300, [], -2 ** 70]

print(sorted(n for n in dir(select) if not n.startswith("_")))
for n in sorted(dir(select)):
    if n[:4] in ("POLL", "EPOL", "PIPE"):
        print(n, getattr(select, n), end=" ")
print()

# ---- select
for lists in [([], [], []), ([a], [a], [a]), ([r], [w], []), ((r,), {w}, iter([])), ([a, a], [], []), ([r, b], [a, w], [r]),
              ([File(r)], [File(w)], [])]:
    show("select", select.select, *lists, 0)
os.write(w, b"x")
b.send(b"y")
show("after writes", select.select, [r, a, b], [w], [], 0)
show("forever", select.select, [r], [], [])
show("None", select.select, [r], [], [], None)
a.send(b"urgent", socket.MSG_OOB) if False else None
for args in [(), ([],), ([], []), ([], [], [], 0, 0), (1, [], []), ([], None, []), ([], [], "abc"), ([], [], [], "x"),
             ([], [], [], -1), ([], [], [], -0.001), ([], [], [], 2 ** 70), ([], [], [], float("nan")), ([], [], [], [])]:
    show(f"select{args}", select.select, *args)
for bad in BAD_FILES:
    show("select of a bad file", select.select, [bad], [], [], 0)
show("keywords", select.select, rlist=[], wlist=[], xlist=[])


class Shrinking:
    def fileno(self):
        del files[-1]
        return w


files = [Shrinking()] * 6
print(len(select.select([], files, [])[1]), len(files))

# ---- poll
p = select.poll()
print(type(p).__name__, [n for n in dir(p) if not n.startswith("_")])
show("register", p.register, a)
show("register again", p.register, a, select.POLLOUT)
show("register r", p.register, File(r), select.POLLIN)
show("poll", p.poll)
show("modify", p.modify, a, select.POLLIN | select.POLLOUT)
show("poll 0", p.poll, 0)
show("poll float", p.poll, 0.5)
show("unregister", p.unregister, a)
show("unregister again", p.unregister, 999)
show("modify missing", p.modify, 999, 1)
show("poll rest", p.poll, 10)
for bad in BAD_TIMES:
    if bad != -1e300:
        show(f"poll({bad})", p.poll, bad)
for bad in BAD_FILES:
    for name, args in (("register", ()), ("modify", (1,)), ("unregister", ())):
        show(f"poll.{name} bad", getattr(p, name), bad, *args)
for bad in -1, 2 ** 16, 2 ** 70, "x", None, 1.5, 65535:
    show(f"poll.register(r, {bad})", p.register, r, bad)
    show(f"poll.modify(r, {bad})", p.modify, r, bad)
show("poll.register()", p.register)
show("poll.register(1, 2, 3)", p.register, 1, 2, 3)
show("poll.modify(1)", p.modify, 1)
show("poll.poll(1, 2)", p.poll, 1, 2)
show("poll()", select.poll, 1)
show("type(poll)()", type(p))
q = select.poll()
c, d = os.pipe()
q.register(c)
os.close(d)
print("hung up", [e for _, e in q.poll()])
os.close(c)
print("closed", [e for _, e in q.poll(0)])
waiter = select.poll()
x, y = os.pipe()
waiter.register(x, select.POLLIN)
thread = threading.Thread(target=waiter.poll, args=(-0.5,))
thread.start()
time.sleep(.05)
show("concurrent", waiter.poll, 0)
os.write(y, b"!")
thread.join()
os.close(x)
os.close(y)

# ---- epoll
e = select.epoll()
print([n for n in dir(e) if not n.startswith("_")], e.closed, e.fileno() > 2, os.get_inheritable(e.fileno()))
show("register", e.register, a)
show("register again", e.register, a)
show("register r", e.register, r, select.EPOLLIN)
show("poll", e.poll)
show("poll one", lambda: len(e.poll(0, 1)))
show("modify", e.modify, a, select.EPOLLOUT)
show("poll keywords", e.poll, timeout=0, maxevents=5)
show("unregister", e.unregister, a)
show("unregister again", e.unregister, a)
show("modify missing", e.modify, a, 1)
for bad in BAD_FILES:
    for name, args in (("register", ()), ("modify", (1,)), ("unregister", ())):
        show(f"epoll.{name} bad", getattr(e, name), bad, *args)
for bad in BAD_TIMES:
    if bad != -1e300:
        show(f"epoll.poll({bad})", e.poll, bad)
for bad in 0, -1, -2, "x", 1.5, None, 2 ** 40:
    show(f"epoll.poll(0, {bad})", lambda: len(e.poll(0, bad)))
for bad in -1, 2 ** 32, 2 ** 70, "x", None, 1.5:
    show(f"epoll.register(w, {bad})", e.register, w, bad)
    show(f"epoll.modify(r, {bad})", e.modify, r, bad)
for args in [(0,), (-2,), ("x",), (1, 5), (1, "x"), (2 ** 40,), (1, 0, 0), (1.5,)]:
    show(f"epoll{args}", select.epoll, *args)
other = select.epoll.fromfd(e.fileno())
print(other.fileno() == e.fileno())
show("fromfd x", select.epoll.fromfd, "x")
show("itself", e.register, e)
with select.epoll(sizehint=5, flags=select.EPOLL_CLOEXEC) as f:
    f.register(r, select.EPOLLIN | select.EPOLLONESHOT)
    show("one shot", f.poll, 0)
    show("one shot again", f.poll, 0)
    f.modify(r, select.EPOLLIN | select.EPOLLET)
    show("edge", f.poll, 0)
    show("edge again", f.poll, 0)
print(f.closed)
for name, args in (("fileno", ()), ("poll", (0,)), ("register", (r,)), ("modify", (r, 1)), ("unregister", (r,)),
                   ("close", ()), ("__enter__", ())):
    show(f"closed.{name}", getattr(f, name), *args)

show("subclass", type, "Sub", (select.epoll,), {})
show("of another", select.epoll.__new__, int)
