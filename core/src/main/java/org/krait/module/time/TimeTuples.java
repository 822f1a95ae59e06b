package org.krait.module.time;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.time.BrokenTime;
import org.krait.object.AlgorithmErrors;
import org.krait.object.Attributes;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyStructSequence;
import org.krait.object.sequence.PyTuple;
import org.krait.object.sequence.StructSequenceType;
import org.krait.object.str.PyStr;

/** {@code time.struct_time} and the numbers that functions of {@code time} take. */
final class TimeTuples {
    static final StructSequenceType TYPE = StructSequenceType.open("time", "struct_time", 9, "tm_year", "tm_mon",
            "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst", "tm_zone", "tm_gmtoff");

    private static final int FIELDS = 9;

    private TimeTuples() {}

    static PyStructSequence of(BrokenTime t) {
        return TYPE.make(Py.integer(t.year()), Py.integer(t.month()), Py.integer(t.day()), Py.integer(t.hour()),
                Py.integer(t.minute()), Py.integer(t.second()), Py.integer(t.weekday()), Py.integer(t.yearday()),
                Py.integer(t.dst()), t.zone() == null ? Py.None : Py.str(t.zone()), Py.integer(t.offset()));
    }

    /** The time that a tuple given to a function holds, unchecked; days of the week count from Monday. */
    static BrokenTime read(String function, PyObject o) {
        if (!(o instanceof PyTuple tuple)) {
            throw Errors.typeError("Tuple or struct_time argument required");
        }
        if (tuple.size() != FIELDS) {
            throw Errors.typeError(function + "(): illegal time tuple argument");
        }
        int[] v = new int[FIELDS];
        for (int i = 0; i < FIELDS; i++) {
            v[i] = asInt(tuple.items[i]);
        }
        if (v[0] < Integer.MIN_VALUE + 1900) {
            throw Errors.overflowError("year out of range");
        }
        String zone = null;
        int offset = 0;
        if (o.type() == TYPE.type()) {
            PyObject name = Attributes.get(o, "tm_zone");
            PyObject east = Attributes.get(o, "tm_gmtoff");
            zone = name instanceof PyStr s ? s.toString() : null;
            offset = east == Py.None ? 0 : Numbers.asInt(east);
        }
        return new BrokenTime(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8],
                zone, offset);
    }

    private static int asInt(PyObject o) {
        PyInt value = Numbers.index(o);
        if (!value.isSmall()) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        long n = value.longValue();
        if (n != (int) n) {
            throw Errors.overflowError("signed integer is " + (n > 0 ? "greater than maximum" : "less than minimum"));
        }
        return (int) n;
    }

    /** A time whose fields can be shown; ValueError names the first that can't. */
    static BrokenTime checked(BrokenTime t) {
        try {
            return t.checked();
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    /** A timestamp in whole seconds, rounded down. */
    static long seconds(PyObject o) {
        if (o instanceof PyFloat f) {
            if (Double.isNaN(f.value)) {
                throw Errors.valueError("Invalid value NaN (not a number)");
            }
            double whole = Math.floor(f.value);
            if (whole < -0x1p63 || whole >= 0x1p63) {
                throw Errors.overflowError("timestamp out of range for platform time_t");
            }
            return (long) whole;
        }
        PyInt whole = Numbers.index(o);
        if (!whole.isSmall()) {
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
        return whole.longValue();
    }
}
