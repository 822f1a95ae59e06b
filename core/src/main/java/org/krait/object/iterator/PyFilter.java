package org.krait.object.iterator;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.number.PyBool;

/** {@code filter}: the items for which a function (None: truth itself) is true. */
@ExposeType(name = "filter")
public class PyFilter extends PyObject {
    public static final PyType TYPE = PyFilterExposed.TYPE;

    private final PyObject function;
    private final PyObject iterator;

    protected PyFilter(PyType type, PyObject function, PyObject iterator) {
        super(type);
        this.function = function;
        this.iterator = iterator;
    }

    @New(signature = "(function, iterable, /)")
    static PyObject __new__(PyType cls, PyObject function, PyObject iterable) {
        PyObject it = Iteration.iter(iterable);
        return cls == TYPE ? new PyFilter(cls, function, it) : new PyFilterSub(cls, function, it);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        boolean plain = function == Py.None || function == PyBool.TYPE;
        PyObject item;
        while ((item = iterator.type().ops.next(iterator)) != null) {
            if (Comparisons.isTrue(plain ? item : Calls.call(function, item))) {
                return item;
            }
        }
        return null;
    }

    @Method
    PyObject __reduce__() {
        return Py.tuple(type(), Py.tuple(function, iterator));
    }
}
