package org.krait.object.bytes;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.IteratorStates;
import org.krait.object.sequence.PyTuple;

/** {@code bytes_iterator}. */
@ExposeType(name = "bytes_iterator", subclassable = false, instantiable = false)
public final class PyBytesIterator extends PyObject {
    public static final PyType TYPE = PyBytesIteratorExposed.TYPE;

    /** Null once the end was reached. */
    private PyBytes sequence;
    private int at;

    PyBytesIterator(PyBytes sequence) {
        super(TYPE);
        this.sequence = sequence;
    }

    @Special
    static PyObject iter(PyObject self) {
        return self;
    }

    @Special
    static PyObject next(PyObject self) {
        PyBytesIterator it = (PyBytesIterator) self;
        PyBytes s = it.sequence;
        if (s == null) {
            return null;
        }
        int i = it.at;
        if (i >= s.size()) {
            it.sequence = null;
            return null;
        }
        it.at = i + 1;
        return ByteSequence.integer(s.array()[i]);
    }

    @Method
    PyObject __length_hint__() {
        return Py.integer(sequence == null ? 0 : Math.max(0, sequence.size() - at));
    }

    @Method
    PyObject __reduce__() {
        PyObject call = IteratorStates.builtin("iter"); // first: it may run code that moves this iterator
        return IteratorStates.reduce(call, sequence == null ? PyTuple.EMPTY : sequence, sequence == null ? -1 : at);
    }

    @Method
    void __setstate__(PyObject state) {
        long index = PyInt.state(state);
        if (sequence != null) {
            at = (int) Math.max(0, Math.min(index, sequence.size()));
        }
    }
}
