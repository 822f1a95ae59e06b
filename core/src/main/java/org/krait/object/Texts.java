package org.krait.object;

import org.krait.object.str.PyStr;
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
        PyStr text = repr(o);
        if (text.isAscii()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (c < 0x80) {
                out.append((char) c);
            } else if (c < 0x100) {
                hex(out.append("\\x"), c, 2);
            } else if (c < 0x10000) {
                hex(out.append("\\u"), c, 4);
            } else {
                hex(out.append("\\U"), c, 8);
            }
        }
        return PyStr.of(out.toString());
    }

    private static void hex(StringBuilder out, int value, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.append(Character.forDigit(value >> shift & 15, 16));
        }
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
