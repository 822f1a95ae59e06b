package org.krait.module.posix;

import java.math.BigInteger;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.PyObject;
import org.krait.object.number.PyInt;

/** Numbers as arguments, each with the range and the errors of the C type that it is for. */
final class NumberArgument {
    private static final BigInteger TOP = BigInteger.ONE.shiftLeft(64);
    private static final long UNSIGNED_INT = 0xffffffffL;

    private NumberArgument() {}

    /** A position or size of a file (off_t). */
    static long offset(PyObject o) {
        PyInt n = Numbers.index(o);
        if (!n.isSmall()) {
            throw Errors.overflowError("Python int too large to convert to C long");
        }
        return n.longValue();
    }

    /** A number of a process (pid_t). */
    static int process(PyObject o) {
        PyInt n = Numbers.index(o);
        if (!n.isSmall() || n.longValue() != (int) n.longValue()) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        return (int) n.longValue();
    }

    /** A C {@code unsigned int}. */
    static int unsignedInt(PyObject o) {
        PyInt n = Numbers.index(o);
        if (n.signum() < 0) {
            throw Errors.valueError("Cannot convert negative int");
        }
        if (!n.isSmall() || n.longValue() > UNSIGNED_INT) {
            throw Errors.overflowError("Python int too large for C unsigned int");
        }
        return (int) n.longValue();
    }

    /** An {@code unsigned long long}. */
    static long unsignedLong(PyObject o) {
        PyInt n = Numbers.index(o);
        if (n.signum() < 0) {
            throw Errors.valueError("Cannot convert negative int");
        }
        if (n.bigValue().compareTo(TOP) >= 0) {
            throw Errors.overflowError("Python int too large for C unsigned long long");
        }
        return n.bigValue().longValue();
    }

    /** A C {@code long long}. */
    static long signedLong(PyObject o) {
        PyInt n = Numbers.index(o);
        if (!n.isSmall()) {
            throw Errors.overflowError("int too big to convert");
        }
        return n.longValue();
    }

    /** A device's number; -1 is the one that no device has. */
    static long device(PyObject o) {
        PyInt n = Numbers.index(o);
        if (n.isSmall() && n.longValue() == -1) {
            return -1;
        }
        if (n.signum() < 0) {
            throw Errors.overflowError("can't convert negative int to unsigned");
        }
        if (n.bigValue().compareTo(TOP) >= 0) {
            throw Errors.overflowError("int too big to convert");
        }
        return n.bigValue().longValue();
    }

    /** One half of a device's number; -1 is no device's. */
    static int deviceHalf(PyObject o) {
        long value = device(o);
        if (value != -1 && (value & ~UNSIGNED_INT) != 0) {
            throw Errors.overflowError("Python int too large to convert to C unsigned int");
        }
        return (int) value;
    }
}
