package org.krait.object.exception;

import org.krait.expose.ExposeType;

/** The type ValueError. */
@ExposeType(name = "ValueError", base = PlainException.class)
final class ValueErrorType {
    private ValueErrorType() {}
}
