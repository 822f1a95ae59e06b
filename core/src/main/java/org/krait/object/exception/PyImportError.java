package org.krait.object.exception;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** ImportError: {@code name} of the module, {@code path} of its file, {@code name_from} if a name of it was missing. */
@ExposeType(name = "ImportError", base = PlainException.class)
public class PyImportError extends PyBaseException {
    /** {@code ImportError}. */
    public static final PyType TYPE = PyImportErrorExposed.TYPE;

    private static final PyStr NAME = PyStr.intern("name");
    private static final PyStr PATH = PyStr.intern("path");
    private static final PyStr NAME_FROM = PyStr.intern("name_from");

    private PyObject msg;
    private PyObject name;
    private PyObject path;
    private PyObject nameFrom;

    /** Exactly of {@code type}, without arguments. */
    public PyImportError(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyImportError e = cls.isHeap() ? new PyImportErrorSub(cls) : new PyImportError(cls);
        e.args = positional(args, kwnames);
        return e;
    }

    @Init(signature = "($self, /, *args, name=None, path=None, name_from=None)")
    static void __init__(PyImportError self, PyObject[] args, PyObject name, PyObject path, PyObject nameFrom) {
        self.args = PyTuple.of(args);
        self.name = name == Py.None ? null : name;
        self.path = path == Py.None ? null : path;
        self.nameFrom = nameFrom == Py.None ? null : nameFrom;
        self.msg = args.length == 1 ? args[0] : null;
    }

    /** An ImportError or ModuleNotFoundError; parts may be null. */
    public static PyImportError of(PyType type, String message, PyObject name, PyObject path, PyObject nameFrom) {
        PyImportError e = new PyImportError(type);
        e.msg = Py.str(message);
        e.args = Py.tuple(e.msg);
        e.name = name;
        e.path = path;
        e.nameFrom = nameFrom;
        return e;
    }

    @Special
    static PyObject str(PyImportError self) {
        if (self.msg instanceof PyStr && self.msg.type() == PyStr.TYPE) {
            return self.msg;
        }
        return PyBaseException.str(self);
    }

    @Method(name = "__reduce__")
    PyObject reduceWithState() {
        PyDict attributes = instanceDict();
        if (name == null && path == null && nameFrom == null) {
            return attributes == null || attributes.size() == 0
                    ? Py.tuple(type(), args) : Py.tuple(type(), args, attributes);
        }
        PyDict state = attributes == null ? new PyDict() : attributes.copy();
        putIfThere(state, NAME, name);
        putIfThere(state, PATH, path);
        putIfThere(state, NAME_FROM, nameFrom);
        return Py.tuple(type(), args, state);
    }

    private static void putIfThere(PyDict state, PyStr key, PyObject value) {
        if (value != null) {
            state.put(key, value);
        }
    }

    @Getter(name = "msg")
    PyObject msgAttribute() {
        return orNone(msg);
    }

    @Setter(name = "msg")
    void setMsg(PyObject msg) {
        this.msg = msg;
    }

    @Getter(name = "name")
    PyObject nameAttribute() {
        return orNone(name);
    }

    @Setter(name = "name")
    void setName(PyObject name) {
        this.name = name;
    }

    @Getter(name = "path")
    PyObject pathAttribute() {
        return orNone(path);
    }

    @Setter(name = "path")
    void setPath(PyObject path) {
        this.path = path;
    }

    @Getter(name = "name_from")
    PyObject nameFromAttribute() {
        return orNone(nameFrom);
    }

    @Setter(name = "name_from")
    void setNameFrom(PyObject nameFrom) {
        this.nameFrom = nameFrom;
    }
}
