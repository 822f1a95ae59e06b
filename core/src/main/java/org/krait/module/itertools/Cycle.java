package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Iteration;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyList;

/** {@code cycle}: the items again and again. */
@ExposeType(name = "cycle", module = "itertools")
public class Cycle extends PyObject {
    public static final PyType TYPE = CycleExposed.TYPE;

    /** Null once exhausted; then the saved items go round. */
    private PyObject iterator;

    private final PyList saved = new PyList();
    private int index;

    protected Cycle(PyType type, PyObject iterator) {
        super(type);
        this.iterator = iterator;
    }

    @New
    static PyObject __new__(PyType cls, PyObject iterable) {
        PyObject it = Iteration.iter(iterable);
        return cls == TYPE ? new Cycle(cls, it) : new CycleSub(cls, it);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        PyObject it = iterator;
        if (it != null) {
            PyObject item = Iteration.next(it);
            if (item != null) {
                saved.append(item);
                return item;
            }
            iterator = null;
        }
        int i = index;
        PyObject item = saved.getOrNull(i);
        if (item != null) {
            index = i + 1 < saved.size() ? i + 1 : 0;
        }
        return item;
    }
}
