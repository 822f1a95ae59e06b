package org.krait.interpreter;

import java.util.Arrays;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.exception.PyBaseException;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.Instructions;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.function.PyTraceback;

/**
 * From a raised exception to its handler: gives the exception its context, notes each frame it passes in its
 * traceback, and leaves frames until one has a handler.
 *
 * <p>Source: PEP 3134; CPython's {@code InternalDocs/exception_handling.md}.
 */
final class Unwinding {
    private Unwinding() {}

    /** The Python exception for whatever stopped an instruction. */
    static PyException pythonException(Throwable thrown) {
        if (thrown instanceof PyException e) {
            return e;
        }
        if (thrown instanceof StackOverflowError) {
            return Errors.recursionError("maximum recursion depth exceeded");
        }
        if (thrown instanceof OutOfMemoryError) {
            return Errors.memoryError("");
        }
        if (thrown instanceof RuntimeException) {
            // A fault of Krait's own: the program can still save what it has, and its traceback tells where it was.
            StackTraceElement[] stack = thrown.getStackTrace();
            return Errors.systemError("fault in Java code: " + thrown + (stack.length > 0 ? ", at " + stack[0] : ""));
        }
        throw sneaky(thrown);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneaky(Throwable thrown) throws T {
        throw (T) thrown;
    }

    /**
     * Finds the frame that handles the exception and prepares it to go on at the handler.
     *
     * @return the frame
     * @throws PyException the exception, if it leaves the frame that Java code runs
     */
    static PyFrame unwind(ThreadState ts, PyFrame from, PyException e) {
        return unwind(ts, from, e, from.lasti);
    }

    /** As {@link #unwind}, for an exception thrown into a generator: it is raised at the yield where that waits. */
    static PyFrame thrownInto(ThreadState ts, PyFrame f, PyException e) {
        if (ts.handling.exception != null) {
            e.value.chain(ts.handling.exception);
        }
        if (ts.watched) {
            Watching.thrownInto(ts, f, e);
        }
        return unwind(ts, f, e, f.lasti - 1);
    }

    private static PyFrame unwind(ThreadState ts, PyFrame from, PyException raised, int raisedAt) {
        PyFrame f = from;
        PyException e = raised;
        int at = raisedAt;
        if (e.lasti >= 0) {
            f.lasti = e.lasti;
            e.lasti = -1;
        }
        while (true) {
            e = arrive(ts, f, e);
            Instructions code = f.code.instructions();
            for (int handler = code.handler(at); handler >= 0; handler = code.handler(at)) {
                enterHandler(f, code, handler, e.value);
                PyException other = ts.watched ? Watching.handled(ts, f, e.value) : null;
                if (other == null) {
                    return f;
                }
                e = other;
                at = f.resume - 1; // as CPython looks for the handler of what this raised
            }
            PyFrame caller = f.back;
            boolean toJava = f.returns == PyFrame.TO_JAVA;
            if (ts.watched) {
                e = Watching.left(ts, f, e);
            }
            Frames.leave(ts, f);
            if (toJava) {
                throw e;
            }
            f = caller;
            at = f.lasti;
        }
    }

    /** Notes in the exception that it has come to a frame. */
    private static PyException arrive(ThreadState ts, PyFrame f, PyException e) {
        PyBaseException exception = e.value;
        if (!e.chained) {
            exception.chain(ts.handled());
            e.chained = true;
        }
        if (!e.traced) {
            exception.setTraceback(new PyTraceback(exception.traceback(), f, f.lasti));
        }
        PyException result = ts.watched ? Watching.raised(ts, f, e) : e;
        e.traced = false;
        return result == e ? e : arrive(ts, f, result);
    }

    private static void enterHandler(PyFrame f, Instructions code, int handler, PyBaseException exception) {
        PyObject[] s = f.slots;
        int sp = f.code.nlocalsplus + code.handlerDepth(handler);
        Arrays.fill(s, sp, s.length, null);
        if (code.handlerWantsLasti(handler)) {
            s[sp++] = Py.integer(f.lasti);
        }
        s[sp++] = exception;
        f.sp = sp;
        f.resume = code.handlerTarget(handler);
    }
}
