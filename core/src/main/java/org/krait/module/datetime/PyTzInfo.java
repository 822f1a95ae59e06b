package org.krait.module.datetime;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** {@code datetime.tzinfo}: the base of time zones. */
@ExposeType(name = "tzinfo", module = "datetime")
public class PyTzInfo extends PyObject {
    public static final PyType TYPE = PyTzInfoExposed.TYPE;

    protected PyTzInfo(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyTzInfo(TYPE) : new PyTzInfoSub(cls);
    }

    @Method
    PyObject tzname(PyObject dt) {
        throw missing("tzname");
    }

    @Method
    PyObject utcoffset(PyObject dt) {
        throw missing("utcoffset");
    }

    @Method
    PyObject dst(PyObject dt) {
        throw missing("dst");
    }

    private static RuntimeException missing(String method) {
        return Errors.notImplementedError("a tzinfo subclass must implement " + method + "()");
    }

    /** The datetime that {@code fromutc} gets; it must have this tzinfo. */
    final PyDateTime ofMine(PyObject dt) {
        if (!(dt instanceof PyDateTime time)) {
            throw Errors.typeError("fromutc: argument must be a datetime");
        }
        if (time.tzinfo != this) {
            throw Errors.valueError("fromutc: dt.tzinfo is not self");
        }
        return time;
    }

    /** The time in this zone of a time in UTC: standard offset first, then daylight saving time. */
    @Method
    static PyObject fromutc(PyTzInfo self, PyObject dt) {
        PyDateTime time = self.ofMine(dt);
        PyTimeDelta offset = Offsets.utcoffset(self, time);
        if (offset == null) {
            throw Errors.valueError("fromutc: non-None utcoffset() result required");
        }
        PyTimeDelta dst = Offsets.dst(self, time);
        if (dst == null) {
            throw Errors.valueError("fromutc: non-None dst() result required");
        }
        PyObject standard = time.plus(offset.plus(dst, -1), 1);
        dst = Offsets.dst(time.tzinfo, standard);
        if (dst == null) {
            throw Errors.valueError("fromutc: tz.dst() gave inconsistent results; cannot convert");
        }
        return dst.isZero() || !(standard instanceof PyDateTime result) ? standard : result.plus(dst, 1);
    }

    @Method
    PyObject __reduce__() {
        PyObject arguments = Attributes.getOrNull(this, "__getinitargs__");
        PyObject args = arguments == null ? PyTuple.EMPTY : Calls.call(arguments);
        return Py.tuple(type(), args, Calls.method(this, "__getstate__"));
    }
}
