package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code accumulate}: running totals. */
@ExposeType(name = "accumulate", module = "itertools")
public class Accumulate extends PyObject {
    public static final PyType TYPE = AccumulateExposed.TYPE;

    private final PyObject iterator;
    private final PyObject function;
    private PyObject initial;
    private PyObject total;

    protected Accumulate(PyType type, PyObject iterator, PyObject function, PyObject initial) {
        super(type);
        this.iterator = iterator;
        this.function = function;
        this.initial = initial;
    }

    @New
    static PyObject __new__(PyType cls, PyObject iterable, PyObject func, PyObject initial) {
        PyObject it = Iteration.iter(iterable);
        PyObject function = func == null ? Py.None : func;
        PyObject first = initial == null ? Py.None : initial;
        return cls == TYPE
                ? new Accumulate(cls, it, function, first)
                : new AccumulateSub(cls, it, function, first);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        if (initial != Py.None) {
            total = initial;
            initial = Py.None;
            return total;
        }
        PyObject value = Iteration.next(iterator);
        if (value == null) {
            return null;
        }
        if (total == null) {
            total = value;
        } else if (function == Py.None) {
            total = Numbers.add(total, value);
        } else {
            total = Calls.call(function, total, value);
        }
        return total;
    }
}
