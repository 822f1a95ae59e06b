package org.krait.object.typing;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code typing.NoDefault}: the default of a type parameter that has none (PEP 696). */
@ExposeType(name = "NoDefaultType", subclassable = false)
public final class NoDefault extends PyObject {
    static final PyType TYPE = NoDefaultExposed.TYPE;

    /** The one object. */
    public static final NoDefault NO_DEFAULT = new NoDefault();

    private NoDefault() {
        super(TYPE);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (args.length != 0) {
            throw Errors.typeError("NoDefaultType takes no arguments");
        }
        return NO_DEFAULT;
    }

    @Special
    static PyObject repr(NoDefault self) {
        return PyStr.intern("typing.NoDefault");
    }

    @Method(name = "__reduce__", signature = "($self, /)")
    PyObject reduce() {
        return PyStr.intern("NoDefault");
    }
}
