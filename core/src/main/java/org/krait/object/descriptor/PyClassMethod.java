package org.krait.object.descriptor;

import org.krait.expose.ExposeType;
import org.krait.expose.Init;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.function.PyMethod;

/** {@code classmethod}: binds the wrapped function to the class, whether asked of it or of an instance. */
@ExposeType(name = "classmethod")
public class PyClassMethod extends Wrapping {
    public static final PyType TYPE = PyClassMethodExposed.TYPE;

    protected PyClassMethod(PyType type) {
        super(type);
    }

    /** Wraps a callable as the runtime does, without copying its names. */
    public PyClassMethod(PyObject callable) {
        this(TYPE);
        wrapQuietly(callable);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyClassMethod(TYPE) : new PyClassMethodSub(cls);
    }

    @Init(signature = "($self, function, /)")
    void __init__(PyObject function) {
        wrap(function);
    }

    @Special
    PyObject get(PyObject instance, PyType owner) {
        return new PyMethod(required("classmethod"), owner == null ? instance.type() : owner);
    }

    @Special
    PyObject repr() {
        return text("classmethod");
    }
}
