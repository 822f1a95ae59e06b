package org.krait.module.io;

import org.krait.expose.ExposeType;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
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
        forget();
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
    boolean writable() {
        return ask("writable");
    }
}
