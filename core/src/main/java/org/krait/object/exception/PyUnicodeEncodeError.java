package org.krait.object.exception;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** UnicodeEncodeError: a str that an encoding can not say. */
@ExposeType(name = "UnicodeEncodeError", base = UnicodeErrorType.class)
public class PyUnicodeEncodeError extends PyUnicodeError {
    /** {@code UnicodeEncodeError}. */
    public static final PyType TYPE = PyUnicodeEncodeErrorExposed.TYPE;

    /** Exactly of {@code type}, without arguments. */
    public PyUnicodeEncodeError(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyUnicodeEncodeError e =
                cls.isHeap() ? new PyUnicodeEncodeErrorSub(cls) : new PyUnicodeEncodeError(cls);
        e.args = positional(args, kwnames);
        return e;
    }

    /** The error that a codec raises. */
    public static PyUnicodeEncodeError of(String encoding, PyObject object, long start, long end, String reason) {
        PyUnicodeEncodeError e = new PyUnicodeEncodeError(TYPE);
        __init__(e, new PyObject[] {Py.str(encoding), object, Py.integer(start), Py.integer(end),
            Py.str(reason)}, null);
        return e;
    }

    @Init
    static void __init__(PyUnicodeEncodeError self, PyObject[] args, PyTuple kwnames) {
        self.setPositional(args, kwnames);
        checkCount(args, 5);
        self.encoding = string(args, 0);
        self.object = string(args, 1);
        self.start = Numbers.asLong(args[2]);
        self.end = Numbers.asLong(args[3]);
        self.reason = string(args, 4);
    }

    @Special
    static PyObject str(PyUnicodeEncodeError self) {
        if (self.object == null) {
            return PyStr.EMPTY;
        }
        String reason = self.text(self.reason);
        String encoding = self.text(self.encoding);
        return Py.str("'" + encoding + "' codec can't encode " + self.describe() + ": " + reason);
    }

    @Getter(name = "encoding")
    PyObject encodingAttribute() {
        return orNone(encoding);
    }

    @Setter(name = "encoding")
    void setEncoding(PyObject value) {
        encoding = value;
    }
}
