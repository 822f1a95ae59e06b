package org.krait.runtime;

import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.exception.PyExceptions;
import org.krait.os.SignalSource;

/**
 * The signal handlers of one interpreter. A signal that arrives is only noted; its handler runs on the main thread,
 * between two instructions (library reference, "signal"). Blocking (pthread_sigmask) holds for the interpreter as a
 * whole: the JVM, not a thread of Python's, receives what the system sends.
 */
public final class Signals implements SignalSource.Receiver {
    /** One more than the highest signal number: {@code signal.NSIG}. */
    public static final int COUNT = 65;

    /** SIGINT, whose handler at the start raises KeyboardInterrupt. */
    public static final int INTERRUPT = 2;

    private final Interpreter interpreter;
    private final PyObject[] handlers = new PyObject[COUNT];
    /** For how many half milliseconds a signal is waited for that must come, and one that may end the process. */
    private static final int LONG = 2000;

    private static final int SHORT = 20;

    private long blocked;
    private long waiting;
    private volatile long delivered;
    private long arrived;
    private volatile SignalSource.Receiver wakeup;

    Signals(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** The Python handler of a signal: a callable, or null if Python code has set none. */
    public PyObject handler(int signal) {
        return handlers[signal];
    }

    /** Sets the Python handler of a signal; null: none. */
    public void setHandler(int signal, PyObject handler) {
        handlers[signal] = handler;
    }

    /** Sets who is told of each signal at once, on the thread on which it arrives; null: nobody. */
    public void setWakeup(SignalSource.Receiver wakeup) {
        this.wakeup = wakeup;
    }

    /** Notes that a signal has arrived. May be called by any thread. */
    @Override
    public void raise(int signal) {
        synchronized (this) {
            arrived++;
            if ((blocked & bit(signal)) != 0) {
                waiting |= bit(signal);
                notifyAll();
                return;
            }
            ThreadState main = interpreter.mainThread;
            if (main != null) {
                main.post(() -> deliver(signal, main));
            }
        }
        // Who is woken up must find the signal waiting.
        SignalSource.Receiver told = wakeup;
        if (told != null) {
            told.raise(signal);
        }
    }

    private static long bit(int signal) {
        return 1L << signal - 1;
    }

    private void deliver(int signal, ThreadState main) {
        delivered++;
        PyObject handler = handlers[signal];
        if (handler == null) {
            if (signal == INTERRUPT) {
                throw Errors.of(PyExceptions.KeyboardInterrupt, new PyObject[0]);
            }
            return;
        }
        if (handler.type().hasSlot(Slot.CALL)) {
            Calls.call(handler, Py.integer(signal), main.frame == null ? Py.None : main.frame);
        }
    }

    /**
     * Sends a signal to this very process and sees that it has arrived: the JVM passes signals on from a thread of its
     * own, while after kill(2) a process has the signals that it has sent to itself.
     *
     * @throws org.krait.object.PyException what the handler raises
     */
    public void sendToSelf(int signal, Runnable send) {
        long before = arrivals();
        send.run();
        PyObject handler = handlers[signal];
        boolean expected = (blocked() & bit(signal)) != 0 || handler != null && handler.type().hasSlot(Slot.CALL)
                || handler == null && signal == INTERRUPT;
        ThreadState thread = ThreadState.get();
        for (int i = expected ? LONG : SHORT; i > 0 && arrivals() == before; i--) {
            thread.sleep(500_000);
        }
        thread.poll();
    }

    private synchronized long arrivals() {
        return arrived;
    }

    /** How many signals have been handled so far. */
    public long delivered() {
        return delivered;
    }

    /** The signals that are blocked (bit n - 1). */
    public synchronized long blocked() {
        return blocked;
    }

    /** Blocks exactly these signals; those that wait and are free now are raised. */
    public void setBlocked(long mask) {
        long free;
        synchronized (this) {
            blocked = mask;
            free = waiting & ~mask;
            waiting &= mask;
        }
        for (int signal = 1; signal < COUNT; signal++) {
            if ((free & bit(signal)) != 0) {
                raise(signal);
            }
        }
    }

    /** The signals that have arrived and are blocked (bit n - 1). */
    public synchronized long waiting() {
        return waiting;
    }

    /**
     * Waits until one of these signals, which should be blocked, has arrived, and takes it.
     *
     * @param nanos at most so long; negative: without end
     * @return the signal; 0 if the time is up
     */
    public int take(long mask, long nanos) {
        ThreadState thread = ThreadState.get();
        long start = System.nanoTime();
        while (true) {
            synchronized (this) {
                long ready = waiting & mask;
                if (ready != 0) {
                    int signal = Long.numberOfTrailingZeros(ready) + 1;
                    waiting &= ~bit(signal);
                    return signal;
                }
            }
            long left = nanos < 0 ? Long.MAX_VALUE : nanos - (System.nanoTime() - start);
            if (left <= 0) {
                return 0;
            }
            thread.sleep(Math.min(left, 2_000_000));
        }
    }
}
