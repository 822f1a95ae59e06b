package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.Iteration;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code starmap}: a function called with each item as its arguments. */
@ExposeType(name = "starmap", module = "itertools")
public class StarMap extends PyObject {
    public static final PyType TYPE = StarMapExposed.TYPE;

    private final PyObject function;
    private final PyObject iterator;

    protected StarMap(PyType type, PyObject function, PyObject iterator) {
        super(type);
        this.function = function;
        this.iterator = iterator;
    }

    @New
    static PyObject __new__(PyType cls, PyObject function, PyObject iterable) {
        PyObject it = Iteration.iter(iterable);
        return cls == TYPE ? new StarMap(cls, function, it) : new StarMapSub(cls, function, it);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        PyObject args = Iteration.next(iterator);
        return args == null ? null : Calls.call(function, Iteration.toArray(args), null);
    }
}
