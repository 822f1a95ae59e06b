package org.krait.object.bytes;

import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.IteratorStates;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.importing.Imports;

/** The iterator of a bytes or bytearray. */
abstract class PyByteSequenceIterator extends PyObject {
    /** Null once the end was reached. */
    private ByteSequence sequence;
    private int at;

    PyByteSequenceIterator(PyType type, ByteSequence sequence) {
        super(type);
        this.sequence = sequence;
    }

    @Special
    final PyObject iter() {
        return this;
    }

    @Special
    final PyObject next() {
        ByteSequence s = sequence;
        if (s == null) {
            return null;
        }
        int i = at;
        if (i >= s.size()) {
            sequence = null;
            return null;
        }
        at = i + 1;
        return ByteSequence.integer(s.array()[i]);
    }

    @Method
    PyObject __length_hint__() {
        return Py.integer(sequence == null ? 0 : Math.max(0, sequence.size() - at));
    }

    @Method
    PyObject __reduce__() {
        PyObject call = Imports.builtin("iter"); // first: it may run code that moves this iterator
        return IteratorStates.reduce(call, sequence == null ? PyTuple.EMPTY : sequence, sequence == null ? -1 : at);
    }

    @Method
    void __setstate__(PyObject state) {
        long index = IteratorStates.state(state);
        ByteSequence s = sequence;
        if (s instanceof PyByteArray && index < 0) {
            sequence = null;
        } else if (s != null) {
            at = IteratorStates.position(state, s.size());
        }
    }
}
