package org.krait.module.itertools;

import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** All ways to select items of a pool: the first selection, and then each from the one before. */
abstract class Selections extends PyObject {
    final PyObject[] pool;
    /** The places of the selected items in the pool; permutations keep those of the others behind them. */
    final int[] indices;
    private final int size;
    private PyObject[] result;
    private boolean stopped;

    /**
     * @param pool what to select from
     * @param indices the first selection
     * @param size how many items a selection has
     * @param none whether there is no selection at all
     */
    Selections(PyType type, PyObject[] pool, int[] indices, int size, boolean none) {
        super(type);
        this.pool = pool;
        this.indices = indices;
        this.size = size;
        stopped = none;
    }

    /** The places 0, 1, ... n-1. */
    static int[] firstPlaces(int n) {
        int[] places = new int[n];
        for (int i = 0; i < n; i++) {
            places[i] = i;
        }
        return places;
    }

    /** How many items to select, from an argument that is not too large for an array. */
    static int places(long r) {
        if (r < 0) {
            throw Errors.valueError("r must be non-negative");
        }
        return (int) Math.min(r, Integer.MAX_VALUE - 8);
    }

    /** Makes the next selection of the one in {@code items}; false: that was the last. */
    abstract boolean advance(PyObject[] items);

    @Special
    final PyObject iter() {
        return this;
    }

    @Special
    final synchronized PyObject next() {
        if (stopped) {
            return null;
        }
        if (result == null) {
            result = new PyObject[size];
            for (int i = 0; i < size; i++) {
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
}
