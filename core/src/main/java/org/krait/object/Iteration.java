package org.krait.object;

import java.util.Arrays;
import org.krait.object.exception.PyExceptions;
import org.krait.object.iterator.PySequenceIterator;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;

/** Iterating over any object (language reference, 3.3.7, and the older protocol through {@code __getitem__}). */
public final class Iteration {
    private Iteration() {}

    /** {@code iter(o)}. */
    public static PyObject iter(PyObject o) {
        TypeOps ops = o.type().ops;
        if (ops.has(Slot.ITER)) {
            PyObject it = ops.iter(o);
            if (!it.type().ops.has(Slot.NEXT)) {
                throw Errors.typeError("iter() returned non-iterator of type '" + it.type().longName() + "'");
            }
            return it;
        }
        if (Containers.isSequence(o)) {
            return new PySequenceIterator(o);
        }
        throw Errors.typeError("'" + o.type().longName() + "' object is not iterable");
    }

    /** The next value, or null at the end. */
    public static PyObject next(PyObject iterator) {
        try {
            return iterator.type().ops.next(iterator);
        } catch (PyException e) {
            if (e.matches(PyExceptions.StopIteration)) {
                return null;
            }
            throw e;
        }
    }

    /** The values of an iterable; the array is the caller's only if the iterable is no exact tuple. */
    public static PyObject[] toArray(PyObject iterable) {
        if (iterable.getClass() == PyTuple.class) {
            return ((PyTuple) iterable).items;
        }
        if (iterable.getClass() == PyList.class) {
            return ((PyList) iterable).toArray();
        }
        PyObject it = iter(iterable);
        // Only list() asks Python code how much there will be: see PyList.extend.
        long hint = iterable.type().isHeap() ? 8 : Containers.lengthHint(iterable, 8);
        PyObject[] items = new PyObject[(int) Math.min(hint, 1 << 20)];
        int n = 0;
        for (PyObject item = next(it); item != null; item = next(it)) {
            if (n == items.length) {
                items = Arrays.copyOf(items, Math.max(8, n + (n >> 1)));
            }
            items[n++] = item;
        }
        return n == items.length ? items : Arrays.copyOf(items, n);
    }

    /** {@code list(iterable)}. */
    public static PyList toList(PyObject iterable) {
        if (iterable.type().isHeap()) {
            PyList list = new PyList();
            list.extend(iterable);
            return list;
        }
        PyObject[] items = toArray(iterable);
        return PyList.ofArray(iterable.getClass() == PyTuple.class ? items.clone() : items);
    }

    /** {@code tuple(iterable)}. */
    public static PyTuple toTuple(PyObject iterable) {
        if (iterable.getClass() == PyTuple.class) {
            return (PyTuple) iterable;
        }
        return PyTuple.of(toArray(iterable));
    }
}
