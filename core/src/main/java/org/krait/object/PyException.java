package org.krait.object;

import org.krait.object.exception.PyBaseException;
import org.krait.object.exception.PyStopIteration;

/**
 * A Python exception on its way through Java code. It has no Java stack trace: the Python one is in the exception's
 * {@code __traceback__}.
 */
public final class PyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The exception raised. */
    public final transient PyBaseException value;

    /** Whether {@code __context__} has been set: by the first frame that the exception passes. */
    public boolean chained;

    /** Whether the next frame is in the traceback already, since an instruction raises the exception again. */
    public boolean traced;

    /** The instruction that first raised it, if another one raises it again in the same frame; else -1. */
    public int lasti = -1;

    public PyException(PyBaseException value) {
        super(null, null, false, false);
        this.value = value;
    }

    /** Whether an {@code except} clause for this type would catch it. */
    public boolean matches(PyType type) {
        return value.type().isSubtypeOf(type);
    }

    /** The value that a StopIteration carries. */
    public PyObject stopValue() {
        return ((PyStopIteration) value).value();
    }

    @Override
    public String getMessage() {
        return value.type().name() + ": " + Texts.strString(value);
    }
}
