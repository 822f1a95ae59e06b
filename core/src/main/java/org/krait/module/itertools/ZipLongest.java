package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** {@code zip_longest}: as zip, to the end of the longest. */
@ExposeType(name = "zip_longest", module = "itertools")
public class ZipLongest extends PyObject {
    public static final PyType TYPE = ZipLongestExposed.TYPE;

    /** Exhausted ones are null. */
    private final PyObject[] iterators;

    private final PyObject fillValue;
    private int active;

    protected ZipLongest(PyType type, PyObject[] iterators, PyObject fillValue) {
        super(type);
        this.iterators = iterators;
        this.fillValue = fillValue;
        active = iterators.length;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        int keywords = kwnames == null ? 0 : kwnames.items.length;
        PyObject fill = Py.None;
        if (keywords > 0) {
            if (keywords > 1 || !kwnames.items[0].toString().equals("fillvalue")) {
                throw Errors.typeError("zip_longest() got an unexpected keyword argument");
            }
            fill = args[args.length - 1];
        }
        PyObject[] its = new PyObject[args.length - keywords];
        for (int i = 0; i < its.length; i++) {
            its[i] = Iteration.iter(args[i]);
        }
        return cls == TYPE ? new ZipLongest(cls, its, fill) : new ZipLongestSub(cls, its, fill);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        if (active == 0) {
            return null;
        }
        PyObject[] items = new PyObject[iterators.length];
        for (int i = 0; i < items.length; i++) {
            PyObject item = iterators[i] == null ? null : nextOf(i);
            if (item == null && active == 0) {
                return null;
            }
            items[i] = item == null ? fillValue : item;
        }
        return PyTuple.of(items);
    }

    private PyObject nextOf(int i) {
        PyObject item;
        try {
            item = Iteration.next(iterators[i]);
        } catch (PyException e) {
            active = 0;
            throw e;
        }
        if (item == null) {
            iterators[i] = null;
            active--;
        }
        return item;
    }
}
