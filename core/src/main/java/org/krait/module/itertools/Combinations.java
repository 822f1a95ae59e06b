package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code combinations}: all ways to choose r items, in the order of the pool. */
@ExposeType(name = "combinations", module = "itertools")
public class Combinations extends Selections {
    public static final PyType TYPE = CombinationsExposed.TYPE;

    protected Combinations(PyType type, PyObject[] pool, int r) {
        super(type, pool, firstPlaces(r > pool.length ? 0 : r), r, r > pool.length);
    }

    @New
    static PyObject __new__(PyType cls, PyObject iterable, long r) {
        PyObject[] pool = Iteration.toTuple(iterable).items;
        int places = places(r);
        return cls == TYPE ? new Combinations(cls, pool, places) : new CombinationsSub(cls, pool, places);
    }

    @Method
    PyObject __sizeof__() {
        return Py.integer(56 + 8L * indices.length);
    }

    @Override
    boolean advance(PyObject[] items) {
        int n = pool.length;
        int r = indices.length;
        int i = r - 1;
        while (i >= 0 && indices[i] == i + n - r) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        indices[i]++;
        for (int j = i + 1; j < r; j++) {
            indices[j] = indices[j - 1] + 1;
        }
        for (; i < r; i++) {
            items[i] = pool[indices[i]];
        }
        return true;
    }
}
