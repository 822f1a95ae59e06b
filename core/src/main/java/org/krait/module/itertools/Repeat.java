package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;

/** {@code repeat}: one object again and again. */
@ExposeType(name = "repeat", module = "itertools")
public class Repeat extends PyObject {
    public static final PyType TYPE = RepeatExposed.TYPE;

    private final PyObject element;
    /** How often still; -1: without end. */
    private long left;

    protected Repeat(PyType type, PyObject element, long left) {
        super(type);
        this.element = element;
        this.left = left;
    }

    @New(signature = "(object, times=<unrepresentable>)")
    static PyObject __new__(PyType cls, PyObject object, PyObject times) {
        long n = times == null ? -1 : Math.max(0, Numbers.asLong(times));
        return cls == TYPE ? new Repeat(cls, object, n) : new RepeatSub(cls, object, n);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        if (left == 0) {
            return null;
        }
        if (left > 0) {
            left--;
        }
        return element;
    }

    @Special
    PyObject repr() {
        String text = type().name() + "(" + Texts.reprString(element);
        return Py.str(left == -1 ? text + ")" : text + ", " + left + ")");
    }

    @Method
    PyObject __length_hint__() {
        if (left == -1) {
            throw Errors.typeError("len() of unsized object");
        }
        return Py.integer(left);
    }
}
