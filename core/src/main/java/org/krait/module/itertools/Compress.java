package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Comparisons;
import org.krait.object.Iteration;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code compress}: the items whose selector is true. */
@ExposeType(name = "compress", module = "itertools")
public class Compress extends PyObject {
    public static final PyType TYPE = CompressExposed.TYPE;

    private final PyObject data;
    private final PyObject selectors;

    protected Compress(PyType type, PyObject data, PyObject selectors) {
        super(type);
        this.data = data;
        this.selectors = selectors;
    }

    @New
    static PyObject __new__(PyType cls, PyObject data, PyObject selectors) {
        PyObject items = Iteration.iter(data);
        PyObject flags = Iteration.iter(selectors);
        return cls == TYPE ? new Compress(cls, items, flags) : new CompressSub(cls, items, flags);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        while (true) {
            PyObject item = Iteration.next(data);
            if (item == null) {
                return null;
            }
            PyObject selector = Iteration.next(selectors);
            if (selector == null) {
                return null;
            }
            if (Comparisons.isTrue(selector)) {
                return item;
            }
        }
    }
}
