package org.krait.module.contextvars;

import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Identity;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.dict.PyDict;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code contextvars.Token}: what {@code ContextVar.set} returns, to restore the value before. */
@ExposeType(name = "Token", module = "_contextvars", subclassable = false, hashable = false)
public final class PyToken extends PyObject {
    public static final PyType TYPE = PyTokenExposed.TYPE;

    private final PyContext context;
    private final PyContextVar variable;
    private final PyObject before;
    private boolean used;

    PyToken(PyContext context, PyContextVar variable, PyObject before) {
        super(TYPE);
        this.context = context;
        this.variable = variable;
        this.before = before;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        throw Errors.runtimeError("Tokens can only be created by ContextVars");
    }

    static void init(PyType type, PyDict dict) {
        dict.put(PyStr.intern("MISSING"), PyMissing.MISSING);
    }

    void use(PyContextVar by) {
        if (used) {
            throw Errors.runtimeError(Texts.reprString(this) + " has already been used once");
        }
        if (by != variable) {
            throw Errors.valueError(Texts.reprString(this) + " was created by a different ContextVar");
        }
        if (PyContext.current() != context) {
            throw Errors.valueError(Texts.reprString(this) + " was created in a different Context");
        }
        used = true;
        context.set(variable, before);
    }

    @Getter(name = "var")
    PyObject variable() {
        return variable;
    }

    @Getter(name = "old_value")
    PyObject oldValue() {
        return before == null ? PyMissing.MISSING : before;
    }

    @Method(name = "__enter__")
    PyObject enter() {
        return this;
    }

    @Method(name = "__exit__")
    void exit(PyObject type, PyObject val, PyObject tb) {
        use(variable);
    }

    @Special
    PyObject repr() {
        return Py.str("<Token" + (used ? " used" : "") + " var=" + Texts.reprString(variable) + " at "
                + Identity.hex(this) + ">");
    }

    @ClassMethod(name = "__class_getitem__")
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }
}
