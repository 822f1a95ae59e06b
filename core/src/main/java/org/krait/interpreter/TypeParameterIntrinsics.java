package org.krait.interpreter;

import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.runtime.function.PyFrame;

/** The intrinsics of PEP 695: type parameters and type aliases. */
final class TypeParameterIntrinsics {
    private TypeParameterIntrinsics() {}

    static PyObject unary(PyFrame f, int which, PyObject value) {
        throw Errors.notImplementedError("type parameters are not supported yet (intrinsic " + which + ")");
    }

    static PyObject binary(int which, PyObject a, PyObject b) {
        throw Errors.notImplementedError("type parameters are not supported yet (intrinsic " + which + ")");
    }
}
