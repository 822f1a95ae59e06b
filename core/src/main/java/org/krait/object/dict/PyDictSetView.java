package org.krait.object.dict;

import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.CompareOp;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** A view of a dict that is like a set: its keys, and its items. */
abstract class PyDictSetView extends PyObject {
    final PyDict dict;

    PyDictSetView(PyType type, PyDict dict) {
        super(type);
        this.dict = dict;
    }

    @Special
    final long len() {
        return dict.size();
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
