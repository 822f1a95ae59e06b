package org.krait.module.io;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** {@code _io.BufferedWriter}: collects small writes. */
@ExposeType(name = "BufferedWriter", module = "_io", base = PyBufferedIOBase.class)
public class PyBufferedWriter extends PyBuffered {
    public static final PyType TYPE = PyBufferedWriterExposed.TYPE;

    protected PyBufferedWriter(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyBufferedWriter(TYPE) : new PyBufferedWriterSub(cls);
    }

    @Init(signature = "($self, raw, buffer_size=131072)")
    void __init__(PyObject raw, long bufferSize) {
        require(raw, "writable", "File or stream is not writable.");
        open(raw, bufferSize, false, true);
    }

    @Method
    PyObject write(PyObject b) {
        return writeBytes(b);
    }

    @Method
    void flush() {
        flushAll();
    }

    @Method
    void close() {
        closeRaw();
    }

    @Method
    PyObject detach() {
        return takeRaw();
    }

    @Method
    PyObject seek(PyObject target, int whence) {
        return moveTo(target, whence);
    }

    @Method
    PyObject tell() {
        return position();
    }

    @Method
    PyObject truncate(PyObject pos) {
        return cut(pos);
    }

    @Method
    boolean seekable() {
        return ask("seekable");
    }

    @Method
    boolean readable() {
        return false;
    }

    @Method
    boolean writable() {
        return ask("writable");
    }

    @Method
    PyObject fileno() {
        return Calls.method(raw(), "fileno");
    }

    @Method
    PyObject isatty() {
        return Calls.method(raw(), "isatty");
    }

    @Getter(name = "raw")
    PyObject getRaw() {
        return raw();
    }

    @Getter(name = "closed")
    PyObject getClosed() {
        return Attributes.get(raw(), "closed");
    }

    @Getter(name = "name")
    PyObject getName() {
        return Attributes.get(raw(), "name");
    }

    @Getter(name = "mode")
    PyObject getMode() {
        return Attributes.get(raw(), "mode");
    }

    @Method(name = "__getstate__", signature = "($self, /)")
    PyObject getState() {
        return pickled();
    }

    @Special
    static PyObject repr(PyBufferedWriter self) {
        return self.describe();
    }
}
