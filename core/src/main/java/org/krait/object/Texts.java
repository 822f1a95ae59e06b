package org.krait.object;

import org.krait.object.str.PyStr;
import org.krait.object.str.StrRepr;
import org.krait.runtime.ThreadState;

/** {@code repr}, {@code str}, {@code ascii} and {@code format} of any object. */
public final class Texts {
    private static final PyStr FORMAT = PyStr.intern("__format__");

    private Texts() {}

    /** {@code repr(o)}. */
    public static PyStr repr(PyObject o) {
        ThreadState thread = ThreadState.get();
        thread.enterRecursive(" while getting the repr of an object");
        PyObject text;
        try {
            text = o.type().ops.repr(o);
        } finally {
            thread.leaveRecursive();
        }
        if (text instanceof PyStr s) {
            return s;
        }
        throw Errors.typeError("__repr__ returned non-string (type " + text.type().longName() + ")");
    }

    /** {@code str(o)}. */
    public static PyStr str(PyObject o) {
        if (o.getClass() == PyStr.class) {
            return (PyStr) o;
        }
        PyObject text = o.type().ops.str(o);
        if (text instanceof PyStr s) {
            return s;
        }
        throw Errors.typeError("__str__ returned non-string (type " + text.type().longName() + ")");
    }

    /** {@code ascii(o)}: the repr with everything beyond ASCII escaped. */
    public static PyStr ascii(PyObject o) {
        return StrRepr.ascii(repr(o));
    }

    /** {@code repr(o)} as a Java String. */
    public static String reprString(PyObject o) {
        return repr(o).toString();
    }

    /** {@code str(o)} as a Java String. */
    public static String strString(PyObject o) {
        return str(o).toString();
    }

    /** {@code format(o, spec)}; spec null or empty: the plain form. */
    public static PyStr format(PyObject o, PyStr spec) {
        if (spec == null) {
            spec = PyStr.EMPTY;
        }
        if (o.getClass() == PyStr.class && spec.length() == 0) {
            return (PyStr) o;
        }
        PyObject text = Calls.special(o, FORMAT, spec);
        if (text == null) {
            throw Errors.typeError("Type " + o.type().longName() + " doesn't define __format__");
        }
        if (text instanceof PyStr s) {
            return s;
        }
        throw Errors.typeError("__format__ must return a str, not " + text.type().longName());
    }
}
