package org.krait.object.singleton;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code None}: the absence of a value. */
@ExposeType(name = "NoneType", subclassable = false)
public final class PyNone extends PyObject {
    public static final PyType TYPE = PyNoneExposed.TYPE;

    /** The only object of its type. */
    public static final PyNone NONE = new PyNone();

    private static final String NAME = "None";

    private PyNone() {
        super(TYPE);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (args.length > 0) {
            throw Errors.typeError("NoneType takes no arguments");
        }
        return NONE;
    }

    @Special
    PyObject repr() {
        return PyStr.intern(NAME);
    }

    @Special
    boolean bool() {
        return false;
    }

    @Special
    PyObject richCompare(PyObject other, CompareOp op) {
        return Comparisons.byIdentity(this, other, op);
    }

    /** The same in every run, as in CPython since 3.12. */
    @Special
    long hash() {
        return 0xfca86420L;
    }
}
