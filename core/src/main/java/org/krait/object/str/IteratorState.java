package org.krait.object.str;

import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.number.PyInt;
import org.krait.runtime.Interpreter;

/** How iterators over texts and bytes are pickled: {@code (iter, (sequence,), index)}, without index at the end. */
public final class IteratorState {
    private static final PyStr ITER = PyStr.intern("iter");

    private IteratorState() {
    }

    /**
     * The value of {@code __reduce__}.
     *
     * @param sequence what is iterated over, an empty one at the end
     * @param index the next position, -1 at the end
     */
    public static PyObject reduce(PyObject sequence, int index) {
        PyObject iter = Interpreter.current().builtins.get(ITER);
        PyObject args = Py.tuple(sequence);
        return index < 0 ? Py.tuple(iter, args) : Py.tuple(iter, args, Py.integer(index));
    }

    /** The index that {@code __setstate__} gets. */
    public static long index(PyObject state) {
        if (!(state instanceof PyInt i)) {
            throw Errors.typeError("an integer is required");
        }
        if (!i.isSmall()) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        return i.longValue();
    }
}
