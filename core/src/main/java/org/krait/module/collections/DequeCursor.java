package org.krait.module.collections;

import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** What walks over a deque, in either direction; it complains when the deque changes. */
abstract class DequeCursor extends PyObject {
    final Deque deque;
    final long state;
    int left;

    DequeCursor(PyType type, Deque deque, long skip) {
        super(type);
        this.deque = deque;
        state = deque.state();
        left = (int) Math.max(0, deque.size() - Math.max(0, skip));
    }

    /** The deque among the arguments of the constructor, which are checked; keywords are ignored. */
    static Deque deque(PyObject[] args, PyTuple kwnames) {
        int given = positional(args, kwnames);
        if (given == 0) {
            throw Errors.typeError("function takes at least 1 argument (0 given)");
        }
        if (given > 2) {
            throw Errors.typeError("function takes at most 2 arguments (" + given + " given)");
        }
        if (!(args[0] instanceof Deque of)) {
            throw Errors.typeError("argument 1 must be collections.deque, not "
                    + (args[0] == Py.None ? "None" : args[0].type().longName()));
        }
        return of;
    }

    /** How many items were taken already, from the arguments of the constructor. */
    static long skip(PyObject[] args, PyTuple kwnames) {
        return positional(args, kwnames) == 1 ? 0 : Numbers.asLong(args[1]);
    }

    private static int positional(PyObject[] args, PyTuple kwnames) {
        return args.length - (kwnames == null ? 0 : kwnames.size());
    }

    @Special
    final PyObject iter() {
        return this;
    }

    @Method
    final PyObject __length_hint__() {
        return Py.integer(left);
    }

    @Method
    final PyObject __reduce__() {
        return Py.tuple(type(), Py.tuple(deque, Py.integer(deque.size() - left)));
    }
}
