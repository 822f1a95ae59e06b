package org.krait.runtime;

import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.exception.PyExceptions;

/**
 * The signal handlers of one interpreter. A signal that arrives is only noted; its handler runs on the main thread,
 * between two instructions (library reference, "signal").
 */
public final class Signals {
    /** One more than the highest signal number: {@code signal.NSIG}. */
    public static final int COUNT = 65;

    /** SIGINT, whose handler at the start raises KeyboardInterrupt. */
    public static final int INTERRUPT = 2;

    private final Interpreter interpreter;
    private final PyObject[] handlers = new PyObject[COUNT];

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

    /** Notes that a signal has arrived. May be called by any thread. */
    public void raise(int signal) {
        ThreadState main = interpreter.mainThread;
        if (main != null) {
            main.post(() -> deliver(signal, main));
        }
    }

    private void deliver(int signal, ThreadState main) {
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
}
