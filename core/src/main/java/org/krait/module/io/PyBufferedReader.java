package org.krait.module.io;

import org.krait.expose.ExposeType;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.Calls;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** {@code _io.BufferedReader}: reads ahead of its raw stream. */
@ExposeType(name = "BufferedReader", module = "_io", base = PyBufferedIOBase.class)
public class PyBufferedReader extends PyBufferedInput {
    public static final PyType TYPE = PyBufferedReaderExposed.TYPE;

    protected PyBufferedReader(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyBufferedReader(TYPE) : new PyBufferedReaderSub(cls);
    }

    @Init(signature = "($self, raw, buffer_size=131072)")
    void __init__(PyObject raw, long bufferSize) {
        forget();
        require(raw, "readable", "File or stream is not readable.");
        open(raw, bufferSize, true, false);
    }

    @Method
    void flush() {
        Calls.method(raw(), "flush");
    }

    @Method
    boolean readable() {
        return ask("readable");
    }
}
