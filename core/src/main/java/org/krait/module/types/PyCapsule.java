package org.krait.module.types;

import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code types.CapsuleType}: wraps a C pointer in CPython; there are no instances here. */
@ExposeType(name = "PyCapsule", subclassable = false, instantiable = false)
final class PyCapsule extends PyObject {
    static final PyType TYPE = PyCapsuleExposed.TYPE;

    private PyCapsule() {
        super(TYPE);
    }

    @Special
    static PyObject repr(PyCapsule self) {
        throw new AssertionError("there are no capsules");
    }
}
