package org.krait.object.exception;

import org.krait.expose.ExposeType;

/** The type LookupError, base of IndexError and KeyError. */
@ExposeType(name = "LookupError", base = PlainException.class)
final class LookupErrorType {
    private LookupErrorType() {}
}
