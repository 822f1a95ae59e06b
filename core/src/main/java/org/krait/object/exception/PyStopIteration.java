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

/** StopIteration: {@code value}, the first argument, is what a generator returned (PEP 380). */
@ExposeType(name = "StopIteration", base = PlainException.class)
public class PyStopIteration extends PyBaseException {
    /** {@code StopIteration}. */
    public static final PyType TYPE = PyStopIterationExposed.TYPE;

    private PyObject value = Py.None;

    /** Exactly of {@code type}, without value. */
    public PyStopIteration(PyType type) {
        super(type);
    }

    /** What a generator raises that returns {@code value}; None leaves {@code args} empty. */
    public static PyStopIteration of(PyObject value) {
        PyStopIteration e = new PyStopIteration(TYPE);
        if (value != null && value != Py.None) {
            e.value = value;
            e.args = Py.tuple(value);
        }
        return e;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyStopIteration e = cls.isHeap() ? new PyStopIterationSub(cls) : new PyStopIteration(cls);
        e.args = positional(args, kwnames);
        return e;
    }

    @Init
    static void __init__(PyStopIteration self, PyObject[] args, PyTuple kwnames) {
        self.setPositional(args, kwnames);
        self.value = args.length > 0 ? args[0] : Py.None;
    }

    /** The value. */
    @Getter
    public PyObject value() {
        return value;
    }

    @Setter(name = "value")
    void setValue(PyObject value) {
        this.value = orNone(value);
    }
}
