package org.krait.object.dict;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** The view of a dict's values, always up to date. */
@ExposeType(name = "dict_values", subclassable = false, instantiable = false)
public class PyDictValues extends PyObject {
    public static final PyType TYPE = PyDictValuesExposed.TYPE;

    private final PyDict dict;

    public PyDictValues(PyDict dict) {
        super(TYPE);
        this.dict = dict;
    }

    protected PyDictValues(PyType type, PyDict dict) {
        super(type);
        this.dict = dict;
    }

    @Special
    long len() {
        return dict.size();
    }

    @Special
    static PyObject iter(PyObject self) {
        return new PyDictValueIterator(((PyDictValues) self).dict);
    }

    @Method
    PyObject __reversed__() {
        return new PyDictReverseValueIterator(dict);
    }

    @Special
    PyObject repr() {
        return DictViews.repr(this);
    }

    @Getter
    PyObject mapping() {
        return new PyMappingProxy(dict);
    }
}
