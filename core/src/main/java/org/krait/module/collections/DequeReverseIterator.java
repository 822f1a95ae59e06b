package org.krait.module.collections;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** The iterator of a deque, from its end; it complains when the deque changes. */
@ExposeType(name = "_deque_reverse_iterator", module = "collections", subclassable = false)
public final class DequeReverseIterator extends DequeCursor {
    public static final PyType TYPE = DequeReverseIteratorExposed.TYPE;

    DequeReverseIterator(Deque deque, long skip) {
        super(TYPE, deque, skip);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return new DequeReverseIterator(deque(args, kwnames), skip(args, kwnames));
    }

    @Special
    PyObject next() {
        if (left == 0) {
            return null;
        }
        if (deque.state() != state) {
            left = 0;
            throw Errors.runtimeError("deque mutated during iteration");
        }
        PyObject item = deque.getIn(state, left - 1);
        if (item != null) {
            left--;
        }
        return item;
    }
}
