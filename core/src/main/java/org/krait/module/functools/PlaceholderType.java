package org.krait.module.functools;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** The type of {@code functools.Placeholder}, which reserves a positional argument of a partial. */
@ExposeType(name = "_PlaceholderType", module = "functools", subclassable = false)
public final class PlaceholderType extends PyObject {
    public static final PyType TYPE = PlaceholderTypeExposed.TYPE;

    /** The only object of its type. */
    public static final PlaceholderType PLACEHOLDER = new PlaceholderType();

    private PlaceholderType() {
        super(TYPE);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (args.length > 0) {
            throw Errors.typeError("PlaceholderType takes no arguments");
        }
        return PLACEHOLDER;
    }

    @Special
    PyObject repr() {
        return PyStr.intern("Placeholder");
    }

    @Method
    PyObject __reduce__() {
        return PyStr.intern("Placeholder");
    }
}
