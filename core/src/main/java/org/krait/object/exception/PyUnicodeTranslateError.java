package org.krait.object.exception;

import org.krait.expose.ExposeType;
import org.krait.expose.Init;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** UnicodeTranslateError: a character that {@code str.translate} may not translate. */
@ExposeType(name = "UnicodeTranslateError", base = UnicodeErrorType.class)
public class PyUnicodeTranslateError extends PyUnicodeError {
    /** {@code UnicodeTranslateError}. */
    public static final PyType TYPE = PyUnicodeTranslateErrorExposed.TYPE;

    /** Exactly of {@code type}, without arguments. */
    public PyUnicodeTranslateError(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyUnicodeTranslateError e =
                cls.isHeap() ? new PyUnicodeTranslateErrorSub(cls) : new PyUnicodeTranslateError(cls);
        e.args = positional(args, kwnames);
        return e;
    }

    @Init
    static void __init__(PyUnicodeTranslateError self, PyObject[] args, PyTuple kwnames) {
        self.setPositional(args, kwnames);
        checkCount(args, 4);
        self.object = string(args, 0);
        self.start = Numbers.asLong(args[1]);
        self.end = Numbers.asLong(args[2]);
        self.reason = string(args, 3);
    }

    @Special
    static PyObject str(PyUnicodeTranslateError self) {
        if (self.object == null) {
            return PyStr.EMPTY;
        }
        String reason = self.text(self.reason);
        return Py.str("can't translate " + self.describe() + ": " + reason);
    }
}
