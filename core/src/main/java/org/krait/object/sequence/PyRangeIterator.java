package org.krait.object.sequence;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.number.PyInt;
import org.krait.runtime.importing.Imports;

/** The iterator of a range whose numbers fit a long. */
@ExposeType(name = "range_iterator", subclassable = false, instantiable = false)
public final class PyRangeIterator extends PyObject {
    public static final PyType TYPE = PyRangeIteratorExposed.TYPE;

    private long next;
    private final long step;
    private long left;

    PyRangeIterator(long start, long step, long length) {
        super(TYPE);
        next = start;
        this.step = step;
        left = length;
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    public PyObject next() {
        if (left <= 0) {
            return null;
        }
        long value = next;
        next = value + step;
        left--;
        return PyInt.of(value);
    }

    @Method
    PyObject __length_hint__() {
        return Py.integer(left);
    }

    @Method
    PyObject __reduce__() {
        PyObject call = Imports.builtin("iter"); // first: it may run code that moves this iterator
        PyObject rest = PyRange.of(Py.integer(next), Py.integer(next + left * step), Py.integer(step));
        return Py.tuple(call, Py.tuple(rest), Py.None);
    }

    @Method
    void __setstate__(PyObject object) {
        long done = Math.max(0, Math.min(Numbers.asCLong(object), left));
        next += done * step;
        left -= done;
    }
}
