package org.krait.object.str;

import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.exception.PyExceptions;

/** {@code str.join}. */
public final class StrJoin {
    private StrJoin() {
    }

    static PyObject join(PyStr separator, PyObject iterable) {
        PyObject[] items;
        try {
            items = Iteration.toArray(iterable);
        } catch (PyException e) {
            if (e.matches(PyExceptions.TypeError) && !iterable.type().hasSlot(Slot.ITER)
                    && !iterable.type().hasSlot(Slot.GETITEM)) {
                throw Errors.typeError("can only join an iterable");
            }
            throw e;
        }
        return join(separator, items, items.length);
    }

    /**
     * Joins the first items of an array.
     *
     * @throws PyException TypeError if one is not a str
     */
    public static PyStr join(PyStr separator, PyObject[] items, int count) {
        long total = Math.max(0, count - 1L) * separator.length();
        boolean narrow = separator.wide == null;
        for (int i = 0; i < count; i++) {
            if (!(items[i] instanceof PyStr s)) {
                throw Errors.typeError("sequence item " + i + ": expected str instance, " + items[i].type().longName()
                        + " found");
            }
            total += s.length();
            narrow &= s.wide == null;
        }
        if (count == 0) {
            return PyStr.EMPTY;
        }
        if (count == 1) {
            return ((PyStr) items[0]).exact();
        }
        if (total > Integer.MAX_VALUE - 8) {
            throw Errors.overflowError("join() result is too long for a Python string");
        }
        if (narrow) {
            StringBuilder out = new StringBuilder((int) total);
            String between = separator.text;
            out.append(((PyStr) items[0]).text);
            for (int i = 1; i < count; i++) {
                out.append(between).append(((PyStr) items[i]).text);
            }
            return PyStr.ofUnits(out.toString());
        }
        StrBuilder out = new StrBuilder((int) total);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                out.append(separator);
            }
            out.append((PyStr) items[i]);
        }
        return out.toStr();
    }
}
