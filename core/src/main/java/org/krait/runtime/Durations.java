package org.krait.runtime;

import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;

/** Times to wait, as functions take them (_PyTime_FromSecondsObject). */
public final class Durations {
    private static final long BILLION = 1_000_000_000L;

    private Durations() {}

    /**
     * A duration in nanoseconds, rounded away from zero as CPython rounds timeouts.
     *
     * @param o seconds: an int or a float
     * @throws PyException TypeError for anything else, ValueError for NaN, OverflowError out of range
     */
    public static long nanos(PyObject o) {
        if (o instanceof PyFloat f) {
            if (Double.isNaN(f.value)) {
                throw Errors.valueError("Invalid value NaN (not a number)");
            }
            double exact = f.value * 1e9;
            double nanos = exact < 0 ? Math.floor(exact) : Math.ceil(exact);
            if (nanos < -0x1p63 || nanos >= 0x1p63) {
                throw Errors.overflowError("timestamp out of range for platform time_t");
            }
            return (long) nanos;
        }
        if (!o.type().hasSlot(Slot.INDEX)) {
            throw Errors.typeError("'" + o.type().longName() + "' object cannot be interpreted as an integer or float");
        }
        PyInt whole = Numbers.index(o);
        if (!whole.isSmall() || Math.abs(whole.longValue()) > Long.MAX_VALUE / BILLION) {
            throw Errors.overflowError("timestamp too large to convert to C PyTime_t");
        }
        return whole.longValue() * BILLION;
    }
}
