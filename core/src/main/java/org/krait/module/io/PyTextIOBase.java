package org.krait.module.io;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.Py;
import org.krait.object.PyInstance;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code _io._TextIOBase}: text. */
@ExposeType(name = "_TextIOBase", module = "_io", base = PyIOBase.class)
public class PyTextIOBase extends PyIOBase {
    public static final PyType TYPE = PyTextIOBaseExposed.TYPE;

    protected PyTextIOBase(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyInstance.takesNoArguments(cls, args);
        return cls == TYPE ? new PyTextIOBase(TYPE) : watched(new PyTextIOBaseSub(cls));
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
    static PyObject readline(PyObject self, int size) {
        throw IoModule.unsupported("readline");
    }

    @Method(definingClass = true)
    static PyObject write(PyObject self, PyStr s) {
        throw IoModule.unsupported("write");
    }

    @Getter(name = "encoding")
    static PyObject encoding(PyObject self) {
        return Py.None;
    }

    @Getter(name = "newlines")
    static PyObject newlines(PyObject self) {
        return Py.None;
    }

    @Getter(name = "errors")
    static PyObject errors(PyObject self) {
        return Py.None;
    }
}
