package org.krait.object.iterator;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** {@code map}: a function's results for one item from each iterable. */
@ExposeType(name = "map")
public class PyMap extends PyObject {
    public static final PyType TYPE = PyMapExposed.TYPE;

    private final PyObject function;
    private final Together together;

    protected PyMap(PyType type, PyObject function, Together together) {
        super(type);
        this.function = function;
        this.together = together;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        int positional = args.length - (kwnames == null ? 0 : kwnames.items.length);
        Together together = Together.of("map", args, kwnames, 1);
        if (positional < 2) {
            throw Errors.typeError("map() must have at least two arguments.");
        }
        return cls == TYPE ? new PyMap(cls, args[0], together) : new PyMapSub(cls, args[0], together);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        if (together.iterators.length == 1) {
            PyObject item = Iteration.next(together.iterators[0]);
            return item == null ? null : Calls.call(function, item);
        }
        PyObject[] items = together.next();
        return items == null ? null : Calls.call(function, items, null);
    }

    @Method
    PyObject __reduce__() {
        PyTuple args = PyTuple.of(Calls.prepend(function, together.iterators));
        return Together.reduce(type(), args, together.strict);
    }

    @Method
    void __setstate__(PyObject object) {
        together.strict = Comparisons.isTrue(object);
    }
}
