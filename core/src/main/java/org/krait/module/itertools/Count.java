package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.number.PyComplex;
import org.krait.object.number.PyInt;

/** {@code count}: numbers from a start on, without end. */
@ExposeType(name = "count", module = "itertools")
public class Count extends PyObject {
    public static final PyType TYPE = CountExposed.TYPE;

    private static final PyInt ONE = PyInt.of(1);

    private final PyObject step;
    /** The next number while {@link #large} is null. */
    private long next;
    /** The next number once it is no small int, or the step is not 1. */
    private PyObject large;

    protected Count(PyType type, PyObject start, PyObject step) {
        super(type);
        this.step = step;
        if (isSmallInt(start) && isSmallInt(step) && ((PyInt) step).longValue() == 1) {
            next = ((PyInt) start).longValue();
        } else {
            large = start;
        }
    }

    private static boolean isSmallInt(PyObject o) {
        return o instanceof PyInt n && n.isSmall();
    }

    @New
    static PyObject __new__(PyType cls, PyObject start, PyObject step) {
        PyObject from = start == null ? PyInt.of(0) : start;
        PyObject by = step == null ? ONE : step;
        if (!isNumber(from) || !isNumber(by)) {
            throw Errors.typeError("a number is required");
        }
        return cls == TYPE ? new Count(cls, from, by) : new CountSub(cls, from, by);
    }

    private static boolean isNumber(PyObject o) {
        PyType type = o.type();
        return type.hasSlot(Slot.INDEX) || type.hasSlot(Slot.INT) || type.hasSlot(Slot.FLOAT)
                || o instanceof PyComplex;
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    synchronized PyObject next() {
        PyObject number = current();
        if (large == null && next != Long.MAX_VALUE) {
            next++;
        } else {
            large = Numbers.add(number, step);
        }
        return number;
    }

    private PyObject current() {
        return large == null ? PyInt.of(next) : large;
    }

    @Special
    PyObject repr() {
        String text = type().name() + "(" + Texts.reprString(current());
        if (step instanceof PyInt n && n.isSmall() && n.longValue() == 1) {
            return Py.str(text + ")");
        }
        return Py.str(text + ", " + Texts.reprString(step) + ")");
    }
}
