package org.krait.module.contextvars;

import java.util.Map;

import org.krait.expose.ExposeType;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code Context.items()}: pairs of a variable and its value. */
@ExposeType(name = "items", subclassable = false, instantiable = false)
final class PyContextItems extends ContextIterator {
    static final PyType TYPE = PyContextItemsExposed.TYPE;

    PyContextItems(Map<PyContextVar, PyObject> values) {
        super(TYPE, values);
    }

    @Override
    PyObject item(PyContextVar variable, PyObject value) {
        return Py.tuple(variable, value);
    }
}
