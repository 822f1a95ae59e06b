package org.krait.object.number;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Warnings;

/** {@code bool}: the two truth values, which are ints ({@code Py.True}, {@code Py.False}). */
@ExposeType(name = "bool", base = PyInt.class, subclassable = false, matchSelf = true)
public final class PyBool extends PyInt {
    public static final PyType TYPE = PyBoolExposed.TYPE;

    public static final PyBool FALSE = new PyBool(0);
    public static final PyBool TRUE = new PyBool(1);

    private static final PyStr TRUE_TEXT = PyStr.intern("True");
    private static final PyStr FALSE_TEXT = PyStr.intern("False");

    private PyBool(long value) {
        super(TYPE, value);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (kwnames != null && kwnames.items.length > 0) {
            throw Errors.typeError("bool() takes no keyword arguments");
        }
        if (args.length > 1) {
            throw Errors.typeError("bool expected at most 1 argument, got " + args.length);
        }
        return Py.bool(args.length == 1 && Comparisons.isTrue(args[0]));
    }

    @Special
    static PyObject repr(PyObject self) {
        return self == TRUE ? TRUE_TEXT : FALSE_TEXT;
    }

    @Special
    static PyObject and(PyObject v, PyObject w) {
        return w instanceof PyBool ? Py.bool(v == TRUE && w == TRUE) : PyInt.and(v, w);
    }

    @Special
    static PyObject rand(PyObject w, PyObject v) {
        return and(w, v);
    }

    @Special
    static PyObject or(PyObject v, PyObject w) {
        return w instanceof PyBool ? Py.bool(v == TRUE || w == TRUE) : PyInt.or(v, w);
    }

    @Special
    static PyObject ror(PyObject w, PyObject v) {
        return or(w, v);
    }

    @Special
    static PyObject xor(PyObject v, PyObject w) {
        return w instanceof PyBool ? Py.bool(v != w) : PyInt.xor(v, w);
    }

    @Special
    static PyObject rxor(PyObject w, PyObject v) {
        return xor(w, v);
    }

    @Special
    static PyObject invert(PyObject self) {
        Warnings.warn(PyExceptions.DeprecationWarning,
                    "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns"
                + " the bitwise inversion of the underlying int object and is usually not what you expect from"
                + " negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the"
                + " bitwise inversion of the underlying int.", 1);
        return PyInt.invert(self);
    }
}
