package org.krait.module.datetime;

import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.str.PyStr;

/** What a tzinfo says about a time, checked. */
final class Offsets {
    private Offsets() {}

    /** {@code tz.utcoffset(argument)}: a delta, or null for None. */
    static PyTimeDelta utcoffset(PyObject tz, PyObject argument) {
        return offset(tz, "utcoffset", argument);
    }

    /** {@code tz.dst(argument)}: a delta, or null for None. */
    static PyTimeDelta dst(PyObject tz, PyObject argument) {
        return offset(tz, "dst", argument);
    }

    private static PyTimeDelta offset(PyObject tz, String method, PyObject argument) {
        if (tz == Py.None) {
            return null;
        }
        PyObject offset = Calls.method(tz, method, argument);
        if (offset == Py.None) {
            return null;
        }
        if (!(offset instanceof PyTimeDelta delta)) {
            throw Errors.typeError("tzinfo." + method + "() must return None or timedelta, not '"
                    + offset.type().longName() + "'");
        }
        checkRange(delta);
        return delta;
    }

    /** Refuses an offset of a day or more. */
    static void checkRange(PyTimeDelta delta) {
        if (delta.days < -1 || delta.days >= 1
                || delta.days == -1 && delta.seconds == 0 && delta.microseconds == 0) {
            throw Errors.valueError("offset must be a timedelta strictly between -timedelta(hours=24) and "
                    + "timedelta(hours=24), not " + Texts.reprString(delta));
        }
    }

    /** {@code tz.tzname(argument)}: a str or None. */
    static PyObject tzname(PyObject tz, PyObject argument) {
        if (tz == Py.None) {
            return Py.None;
        }
        PyObject name = Calls.method(tz, "tzname", argument);
        if (name != Py.None && !(name instanceof PyStr)) {
            throw Errors.typeError("tzinfo.tzname() must return None or a string, not '" + name.type().longName()
                    + "'");
        }
        return name;
    }

    static PyObject orNone(PyObject value) {
        return value == null ? Py.None : value;
    }

    /** Whether two offsets are the same: both None or equal. */
    static boolean same(PyTimeDelta a, PyTimeDelta b) {
        return a == b || a != null && b != null && a.compare(b) == 0;
    }
}
