package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;

/** {@code permutations}: all arrangements of r items. */
@ExposeType(name = "permutations", module = "itertools")
public class Permutations extends PyObject {
    public static final PyType TYPE = PermutationsExposed.TYPE;

    private final PyObject[] pool;
    private final int[] indices;
    /** How many positions the i-th place can still be turned through. */
    private final int[] cycles;
    private PyObject[] result;
    private boolean stopped;

    protected Permutations(PyType type, PyObject[] pool, int r) {
        super(type);
        this.pool = pool;
        stopped = r > pool.length;
        indices = new int[pool.length];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = i;
        }
        cycles = new int[stopped ? 0 : r];
        for (int i = 0; i < cycles.length; i++) {
            cycles[i] = pool.length - i;
        }
    }

    @New
    static PyObject __new__(PyType cls, PyObject iterable, PyObject r) {
        PyObject[] pool = Iteration.toTuple(iterable).items;
        long places = pool.length;
        if (r != null && r != Py.None) {
            if (!(r instanceof PyInt)) {
                throw Errors.typeError("Expected int as r");
            }
            places = Numbers.asLong(r);
            if (places < 0) {
                throw Errors.valueError("r must be non-negative");
            }
        }
        int n = (int) Math.min(places, Integer.MAX_VALUE - 8);
        return cls == TYPE ? new Permutations(cls, pool, n) : new PermutationsSub(cls, pool, n);
    }

    @Method
    PyObject __sizeof__() {
        return Py.integer(56 + 8L * (indices.length + cycles.length));
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
            result = new PyObject[cycles.length];
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
        int n = pool.length;
        int r = cycles.length;
        for (int i = r - 1; i >= 0; i--) {
            cycles[i]--;
            if (cycles[i] == 0) {
                int index = indices[i];
                System.arraycopy(indices, i + 1, indices, i, n - 1 - i);
                indices[n - 1] = index;
                cycles[i] = n - i;
            } else {
                int j = n - cycles[i];
                int index = indices[i];
                indices[i] = indices[j];
                indices[j] = index;
                for (int k = i; k < r; k++) {
                    items[k] = pool[indices[k]];
                }
                return true;
            }
        }
        return false;
    }
}
