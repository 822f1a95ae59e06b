package org.krait.object.exception;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** NameError: {@code name} is the name that was looked up. */
@ExposeType(name = "NameError", base = PlainException.class)
public class PyNameError extends PyBaseException {
    /** {@code NameError}. */
    public static final PyType TYPE = PyNameErrorExposed.TYPE;

    private PyObject name;

    /** Exactly of {@code type}, without arguments. */
    public PyNameError(PyType type) {
        super(type);
    }

    /** A NameError or UnboundLocalError about a name. */
    public static PyNameError of(PyType type, String message, PyObject name) {
        PyNameError e = new PyNameError(type);
        e.args = Py.tuple(PyStr.of(message));
        e.name = name;
        return e;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyNameError e = cls.isHeap() ? new PyNameErrorSub(cls) : new PyNameError(cls);
        e.args = positional(args, kwnames);
        return e;
    }

    @Init(signature = "($self, /, *args, name=None)")
    static void __init__(PyNameError self, PyObject[] args, PyObject name) {
        self.args = PyTuple.of(args);
        self.name = name;
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
}
