package org.krait.object.dict;

import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.runtime.importing.Imports;

/**
 * What the six iterators of a dict share: the position, and the complaint if the dict's size changes.
 * Subclasses make the item from {@link #key} and {@link #value}.
 */
abstract class DictIterator extends PyObject {
    /** Null once exhausted. */
    private PyDict dict;

    /**
     * The dict's size at the start; -1 once it was found to differ, so that the iterator goes on complaining.
     */
    private int used;

    private int position;
    private int left;

    PyObject key;
    PyObject value;

    DictIterator(PyType type, PyDict dict, boolean reverse) {
        super(type);
        this.dict = dict;
        used = dict.size();
        left = used;
        position = reverse ? dict.table().count() - 1 : 0;
    }

    DictIterator(PyType type, DictIterator other) {
        super(type);
        dict = other.dict;
        used = other.used;
        position = other.position;
        left = other.left;
    }

    /** Goes forward; false at the end. */
    final boolean step() {
        PyDict of = dict;
        if (of == null) {
            return false;
        }
        checkSize(of);
        DictTable t = of.table();
        int count = t.count();
        int e = position;
        while (e < count && !take(t, e)) {
            e++;
        }
        if (e >= count) {
            return end();
        }
        if (left == 0) {
            end();
            throw Errors.runtimeError("dictionary keys changed during iteration");
        }
        position = e + 1;
        left--;
        return true;
    }

    /** Goes backward; false at the end. */
    final boolean stepBack() {
        PyDict of = dict;
        if (of == null) {
            return false;
        }
        checkSize(of);
        DictTable t = of.table();
        int e = Math.min(position, t.count() - 1);
        while (e >= 0 && !take(t, e)) {
            e--;
        }
        if (e < 0) {
            return end();
        }
        position = e - 1;
        left--;
        return true;
    }

    private void checkSize(PyDict of) {
        if (used != of.size()) {
            used = -1;
            throw Errors.runtimeError("dictionary changed size during iteration");
        }
    }

    private boolean take(DictTable t, int e) {
        key = t.key(e);
        value = t.value(e);
        return key != null && value != null;
    }

    private boolean end() {
        dict = null;
        key = null;
        value = null;
        return false;
    }

    @Special
    final PyObject iter() {
        return this;
    }

    @Method
    final PyObject __length_hint__() {
        PyDict of = dict;
        return Py.integer(of != null && used == of.size() ? left : 0);
    }

    /** The value of {@code __reduce__}: the rest as a list, found by a copy of this iterator. */
    static PyObject rest(PyObject copy) {
        PyObject rest = Iteration.toList(copy);
        return Py.tuple(Imports.builtin("iter"), Py.tuple(rest));
    }
}
