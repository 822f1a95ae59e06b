package org.krait.object.sequence;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.runtime.importing.Imports;

/** The iterator of a tuple. */
@ExposeType(name = "tuple_iterator", subclassable = false, instantiable = false)
public final class PyTupleIterator extends PyObject {
    public static final PyType TYPE = PyTupleIteratorExposed.TYPE;

    /** Null once exhausted. */
    private PyTuple tuple;

    private int position;

    public PyTupleIterator(PyTuple tuple) {
        super(TYPE);
        this.tuple = tuple;
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    public PyObject next() {
        PyTuple of = tuple;
        int i = position;
        if (of == null) {
            return null;
        }
        if (i >= of.items.length) {
            tuple = null;
            return null;
        }
        position = i + 1;
        return of.items[i];
    }

    @Method
    PyObject __length_hint__() {
        PyTuple of = tuple;
        return Py.integer(of == null ? 0 : Math.max(0, of.items.length - position));
    }

    @Method
    PyObject __reduce__() {
        PyObject call = Imports.builtin("iter"); // first: it may run code that moves this iterator
        PyTuple of = tuple;
        return IteratorStates.reduce(call, of == null ? PyTuple.EMPTY : of, of == null ? -1 : position);
    }

    @Method
    void __setstate__(PyObject object) {
        PyTuple of = tuple;
        int state = IteratorStates.position(object, of == null ? 0 : of.items.length);
        if (of != null) {
            position = state;
        }
    }
}
