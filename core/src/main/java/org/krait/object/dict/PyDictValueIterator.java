package org.krait.object.dict;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** The iterator of a dict's values. */
@ExposeType(name = "dict_valueiterator", subclassable = false, instantiable = false)
public final class PyDictValueIterator extends DictIterator {
    public static final PyType TYPE = PyDictValueIteratorExposed.TYPE;

    public PyDictValueIterator(PyDict dict) {
        super(TYPE, dict, false);
    }

    private PyDictValueIterator(PyDictValueIterator other) {
        super(TYPE, other);
    }

    @Special
    public PyObject next() {
        return step() ? value : null;
    }

    @Method
    PyObject __reduce__() {
        return rest(new PyDictValueIterator(this));
    }
}
