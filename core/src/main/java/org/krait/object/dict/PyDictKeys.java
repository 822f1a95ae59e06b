package org.krait.object.dict;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** The view of a dict's keys: set-like, and always up to date. */
@ExposeType(name = "dict_keys", subclassable = false, instantiable = false, hashable = false)
public class PyDictKeys extends PyDictSetView {
    public static final PyType TYPE = PyDictKeysExposed.TYPE;

    public PyDictKeys(PyDict dict) {
        super(TYPE, dict);
    }

    protected PyDictKeys(PyType type, PyDict dict) {
        super(type, dict);
    }

    @Special
    static PyObject iter(PyObject self) {
        return new PyDictKeyIterator(((PyDictKeys) self).dict);
    }

    @Method
    PyObject __reversed__() {
        return new PyDictReverseKeyIterator(dict);
    }

    @Special
    boolean contains(PyObject item) {
        return dict.containsKey(item);
    }
}
