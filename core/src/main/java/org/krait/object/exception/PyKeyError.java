package org.krait.object.exception;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.sequence.PyTuple;

/** KeyError: shows its one argument as repr does, so that {@code KeyError: ''} says something. */
@ExposeType(name = "KeyError")
public class PyKeyError extends PyBaseException {
    /** {@code KeyError}. */
    public static final PyType TYPE = PyKeyErrorExposed.TYPE;

    /** Exactly of {@code type}, without arguments. */
    public PyKeyError(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyKeyError e = cls.isHeap() ? new PyKeyErrorSub(cls) : new PyKeyError(cls);
        e.args = positional(args, kwnames);
        return e;
    }

    @Special
    static PyObject str(PyKeyError self) {
        return self.args.size() == 1 ? Texts.repr(self.args.get(0)) : PyBaseException.str(self);
    }
}
