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
import org.krait.object.sequence.PyTuple;

/** The iterator of a deque; it complains when the deque changes. */
@ExposeType(name = "_deque_iterator", module = "collections", subclassable = false)
public final class DequeIterator extends PyObject {
    public static final PyType TYPE = DequeIteratorExposed.TYPE;

    private final Deque deque;
    private final long state;
    private int left;

    DequeIterator(Deque deque, long skip) {
        super(TYPE);
        this.deque = deque;
        state = deque.state();
        left = (int) Math.max(0, deque.size() - Math.max(0, skip));
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (args.length == 0) {
            throw Errors.typeError("function takes at least 1 argument (0 given)");
        }
        if (args.length > 2) {
            throw Errors.typeError("function takes at most 2 arguments (" + args.length + " given)");
        }
        if (!(args[0] instanceof Deque of)) {
            throw Errors.typeError("argument 1 must be collections.deque, not " + args[0].type().longName());
        }
        PyObject index = args.length == 1 ? null : args[1];
        return new DequeIterator(of, index == null ? 0 : Numbers.asLong(index));
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
        PyObject item = left == 0 ? null : deque.getIn(state, deque.size() - left);
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
