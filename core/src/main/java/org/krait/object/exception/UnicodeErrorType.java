package org.krait.object.exception;

import org.krait.expose.ExposeType;

/** The type UnicodeError, base of the three that carry what could not be converted. */
@ExposeType(name = "UnicodeError", base = ValueErrorType.class)
final class UnicodeErrorType {
    private UnicodeErrorType() {}
}
