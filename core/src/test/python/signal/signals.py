# test: isolated
"""signal: every function, with ordinary and wrong arguments."""
import os
import re
import select
import signal
import socket
import threading
import time


def show(what, function, *args, **kwargs):
    try:
        print(what, "=", re.sub(r"0x[0-9a-f]+", "#", repr(function(*args, **kwargs))))
    except BaseException as e:
        print(f"{what}: {type(e).__name__}: {e}")


print([n for n in sorted(dir(signal)) if not n.startswith("_")])
for n in sorted(dir(signal)):
    if n.isupper() or n.startswith("SIG"):
        print(n, repr(getattr(signal, n)), int(getattr(signal, n)) if isinstance(getattr(signal, n), int) else "")
for s in signal.Signals:
    print(s.name, signal.strsignal(s), end="; ")
print()
for number in range(1, 65):
    print(number, repr(signal.getsignal(number)) if number not in (2, 32, 33) else "", end=" ")
print()
for bad in 0, -1, 65, 64, 32, "x", None, 1.5, 2 ** 40, True:
    show(f"getsignal({bad})", signal.getsignal, bad)
    show(f"strsignal({bad})", signal.strsignal, bad)
    show(f"raise_signal({bad})", signal.raise_signal, bad) if bad not in (64, True) else None
    show(f"signal({bad})", signal.signal, bad, signal.SIG_DFL) if bad not in (32,) else None
for bad in None, 1.5, "x", 5, -1, [], object:
    show(f"signal(SIGUSR1, {bad})", signal.signal, signal.SIGUSR1, bad) if bad is not object else None
for s in signal.SIGKILL, signal.SIGSTOP:
    show(f"signal({s!r})", signal.signal, s, signal.SIG_IGN)
show("signal()", signal.signal)
show("signal(1)", signal.signal, 1)
show("default_int_handler", signal.default_int_handler)
show("default_int_handler", signal.default_int_handler, 2, None)
show("default_int_handler", signal.default_int_handler, "x", 1)

# ---- handlers
seen = []


def handler(number, frame):
    seen.append((number, type(number).__name__, type(frame).__name__))


show("set", signal.signal, signal.SIGUSR1, handler)
show("get", lambda: signal.getsignal(signal.SIGUSR1) is handler)
signal.raise_signal(signal.SIGUSR1)
os.kill(os.getpid(), signal.SIGUSR1)
print(seen, signal.signal(signal.SIGUSR1, signal.SIG_IGN) is handler)
signal.raise_signal(signal.SIGUSR1)
print(len(seen), signal.signal(signal.SIGUSR1, signal.SIG_DFL), signal.getsignal(signal.SIGUSR1))
for n in "SIGINT", "SIGTERM", "SIGHUP", "SIGALRM", "SIGUSR2", "SIGCHLD", "SIGWINCH", "SIGPIPE":
    number = getattr(signal, n)
    old = signal.signal(number, handler)
    signal.raise_signal(number)
    print(n, seen[-1], repr(old)[:24].split(" at ")[0], signal.signal(number, old) is handler)


def failing(number, frame):
    raise LookupError(f"from handler {number}")


signal.signal(signal.SIGUSR1, failing)
show("failing handler", signal.raise_signal, signal.SIGUSR1)
try:
    os.kill(os.getpid(), signal.SIGUSR1)
    time.sleep(1)
except LookupError as e:
    print("caught", e)
signal.signal(signal.SIGUSR1, handler)
show("interrupt", signal.raise_signal, signal.SIGINT)


def elsewhere(function, *args):
    def run():
        show("elsewhere", function, *args)
    t = threading.Thread(target=run)
    t.start()
    t.join()


elsewhere(signal.signal, signal.SIGUSR1, handler)
elsewhere(signal.set_wakeup_fd, -1)
elsewhere(signal.getsignal, signal.SIGUSR2)
t = threading.Thread(target=signal.raise_signal, args=(signal.SIGUSR1,))
t.start()
t.join()
time.sleep(.05)
print(seen[-1])

# ---- timers
show("alarm", signal.alarm, 100)
show("alarm", signal.alarm, 0)
for bad in "x", None, 1.5, 2 ** 40:
    show(f"alarm({bad})", signal.alarm, bad)
show("getitimer", signal.getitimer, signal.ITIMER_REAL)
for args in [(), (0,), (0, "x"), (0, None), (0, -1), (0, 1, -1), (9, 1), ("x", 1), (0, 2 ** 70), (0, float("nan")),
             (0, 0, 0, 0), (-1, 0)]:
    show(f"setitimer{args}", signal.setitimer, *args)
for bad in 9, -1, "x", None:
    show(f"getitimer({bad})", signal.getitimer, bad)
signal.signal(signal.SIGALRM, handler)
show("setitimer", signal.setitimer, signal.ITIMER_REAL, .02)
signal.pause()
print(seen[-1], signal.getitimer(signal.ITIMER_REAL))
signal.setitimer(signal.ITIMER_REAL, .01, .01)
before = len(seen)
deadline = time.monotonic() + 5
while len(seen) < before + 3 and time.monotonic() < deadline:
    time.sleep(.01)
print(len(seen) >= before + 3, [type(x) for x in signal.setitimer(signal.ITIMER_REAL, 0)])
print(signal.ItimerError, issubclass(signal.ItimerError, OSError))
start = time.monotonic()
signal.setitimer(signal.ITIMER_REAL, .05)
time.sleep(.2)
print("sleep goes on", time.monotonic() - start >= .2)

# ---- masks
print(signal.pthread_sigmask(signal.SIG_BLOCK, []))
show("block", signal.pthread_sigmask, signal.SIG_BLOCK, [signal.SIGUSR1, signal.SIGUSR2])
show("blocked", signal.pthread_sigmask, signal.SIG_BLOCK, set())
before = len(seen)
os.kill(os.getpid(), signal.SIGUSR1)
time.sleep(.05)
print(len(seen) - before, signal.sigpending(), signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGUSR1}))
time.sleep(.05)
print(len(seen) - before, signal.sigpending(), signal.pthread_sigmask(signal.SIG_SETMASK, ()))
for args in [(), (0,), (99, []), ("x", []), (0, 1), (0, [0]), (0, [65]), (0, ["x"]), (0, [2 ** 70]), (0, None), (0, [], 1)]:
    show(f"pthread_sigmask{args}", signal.pthread_sigmask, *args)
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2])
os.kill(os.getpid(), signal.SIGUSR2)
show("sigwait", signal.sigwait, [signal.SIGUSR2])
os.kill(os.getpid(), signal.SIGUSR2)
show("sigwaitinfo", lambda: signal.sigwaitinfo([signal.SIGUSR2]).si_signo)
show("sigtimedwait", signal.sigtimedwait, [signal.SIGUSR2], .01)
signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR2])
for name in "sigwait", "sigwaitinfo":
    for args in [(), (1,), ([0],), ([65],), (["x"],), (None,)]:
        show(f"{name}{args}", getattr(signal, name), *args)
for args in [(), ([],), ([], "x"), ([], -1), ([], 0), ([0], 0), ([], None), ([], float("nan"))]:
    show(f"sigtimedwait{args}", signal.sigtimedwait, *args)
show("valid", lambda: (len(signal.valid_signals()), signal.SIGINT in signal.valid_signals(), 32 in signal.valid_signals()))
for args in [(), (1,), ("x", 1), (threading.get_ident(), 0), (threading.get_ident(), 65), (threading.get_ident(), "x")]:
    show(f"pthread_kill{len(args)}{args[1:]}", signal.pthread_kill, *args)
signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)
time.sleep(.05)
print(seen[-1])
for args in [(), (signal.SIGUSR1,), (signal.SIGUSR1, True), (signal.SIGUSR1, "x"), (0, True), ("x", True), (65, 0)]:
    show(f"siginterrupt{args}", signal.siginterrupt, *args)

# ---- the wakeup descriptor
a, b = socket.socketpair()
for bad in -2, "x", 1.5, None, 999, a.fileno():
    show(f"set_wakeup_fd({bad if bad != a.fileno() else 'blocking'})", lambda: signal.set_wakeup_fd(bad))
a.setblocking(False)
show("set", signal.set_wakeup_fd, a.fileno())
show("keyword", lambda: signal.set_wakeup_fd(a.fileno(), warn_on_full_buffer=False) == a.fileno())
signal.raise_signal(signal.SIGUSR1)
print(select.select([b], [], [], 5)[0] == [b], b.recv(9))
show("unset", lambda: signal.set_wakeup_fd(-1) == a.fileno())
show("unset again", signal.set_wakeup_fd, -1)
show("positional", signal.set_wakeup_fd, -1, True)
info = signal.struct_siginfo(range(7))
print(info, info.si_signo, info.si_band)
for name, args in [("struct_siginfo", ()), ("struct_siginfo", ([1],)), ("pidfd_send_signal", (1,)),
                   ("pidfd_send_signal", (999, 0)), ("pidfd_send_signal", (0, 0, "x")), ("sigpending", (1,)), ("pause", (1,))]:
    show(f"{name}{args}", getattr(signal, name), *args)
