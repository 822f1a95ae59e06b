package org.krait.object.dict;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** The iterator of a dict's values, last entry first. */
@ExposeType(name = "dict_reversevalueiterator", subclassable = false, instantiable = false)
public final class PyDictReverseValueIterator extends DictIterator {
    public static final PyType TYPE = PyDictReverseValueIteratorExposed.TYPE;

    public PyDictReverseValueIterator(PyDict dict) {
        super(TYPE, dict, true);
    }

    private PyDictReverseValueIterator(PyDictReverseValueIterator other) {
        super(TYPE, other);
    }

    @Special
    public PyObject next() {
        return stepBack() ? value : null;
    }

    @Method
    PyObject __reduce__() {
        return rest(new PyDictReverseValueIterator(this));
    }
}
