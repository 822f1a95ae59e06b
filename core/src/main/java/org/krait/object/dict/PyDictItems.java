package org.krait.object.dict;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Comparisons;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** The view of a dict's items: set-like, and always up to date. */
@ExposeType(name = "dict_items", subclassable = false, instantiable = false, hashable = false)
public class PyDictItems extends PyDictSetView {
    public static final PyType TYPE = PyDictItemsExposed.TYPE;

    public PyDictItems(PyDict dict) {
        super(TYPE, dict);
    }

    protected PyDictItems(PyType type, PyDict dict) {
        super(type, dict);
    }

    @Special
    static PyObject iter(PyObject self) {
        return new PyDictItemIterator(((PyDictItems) self).dict);
    }

    @Method
    PyObject __reversed__() {
        return new PyDictReverseItemIterator(dict);
    }

    @Special
    boolean contains(PyObject item) {
        if (!(item instanceof PyTuple pair) || pair.items.length != 2) {
            return false;
        }
        PyObject value = dict.get(pair.items[0]);
        return value != null && Comparisons.equal(value, pair.items[1]);
    }
}
