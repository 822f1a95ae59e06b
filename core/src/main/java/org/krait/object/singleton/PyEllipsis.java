package org.krait.object.singleton;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code ...}, also called {@code Ellipsis}. */
@ExposeType(name = "ellipsis", subclassable = false)
public final class PyEllipsis extends PyObject {
    public static final PyType TYPE = PyEllipsisExposed.TYPE;

    /** The only object of its type. */
    public static final PyEllipsis ELLIPSIS = new PyEllipsis();

    private static final String NAME = "Ellipsis";

    private PyEllipsis() {
        super(TYPE);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (args.length > 0) {
            throw Errors.typeError("EllipsisType takes no arguments");
        }
        return ELLIPSIS;
    }

    @Special
    PyObject repr() {
        return PyStr.intern(NAME);
    }

    @Method
    PyObject __reduce__() {
        return PyStr.intern(NAME);
    }
}
