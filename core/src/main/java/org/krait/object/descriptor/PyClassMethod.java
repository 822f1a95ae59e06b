package org.krait.object.descriptor;

import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;
import org.krait.object.generic.PyGenericAlias;
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

    @Getter(name = "__func__")
    PyObject getFunc() {
        return callableOrNone();
    }

    @Getter(name = "__wrapped__")
    PyObject getWrapped() {
        return callableOrNone();
    }

    @Getter(name = "__isabstractmethod__")
    boolean getIsAbstract() {
        return isAbstract(callable());
    }

    @Getter(name = "__dict__")
    PyObject getDict() {
        return instanceDict();
    }

    @Setter(name = "__dict__")
    void setDict(PyObject value) {
        if (value != null && !(value instanceof PyDict)) {
            throw Errors.typeError("__dict__ must be set to a dictionary, not a '" + SlotDefaults.name(value) + "'");
        }
        setInstanceDict((PyDict) value);
    }

    @Getter(name = "__annotations__")
    PyObject getAnnotations() {
        return annotations(false);
    }

    @Setter(name = "__annotations__")
    void setAnnotations(PyObject value) {
        setAnnotations(false, value);
    }

    @Getter(name = "__annotate__")
    PyObject getAnnotate() {
        return annotations(true);
    }

    @Setter(name = "__annotate__")
    void setAnnotate(PyObject value) {
        setAnnotations(true, value);
    }

    @ClassMethod(name = "__class_getitem__")
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }
}
