package org.krait.object.bytes;

import org.krait.object.exception.PyExceptions;
import org.krait.runtime.Interpreter;
import org.krait.runtime.Warnings;

/** The warnings of the option {@code -b}. */
final class BytesWarnings {
    private BytesWarnings() {
    }

    static void check(String message) {
        if (Interpreter.current().options.flag("bytes_warning") > 0) {
            Warnings.warn(PyExceptions.BytesWarning, message, 1);
        }
    }
}
