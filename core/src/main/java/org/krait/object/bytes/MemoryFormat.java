package org.krait.object.bytes;

import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;

import java.math.BigInteger;

/**
 * One item of memory as a Python object, by a native format of one character (struct's notation; little-endian,
 * long has eight bytes).
 */
final class MemoryFormat {
    private MemoryFormat() {
    }

    /** The size of an item, or -1 for a format that is not native and of one character. */
    static int size(String format) {
        String f = format.startsWith("@") ? format.substring(1) : format;
        if (f.length() != 1) {
            return -1;
        }
        return switch (f.charAt(0)) {
            case 'c', 'b', 'B', '?' -> 1;
            case 'h', 'H', 'e' -> 2;
            case 'i', 'I', 'f' -> 4;
            case 'l', 'L', 'q', 'Q', 'n', 'N', 'P', 'd' -> 8;
            default -> -1;
        };
    }

    static char code(String format) {
        return format.charAt(format.length() - 1);
    }

    /** Whether items of the format are single bytes, which may be cast to any other. */
    static boolean isByte(String format) {
        char c = code(format);
        return size(format) == 1 && (c == 'b' || c == 'B' || c == 'c');
    }

    static long bits(byte[] array, int at, int size) {
        long value = 0;
        for (int i = size - 1; i >= 0; i--) {
            value = value << 8 | array[at + i] & 0xFF;
        }
        return value;
    }

    static void put(byte[] array, int at, int size, long bits) {
        for (int i = 0; i < size; i++) {
            array[at + i] = (byte) (bits >> 8 * i);
        }
    }

    /** Reads an item. */
    static PyObject get(String format, byte[] array, int at) {
        int size = size(format);
        if (size < 0) {
            throw Errors.notImplementedError("memoryview: format " + format + " not supported");
        }
        long bits = bits(array, at, size);
        return switch (code(format)) {
            case 'c' -> PyBytes.of(new byte[] {array[at]});
            case 'b' -> Py.integer(array[at]);
            case 'B', 'H', 'I' -> Py.integer(bits);
            case '?' -> Py.bool(bits != 0);
            case 'h' -> Py.integer((short) bits);
            case 'i' -> Py.integer((int) bits);
            case 'l', 'q', 'n' -> Py.integer(bits);
            case 'e' -> Py.real(Float.float16ToFloat((short) bits));
            case 'f' -> Py.real(Float.intBitsToFloat((int) bits));
            case 'd' -> Py.real(Double.longBitsToDouble(bits));
            default -> bits >= 0 ? Py.integer(bits)
                    : PyInt.of(BigInteger.valueOf(bits).and(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE)));
        };
    }

    /** Writes an item; TypeError or ValueError if the value does not fit the format. */
    static void set(String format, byte[] array, int at, PyObject value) {
        int size = size(format);
        if (size < 0) {
            throw Errors.notImplementedError("memoryview: format " + format + " not supported");
        }
        try {
            put(array, at, size, bits(format, size, value));
        } catch (PyException e) {
            if (e.matches(PyExceptions.TypeError)) {
                throw Errors.typeError("memoryview: invalid type for format '" + code(format) + "'");
            }
            if (e.matches(PyExceptions.OverflowError) || e.matches(PyExceptions.ValueError)) {
                throw Errors.valueError("memoryview: invalid value for format '" + code(format) + "'");
            }
            throw e;
        }
    }

    private static long bits(String format, int size, PyObject value) {
        char c = code(format);
        switch (c) {
            case 'c':
                if (!(value instanceof PyBytes b)) {
                    throw Errors.typeError("");
                }
                if (b.bytes.length != 1) {
                    throw Errors.valueError("");
                }
                return b.bytes[0];
            case '?':
                return Comparisons.isTrue(value) ? 1 : 0;
            case 'e':
                double half = Numbers.asDouble(value);
                short h = Float.floatToFloat16((float) half);
                if (Float.isInfinite(Float.float16ToFloat(h)) && !Double.isInfinite(half)) {
                    throw Errors.overflowError("");
                }
                return h;
            case 'f':
                double d = Numbers.asDouble(value);
                float f = (float) d;
                if (Float.isInfinite(f) && !Double.isInfinite(d)) {
                    throw Errors.overflowError("");
                }
                return Float.floatToRawIntBits(f);
            case 'd':
                return Double.doubleToRawLongBits(Numbers.asDouble(value));
            default:
                if (!(value instanceof PyInt) && !value.type().hasSlot(Slot.INDEX)) {
                    throw Errors.typeError("");
                }
                return integer(c, size, Numbers.index(value).bigValue());
        }
    }

    private static long integer(char c, int size, BigInteger value) {
        boolean signed = c >= 'a' && c <= 'z';
        boolean fits = signed ? value.bitLength() < 8 * size : value.signum() >= 0 && value.bitLength() <= 8 * size;
        if (!fits) {
            throw Errors.valueError("");
        }
        return value.longValue();
    }
}
