"""A process that sends itself a signal has it when kill returns; the wakeup descriptor, and when it can't be written."""
import os
import select
import signal
import sys


def handler(signum, frame):
    raise ZeroDivisionError(signal.Signals(signum).name)


def attempt(what, function, *args):
    try:
        print(what, function(*args))
    except ZeroDivisionError as e:
        print(what, "raised", e)


signal.signal(signal.SIGUSR1, handler)
signal.signal(signal.SIGALRM, handler)
for i in range(20):
    attempt("kill", os.kill, os.getpid(), signal.SIGUSR1)
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
    attempt("kill blocked", os.kill, os.getpid(), signal.SIGUSR1)
    print(signal.sigpending())
    attempt("unblock", signal.pthread_sigmask, signal.SIG_UNBLOCK, [signal.SIGUSR1])

sys.unraisablehook = lambda args: print(args.err_msg, args.exc_value)
r, w = os.pipe()
os.set_blocking(w, False)
signal.set_wakeup_fd(w)
signal.setitimer(signal.ITIMER_REAL, 0.1)
attempt("select", select.select, [r], [], [], 10)
print(os.read(r, 10) == bytes([signal.SIGALRM]))
try:
    while True:
        os.write(w, b"x" * 4096)
except BlockingIOError as e:
    print(e)
for warns in [True, False]:
    signal.set_wakeup_fd(w, warn_on_full_buffer=warns)
    attempt("full", signal.raise_signal, signal.SIGUSR1)
signal.set_wakeup_fd(-1)
for fd, function in [(r, lambda: os.write(r, b"x")), (w, lambda: os.read(w, 1))]:
    try:
        function()
    except OSError as e:
        print(e)
