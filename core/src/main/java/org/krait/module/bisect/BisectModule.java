package org.krait.module.bisect;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.sequence.PyList;
import org.krait.object.str.PyStr;

/** The module _bisect. */
@ExposeModule(name = "_bisect")
public final class BisectModule extends JavaModule {
    private static final PyStr INSERT = PyStr.intern("insert");

    public BisectModule() {
        super(BisectModuleExposed.INSTANCE);
    }

    @Function
    PyObject bisect_right(PyObject a, PyObject x, long lo, PyObject hi, PyObject key) {
        return Py.integer(search(a, x, lo, hi, key, true));
    }

    @Function
    PyObject bisect_left(PyObject a, PyObject x, long lo, PyObject hi, PyObject key) {
        return Py.integer(search(a, x, lo, hi, key, false));
    }

    @Function
    void insort_right(PyObject a, PyObject x, long lo, PyObject hi, PyObject key) {
        insert(a, x, lo, hi, key, true);
    }

    @Function
    void insort_left(PyObject a, PyObject x, long lo, PyObject hi, PyObject key) {
        insert(a, x, lo, hi, key, false);
    }

    private static void insert(PyObject a, PyObject x, long lo, PyObject hi, PyObject key, boolean right) {
        PyObject by = key == null || key == Py.None ? x : Calls.call(key, x);
        long at = search(a, by, lo, hi, key, right);
        if (a.getClass() == PyList.class) {
            ((PyList) a).insertAt(at, x);
        } else {
            Calls.method(a, INSERT, Py.integer(at), x);
        }
    }

    /**
     * Where x belongs among the items (their keys) in [lo, hi): behind equal ones, or before them.
     *
     * @throws org.krait.object.PyException ValueError for a negative lo, and what comparing raises
     */
    private static long search(PyObject a, PyObject x, long lo, PyObject hi, PyObject key, boolean right) {
        if (lo < 0) {
            throw Errors.valueError("lo must be non-negative");
        }
        long low = lo;
        long high = ArgParser.sizeOrNone(hi);
        if (high == -1) {
            high = Containers.len(a);
        }
        requireItems(a);
        while (low < high) {
            long middle = low + (high - low) / 2;
            PyObject item = Containers.getItem(a, Py.integer(middle));
            PyObject by = key == null || key == Py.None ? item : Calls.call(key, item);
            boolean goLeft = right ? Comparisons.lessThan(x, by) : !Comparisons.lessThan(by, x);
            if (goLeft) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static void requireItems(PyObject a) {
        if (!Containers.isSequence(a)) {
            throw Errors.typeError(a.type().hasSlot(Slot.GETITEM)
                    ? a.type().longName() + " is not a sequence"
                    : "'" + a.type().longName() + "' object does not support indexing");
        }
    }
}
