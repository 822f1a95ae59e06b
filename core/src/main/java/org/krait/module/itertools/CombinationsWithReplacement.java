package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code combinations_with_replacement}: as combinations, but an item may be chosen several times. */
@ExposeType(name = "combinations_with_replacement", module = "itertools")
public class CombinationsWithReplacement extends Selections {
    public static final PyType TYPE = CombinationsWithReplacementExposed.TYPE;

    protected CombinationsWithReplacement(PyType type, PyObject[] pool, int r) {
        super(type, pool, new int[pool.length == 0 ? 0 : r], r, pool.length == 0 && r > 0);
    }

    @New
    static PyObject __new__(PyType cls, PyObject iterable, long r) {
        PyObject[] pool = Iteration.toTuple(iterable).items;
        int places = places(r);
        return cls == TYPE
                ? new CombinationsWithReplacement(cls, pool, places)
                : new CombinationsWithReplacementSub(cls, pool, places);
    }

    @Method
    PyObject __sizeof__() {
        return Py.integer(56 + 8L * indices.length);
    }

    @Override
    boolean advance(PyObject[] items) {
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
