package org.krait.object.weak;

import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** The proxy of a callable object. */
@ExposeType(name = "CallableProxyType", module = "weakref", hashable = false, subclassable = false,
        instantiable = false)
public final class PyCallableWeakProxy extends WeakProxy {
    public static final PyType TYPE = PyCallableWeakProxyExposed.TYPE;

    PyCallableWeakProxy(PyObject referent, PyObject callback) {
        super(TYPE, referent, callback);
    }

    @Special
    static PyObject call(PyObject self, PyObject[] args, PyTuple kwnames) {
        return Calls.call(target(self), args, kwnames);
    }
}
