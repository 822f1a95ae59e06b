package org.krait.object.dict;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** The iterator of a dict's keys, last entry first. */
@ExposeType(name = "dict_reversekeyiterator", subclassable = false, instantiable = false)
public final class PyDictReverseKeyIterator extends DictIterator {
    public static final PyType TYPE = PyDictReverseKeyIteratorExposed.TYPE;

    public PyDictReverseKeyIterator(PyDict dict) {
        super(TYPE, dict, true);
    }

    private PyDictReverseKeyIterator(PyDictReverseKeyIterator other) {
        super(TYPE, other);
    }

    @Special
    public PyObject next() {
        return stepBack() ? key : null;
    }

    @Method
    PyObject __reduce__() {
        return rest(new PyDictReverseKeyIterator(this));
    }
}
