package org.krait.object.sequence;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.runtime.importing.Imports;

/** The iterator that {@code reversed} gives for a list. */
@ExposeType(name = "list_reverseiterator", subclassable = false, instantiable = false)
public final class PyListReverseIterator extends PyObject {
    public static final PyType TYPE = PyListReverseIteratorExposed.TYPE;

    /** Null once exhausted. */
    private PyList list;

    /** The position of the next item; -1: none. */
    private int position;

    public PyListReverseIterator(PyList list) {
        super(TYPE);
        this.list = list;
        position = list.size() - 1;
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        PyList of = list;
        int i = position;
        if (of == null || i < 0) {
            return null; // a new position may still be set
        }
        PyObject item = of.getOrNull(i);
        if (item == null) {
            list = null;
            position = -1;
            return null;
        }
        position = i - 1;
        return item;
    }

    @Method
    PyObject __length_hint__() {
        PyList of = list;
        int left = position + 1;
        return Py.integer(of == null || of.size() < left ? 0 : left);
    }

    @Method
    PyObject __reduce__() {
        PyObject call = Imports.builtin("reversed"); // first: it may run code that moves this iterator
        PyList of = list;
        if (of == null || position < 0) {
            return IteratorStates.reduce(call, new PyList(), -1);
        }
        return IteratorStates.reduce(call, of, position);
    }

    @Method
    void __setstate__(PyObject object) {
        long state = IteratorStates.state(object);
        PyList of = list;
        if (of != null) {
            position = (int) Math.max(-1, Math.min(state, of.size() - 1L));
        }
    }
}
