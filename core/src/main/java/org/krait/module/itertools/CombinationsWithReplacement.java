package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** {@code combinations_with_replacement}: as combinations, but an item may be chosen several times. */
@ExposeType(name = "combinations_with_replacement", module = "itertools")
public class CombinationsWithReplacement extends PyObject {
    public static final PyType TYPE = CombinationsWithReplacementExposed.TYPE;

    private final PyObject[] pool;
    private final int[] indices;
    private PyObject[] result;
    private boolean stopped;

    protected CombinationsWithReplacement(PyType type, PyObject[] pool, int r) {
        super(type);
        this.pool = pool;
        stopped = pool.length == 0 && r > 0;
        indices = new int[stopped ? 0 : r];
    }

    @New
    static PyObject __new__(PyType cls, PyObject iterable, long r) {
        PyObject[] pool = Iteration.toTuple(iterable).items;
        if (r < 0) {
            throw Errors.valueError("r must be non-negative");
        }
        int places = (int) Math.min(r, Integer.MAX_VALUE - 8);
        return cls == TYPE
                ? new CombinationsWithReplacement(cls, pool, places)
                : new CombinationsWithReplacementSub(cls, pool, places);
    }

    @Method
    PyObject __sizeof__() {
        return Py.integer(56 + 8L * indices.length);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    synchronized PyObject next() {
        if (stopped) {
            return null;
        }
        if (result == null) {
            result = new PyObject[indices.length];
            for (int i = 0; i < result.length; i++) {
                result[i] = pool[indices[i]];
            }
            return PyTuple.of(result);
        }
        PyObject[] items = result.clone();
        if (!advance(items)) {
            stopped = true;
            return null;
        }
        result = items;
        return PyTuple.of(items);
    }

    private boolean advance(PyObject[] items) {
        int r = indices.length;
        int i = r - 1;
        while (i >= 0 && indices[i] == pool.length - 1) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        int index = indices[i] + 1;
        PyObject item = pool[index];
        for (; i < r; i++) {
            indices[i] = index;
            items[i] = item;
        }
        return true;
    }
}
