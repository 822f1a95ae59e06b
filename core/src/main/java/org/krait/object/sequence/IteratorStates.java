package org.krait.object.sequence;

import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.number.PyInt;

/**
 * How iterators are pickled: a call of {@code iter} or {@code reversed} on what they walk through, and a
 * position.
 */
public final class IteratorStates {
    private IteratorStates() {}

    /**
     * The value of {@code __reduce__}.
     *
     * @param call the built-in function to call: {@code iter} or {@code reversed}
     * @param position the position for {@code __setstate__}, or -1 for none
     */
    public static PyObject reduce(PyObject call, PyObject of, long position) {
        if (position < 0) {
            return Py.tuple(call, Py.tuple(of));
        }
        return Py.tuple(call, Py.tuple(of), Py.integer(position));
    }

    /**
     * The number given to {@code __setstate__}.
     *
     * @throws PyException TypeError if it is no int, OverflowError if it is too large
     */
    public static long state(PyObject object) {
        if (!(object instanceof PyInt)) {
            throw Errors.typeError("an integer is required");
        }
        return Numbers.asLong(object);
    }

    /**
     * The position in something of a length that a number given to {@code __setstate__} means.
     *
     * @throws PyException TypeError if it is no int, OverflowError if it is too large
     */
    public static int position(PyObject object, int length) {
        return (int) Math.max(0, Math.min(state(object), length));
    }
}
