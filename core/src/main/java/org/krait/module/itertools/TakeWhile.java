package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Iteration;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code takewhile}: the items before the first for which the predicate is false. */
@ExposeType(name = "takewhile", module = "itertools")
public class TakeWhile extends PyObject {
    public static final PyType TYPE = TakeWhileExposed.TYPE;

    private final PyObject predicate;
    private final PyObject iterator;
    private boolean stopped;

    protected TakeWhile(PyType type, PyObject predicate, PyObject iterator) {
        super(type);
        this.predicate = predicate;
        this.iterator = iterator;
    }

    @New
    static PyObject __new__(PyType cls, PyObject predicate, PyObject iterable) {
        PyObject it = Iteration.iter(iterable);
        return cls == TYPE ? new TakeWhile(cls, predicate, it) : new TakeWhileSub(cls, predicate, it);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        if (stopped) {
            return null;
        }
        PyObject item = Iteration.next(iterator);
        if (item == null || Comparisons.isTrue(Calls.call(predicate, item))) {
            return item;
        }
        stopped = true;
        return null;
    }
}
