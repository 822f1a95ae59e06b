package org.krait.module.io;

import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;

/** The number of bytes that a method of a raw stream says it has read or written. */
final class RawCount {
    private RawCount() {}

    /**
     * A number as an index into a buffer.
     *
     * @throws PyException TypeError if it is none, ValueError if it is too large
     */
    static long of(PyObject given) {
        PyInt number = Numbers.index(given);
        if (!number.isSmall()) {
            throw Errors.valueError("cannot fit '" + given.type().longName() + "' into an index-sized integer");
        }
        return number.longValue();
    }

    /**
     * The number of bytes read by the raw stream under a buffer.
     *
     * @throws PyException OSError, with what is wrong with the number as the cause
     */
    static long read(PyObject given) {
        try {
            return of(given);
        } catch (PyException e) {
            PyException failed = Errors.of(PyExceptions.OSError, "raw readinto() failed");
            failed.value.setCause(e.value);
            failed.value.chain(e.value);
            throw failed;
        }
    }

    /** The number of bytes written by the raw stream under a buffer; what is no number counts as -1. */
    static long written(PyObject given) {
        try {
            return of(given);
        } catch (PyException e) {
            return -1;
        }
    }
}
