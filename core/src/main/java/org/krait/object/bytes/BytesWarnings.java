package org.krait.object.bytes;

import org.krait.object.CompareOp;
import org.krait.object.PyObject;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;
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

    /** Warns of {@code ==} and {@code !=} with a str or, for bytes, an int. */
    static void checkComparison(PyObject other, CompareOp op, boolean bytes) {
        if (op != CompareOp.EQ && op != CompareOp.NE || Interpreter.current().options.flag("bytes_warning") == 0) {
            return;
        }
        if (other instanceof PyStr) {
            check(bytes ? "Comparison between bytes and string" : "Comparison between bytearray and string");
        } else if (bytes && other instanceof PyInt) {
            check("Comparison between bytes and int");
        }
    }
}
