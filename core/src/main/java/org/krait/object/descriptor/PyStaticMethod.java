package org.krait.object.descriptor;

import org.krait.expose.ExposeType;
import org.krait.expose.Init;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** {@code staticmethod}: gives the wrapped function as it is, whether asked of the class or of an instance. */
@ExposeType(name = "staticmethod")
public class PyStaticMethod extends Wrapping {
    public static final PyType TYPE = PyStaticMethodExposed.TYPE;

    protected PyStaticMethod(PyType type) {
        super(type);
    }

    /** Wraps a callable as the runtime does, without copying its names. */
    public PyStaticMethod(PyObject callable) {
        this(TYPE);
        wrapQuietly(callable);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyStaticMethod(TYPE) : new PyStaticMethodSub(cls);
    }

    @Init(signature = "($self, function, /)")
    void __init__(PyObject function) {
        wrap(function);
    }

    @Special
    PyObject get(PyObject instance, PyType owner) {
        return required("staticmethod");
    }

    @Special
    PyObject call(PyObject[] args, PyTuple kwnames) {
        PyObject f = required("staticmethod");
        return f.type().ops.call(f, args, kwnames);
    }

    @Special
    PyObject repr() {
        return text("staticmethod");
    }
}
