package org.krait.startup;

import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.runtime.TracebackPrinter;
import org.krait.runtime.importing.Imports;

/**
 * From the end of a program to the status of its process: SystemExit's code, 1 for other exceptions, death by SIGINT
 * for KeyboardInterrupt, 120 if the streams can't be flushed (CPython: handle_system_exit, Py_RunMain).
 */
public final class ExitStatus {
    private static final int INTERRUPTED = -2;
    private static final int UNFLUSHED = 120;

    private final Session session;
    private int status;

    public ExitStatus(Session session) {
        this.session = session;
    }

    /** A failure that is told in one line, without a traceback. */
    public static final class Quiet extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** The status to end with. */
        public final int status;

        public Quiet(String message, int status) {
            super(message, null, false, false);
            this.status = status;
        }
    }

    /** The program ended with a failure of its own. */
    public void failed(Quiet e) {
        print(Py.str(e.getMessage() + "\n"));
        status = e.status;
    }

    /** The program ended with an exception: prints it unless it is SystemExit. */
    public void failed(PyException e) {
        if (e.matches(PyExceptions.SystemExit)) {
            status = code(e.value);
            return;
        }
        status = e.matches(PyExceptions.KeyboardInterrupt) ? INTERRUPTED : 1;
        hook(e);
    }

    /** The status that a SystemExit asks for; a code that is no number is printed. */
    private int code(PyObject exit) {
        PyObject code;
        try {
            code = Attributes.get(exit, "code");
        } catch (PyException e) {
            code = exit;
        }
        if (code == Py.None) {
            return 0;
        }
        if (code instanceof PyInt n) {
            return n.isSmall() ? (int) n.longValue() : -1;
        }
        Shutdown.flush(session.interpreter, "stdout");
        try {
            print(Texts.str(code));
        } catch (PyException e) {
            // what can't be shown isn't
        }
        print(Py.str("\n"));
        return 1;
    }

    /** Writes to sys.stderr; where there is none or it fails, to the process's own standard error. */
    private static void print(PyObject text) {
        PyObject stderr = Attributes.getOrNull(Imports.module("sys"), "stderr");
        if (stderr != null && stderr != Py.None) {
            try {
                Calls.method(stderr, "write", text);
                Calls.method(stderr, "flush");
                return;
            } catch (PyException e) {
                // below
            }
        }
        System.err.print(text);
        System.err.flush();
    }

    /** Tells an exception after which the session goes on. */
    public void show(PyException e) {
        if (e.matches(PyExceptions.KeyboardInterrupt)) {
            status = INTERRUPTED;
        }
        hook(e);
    }

    /** Brings what the program has written so far to its streams' files. */
    public void flush() {
        Shutdown.flush(session.interpreter, "stderr");
        Shutdown.flush(session.interpreter, "stdout");
    }

    /** The program goes on after its failure: the status is 0 again. */
    public void forget() {
        status = 0;
    }

    private void hook(PyException e) {
        PyObject sys = Imports.module("sys");
        PyObject traceback = Attributes.get(e.value, "__traceback__");
        Attributes.set(sys, "last_exc", e.value);
        Attributes.set(sys, "last_type", e.value.type());
        Attributes.set(sys, "last_value", e.value);
        Attributes.set(sys, "last_traceback", traceback);
        PyObject hook = Attributes.getOrNull(sys, "excepthook");
        if (hook == null) {
            print(Py.str("sys.excepthook is missing\n"));
            TracebackPrinter.print(e.value, traceback);
            return;
        }
        Shutdown.flush(session.interpreter, "stdout");
        try {
            Calls.call(hook, e.value.type(), e.value, traceback);
        } catch (PyException inner) {
            if (inner.matches(PyExceptions.SystemExit)) {
                status = code(inner.value);
                return;
            }
            print(Py.str("Error in sys.excepthook:\n"));
            TracebackPrinter.print(inner.value, Attributes.get(inner.value, "__traceback__"));
            print(Py.str("\nOriginal exception was:\n"));
            TracebackPrinter.print(e.value, traceback);
        }
    }

    /** Ends the interpreter; returns what {@link #endProcess} takes. */
    public int finish() {
        if (!Shutdown.run(session)) {
            status = UNFLUSHED;
        }
        return status;
    }

    /** Ends the process. */
    public static void endProcess(int status) {
        if (status == INTERRUPTED) {
            new InterruptedProcess().die();
        }
        // Python's exit functions have run; System.exit would load the JVM's logging to note that it was called.
        Runtime.getRuntime().halt(status & 0xff);
    }
}
