package org.krait.object.dict;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** The iterator of a dict's items. */
@ExposeType(name = "dict_itemiterator", subclassable = false, instantiable = false)
public final class PyDictItemIterator extends DictIterator {
    public static final PyType TYPE = PyDictItemIteratorExposed.TYPE;

    public PyDictItemIterator(PyDict dict) {
        super(TYPE, dict, false);
    }

    private PyDictItemIterator(PyDictItemIterator other) {
        super(TYPE, other);
    }

    @Special
    public PyObject next() {
        return step() ? Py.tuple(key, value) : null;
    }

    @Method
    PyObject __reduce__() {
        return rest(new PyDictItemIterator(this));
    }
}
