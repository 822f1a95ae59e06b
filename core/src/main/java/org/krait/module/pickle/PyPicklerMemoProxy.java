package org.krait.module.pickle;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;

/** {@code _pickle.PicklerMemoProxy}: the memo of a pickler, seen from Python. */
@ExposeType(name = "PicklerMemoProxy", module = "_pickle", hashable = false)
public class PyPicklerMemoProxy extends PyObject {
    public static final PyType TYPE = PyPicklerMemoProxyExposed.TYPE;

    private final PyPickler pickler;

    PyPicklerMemoProxy(PyPickler pickler) {
        super(TYPE);
        this.pickler = pickler;
    }

    PyPickler pickler() {
        return pickler;
    }

    @Method
    void clear() {
        pickler.memo().clear();
    }

    @Method
    PyObject copy() {
        return pickler.memo().toDict();
    }

    @Method
    PyObject __reduce__() {
        return Py.tuple(PyDict.TYPE, Py.tuple(copy()));
    }
}
