package org.krait.module.array;

import java.math.BigInteger;

import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;
import org.krait.runtime.codec.CodecRegistry;

/**
 * How another machine stored an array (the third argument of {@code _array_reconstructor}): formats 0 to 13
 * are integers
 * of 1, 2, 4 and 8 bytes, unsigned and signed, in both byte orders; 14 to 17 floats and doubles; 18 to 21 UTF-16 and
 * UTF-32.
 */
final class MachineFormat {
    private final int format;
    private final int size;
    private final boolean big;

    MachineFormat(int format) {
        this.format = format;
        size = format < 2 ? 1 : format < 6 ? 2 : format < 10 ? 4 : format < 14 ? 8 : format < 16 ? 4
                : format < 18 ? 8 : format < 20 ? 2 : 4;
        big = format > 1 && (format & 1) != 0;
    }

    /** The items in bytes; UTF-16 and UTF-32 give one text. */
    PyObject[] read(byte[] bytes) {
        if (bytes.length % size != 0) {
            throw Errors.valueError("bytes length not a multiple of item size");
        }
        if (format >= 18) {
            String encoding = (size == 2 ? "utf-16-" : "utf-32-").concat(big ? "be" : "le");
            PyStr text = CodecRegistry.current().decodeText(PyBytes.of(bytes), encoding, null);
            PyObject[] characters = new PyObject[text.length()];
            for (int i = 0; i < characters.length; i++) {
                characters[i] = PyStr.ofCodePoint(text.codePointAt(i));
            }
            return characters;
        }
        PyObject[] items = new PyObject[bytes.length / size];
        for (int i = 0; i < items.length; i++) {
            long bits = 0;
            for (int k = 0; k < size; k++) {
                bits = bits << 8 | bytes[i * size + (big ? k : size - 1 - k)] & 0xFF;
            }
            items[i] = item(bits);
        }
        return items;
    }

    private PyObject item(long bits) {
        if (format >= 16) {
            return Py.real(Double.longBitsToDouble(bits));
        }
        if (format >= 14) {
            return Py.real(Float.intBitsToFloat((int) bits));
        }
        boolean signed = format == 1 || format > 1 && ((format - 2) / 2 & 1) != 0;
        int unused = 64 - 8 * size;
        if (signed) {
            return Py.integer(bits << unused >> unused);
        }
        return bits >= 0 ? Py.integer(bits) : PyInt.of(BigInteger.valueOf(bits).add(BigInteger.ONE.shiftLeft(64)));
    }
}
