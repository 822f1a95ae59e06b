package org.krait.module.contextvars;

import java.util.Map;

import org.krait.expose.ExposeType;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code Context.values()}: the values. */
@ExposeType(name = "values", subclassable = false, instantiable = false)
final class PyContextValues extends ContextIterator {
    static final PyType TYPE = PyContextValuesExposed.TYPE;

    PyContextValues(Map<PyContextVar, PyObject> values) {
        super(TYPE, values);
    }

    @Override
    PyObject item(PyContextVar variable, PyObject value) {
        return value;
    }
}
