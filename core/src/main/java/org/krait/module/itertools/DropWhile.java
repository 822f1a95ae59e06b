package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Iteration;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code dropwhile}: the items from the first for which the predicate is false. */
@ExposeType(name = "dropwhile", module = "itertools")
public class DropWhile extends PyObject {
    public static final PyType TYPE = DropWhileExposed.TYPE;

    private final PyObject predicate;
    private final PyObject iterator;
    private boolean started;

    protected DropWhile(PyType type, PyObject predicate, PyObject iterator) {
        super(type);
        this.predicate = predicate;
        this.iterator = iterator;
    }

    @New
    static PyObject __new__(PyType cls, PyObject predicate, PyObject iterable) {
        PyObject it = Iteration.iter(iterable);
        return cls == TYPE ? new DropWhile(cls, predicate, it) : new DropWhileSub(cls, predicate, it);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        while (true) {
            PyObject item = Iteration.next(iterator);
            if (item == null || started) {
                return item;
            }
            if (!Comparisons.isTrue(Calls.call(predicate, item))) {
                started = true;
                return item;
            }
        }
    }
}
