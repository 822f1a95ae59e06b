package org.krait.object.exception;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** AttributeError: {@code name} and {@code obj} say what was asked of whom. */
@ExposeType(name = "AttributeError", base = PlainException.class)
public class PyAttributeError extends PyBaseException {
    /** {@code AttributeError}. */
    public static final PyType TYPE = PyAttributeErrorExposed.TYPE;

    private static final PyStr NAME = PyStr.intern("name");
    private static final PyStr ARGS = PyStr.intern("args");

    private PyObject obj;
    private PyObject name;

    /** Exactly of {@code type}, without arguments. */
    public PyAttributeError(PyType type) {
        super(type);
    }

    /** An AttributeError with its name and object. */
    public static PyAttributeError of(String message, PyObject name, PyObject obj) {
        PyAttributeError e = new PyAttributeError(TYPE);
        e.args = Py.tuple(Py.str(message));
        e.name = name;
        e.obj = obj;
        return e;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyAttributeError e = cls.isHeap() ? new PyAttributeErrorSub(cls) : new PyAttributeError(cls);
        e.args = positional(args, kwnames);
        return e;
    }

    @Init(signature = "($self, /, *args, name=None, obj=None)")
    static void __init__(PyAttributeError self, PyObject[] args, PyObject name, PyObject obj) {
        self.args = PyTuple.of(args);
        self.name = name == Py.None ? null : name;
        self.obj = obj == Py.None ? null : obj;
    }

    /** The object is not kept: it may be large, or refuse to be pickled. */
    @Method(name = "__getstate__")
    PyObject getState() {
        PyDict attributes = instanceDict();
        if (name == null && obj == null && args.size() == 0) {
            return attributes.size() == 0 ? Py.None : attributes;
        }
        PyDict state = attributes.copy();
        if (name != null) {
            state.put(NAME, name);
        }
        state.put(ARGS, args);
        return state;
    }

    @Method(name = "__reduce__")
    PyObject reduceWithState() {
        return Py.tuple(type(), args, getState());
    }

    @Getter(name = "name")
    PyObject nameAttribute() {
        return orNone(name);
    }

    /** Sets {@code name}; null is None. */
    @Setter(name = "name")
    public void setName(PyObject name) {
        this.name = name;
    }

    @Getter(name = "obj")
    PyObject objAttribute() {
        return orNone(obj);
    }

    /** Sets {@code obj}; null is None. */
    @Setter(name = "obj")
    public void setObj(PyObject obj) {
        this.obj = obj;
    }

    /** Whether the attribute search already said which object and name it was about. */
    public boolean isFilled() {
        return name != null || obj != null;
    }
}
