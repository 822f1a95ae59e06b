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

/** {@code NotImplemented}: the answer of a binary special method that does not know the other operand. */
@ExposeType(name = "NotImplementedType", subclassable = false)
public final class PyNotImplemented extends PyObject {
    public static final PyType TYPE = PyNotImplementedExposed.TYPE;

    /** The only object of its type. */
    public static final PyNotImplemented NOT_IMPLEMENTED = new PyNotImplemented();

    private static final String NAME = "NotImplemented";

    private PyNotImplemented() {
        super(TYPE);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (args.length > 0) {
            throw Errors.typeError("NotImplementedType takes no arguments");
        }
        return NOT_IMPLEMENTED;
    }

    @Special
    PyObject repr() {
        return PyStr.intern(NAME);
    }

    /** Using it as a truth value is a mistake, an error since 3.14. */
    @Special
    boolean bool() {
        throw Errors.typeError("NotImplemented should not be used in a boolean context");
    }

    @Method
    PyObject __reduce__() {
        return PyStr.intern(NAME);
    }
}
