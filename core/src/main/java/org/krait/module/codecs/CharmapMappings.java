package org.krait.module.codecs;

import org.krait.algorithm.codec.Charmap;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;

/** Python mappings as the character map codec asks them. */
final class CharmapMappings {
    private static final int UNDEFINED = 0xFFFE;

    private CharmapMappings() {
    }

    /** The value of a key, null if it is not there or None. */
    private static PyObject lookUp(PyObject mapping, int key) {
        try {
            PyObject value = Containers.getItem(mapping, Py.integer(key));
            return value == Py.None ? null : value;
        } catch (PyException e) {
            if (e.matches(PyExceptions.LookupError)) {
                return null;
            }
            throw e;
        }
    }

    static Charmap.Decoding decoding(PyObject mapping) {
        return b -> {
            PyObject value = lookUp(mapping, b);
            if (value == null) {
                return null;
            }
            if (value instanceof PyInt i) {
                if (!i.isSmall() || i.longValue() < 0 || i.longValue() > Character.MAX_CODE_POINT) {
                    throw Errors.typeError("character mapping must be in range(0x110000)");
                }
                return i.longValue() == UNDEFINED ? null : new int[] {(int) i.longValue()};
            }
            if (!(value instanceof PyStr s)) {
                throw Errors.typeError("character mapping must return integer, None or str");
            }
            return s.length() == 1 && s.codePointAt(0) == UNDEFINED ? null : s.codePoints_();
        };
    }

    static Charmap.Encoding encoding(PyObject mapping) {
        return c -> {
            PyObject value = lookUp(mapping, c);
            if (value == null) {
                return null;
            }
            if (value instanceof PyInt i) {
                if (!i.isSmall() || i.longValue() < 0 || i.longValue() > 255) {
                    throw Errors.typeError("character mapping must be in range(256)");
                }
                return new byte[] {(byte) i.longValue()};
            }
            if (!(value instanceof PyBytes b)) {
                throw Errors.typeError("character mapping must return integer, bytes or None, not "
                        + value.type().longName());
            }
            return b.bytes;
        };
    }
}
