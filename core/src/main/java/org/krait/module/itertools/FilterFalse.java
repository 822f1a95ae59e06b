package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.number.PyBool;

/** {@code filterfalse}: the items for which a function (None: truth itself) is false. */
@ExposeType(name = "filterfalse", module = "itertools")
public class FilterFalse extends PyObject {
    public static final PyType TYPE = FilterFalseExposed.TYPE;

    private final PyObject function;
    private final PyObject iterator;

    protected FilterFalse(PyType type, PyObject function, PyObject iterator) {
        super(type);
        this.function = function;
        this.iterator = iterator;
    }

    @New
    static PyObject __new__(PyType cls, PyObject function, PyObject iterable) {
        PyObject it = Iteration.iter(iterable);
        return cls == TYPE ? new FilterFalse(cls, function, it) : new FilterFalseSub(cls, function, it);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        boolean plain = function == Py.None || function == PyBool.TYPE;
        PyObject item;
        while ((item = Iteration.next(iterator)) != null) {
            if (!Comparisons.isTrue(plain ? item : Calls.call(function, item))) {
                return item;
            }
        }
        return null;
    }
}
