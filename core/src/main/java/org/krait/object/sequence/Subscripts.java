package org.krait.object.sequence;

import java.math.BigInteger;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.number.PyInt;

/**
 * Turns subscripts into Java numbers: index numbers, slice bounds and repeat counts.
 *
 * <p>Source: language reference 3.3.7 ({@code __index__}), and the C API's conversion of indices
 * ({@code PyNumber_AsSsize_t}, {@code _PyEval_SliceIndex}).
 */
public final class Subscripts {
    private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);

    private Subscripts() {}

    /** Whether the object can serve as an index number. */
    public static boolean isIndex(PyObject o) {
        return o instanceof PyInt || o.type().hasSlot(Slot.INDEX);
    }

    /**
     * The number of an index.
     *
     * @throws org.krait.object.PyException TypeError if it is no integer, IndexError if it does not fit a C
     * ssize_t
     */
    public static long index(PyObject key) {
        PyInt n = Numbers.index(key);
        if (n.isSmall()) {
            return n.longValue();
        }
        throw Errors.indexError("cannot fit '" + key.type().longName() + "' into an index-sized integer");
    }

    /**
     * How often to repeat: as {@link #index}, but OverflowError if it does not fit.
     *
     * @throws org.krait.object.PyException TypeError or OverflowError
     */
    public static long count(PyObject count) {
        PyInt n = Numbers.index(count);
        if (n.isSmall()) {
            return n.longValue();
        }
        throw Errors.overflowError("cannot fit '" + count.type().longName() + "' into an index-sized integer");
    }

    /**
     * One bound of a slice that is not None, cut to the range of a long.
     *
     * @throws org.krait.object.PyException TypeError if it is neither an integer nor None
     */
    public static long bound(PyObject bound) {
        if (!isIndex(bound)) {
            throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return clamp(Numbers.index(bound));
    }

    /**
     * A start or stop argument of {@code index} methods: null gives the default, None is not allowed.
     *
     * @throws org.krait.object.PyException TypeError if it is no integer
     */
    public static long position(PyObject position, long missing) {
        if (position == null) {
            return missing;
        }
        if (!isIndex(position)) {
            throw Errors.typeError("slice indices must be integers or have an __index__ method");
        }
        return clamp(Numbers.index(position));
    }

    /** A position counted from the end if negative, cut to 0 from below. */
    public static long fromStart(long position, long length) {
        return position >= 0 ? position : Math.max(0, position + length);
    }

    private static long clamp(PyInt n) {
        if (n.isSmall()) {
            return n.longValue();
        }
        BigInteger big = n.bigValue();
        return big.signum() < 0 ? LONG_MIN.max(big).longValue() : LONG_MAX.min(big).longValue();
    }

    /** The wrong kind of subscript for a sequence. */
    static RuntimeException wrongSubscript(String what, PyObject key) {
        return Errors.typeError(what + " indices must be integers or slices, not " + key.type().longName());
    }

    /** A Python int for any Java integer. */
    static PyInt integer(BigInteger value) {
        return value.bitLength() < Long.SIZE ? Py.integer(value.longValue()) : PyInt.of(value);
    }
}
