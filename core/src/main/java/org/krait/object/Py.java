package org.krait.object;

import org.krait.object.number.PyBool;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.singleton.PyEllipsis;
import org.krait.object.singleton.PyNone;
import org.krait.object.singleton.PyNotImplemented;
import org.krait.object.str.PyStr;

/** The singletons, and short ways from Java values to Python ones. */
public final class Py {
    public static final PyObject None = PyNone.NONE;
    public static final PyObject True = PyBool.TRUE;
    public static final PyObject False = PyBool.FALSE;
    public static final PyObject NotImplemented = PyNotImplemented.NOT_IMPLEMENTED;
    public static final PyObject Ellipsis = PyEllipsis.ELLIPSIS;

    private Py() {}

    public static PyObject bool(boolean value) {
        return value ? True : False;
    }

    public static PyStr str(String text) {
        return PyStr.of(text);
    }

    public static PyInt integer(long value) {
        return PyInt.of(value);
    }

    public static PyFloat real(double value) {
        return new PyFloat(value);
    }

    public static PyTuple tuple(PyObject... items) {
        return PyTuple.of(items);
    }
}
