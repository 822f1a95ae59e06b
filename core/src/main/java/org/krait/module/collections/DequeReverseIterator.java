package org.krait.module.collections;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** The iterator of a deque, from its end; it complains when the deque changes. */
@ExposeType(name = "_deque_reverse_iterator", module = "collections", subclassable = false)
public final class DequeReverseIterator extends PyObject {
    public static final PyType TYPE = DequeReverseIteratorExposed.TYPE;

    private final Deque deque;
    private final long state;
    private int left;

    DequeReverseIterator(Deque deque, long skip) {
        super(TYPE);
        this.deque = deque;
        state = deque.state();
        left = (int) Math.max(0, deque.size() - Math.max(0, skip));
    }

    @New(signature = "(deque, index=0, /)")
    static PyObject __new__(PyType cls, PyObject deque, PyObject index) {
        if (!(deque instanceof Deque of)) {
            throw Errors.typeError("argument 1 must be collections.deque, not " + deque.type().longName());
        }
        return new DequeReverseIterator(of, index == null ? 0 : Numbers.asLong(index));
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        if (deque.state() != state) {
            left = 0;
            throw Errors.runtimeError("deque mutated during iteration");
        }
        PyObject item = left == 0 ? null : deque.getIn(state, left - 1);
        if (item != null) {
            left--;
        }
        return item;
    }

    @Method
    PyObject __length_hint__() {
        return Py.integer(left);
    }

    @Method
    PyObject __reduce__() {
        return Py.tuple(TYPE, Py.tuple(deque, Py.integer(deque.size() - left)));
    }
}
