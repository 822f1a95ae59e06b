package org.krait.object.iterator;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Comparisons;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** {@code zip}: tuples of one item from each iterable. */
@ExposeType(name = "zip")
public class PyZip extends PyObject {
    public static final PyType TYPE = PyZipExposed.TYPE;

    private final Together together;

    protected PyZip(PyType type, Together together) {
        super(type);
        this.together = together;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        Together together = Together.of("zip", args, kwnames, 0);
        return cls == TYPE ? new PyZip(cls, together) : new PyZipSub(cls, together);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        if (together.iterators.length == 0) {
            return null;
        }
        PyObject[] items = together.next();
        return items == null ? null : PyTuple.of(items);
    }

    @Method
    PyObject __reduce__() {
        return Together.reduce(type(), PyTuple.of(together.iterators), together.strict);
    }

    @Method
    void __setstate__(PyObject object) {
        together.strict = Comparisons.isTrue(object);
    }
}
