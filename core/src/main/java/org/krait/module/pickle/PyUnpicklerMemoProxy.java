package org.krait.module.pickle;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;

/** {@code _pickle.UnpicklerMemoProxy}: the memo of an unpickler, seen from Python. */
@ExposeType(name = "UnpicklerMemoProxy", module = "_pickle", hashable = false)
public class PyUnpicklerMemoProxy extends PyObject {
    public static final PyType TYPE = PyUnpicklerMemoProxyExposed.TYPE;

    private final PyUnpickler unpickler;

    PyUnpicklerMemoProxy(PyUnpickler unpickler) {
        super(TYPE);
        this.unpickler = unpickler;
    }

    PyUnpickler unpickler() {
        return unpickler;
    }

    @Method
    void clear() {
        unpickler.memo().clear();
    }

    @Method
    PyObject copy() {
        return unpickler.memo().toDict();
    }

    @Method
    PyObject __reduce__() {
        return Py.tuple(PyDict.TYPE, Py.tuple(copy()));
    }
}
