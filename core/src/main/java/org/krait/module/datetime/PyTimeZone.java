package org.krait.module.datetime;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code datetime.timezone}: a fixed offset from UTC, perhaps with a name. */
@ExposeType(name = "timezone", module = "datetime", base = PyTzInfo.class, subclassable = false)
public final class PyTimeZone extends PyTzInfo {
    public static final PyType TYPE = PyTimeZoneExposed.TYPE;

    static final PyTimeZone UTC = new PyTimeZone(PyTimeDelta.ZERO, null);
    private static final String[] NAMES = {"offset", "name"};

    private final PyTimeDelta offset;
    /** Null: none. */
    private final PyStr name;

    private PyTimeZone(PyTimeDelta offset, PyStr name) {
        super(TYPE);
        this.offset = offset;
        this.name = name;
    }

    static void init(PyType type, PyDict dict) {
        dict.put(PyStr.intern("utc"), UTC);
        dict.put(PyStr.intern("min"), new PyTimeZone(PyTimeDelta.of(0, -86340, 0), null));
        dict.put(PyStr.intern("max"), new PyTimeZone(PyTimeDelta.of(0, 86340, 0), null));
    }

    /** A timezone; the one of UTC without a name is always the same. */
    static PyTimeZone of(PyTimeDelta offset, PyStr name) {
        if (name == null && offset.isZero()) {
            return UTC;
        }
        Offsets.checkRange(offset);
        return new PyTimeZone(offset, name);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyObject[] values = CallArguments.sort("timezone", NAMES, 1, 2, args, kwnames);
        if (!(values[0] instanceof PyTimeDelta offset)) {
            throw Errors.typeError("timezone() argument 1 must be datetime.timedelta, not "
                    + (values[0] == Py.None ? "None" : values[0].type().longName()));
        }
        return of(offset, values[1] == null ? null : CallArguments.str("timezone", 2, values[1]));
    }

    private static void check(PyObject dt, String method) {
        if (dt != Py.None && !(dt instanceof PyDateTime)) {
            throw Errors.typeError(method + "(dt) argument must be a datetime instance or None, not "
                    + dt.type().longName());
        }
    }

    @Method
    @Override
    PyObject tzname(PyObject dt) {
        check(dt, "tzname");
        return Texts.str(this);
    }

    @Method
    @Override
    PyObject utcoffset(PyObject dt) {
        check(dt, "utcoffset");
        return offset;
    }

    @Method
    @Override
    PyObject dst(PyObject dt) {
        check(dt, "dst");
        return Py.None;
    }

    @Method
    static PyObject fromutc(PyTimeZone self, PyObject dt) {
        return self.ofMine(dt).plus(self.offset, 1);
    }

    @Method
    PyObject __getinitargs__() {
        return name == null ? Py.tuple(offset) : Py.tuple(offset, name);
    }

    @Special
    static PyObject richCompare(PyObject self, PyObject other, CompareOp op) {
        if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyTimeZone that)) {
            return Py.NotImplemented;
        }
        return Py.bool((((PyTimeZone) self).offset.compare(that.offset) == 0) == (op == CompareOp.EQ));
    }

    @Special
    static long hash(PyObject self) {
        return Comparisons.hash(((PyTimeZone) self).offset);
    }

    @Special
    static PyObject repr(PyObject self) {
        PyTimeZone zone = (PyTimeZone) self;
        String type = self.type().longName();
        if (zone == UTC) {
            return Py.str(type + ".utc");
        }
        return Py.str(type + "(" + Texts.reprString(zone.offset)
                + (zone.name == null ? "" : ", " + Texts.reprString(zone.name)) + ")");
    }

    @Special
    static PyObject str(PyObject self) {
        PyTimeZone zone = (PyTimeZone) self;
        if (zone.name != null) {
            return zone.name;
        }
        return Py.str(zone.offset.isZero() ? "UTC" : "UTC" + IsoText.offset(zone.offset, ":"));
    }
}
