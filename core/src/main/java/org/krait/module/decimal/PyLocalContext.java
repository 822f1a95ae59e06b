package org.krait.module.decimal;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** What {@code localcontext()} gives: enters a copy of a context, and the old one again on leaving. */
@ExposeType(name = "ContextManager", module = "decimal", subclassable = false)
public final class PyLocalContext extends PyObject {
    public static final PyType TYPE = PyLocalContextExposed.TYPE;

    private final PyDecimalContext outer;
    private final PyDecimalContext local;

    PyLocalContext(PyDecimalContext outer, PyDecimalContext local) {
        super(TYPE);
        this.outer = outer;
        this.local = local;
    }

    @Method
    PyObject __enter__() {
        DecimalState.get().setCurrent(local);
        return local;
    }

    @Method
    PyObject __exit__(PyObject[] args, PyTuple kwnames) {
        DecimalState.get().setCurrent(outer);
        return Py.None;
    }
}
