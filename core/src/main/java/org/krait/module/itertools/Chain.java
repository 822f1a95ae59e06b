package org.krait.module.itertools;

import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Iteration;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.sequence.PyTuple;

/** {@code chain}: one iterable after the other. */
@ExposeType(name = "chain", module = "itertools")
public class Chain extends PyObject {
    public static final PyType TYPE = ChainExposed.TYPE;

    /** The iterables still to come; null once exhausted. */
    private PyObject source;

    private PyObject active;

    protected Chain(PyType type, PyObject source) {
        super(type);
        this.source = source;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] iterables) {
        return make(cls, Iteration.iter(PyTuple.of(iterables)));
    }

    private static PyObject make(PyType cls, PyObject source) {
        return cls == TYPE ? new Chain(cls, source) : new ChainSub(cls, source);
    }

    @ClassMethod
    static PyObject from_iterable(PyType cls, PyObject iterable) {
        return make(cls, Iteration.iter(iterable));
    }

    @ClassMethod
    static PyObject __class_getitem__(PyType cls, PyObject object) {
        return PyGenericAlias.of(cls, object);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        while (true) {
            PyObject from = source;
            if (from == null) {
                return null;
            }
            PyObject it = active;
            if (it == null) {
                it = nextIterator(from);
                if (it == null) {
                    return null;
                }
                active = it;
            }
            PyObject item = Iteration.next(it);
            if (item != null) {
                return item;
            }
            active = null;
        }
    }

    private PyObject nextIterator(PyObject from) {
        boolean done = false;
        try {
            PyObject iterable = Iteration.next(from);
            if (iterable == null) {
                return null;
            }
            PyObject it = Iteration.iter(iterable);
            done = true;
            return it;
        } finally {
            if (!done) {
                source = null;
            }
        }
    }
}
