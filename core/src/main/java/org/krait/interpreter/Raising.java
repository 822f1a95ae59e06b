package org.krait.interpreter;

import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.exception.ExceptionGroups;
import org.krait.object.exception.PyBaseException;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.function.PyTraceback;

/**
 * {@code raise}, and the bookkeeping of {@code except}: matching, and which exception is being handled.
 *
 * <p>Source: language reference, 7.8 "The raise statement" and 8.4 "The try statement".
 */
final class Raising {
    private static final String NOT_EXCEPTION =
            "catching classes that do not inherit from BaseException is not allowed";

    private Raising() {}

    /** An exception raised again: it keeps its context, and the frame under way is in its traceback. */
    static PyException again(PyBaseException exception) {
        PyException e = new PyException(exception);
        e.chained = true;
        return e;
    }

    /** {@code raise}, {@code raise x}, {@code raise x from y}: {@code arg} is the number of operands. */
    static PyException raise(ThreadState ts, PyObject[] s, int sp, int arg) {
        if (arg == 0) {
            PyBaseException handled = ts.handled();
            if (handled == null) {
                return Errors.runtimeError("No active exception to reraise");
            }
            PyException e = again(handled);
            e.traced = true;
            return e;
        }
        PyObject cause = arg == 2 ? s[sp - 1] : null;
        PyBaseException exception = instance(s[sp - arg], "exceptions must derive from BaseException");
        if (cause != null) {
            exception.setCause(cause == Py.None ? null
                    : instance(cause, "exception causes must derive from BaseException"));
        }
        return new PyException(exception);
    }

    private static PyBaseException instance(PyObject given, String error) {
        if (given instanceof PyBaseException exception) {
            return exception;
        }
        if (!ExceptionGroups.isExceptionClass(given)) {
            throw Errors.typeError(error);
        }
        PyObject made = Calls.call(given);
        if (!(made instanceof PyBaseException)) {
            throw Errors.typeError("calling " + Texts.reprString(given)
                    + " should have returned an instance of BaseException, not " + Texts.reprString(made.type()));
        }
        return (PyBaseException) made;
    }

    /** RERAISE: the exception on top; with {@code arg}, the place where it was raised first lies below it. */
    static PyException reraise(PyObject[] s, int sp, int arg) {
        PyException e = again((PyBaseException) s[sp - 1]);
        e.traced = true;
        if (arg != 0) {
            e.lasti = (int) ((PyInt) s[sp - 1 - arg]).longValue();
        }
        return e;
    }

    /** Puts the exception that was being handled below the one on top, which is being handled from now on. */
    static int pushHandled(ThreadState ts, PyObject[] s, int sp) {
        PyObject exception = s[sp - 1];
        PyBaseException before = ts.handling.exception;
        s[sp - 1] = before == null ? Py.None : before;
        s[sp] = exception;
        ts.handling.exception = (PyBaseException) exception;
        return sp + 1;
    }

    /** Handles what was handled before. */
    static void popHandled(ThreadState ts, PyObject before) {
        ts.handling.exception = before == Py.None ? null : (PyBaseException) before;
    }

    /** Whether an exception is of a type, or of one of a tuple of types. */
    static boolean matches(PyObject exception, PyObject types) {
        if (types instanceof PyType type && type.isSubtypeOf(PyBaseException.TYPE)) {
            return exception.type().isSubtypeOf(type);
        }
        checkTypes(types);
        return ExceptionGroups.matchesClass((PyBaseException) exception, types);
    }

    private static void checkTypes(PyObject types) {
        if (types instanceof PyTuple tuple) {
            for (PyObject type : tuple.items) {
                if (!ExceptionGroups.isExceptionClass(type)) {
                    throw Errors.typeError(NOT_EXCEPTION);
                }
            }
        } else if (!ExceptionGroups.isExceptionClass(types)) {
            throw Errors.typeError(NOT_EXCEPTION);
        }
    }

    /** CHECK_EG_MATCH: the rest stays below what matched, which is being handled from now on. */
    static void matchGroup(ThreadState ts, PyFrame f, PyObject[] s, int sp) {
        PyObject types = s[sp - 1];
        checkTypes(types);
        checkNoGroups(types);
        PyObject exception = s[sp - 2];
        ExceptionGroups.Caught caught = ExceptionGroups.match(exception, types);
        if (caught.match() instanceof PyBaseException match) {
            if (match != exception && match.traceback() == null) {
                match.setTraceback(new PyTraceback(null, f, f.lasti));
            }
            ts.handling.exception = match;
        }
        s[sp - 2] = caught.rest();
        s[sp - 1] = caught.match();
    }

    private static void checkNoGroups(PyObject types) {
        PyObject[] all = types instanceof PyTuple tuple ? tuple.items : new PyObject[] {types};
        for (PyObject type : all) {
            if (((PyType) type).isSubtypeOf(PyExceptions.BaseExceptionGroup)) {
                throw Errors.typeError("catching ExceptionGroup with except* is not allowed. Use except instead.");
            }
        }
    }
}
