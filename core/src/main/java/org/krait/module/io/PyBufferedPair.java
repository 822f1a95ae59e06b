package org.krait.module.io;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** {@code _io.BufferedRWPair}: a reader and a writer over two raw streams, as of a pipe. */
@ExposeType(name = "BufferedRWPair", module = "_io", base = PyBufferedIOBase.class)
public class PyBufferedPair extends PyBufferedIOBase {
    public static final PyType TYPE = PyBufferedPairExposed.TYPE;

    private PyObject reader;
    private PyObject writer;

    protected PyBufferedPair(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyBufferedPair(TYPE) : new PyBufferedPairSub(cls);
    }

    @Init(signature = "($self, reader, writer, buffer_size=131072, /)")
    void __init__(PyObject reader, PyObject writer, long bufferSize) {
        require(reader, "readable", "File or stream is not readable.");
        require(writer, "writable", "File or stream is not writable.");
        this.reader = Calls.call(PyBufferedReader.TYPE, reader, Py.integer(bufferSize));
        this.writer = Calls.call(PyBufferedWriter.TYPE, writer, Py.integer(bufferSize));
    }

    private PyObject reader() {
        return initialised(reader);
    }

    private PyObject writer() {
        return initialised(writer);
    }

    private static PyObject initialised(PyObject half) {
        if (half == null) {
            throw Errors.valueError("I/O operation on uninitialized object");
        }
        return half;
    }

    @Method(signature = "($self, size=-1, /)")
    PyObject read(PyObject size) {
        return Calls.method(reader(), "read", size == null ? Py.integer(-1) : size);
    }

    @Method(signature = "($self, size=-1, /)")
    PyObject read1(PyObject size) {
        return Calls.method(reader(), "read1", size == null ? Py.integer(-1) : size);
    }

    @Method(signature = "($self, size=0, /)")
    PyObject peek(PyObject size) {
        return Calls.method(reader(), "peek", size == null ? Py.integer(0) : size);
    }

    @Method(signature = "($self, buffer, /)")
    PyObject readinto(PyObject buffer) {
        return Calls.method(reader(), "readinto", buffer);
    }

    @Method(signature = "($self, buffer, /)")
    PyObject readinto1(PyObject buffer) {
        return Calls.method(reader(), "readinto1", buffer);
    }

    @Method(signature = "($self, b, /)")
    PyObject write(PyObject b) {
        return Calls.method(writer(), "write", b);
    }

    @Method(signature = "($self, /)")
    PyObject flush() {
        return Calls.method(writer(), "flush");
    }

    @Method(signature = "($self, /)")
    PyObject readable() {
        return Calls.method(reader(), "readable");
    }

    @Method(signature = "($self, /)")
    PyObject writable() {
        return Calls.method(writer(), "writable");
    }

    @Method(signature = "($self, /)")
    PyObject close() {
        try {
            Calls.method(writer(), "close");
        } catch (PyException e) {
            try {
                Calls.method(reader(), "close");
            } catch (PyException second) {
                second.value.chain(e.value);
                throw second;
            }
            throw e;
        }
        Calls.method(reader(), "close");
        return Py.None;
    }

    @Method(signature = "($self, /)")
    boolean isatty() {
        return Comparisons.isTrue(Calls.method(writer(), "isatty"))
                || Comparisons.isTrue(Calls.method(reader(), "isatty"));
    }

    @Getter(name = "closed")
    PyObject getClosed() {
        if (writer == null) {
            throw Errors.runtimeError("the BufferedRWPair object is being garbage-collected");
        }
        return Attributes.get(writer, "closed");
    }
}
