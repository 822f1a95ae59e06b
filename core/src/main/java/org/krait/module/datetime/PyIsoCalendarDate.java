package org.krait.module.datetime;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.sequence.PyTuple;

/** What {@code isocalendar()} gives: a tuple with names. */
@ExposeType(name = "IsoCalendarDate", module = "datetime", base = PyTuple.class, subclassable = false)
public final class PyIsoCalendarDate extends PyTuple {
    public static final PyType TYPE = PyIsoCalendarDateExposed.TYPE;

    private static final String[] NAMES = {"year", "week", "weekday"};

    PyIsoCalendarDate(PyObject year, PyObject week, PyObject weekday) {
        super(TYPE, new PyObject[] {year, week, weekday});
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyObject[] values = CallArguments.sort("IsoCalendarDate", NAMES, 3, 3, args, kwnames);
        return new PyIsoCalendarDate(values[0], values[1], values[2]);
    }

    @Getter
    PyObject year() {
        return items[0];
    }

    @Getter
    PyObject week() {
        return items[1];
    }

    @Getter
    PyObject weekday() {
        return items[2];
    }

    @Method
    PyObject __reduce__() {
        return Py.tuple(PyTuple.TYPE, Py.tuple(Py.tuple(items)));
    }

    @Special
    static PyObject repr(PyObject self) {
        PyTuple date = (PyTuple) self;
        return Py.str(self.type().longName() + "(year=" + Texts.strString(date.items[0]) + ", week="
                + Texts.strString(date.items[1]) + ", weekday=" + Texts.strString(date.items[2]) + ")");
    }
}
