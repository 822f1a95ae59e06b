package org.krait.module.multibyte;

import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Setter;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** What the incremental codecs and the streams have in common: the attribute {@code errors}. */
abstract class PyMultibyteCoder extends PyObject {
    PyMultibyteCoder(PyType type) {
        super(type);
    }

    abstract Coder coder();

    @Init
    void __init__(PyObject[] args, PyTuple kwnames) {
    }

    @Getter(name = "errors")
    PyObject errors() {
        return Py.str(coder().errors);
    }

    @Setter(name = "errors")
    void setErrors(PyObject value) {
        coder().errors = ErrorName.assigned(value);
    }
}
