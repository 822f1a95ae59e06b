package org.krait.object.dict;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** The iterator of a dict's keys. */
@ExposeType(name = "dict_keyiterator", subclassable = false, instantiable = false)
public final class PyDictKeyIterator extends DictIterator {
    public static final PyType TYPE = PyDictKeyIteratorExposed.TYPE;

    public PyDictKeyIterator(PyDict dict) {
        super(TYPE, dict, false);
    }

    private PyDictKeyIterator(PyDictKeyIterator other) {
        super(TYPE, other);
    }

    @Special
    public PyObject next() {
        return step() ? key : null;
    }

    @Method
    PyObject __reduce__() {
        return rest(new PyDictKeyIterator(this));
    }
}
