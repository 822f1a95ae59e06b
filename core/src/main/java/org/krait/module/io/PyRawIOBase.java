package org.krait.module.io;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyInstance;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyByteArray;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;

/** {@code _io._RawIOBase}: unbuffered bytes. */
@ExposeType(name = "_RawIOBase", module = "_io", base = PyIOBase.class)
public class PyRawIOBase extends PyIOBase {
    public static final PyType TYPE = PyRawIOBaseExposed.TYPE;

    protected PyRawIOBase(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyInstance.takesNoArguments(cls, args);
        return cls == TYPE ? new PyRawIOBase(TYPE) : watched(new PyRawIOBaseSub(cls));
    }

    @Method
    static PyObject read(PyObject self, long size) {
        if (size < 0) {
            return Calls.method(self, "readall");
        }
        PyByteArray into = new PyByteArray(new byte[(int) size]);
        PyObject n = Calls.method(self, "readinto", into);
        if (n == Py.None) {
            return n;
        }
        long count = RawCount.of(n);
        if (count < 0 || count > size) {
            throw Errors.valueError("readinto returned " + count + " outside buffer size " + size);
        }
        return new PyBytes(Arrays.copyOf(into.toBytes(), (int) count));
    }

    @Method
    static PyObject readinto(PyObject self, PyObject[] args, PyTuple kwnames) {
        throw Errors.of(PyExceptions.NotImplementedError, new PyObject[0]);
    }

    @Method
    static PyObject write(PyObject self, PyObject[] args, PyTuple kwnames) {
        throw Errors.of(PyExceptions.NotImplementedError, new PyObject[0]);
    }

    @Method
    static PyObject readall(PyObject self) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            PyObject part = Calls.method(self, "read", Py.integer(131072));
            if (part == Py.None && all.size() == 0) {
                return part;
            }
            if (part == Py.None) {
                break;
            }
            if (!(part instanceof PyBytes bytes)) {
                throw Errors.typeError("read() should return bytes");
            }
            if (bytes.bytes.length == 0) {
                break;
            }
            all.write(bytes.bytes, 0, bytes.bytes.length);
        }
        return new PyBytes(all.toByteArray());
    }
}
