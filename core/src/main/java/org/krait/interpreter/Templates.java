package org.krait.interpreter;

import org.krait.object.Errors;
import org.krait.object.PyObject;

/** Template strings (PEP 750). */
final class Templates {
    private Templates() {}

    static PyObject template(PyObject strings, PyObject interpolations) {
        throw Errors.notImplementedError("template strings are not supported yet");
    }

    static int interpolation(PyObject[] s, int sp, int arg) {
        throw Errors.notImplementedError("template strings are not supported yet");
    }
}
