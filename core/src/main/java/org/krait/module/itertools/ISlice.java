package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;

/** {@code islice}: selected items of an iterator, as a slice would select them. */
@ExposeType(name = "islice", module = "itertools")
public class ISlice extends PyObject {
    public static final PyType TYPE = ISliceExposed.TYPE;

    private static final String RANGE = "must be None or an integer: 0 <= x <= sys.maxsize.";

    /** Null once exhausted. */
    private PyObject iterator;

    /** The number of the next item to give out; items before it are skipped. */
    private long next;
    /** -1: none. */
    private final long stop;

    private final long step;
    /** How many items have been read. */
    private long count;

    protected ISlice(PyType type, PyObject iterator, long start, long stop, long step) {
        super(type);
        this.iterator = iterator;
        next = start;
        this.stop = stop;
        this.step = step;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        int n = ArgParser.construct("islice", Slot.INIT, cls, TYPE, args, kwnames, 2, 4);
        long start = n == 2 ? 0 : bound(args[1], 0);
        PyObject end = args[n == 2 ? 1 : 2];
        long stop = bound(end, -1);
        if (end != Py.None && stop == -1) {
            throw Errors.valueError("Stop argument for islice() " + RANGE);
        }
        if (start < 0 || stop < -1) {
            throw Errors.valueError("Indices for islice() " + RANGE);
        }
        long step = n < 4 ? 1 : bound(args[3], 1);
        if (step < 1) {
            throw Errors.valueError("Step for islice() must be a positive integer or None.");
        }
        PyObject it = Iteration.iter(args[0]);
        return cls == TYPE
                ? new ISlice(cls, it, start, stop, step)
                : new ISliceSub(cls, it, start, stop, step);
    }

    /** A bound as a number; -1 for what is no number or too large. */
    private static long bound(PyObject o, long none) {
        if (o == Py.None) {
            return none;
        }
        try {
            PyInt n = Numbers.index(o);
            return n.isSmall() ? n.longValue() : -1;
        } catch (PyException e) {
            return -1;
        }
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        PyObject it = iterator;
        if (it == null) {
            return null;
        }
        while (count < next) {
            if (Iteration.next(it) == null) {
                iterator = null;
                return null;
            }
            count++;
        }
        PyObject item = stop != -1 && count >= stop ? null : Iteration.next(it);
        if (item == null) {
            iterator = null;
            return null;
        }
        count++;
        long after = next + step;
        next = after < next || stop != -1 && after > stop ? stop : after;
        return item;
    }
}
