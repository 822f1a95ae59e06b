package org.krait.interpreter;

import org.krait.code.Operands;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.object.template.PyInterpolation;
import org.krait.object.template.PyTemplate;

/** Template strings (PEP 750). */
final class Templates {
    private Templates() {}

    static PyObject template(PyObject strings, PyObject interpolations) {
        return PyTemplate.of((PyTuple) strings, (PyTuple) interpolations);
    }

    /** Value, expression text and, if the lowest bit of {@code arg} is set, format give an interpolation. */
    static int interpolation(PyObject[] s, int sp, int arg) {
        boolean hasFormat = (arg & 1) != 0;
        int base = hasFormat ? sp - 3 : sp - 2;
        PyObject format = hasFormat ? s[base + 2] : PyStr.EMPTY;
        s[base] = new PyInterpolation(s[base], s[base + 1], conversion(arg >> 2), format);
        for (int i = base + 1; i < sp; i++) {
            s[i] = null;
        }
        return base + 1;
    }

    private static PyObject conversion(int which) {
        switch (which) {
            case Operands.FVC_STR:
                return PyStr.intern("s");
            case Operands.FVC_REPR:
                return PyStr.intern("r");
            case Operands.FVC_ASCII:
                return PyStr.intern("a");
            default:
                return Py.None;
        }
    }
}
