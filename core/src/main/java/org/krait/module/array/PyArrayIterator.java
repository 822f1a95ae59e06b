package org.krait.module.array;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.IteratorStates;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.importing.Imports;

/** {@code array.arrayiterator}. */
@ExposeType(name = "arrayiterator", module = "array", subclassable = false, instantiable = false)
public final class PyArrayIterator extends PyObject {
    public static final PyType TYPE = PyArrayIteratorExposed.TYPE;

    /** Null once the end was reached. */
    private PyArray array;
    private int at;

    PyArrayIterator(PyArray array) {
        super(TYPE);
        this.array = array;
    }

    @Special
    static PyObject iter(PyObject self) {
        return self;
    }

    @Special
    static PyObject next(PyObject self) {
        PyArrayIterator it = (PyArrayIterator) self;
        if (it.array == null) {
            return null;
        }
        PyObject item = it.array.itemOrNull(it.at);
        if (item == null) {
            it.array = null;
        } else {
            it.at++;
        }
        return item;
    }

    @Method
    PyObject __reduce__() {
        PyObject call = Imports.builtin("iter"); // first: it may run code that moves this iterator
        return IteratorStates.reduce(call, array == null ? PyTuple.EMPTY : array, array == null ? -1 : at);
    }

    @Method
    void __setstate__(PyObject state) {
        int index = IteratorStates.position(state, array == null ? 0 : array.size());
        if (array != null) {
            at = index;
        }
    }
}
