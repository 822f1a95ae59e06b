package org.krait.object.descriptor;

import org.krait.expose.Getter;
import org.krait.object.Attributes;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;

/** What descriptors of built-in types have in common: the type they belong to, and their name in it. */
public abstract class PyDescriptor extends PyObject {
    private static final PyStr QUALNAME = PyStr.intern("__qualname__");
    private static final PyStr GETATTR = PyStr.intern("getattr");

    private final PyType objclass;
    private final PyStr name;

    protected PyDescriptor(PyType type, PyType objclass, PyStr name) {
        super(type);
        this.objclass = objclass;
        this.name = name;
    }

    /** The type whose dictionary the descriptor stands in. */
    public final PyType objclass() {
        return objclass;
    }

    /** The name it has there. */
    public final PyStr name() {
        return name;
    }

    final PyStr qualname() {
        return qualname(objclass, name);
    }

    /** The qualified name of an attribute of a type. */
    static PyStr qualname(PyType type, PyStr name) {
        return Py.str(Attributes.get(type, QUALNAME) + "." + name);
    }

    final PyObject text(String before) {
        return Py.str("<" + before + " '" + name + "' of '" + SlotDefaults.nameOf(objclass) + "' objects>");
    }

    /** The module of the texts in {@link Docs}, and the name there. */
    final PyObject doc() {
        return objclass.exposed() == null ? Py.None
            : Docs.doc(objclass.exposed().module(), objclass.exposed().name() + "." + name);
    }

    final PyObject signature() {
        return objclass.exposed() == null ? Py.None
            : Docs.signature(objclass.exposed().module(), objclass.exposed().name() + "." + name);
    }

    /** The error of using the descriptor with an object of another type. */
    final PyException wrongInstance(PyObject o) {
        return Errors.typeError("descriptor '" + name + "' for '" + SlotDefaults.nameOf(objclass)
            + "' objects doesn't apply to a '" + SlotDefaults.name(o) + "' object");
    }

    final void check(PyObject o) {
        PyType type = o.type();
        if (type != objclass && !type.isSubtypeOf(objclass)) {
            throw wrongInstance(o);
        }
    }

    /** Refuses a call of the descriptor itself without the object to work on as its first argument. */
    final void requireReceiver(PyObject[] args, PyTuple kwnames) {
        if (args.length == (kwnames == null ? 0 : kwnames.items.length)) {
            throw Errors.typeError("descriptor '" + name + "' of '" + SlotDefaults.nameOf(objclass)
                + "' object needs an argument");
        }
    }

    /** What {@code __get__} without an instance gives: the descriptor itself. */
    final PyObject onClass(PyType owner) {
        if (owner == null) {
            throw Errors.typeError("__get__(None, None) is invalid");
        }
        return this;
    }

    final PyObject reduceToAttribute() {
        return reduceTo(objclass, name);
    }

    /** How pickle finds an attribute again: {@code getattr(o, name)}. */
    static PyObject reduceTo(PyObject o, PyStr name) {
        return Py.tuple(Interpreter.current().builtins.get(GETATTR), Py.tuple(o, name));
    }

    @Getter(name = "__name__")
    PyObject getName() {
        return name();
    }

    @Getter(name = "__objclass__")
    PyObject getObjclass() {
        return objclass();
    }

    @Getter(name = "__qualname__")
    PyObject getQualname() {
        return qualname();
    }
}
