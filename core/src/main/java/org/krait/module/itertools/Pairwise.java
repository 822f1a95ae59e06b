package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code pairwise}: overlapping pairs of neighbours. */
@ExposeType(name = "pairwise", module = "itertools")
public class Pairwise extends PyObject {
    public static final PyType TYPE = PairwiseExposed.TYPE;

    /** Null once exhausted. */
    private PyObject iterator;

    private PyObject old;

    protected Pairwise(PyType type, PyObject iterator) {
        super(type);
        this.iterator = iterator;
    }

    @New
    static PyObject __new__(PyType cls, PyObject iterable) {
        PyObject it = Iteration.iter(iterable);
        return cls == TYPE ? new Pairwise(cls, it) : new PairwiseSub(cls, it);
    }

    @Special
    PyObject iter() {
        return this;
    }

    /** The iterator may come back here while it computes its next item: hence everything is read again. */
    @Special
    PyObject next() {
        PyObject it = iterator;
        if (it == null) {
            return null;
        }
        PyObject first = old;
        if (first == null) {
            first = Iteration.next(it);
            old = first;
            if (first == null) {
                return end();
            }
            it = iterator;
            if (it == null) {
                return end();
            }
        }
        PyObject second = Iteration.next(it);
        if (second == null) {
            return end();
        }
        old = second;
        return Py.tuple(first, second);
    }

    private PyObject end() {
        iterator = null;
        old = null;
        return null;
    }
}
