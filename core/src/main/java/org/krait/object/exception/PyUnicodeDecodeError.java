package org.krait.object.exception;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.Buffers;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** UnicodeDecodeError: bytes that are no text of the encoding. */
@ExposeType(name = "UnicodeDecodeError", base = UnicodeErrorType.class)
public class PyUnicodeDecodeError extends PyUnicodeError {
    /** {@code UnicodeDecodeError}. */
    public static final PyType TYPE = PyUnicodeDecodeErrorExposed.TYPE;

    /** Exactly of {@code type}, without arguments. */
    public PyUnicodeDecodeError(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyUnicodeDecodeError e =
                cls.isHeap() ? new PyUnicodeDecodeErrorSub(cls) : new PyUnicodeDecodeError(cls);
        e.args = positional(args, kwnames);
        return e;
    }

    /** The error that a codec raises. */
    public static PyUnicodeDecodeError of(String encoding, PyObject object, long start, long end, String reason) {
        PyUnicodeDecodeError e = new PyUnicodeDecodeError(TYPE);
        __init__(e, new PyObject[] {Py.str(encoding), object, Py.integer(start), Py.integer(end),
            Py.str(reason)}, null);
        return e;
    }

    @Init
    static void __init__(PyUnicodeDecodeError self, PyObject[] args, PyTuple kwnames) {
        self.setPositional(args, kwnames);
        checkCount(args, 5);
        self.encoding = string(args, 0);
        self.object = args[1] instanceof PyBytes ? args[1] : Buffers.toBytes(args[1]);
        self.start = Numbers.asLong(args[2]);
        self.end = Numbers.asLong(args[3]);
        self.reason = string(args, 4);
    }

    @Special
    static PyObject str(PyUnicodeDecodeError self) {
        if (self.object == null) {
            return PyStr.EMPTY;
        }
        String reason = self.text(self.reason);
        String encoding = self.text(self.encoding);
        if (!(self.object instanceof PyBytes object)) {
            throw self.wrongObject("bytes");
        }
        String where;
        if (self.start >= 0 && self.start < object.size() && self.end == self.start + 1) {
            int b = object.bytes[(int) self.start] & 0xFF;
            where = "byte 0x" + (b < 16 ? "0" : "") + Integer.toHexString(b) + " in position " + self.start;
        } else {
            where = "bytes in position " + self.start + "-" + (self.end - 1);
        }
        return Py.str("'" + encoding + "' codec can't decode " + where + ": " + reason);
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
