package org.krait.module.io;

import org.krait.expose.Converter;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyBuffer;
import org.krait.object.PyInstance;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.WritableBuffer;
import org.krait.object.sequence.PyTuple;

/** {@code _io._BufferedIOBase}: buffered bytes. */
@ExposeType(name = "_BufferedIOBase", module = "_io", base = PyIOBase.class)
public class PyBufferedIOBase extends PyIOBase {
    public static final PyType TYPE = PyBufferedIOBaseExposed.TYPE;

    protected PyBufferedIOBase(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyInstance.takesNoArguments(cls, args);
        return cls == TYPE ? new PyBufferedIOBase(TYPE) : watched(new PyBufferedIOBaseSub(cls));
    }

    @Method(definingClass = true)
    static PyObject detach(PyObject self) {
        throw IoModule.unsupported("detach");
    }

    @Method(signature = "($self, size=-1, /)", definingClass = true)
    static PyObject read(PyObject self, int size) {
        throw IoModule.unsupported("read");
    }

    @Method(signature = "($self, size=-1, /)", definingClass = true)
    static PyObject read1(PyObject self, int size) {
        throw IoModule.unsupported("read1");
    }

    @Method(definingClass = true)
    static PyObject write(PyObject self, PyObject b) {
        throw IoModule.unsupported("write");
    }

    @Method
    static PyObject readinto(PyObject self, @Converter(WritableBuffer.class) PyBuffer target) {
        return readInto(self, target, "read");
    }

    @Method
    static PyObject readinto1(PyObject self, @Converter(WritableBuffer.class) PyBuffer target) {
        return readInto(self, target, "read1");
    }

    private static PyObject readInto(PyObject self, PyBuffer target, String read) {
        try {
            PyObject part = Calls.method(self, read, Py.integer(target.length));
            if (!(part instanceof PyBytes bytes)) {
                throw Errors.typeError("read() should return bytes");
            }
            if (bytes.bytes.length > target.length) {
                throw Errors.valueError("read() returned too much data: " + target.length + " bytes requested, "
                        + bytes.bytes.length + " returned");
            }
            System.arraycopy(bytes.bytes, 0, target.array, target.offset, bytes.bytes.length);
            return Py.integer(bytes.bytes.length);
        } finally {
            target.release();
        }
    }
}
