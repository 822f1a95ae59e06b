package org.krait.module.operator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.krait.object.Buffers;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.str.PyStr;

/** Comparison of secrets: the time taken does not tell where they differ. */
final class Digests {
    private Digests() {}

    /**
     * Compares two ASCII str or two bytes-like objects.
     *
     * @throws org.krait.object.PyException TypeError for other operands
     */
    static boolean equal(PyObject a, PyObject b) {
        if (a instanceof PyStr s && b instanceof PyStr t) {
            if (!s.isAscii() || !t.isAscii()) {
                throw Errors.typeError("comparing strings with non-ASCII characters is not supported");
            }
            return equal(s.toString().getBytes(StandardCharsets.ISO_8859_1),
                    t.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
        if (!a.type().hasSlot(Slot.BUFFER) && !b.type().hasSlot(Slot.BUFFER)) {
            throw Errors.typeError("unsupported operand types(s) or combination of types: '" + a.type().longName()
                    + "' and '" + b.type().longName() + "'");
        }
        return equal(Buffers.bytes(a), Buffers.bytes(b));
    }

    private static boolean equal(byte[] a, byte[] b) {
        return MessageDigest.isEqual(a, b);
    }
}
