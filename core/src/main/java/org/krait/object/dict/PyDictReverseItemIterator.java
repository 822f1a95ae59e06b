package org.krait.object.dict;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** The iterator of a dict's items, last entry first. */
@ExposeType(name = "dict_reverseitemiterator", subclassable = false, instantiable = false)
public final class PyDictReverseItemIterator extends DictIterator {
    public static final PyType TYPE = PyDictReverseItemIteratorExposed.TYPE;

    public PyDictReverseItemIterator(PyDict dict) {
        super(TYPE, dict, true);
    }

    private PyDictReverseItemIterator(PyDictReverseItemIterator other) {
        super(TYPE, other);
    }

    @Special
    public PyObject next() {
        return stepBack() ? Py.tuple(key, value) : null;
    }

    @Method
    PyObject __reduce__() {
        return rest(new PyDictReverseItemIterator(this));
    }
}
