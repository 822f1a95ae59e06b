package org.krait.module.contextvars;

import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code Token.MISSING}: the old value of a variable that had none. */
@ExposeType(name = "MISSING", module = "Token", subclassable = false, instantiable = false)
final class PyMissing extends PyObject {
    static final PyType TYPE = PyMissingExposed.TYPE;

    static final PyMissing MISSING = new PyMissing();

    private PyMissing() {
        super(TYPE);
    }

    @Special
    PyObject repr() {
        return Py.str("<Token.MISSING>");
    }
}
