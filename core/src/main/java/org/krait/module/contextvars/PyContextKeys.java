package org.krait.module.contextvars;

import java.util.Map;

import org.krait.expose.ExposeType;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code Context.keys()}: the variables. */
@ExposeType(name = "keys", subclassable = false, instantiable = false)
final class PyContextKeys extends ContextIterator {
    static final PyType TYPE = PyContextKeysExposed.TYPE;

    PyContextKeys(Map<PyContextVar, PyObject> values) {
        super(TYPE, values);
    }

    @Override
    PyObject item(PyContextVar variable, PyObject value) {
        return variable;
    }
}
