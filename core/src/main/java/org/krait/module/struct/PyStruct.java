package org.krait.module.struct;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.sequence.PyTuple;

/** {@code _struct.Struct}: a compiled format (library reference, {@code struct}). */
@ExposeType(name = "Struct", module = "_struct", weakly = true)
public class PyStruct extends PyObject {
    public static final PyType TYPE = PyStructExposed.TYPE;

    private static final ArgParser INIT = new ArgParser("Struct", 1, "1", false, false, "format");

    private Layout layout;

    protected PyStruct(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyStruct(cls) : new PyStructSub(cls);
    }

    @Init
    void __init__(PyObject[] args, PyTuple kwnames) {
        layout = Layout.of(INIT.bind(args, kwnames)[0]);
    }

    private Layout layout() {
        if (layout == null) {
            throw Errors.runtimeError("Struct object is not initialized");
        }
        return layout;
    }

    @Method
    PyObject pack(PyObject[] args, PyTuple kwnames) {
        ArgParser.noKeywords("Struct.pack", kwnames);
        return StructCalls.pack(layout(), args, 0);
    }

    @Method
    PyObject pack_into(PyObject[] args, PyTuple kwnames) {
        ArgParser.noKeywords("Struct.pack_into", kwnames);
        StructCalls.packInto(layout(), args, 0);
        return Py.None;
    }

    @Method
    PyObject unpack(PyObject buffer) {
        return StructCalls.unpack(layout(), buffer);
    }

    @Method
    PyObject unpack_from(byte[] buffer, long offset) {
        return StructCalls.unpackFrom(layout(), buffer, offset);
    }

    @Method
    PyObject iter_unpack(PyObject buffer) {
        return StructCalls.iterUnpack(layout(), buffer);
    }

    @Special
    static PyObject repr(PyObject self) {
        PyStruct s = (PyStruct) self;
        return Py.str(s.type().name() + "(" + Texts.reprString(Py.str(s.layout().text)) + ")");
    }

    /** As on a machine with pointers of 64 bits: the object, and 32 bytes for each code with one that ends them. */
    @Method
    long __sizeof__() {
        return 56 + 32L * (layout == null ? 0 : layout.codes() + 1);
    }

    @Getter
    PyObject format() {
        return Py.str(layout().text);
    }

    @Getter
    PyObject size() {
        return Py.integer(layout == null ? -1 : layout.exactSize());
    }
}
