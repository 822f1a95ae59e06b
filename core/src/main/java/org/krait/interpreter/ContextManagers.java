package org.krait.interpreter;

import org.krait.code.Operands;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.exception.PyBaseException;
import org.krait.object.str.PyStr;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.function.PyTraceback;

/**
 * {@code with} and {@code async with}: looking up the two special methods, and calling the exit method after an
 * exception.
 *
 * <p>Source: language reference, 8.5 "The with statement".
 */
final class ContextManagers {
    /** Indexed by the argument of LOAD_SPECIAL. */
    private static final PyStr[] NAMES = {PyStr.intern("__enter__"), PyStr.intern("__exit__"),
        PyStr.intern("__aenter__"), PyStr.intern("__aexit__")};

    private ContextManagers() {}

    /** Replaces the manager on top by the method and, if it is unbound, the manager above it; else null. */
    static void loadSpecial(PyFrame f, int which) {
        PyObject[] s = f.slots;
        PyObject manager = s[f.sp - 1];
        PyType type = manager.type();
        PyObject found = type.lookup(NAMES[which]);
        if (found == null) {
            throw missing(type, which);
        }
        if (found.type().ops.isMethod()) {
            s[f.sp - 1] = found;
            s[f.sp++] = manager;
        } else {
            s[f.sp - 1] = Attributes.bind(found, manager, type);
            s[f.sp++] = null;
        }
    }

    private static PyException missing(PyType type, int which) {
        boolean async = which == Operands.SPECIAL_AENTER || which == Operands.SPECIAL_AEXIT;
        int other = async ? Operands.SPECIAL_ENTER : Operands.SPECIAL_AENTER;
        String message = "'" + type.qualifiedName() + "' object does not support the "
                + (async ? "asynchronous context manager" : "context manager") + " protocol (missed " + NAMES[which]
                + " method)";
        if (type.lookup(NAMES[other]) != null && type.lookup(NAMES[other + 1]) != null) {
            message += async
                    ? " but it supports the context manager protocol. Did you mean to use 'with'?"
                    : " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?";
        }
        return Errors.typeError(message);
    }

    /**
     * WITH_EXCEPT_START: calls the exit method with type, value and traceback. On the stack lie the method, its first
     * argument or null, the place where the exception was raised, the exception handled before, and the exception.
     */
    static void exit(PyFrame f) {
        PyObject[] s = f.slots;
        int sp = f.sp;
        PyBaseException exception = (PyBaseException) s[sp - 1];
        PyTraceback traceback = exception.traceback();
        PyObject tb = traceback == null ? Py.None : traceback;
        PyObject self = s[sp - 4];
        PyObject method = s[sp - 5];
        PyObject result = self == null
                ? Calls.call(method, exception.type(), exception, tb)
                : Calls.call(method, new PyObject[] {self, exception.type(), exception, tb}, null);
        s[f.sp++] = result;
    }
}
