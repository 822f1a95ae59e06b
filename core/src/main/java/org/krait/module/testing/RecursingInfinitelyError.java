package org.krait.module.testing;

import org.krait.expose.ExposeType;
import org.krait.expose.Init;
import org.krait.expose.New;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.exception.PlainException;
import org.krait.object.exception.PyBaseException;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.ThreadState;

/** An exception whose initialiser raises it, so that making one never ends by itself. */
@ExposeType(name = "RecursingInfinitelyError", subclassable = false, base = PlainException.class)
public final class RecursingInfinitelyError extends PyBaseException {
    static final PyType TYPE = RecursingInfinitelyErrorExposed.TYPE;

    private RecursingInfinitelyError(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return new RecursingInfinitelyError(cls);
    }

    @Init
    static void __init__(PyBaseException self, PyObject[] args, PyTuple kwnames) {
        ThreadState ts = ThreadState.get();
        ts.enterRecursive("");
        try {
            throw Errors.of(TYPE, new PyObject[0]);
        } finally {
            ts.leaveRecursive();
        }
    }
}
