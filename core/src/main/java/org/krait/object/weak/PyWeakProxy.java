package org.krait.object.weak;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.object.Calls;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** The proxy of an object that is not callable. */
@ExposeType(name = "ProxyType", module = "weakref", hashable = false, subclassable = false, instantiable = false)
public final class PyWeakProxy extends WeakProxy {
    public static final PyType TYPE = PyWeakProxyExposed.TYPE;

    PyWeakProxy(PyObject referent, PyObject callback) {
        super(TYPE, referent, callback);
    }

    @Method(name = "__bytes__", signature = "($self, /)")
    PyObject bytes() {
        return Calls.method(target(this), "__bytes__");
    }

    @Method(name = "__reversed__", signature = "($self, /)")
    PyObject reversed() {
        return Calls.method(target(this), "__reversed__");
    }
}
