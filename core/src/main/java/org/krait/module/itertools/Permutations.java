package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.number.PyInt;

/** {@code permutations}: all arrangements of r items. */
@ExposeType(name = "permutations", module = "itertools")
public class Permutations extends Selections {
    public static final PyType TYPE = PermutationsExposed.TYPE;

    /** How many positions the i-th place can still be turned through. */
    private final int[] cycles;

    protected Permutations(PyType type, PyObject[] pool, int r) {
        super(type, pool, firstPlaces(pool.length), r, r > pool.length);
        cycles = new int[r > pool.length ? 0 : r];
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
        }
        int n = places(places);
        return cls == TYPE ? new Permutations(cls, pool, n) : new PermutationsSub(cls, pool, n);
    }

    @Method
    PyObject __sizeof__() {
        return Py.integer(56 + 8L * (indices.length + cycles.length));
    }

    @Override
    boolean advance(PyObject[] items) {
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
