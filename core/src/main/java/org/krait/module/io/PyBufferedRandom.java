package org.krait.module.io;

import org.krait.expose.ExposeType;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** {@code _io.BufferedRandom}: reads and writes a raw stream that can be positioned. */
@ExposeType(name = "BufferedRandom", module = "_io", base = PyBufferedIOBase.class)
public class PyBufferedRandom extends PyBufferedInput {
    public static final PyType TYPE = PyBufferedRandomExposed.TYPE;

    protected PyBufferedRandom(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyBufferedRandom(TYPE) : new PyBufferedRandomSub(cls);
    }

    @Init(signature = "($self, raw, buffer_size=131072)")
    void __init__(PyObject raw, long bufferSize) {
        forget();
        require(raw, "seekable", "File or stream is not seekable.");
        require(raw, "readable", "File or stream is not readable.");
        require(raw, "writable", "File or stream is not writable.");
        open(raw, bufferSize, true, true);
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
    boolean readable() {
        return ask("readable");
    }

    @Method
    boolean writable() {
        return ask("writable");
    }
}
