package org.krait.object.dict;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** The view of a dict's items: set-like, and always up to date. */
@ExposeType(name = "dict_items", subclassable = false, instantiable = false, hashable = false)
public class PyDictItems extends PyObject {
    public static final PyType TYPE = PyDictItemsExposed.TYPE;

    final PyDict dict;

    public PyDictItems(PyDict dict) {
        super(TYPE);
        this.dict = dict;
    }

    protected PyDictItems(PyType type, PyDict dict) {
        super(type);
        this.dict = dict;
    }

    @Special
    long len() {
        return dict.size();
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

    @Special
    PyObject repr() {
        return DictViews.repr(this);
    }

    @Special
    PyObject richCompare(PyObject other, CompareOp op) {
        return DictViews.compare(this, other, op);
    }

    @Special
    static PyObject sub(PyObject v, PyObject w) {
        return DictViews.subtract(v, w);
    }

    @Special
    static PyObject rsub(PyObject w, PyObject v) {
        return DictViews.subtract(v, w);
    }

    @Special
    static PyObject and(PyObject v, PyObject w) {
        return DictViews.and(v, w);
    }

    @Special
    static PyObject rand(PyObject w, PyObject v) {
        return DictViews.and(v, w);
    }

    @Special
    static PyObject or(PyObject v, PyObject w) {
        return DictViews.or(v, w);
    }

    @Special
    static PyObject ror(PyObject w, PyObject v) {
        return DictViews.or(v, w);
    }

    @Special
    static PyObject xor(PyObject v, PyObject w) {
        return DictViews.xor(v, w);
    }

    @Special
    static PyObject rxor(PyObject w, PyObject v) {
        return DictViews.xor(v, w);
    }

    @Method
    boolean isdisjoint(PyObject object) {
        return DictViews.isDisjoint(this, object);
    }

    @Getter
    PyObject mapping() {
        return new PyMappingProxy(dict);
    }
}
