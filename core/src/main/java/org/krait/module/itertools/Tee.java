package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** One of the iterators that {@code tee} gives: a position in a chain of {@link TeeData}. */
@ExposeType(name = "_tee", module = "itertools", subclassable = false, weakly = true)
public final class Tee extends PyObject {
    public static final PyType TYPE = TeeExposed.TYPE;

    private TeeData data;
    private int index;

    private Tee(TeeData data, int index) {
        super(TYPE);
        this.data = data;
        this.index = index;
    }

    @New
    static PyObject __new__(PyType cls, PyObject iterable) {
        return of(iterable);
    }

    private static Tee of(PyObject iterable) {
        PyObject it = Iteration.iter(iterable);
        if (it instanceof Tee tee) {
            return tee.copy();
        }
        return new Tee(new TeeData(it), 0);
    }

    /** {@code tee(iterable, n)}. */
    static PyObject split(PyObject iterable, long n) {
        if (n < 0) {
            throw Errors.valueError("n must be >= 0");
        }
        if (n == 0) {
            return PyTuple.EMPTY;
        }
        Tee first = of(iterable);
        PyObject[] all = new PyObject[(int) Math.min(n, Integer.MAX_VALUE - 8)];
        all[0] = first;
        for (int i = 1; i < all.length; i++) {
            all[i] = first.copy();
        }
        return PyTuple.of(all);
    }

    private Tee copy() {
        return new Tee(data, index);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        if (index >= TeeData.CELLS) {
            data = data.link();
            index = 0;
        }
        PyObject value = data.get(index);
        if (value != null) {
            index++;
        }
        return value;
    }

    @Method
    PyObject __copy__() {
        return copy();
    }
}
