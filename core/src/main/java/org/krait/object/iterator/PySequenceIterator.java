package org.krait.object.iterator;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.IteratorStates;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.importing.Imports;

/**
 * The iterator of an object that has {@code __getitem__} but no {@code __iter__}: items 0, 1 ... to an
 * IndexError.
 */
@ExposeType(name = "iterator", subclassable = false, instantiable = false)
public final class PySequenceIterator extends PyObject {
    public static final PyType TYPE = PySequenceIteratorExposed.TYPE;

    /** Null once exhausted. */
    private PyObject sequence;

    private long index;

    public PySequenceIterator(PyObject sequence) {
        super(TYPE);
        this.sequence = sequence;
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        PyObject of = sequence;
        if (of == null) {
            return null;
        }
        if (index == Long.MAX_VALUE) {
            throw Errors.overflowError("iter index too large");
        }
        PyObject item = itemOrNull(of, index);
        if (item == null) {
            sequence = null;
        } else {
            index++;
        }
        return item;
    }

    /** An item, or null if the sequence says that it ends before it. */
    static PyObject itemOrNull(PyObject sequence, long index) {
        try {
            return Containers.getItem(sequence, Py.integer(index));
        } catch (PyException e) {
            if (e.matches(PyExceptions.IndexError) || e.matches(PyExceptions.StopIteration)) {
                return null;
            }
            throw e;
        }
    }

    @Method
    PyObject __length_hint__() {
        PyObject of = sequence;
        if (of == null) {
            return Py.integer(0);
        }
        if (!of.type().hasSlot(Slot.LEN)) {
            return Py.NotImplemented;
        }
        return Py.integer(Math.max(0, Containers.len(of) - index));
    }

    @Method
    PyObject __reduce__() {
        PyObject call = Imports.builtin("iter"); // first: it may run code that moves this iterator
        PyObject of = sequence;
        return IteratorStates.reduce(call, of == null ? PyTuple.EMPTY : of, of == null ? -1 : index);
    }

    @Method
    void __setstate__(PyObject object) {
        long state = IteratorStates.state(object);
        if (sequence != null) {
            index = Math.max(0, state);
        }
    }
}
