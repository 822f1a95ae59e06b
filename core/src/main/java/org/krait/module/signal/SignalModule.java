package org.krait.module.signal;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.module.io.IoModule;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.StructSequenceType;
import org.krait.object.set.PySet;
import org.krait.object.str.PyStr;
import org.krait.os.Errno;
import org.krait.os.Libc;
import org.krait.os.OpenFile;
import org.krait.os.SignalSource;
import org.krait.os.SystemCallException;
import org.krait.runtime.Durations;
import org.krait.runtime.Interpreter;
import org.krait.runtime.OsErrors;
import org.krait.runtime.Signals;
import org.krait.runtime.ThreadState;
import org.krait.runtime.Unraisable;

/** The functions of {@code _signal}. */
@ExposeModule(name = "_signal")
public final class SignalModule extends JavaModule {
    private static final long MICRO = 1000;
    private static final StructSequenceType SIGINFO = StructSequenceType.open("signal", "struct_siginfo", 7, "si_signo",
            "si_code", "si_errno", "si_pid", "si_uid", "si_status", "si_band");
    private static final PyObject DEFAULT = Py.integer(0);
    private static final PyObject IGNORE = Py.integer(1);
    private static final int SIGKILL = 9;
    private static final int SIGPIPE = 13;
    private static final int SIGSTOP = 19;
    private static final int SIGXFSZ = 25;
    private static final int F_GETFL = 3;
    private static final int O_NONBLOCK = 0x800;

    private final Interpreter interpreter = Interpreter.current();
    private final Signals signals = interpreter.signals();
    private PyType timerError;
    private int wakeup = -1;

    public SignalModule() {
        super(SignalModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        SignalNames.addTo(dict);
        put(dict, "SIG_DFL", DEFAULT);
        put(dict, "SIG_IGN", IGNORE);
        put(dict, "SIG_BLOCK", Py.integer(0));
        put(dict, "SIG_UNBLOCK", Py.integer(1));
        put(dict, "SIG_SETMASK", Py.integer(2));
        put(dict, "ITIMER_REAL", Py.integer(0));
        put(dict, "ITIMER_VIRTUAL", Py.integer(1));
        put(dict, "ITIMER_PROF", Py.integer(2));
        PyDict names = new PyDict();
        names.put(PyStr.intern("__module__"), PyStr.intern("signal"));
        timerError = (PyType) Calls.call(PyType.TYPE, Py.str("ItimerError"), Py.tuple(PyExceptions.OSError), names);
        put(dict, "ItimerError", timerError);
        put(dict, "struct_siginfo", SIGINFO.type());
        long ignored = SignalSource.ignored();
        for (int signal = 1; signal < Signals.COUNT; signal++) {
            if ((ignored >> signal - 1 & 1) != 0 && signal != 32 && signal != 33 && signals.handler(signal) == null) {
                signals.setHandler(signal, IGNORE);
            }
        }
        if (signals.handler(Signals.INTERRUPT) == null) {
            signals.setHandler(Signals.INTERRUPT, dict.get(PyStr.intern("default_int_handler")));
        }
    }

    private static void put(PyDict dict, String name, PyObject value) {
        dict.put(PyStr.intern(name), value);
    }

    private static void checkRange(int signal) {
        if (signal < 1 || signal >= Signals.COUNT) {
            throw Errors.valueError("signal number out of range");
        }
    }

    private PyObject current(int signal) {
        PyObject handler = signals.handler(signal);
        return handler != null ? handler : signal == 32 || signal == 33 ? Py.None
                : signal == SIGPIPE || signal == SIGXFSZ ? IGNORE : DEFAULT;
    }

    // ---- handlers

    @Function(name = "default_int_handler")
    void defaultIntHandler(int signal, PyObject frame) {
        throw Errors.of(PyExceptions.KeyboardInterrupt, new PyObject[0]);
    }

    @Function
    PyObject signal(int signal, PyObject handler) {
        if (ThreadState.get() != interpreter.mainThread) {
            throw Errors.valueError("signal only works in main thread of the main interpreter");
        }
        checkRange(signal);
        boolean callable = handler.type().hasSlot(Slot.CALL);
        if (!callable && !isNumber(handler, 0) && !isNumber(handler, 1)) {
            throw Errors.typeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
        }
        if (signal == SIGKILL || signal == SIGSTOP || signal == 32 || signal == 33) {
            throw OsErrors.of(Errno.EINVAL, null, null);
        }
        if (callable) {
            SignalSource.receive(signal, signals);
        } else if (isNumber(handler, 1)) {
            SignalSource.ignore(signal);
        } else {
            SignalSource.restore(signal);
        }
        PyObject before = current(signal);
        signals.setHandler(signal, handler);
        ThreadState.get().poll();
        return before;
    }

    private static boolean isNumber(PyObject o, int number) {
        return o instanceof PyInt i && i.isSmall() && i.longValue() == number;
    }

    @Function
    PyObject getsignal(int signal) {
        checkRange(signal);
        return current(signal);
    }

    @Function
    PyObject strsignal(int signal) {
        checkRange(signal);
        String text = SignalNames.text(signal);
        return text == null ? Py.None : Py.str(text);
    }

    @Function(name = "valid_signals")
    PyObject validSignals() {
        return set(~(3L << 31));
    }

    private static PyObject set(long bits) {
        PySet set = new PySet();
        for (int signal = 1; signal < Signals.COUNT; signal++) {
            if ((bits >> signal - 1 & 1) != 0) {
                set.add(Py.integer(signal));
            }
        }
        return set;
    }

    private static long bits(PyObject set) {
        long bits = 0;
        for (PyObject each : Iteration.toArray(set)) {
            PyInt number = Numbers.index(each);
            long signal = number.isSmall() ? number.longValue() : -1;
            if (signal < 1 || signal >= Signals.COUNT) {
                throw Errors.valueError("signal number " + signal + " out of range [1; 64]");
            }
            bits |= 1L << signal - 1;
        }
        return bits;
    }

    @Function
    void siginterrupt(int signal, PyObject flag) {
        checkRange(signal);
        Numbers.asInt(flag);
    }

    @Function(name = "set_wakeup_fd")
    int setWakeup(PyObject fd, boolean warn) {
        int number = Numbers.asInt(fd);
        if (ThreadState.get() != interpreter.mainThread) {
            throw Errors.valueError("set_wakeup_fd only works in main thread of the main interpreter");
        }
        int before = wakeup;
        if (number == -1) {
            signals.setWakeup(null);
        } else {
            OpenFile file;
            try {
                file = IoModule.descriptors(interpreter).get(number);
                if ((Libc.call("fcntl", file.real(), F_GETFL, 0) & O_NONBLOCK) == 0) {
                    throw Errors.valueError("the fd " + number + " must be in non-blocking mode");
                }
            } catch (SystemCallException e) {
                throw OsErrors.of(e);
            } catch (IOException e) {
                throw OsErrors.of(e, null);
            }
            signals.setWakeup(signal -> {
                try {
                    file.write(new byte[] {(byte) signal}, 0, 1);
                } catch (SystemCallException e) {
                    reportWakeup(e, warn);
                } catch (IOException e) {
                    reportWakeup(SystemCallException.of(e), warn);
                }
            });
        }
        wakeup = number;
        return before;
    }

    /** A full pipe has enough to wake up the reader, and is reported only if asked for. */
    private void reportWakeup(SystemCallException e, boolean warnsOfFull) {
        if (e.errno != Errno.EAGAIN || warnsOfFull) {
            interpreter.mainThread.post(() -> Unraisable.report(OsErrors.of(e),
                    "while trying to write to the signal wakeup fd", null));
        }
    }

    // ---- sending and waiting

    @Function(name = "raise_signal")
    void raiseSignal(int signal) {
        // The C library keeps 32 and 33 for its threads.
        if (signal < 0 || signal >= Signals.COUNT || signal == 32 || signal == 33) {
            throw OsErrors.of(Errno.EINVAL, null, null);
        }
        if (signal != 0) {
            send(signal);
        }
    }

    private void send(int signal) {
        boolean held = (signals.blocked() >> signal - 1 & 1) != 0;
        if (held || current(signal).type().hasSlot(Slot.CALL)) {
            signals.raise(signal);
            ThreadState.get().poll();
        } else if (!isNumber(current(signal), 1)) {
            try {
                Libc.call("kill", ProcessHandle.current().pid(), signal);
            } catch (SystemCallException e) {
                throw OsErrors.of(e);
            }
        }
    }

    @Function(name = "pthread_kill")
    void pthreadKill(PyObject thread, int signal) {
        if (!(thread instanceof PyInt)) {
            throw ArgParser.badArgument("pthread_kill", "argument 1", "int", thread);
        }
        long ident = Numbers.asLong(thread);
        boolean alive = false;
        for (ThreadState each : interpreter.threads()) {
            alive |= each.ident() == ident;
        }
        if (!alive) {
            throw OsErrors.of(Errno.ESRCH, null, null);
        }
        raiseSignal(signal);
    }

    @Function(name = "pthread_sigmask")
    PyObject pthreadSigmask(int how, PyObject mask) {
        long bits = bits(mask);
        long before = signals.blocked();
        long after = switch (how) {
            case 0 -> before | bits;
            case 1 -> before & ~bits;
            case 2 -> bits;
            default -> throw OsErrors.of(Errno.EINVAL, null, null);
        };
        for (int signal = 1; signal < Signals.COUNT; signal++) {
            if ((after >> signal - 1 & 1) != 0 && !current(signal).type().hasSlot(Slot.CALL)) {
                SignalSource.receive(signal, signals);
            } else if ((before >> signal - 1 & 1) != 0 && isNumber(current(signal), 0)) {
                SignalSource.restore(signal);
            }
        }
        signals.setBlocked(after & ~(1L << SIGKILL - 1 | 1L << SIGSTOP - 1));
        ThreadState.get().poll();
        return set(before);
    }

    @Function
    PyObject sigpending() {
        return set(signals.waiting());
    }

    @Function
    int sigwait(PyObject set) {
        return signals.take(bits(set), -1);
    }

    @Function
    PyObject sigwaitinfo(PyObject set) {
        return info(signals.take(bits(set), -1));
    }

    @Function
    PyObject sigtimedwait(PyObject set, PyObject timeout) {
        // A time is cut to microseconds first, so that the least negative one is none.
        long nanos = Durations.nanos(timeout);
        if (nanos <= -MICRO) {
            throw Errors.valueError("timeout must be non-negative");
        }
        int signal = signals.take(bits(set), Math.max(nanos, 0));
        return signal == 0 ? Py.None : info(signal);
    }

    private static PyObject info(int signal) {
        PyObject zero = Py.integer(0);
        return SIGINFO.make(Py.integer(signal), zero, zero, Py.integer(ProcessHandle.current().pid()),
                Py.integer(Libc.raw("getuid") & 0xffffffffL), zero, zero);
    }

    @Function
    void pause() {
        long before = signals.delivered();
        while (signals.delivered() == before) {
            ThreadState.get().sleep(20_000_000);
        }
    }

    @Function(name = "pidfd_send_signal")
    void pidfdSendSignal(int pidfd, int signal, PyObject siginfo, int flags) {
        if (siginfo != null && siginfo != Py.None) {
            throw Errors.typeError("siginfo must be None");
        }
        final int systemCall = 424;
        try {
            int real = IoModule.descriptors(interpreter).get(pidfd).real();
            signals.sendToSelf(signal, () -> Libc.callLong("syscall", systemCall, real, signal, 0, flags));
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    // ---- timers

    @Function
    int alarm(int seconds) {
        return (int) Libc.raw("alarm", seconds);
    }

    @Function
    PyObject setitimer(int which, PyObject seconds, PyObject interval) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment next = arena.allocate(32, 8);
            MemorySegment before = arena.allocate(32, 8);
            store(next, 0, interval == null ? 0 : Durations.nanos(interval));
            store(next, 16, Durations.nanos(seconds));
            Libc.call("setitimer", which, next.address(), before.address());
            return pair(before);
        } catch (SystemCallException e) {
            throw timerFailed(e);
        }
    }

    @Function
    PyObject getitimer(int which) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment now = arena.allocate(32, 8);
            Libc.call("getitimer", which, now.address());
            return pair(now);
        } catch (SystemCallException e) {
            throw timerFailed(e);
        }
    }

    private PyException timerFailed(SystemCallException e) {
        return Errors.of(timerError, Py.integer(e.errno), Py.str(Errno.text(e.errno)));
    }

    /** Seconds as a struct timeval, rounded up. */
    private static void store(MemorySegment memory, int at, long nanos) {
        long micros = Math.ceilDiv(nanos, MICRO);
        memory.set(ValueLayout.JAVA_LONG, at, Math.floorDiv(micros, 1_000_000L));
        memory.set(ValueLayout.JAVA_LONG, at + 8, Math.floorMod(micros, 1_000_000L));
    }

    private static PyObject pair(MemorySegment timer) {
        return Py.tuple(
                Py.real(timer.get(ValueLayout.JAVA_LONG, 16) + timer.get(ValueLayout.JAVA_LONG, 24) * 1e-6),
                Py.real(timer.get(ValueLayout.JAVA_LONG, 0) + timer.get(ValueLayout.JAVA_LONG, 8) * 1e-6));
    }
}
