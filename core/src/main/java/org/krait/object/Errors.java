package org.krait.object;

import org.krait.object.exception.PyAttributeError;
import org.krait.object.exception.PyBaseException;
import org.krait.object.exception.PyExceptions;
import org.krait.object.exception.PyStopIteration;
import org.krait.object.str.PyStr;

/** Makes the exceptions that Java code raises: {@code throw Errors.typeError("...")}. */
public final class Errors {
    private Errors() {}

    /** An exception of a type, built by calling it as {@code type(message)}. */
    public static PyException of(PyType type, String message) {
        return of(type, new PyObject[] {PyStr.of(message)});
    }

    /** An exception of a type, built by calling it with these arguments. */
    public static PyException of(PyType type, PyObject... args) {
        return new PyException((PyBaseException) Calls.call(type, args, null));
    }

    private static PyException plain(PyType type, String message) {
        return new PyException(new PyBaseException(type, Py.tuple(PyStr.of(message))));
    }

    /** KeyError with the key itself as its argument. */
    public static PyException keyError(PyObject key) {
        return of(PyExceptions.KeyError, key);
    }

    /** KeyError with a text instead of a key. */
    public static PyException keyError(String message) {
        return of(PyExceptions.KeyError, message);
    }

    /** StopIteration with a value; {@code Py.None} gives one without arguments. */
    public static PyException stopIteration(PyObject value) {
        return new PyException(PyStopIteration.of(value));
    }

    /** AttributeError "'X' object has no attribute 'name'" (or what types and modules say). */
    public static PyException noAttribute(PyObject o, PyStr name) {
        String message = o instanceof PyType t
                ? "type object '" + t.longName() + "' has no attribute '" + name + "'"
                : "'" + o.type().longName() + "' object has no attribute '" + name + "'";
        return attributeError(message, o, name);
    }

    /** AttributeError with its {@code obj} and {@code name}, which the traceback's suggestions use. */
    public static PyException attributeError(String message, PyObject o, PyStr name) {
        return new PyException(PyAttributeError.of(message, name, o));
    }

    /** AttributeError with a text alone. */
    public static PyException attributeError(String message) {
        return of(PyExceptions.AttributeError, message);
    }

    /** TypeError with this message. */
    public static PyException typeError(String message) {
        return plain(PyExceptions.TypeError, message);
    }

    /** ValueError with this message. */
    public static PyException valueError(String message) {
        return plain(PyExceptions.ValueError, message);
    }

    /** IndexError with this message. */
    public static PyException indexError(String message) {
        return plain(PyExceptions.IndexError, message);
    }

    /** OverflowError with this message. */
    public static PyException overflowError(String message) {
        return plain(PyExceptions.OverflowError, message);
    }

    /** ZeroDivisionError with this message. */
    public static PyException zeroDivisionError(String message) {
        return plain(PyExceptions.ZeroDivisionError, message);
    }

    /** RuntimeError with this message. */
    public static PyException runtimeError(String message) {
        return plain(PyExceptions.RuntimeError, message);
    }

    /** NotImplementedError with this message. */
    public static PyException notImplementedError(String message) {
        return plain(PyExceptions.NotImplementedError, message);
    }

    /** RecursionError with this message. */
    public static PyException recursionError(String message) {
        return plain(PyExceptions.RecursionError, message);
    }

    /** LookupError with this message. */
    public static PyException lookupError(String message) {
        return plain(PyExceptions.LookupError, message);
    }

    /** BufferError with this message. */
    public static PyException bufferError(String message) {
        return plain(PyExceptions.BufferError, message);
    }

    /** EOFError with this message. */
    public static PyException eofError(String message) {
        return plain(PyExceptions.EOFError, message);
    }

    /** MemoryError with this message. */
    public static PyException memoryError(String message) {
        return plain(PyExceptions.MemoryError, message);
    }

    /** SystemError with this message. */
    public static PyException systemError(String message) {
        return plain(PyExceptions.SystemError, message);
    }
}
