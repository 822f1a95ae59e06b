package org.krait.module.contextvars;

import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Identity;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.exception.PyExceptions;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code contextvars.ContextVar}. */
@ExposeType(name = "ContextVar", module = "_contextvars", subclassable = false, weakly = true)
public final class PyContextVar extends PyObject {
    public static final PyType TYPE = PyContextVarExposed.TYPE;

    private static final ArgParser NEW = new ArgParser("ContextVar", 1, "10", false, false, "", "default");

    private final PyStr name;
    private final PyObject defaultValue;
    private final long hash;

    PyContextVar(PyStr name, PyObject defaultValue) {
        super(TYPE);
        this.name = name;
        this.defaultValue = defaultValue;
        hash = Comparisons.hash(name) ^ Identity.hash(this);
    }

    /** A variable without a default. */
    public static PyContextVar named(String name) {
        return new PyContextVar(PyStr.intern(name), null);
    }

    /** The value in the current thread's context, null if there is none. */
    public PyObject value() {
        return PyContext.current().valueOf(this);
    }

    /** Gives it a value in the current thread's context. */
    public void assign(PyObject value) {
        PyContext.current().set(this, value);
    }

    @Special
    long hash() {
        return hash;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (args.length == 2 && kwnames == null) {
            throw Errors.typeError("ContextVar() takes at most 1 positional argument (2 given)");
        }
        PyObject[] given = NEW.bind(args, kwnames);
        if (!(given[0] instanceof PyStr name)) {
            throw Errors.typeError("context variable name must be a str");
        }
        return new PyContextVar(name, given[1]);
    }

    @Method
    PyObject get(PyObject otherwise) {
        PyObject value = PyContext.current().valueOf(this);
        if (value != null) {
            return value;
        }
        if (otherwise != null) {
            return otherwise;
        }
        if (defaultValue != null) {
            return defaultValue;
        }
        throw Errors.of(PyExceptions.LookupError, this);
    }

    @Method
    PyObject set(PyObject value) {
        PyContext context = PyContext.current();
        PyToken token = new PyToken(context, this, context.valueOf(this));
        context.set(this, value);
        return token;
    }

    @Method
    void reset(PyObject token) {
        if (!(token instanceof PyToken given)) {
            throw Errors.typeError("expected an instance of Token, got " + Texts.reprString(token));
        }
        given.use(this);
    }

    @Getter
    PyObject name() {
        return name;
    }

    @Special
    PyObject repr() {
        String text = "<ContextVar name=" + Texts.reprString(name);
        if (defaultValue != null) {
            text += " default=" + Texts.reprString(defaultValue);
        }
        return Py.str(text + " at " + Identity.hex(this) + ">");
    }

    @ClassMethod(name = "__class_getitem__")
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }
}
