package org.krait.object.exception;

import org.krait.expose.ExposeType;

/** The type Exception, which adds nothing to BaseException. */
@ExposeType(name = "Exception", base = PyBaseException.class)
public final class PlainException {
    private PlainException() {}
}
