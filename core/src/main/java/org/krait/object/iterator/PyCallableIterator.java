package org.krait.object.iterator;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.IteratorStates;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.importing.Imports;

/** {@code iter(callable, sentinel)}: what the callable returns, until that equals the sentinel. */
@ExposeType(name = "callable_iterator", subclassable = false, instantiable = false)
public final class PyCallableIterator extends PyObject {
    public static final PyType TYPE = PyCallableIteratorExposed.TYPE;

    /** Null once exhausted. */
    private PyObject callable;

    private final PyObject sentinel;

    public PyCallableIterator(PyObject callable, PyObject sentinel) {
        super(TYPE);
        this.callable = callable;
        this.sentinel = sentinel;
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        PyObject f = callable;
        if (f == null) {
            return null;
        }
        PyObject value;
        try {
            value = Calls.call(f);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.StopIteration)) {
                throw e;
            }
            callable = null;
            return null;
        }
        if (callable == null) {
            return null; // the call itself exhausted this iterator
        }
        if (Comparisons.equal(sentinel, value)) {
            callable = null;
            return null;
        }
        return value;
    }

    @Method
    PyObject __reduce__() {
        PyObject call = Imports.builtin("iter"); // first: it may run code that moves this iterator
        PyObject f = callable;
        if (f == null) {
            return IteratorStates.reduce(call, PyTuple.EMPTY, -1);
        }
        return Py.tuple(call, Py.tuple(f, sentinel));
    }
}
