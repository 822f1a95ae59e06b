package org.krait.module.collections;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** The iterator of a deque; it complains when the deque changes. */
@ExposeType(name = "_deque_iterator", module = "collections", subclassable = false)
public final class DequeIterator extends DequeCursor {
    public static final PyType TYPE = DequeIteratorExposed.TYPE;

    DequeIterator(Deque deque, long skip) {
        super(TYPE, deque, skip);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return new DequeIterator(deque(args, kwnames), skip(args, kwnames));
    }

    @Special
    PyObject next() {
        if (deque.state() != state) {
            left = 0;
            throw Errors.runtimeError("deque mutated during iteration");
        }
        PyObject item = left == 0 ? null : deque.getIn(state, deque.size() - left);
        if (item != null) {
            left--;
        }
        return item;
    }
}
