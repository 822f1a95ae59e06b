package org.krait.module.array;

import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;

import java.math.BigInteger;

/** The machine types of arrays, by typecode (library reference, {@code array}); little-endian, long has eight bytes. */
enum ItemCode {
    SIGNED_CHAR('b', 1, 1, "signed char"),
    UNSIGNED_CHAR('B', 1, 0, "unsigned byte integer"),
    UTF_32('u', 4, 20, null),
    CODE_POINT('w', 4, 20, null),
    SHORT('h', 2, 4, "signed short integer"),
    UNSIGNED_SHORT('H', 2, 2, "unsigned short"),
    INT('i', 4, 8, "signed integer"),
    UNSIGNED_INT('I', 4, 6, "unsigned int"),
    LONG('l', 8, 12, "signed long"),
    UNSIGNED_LONG('L', 8, 10, "unsigned long"),
    LONG_LONG('q', 8, 12, null),
    UNSIGNED_LONG_LONG('Q', 8, 10, null),
    FLOAT('f', 4, 14, null),
    DOUBLE('d', 8, 16, null);

    private static final BigInteger UNSIGNED_64 = BigInteger.ONE.shiftLeft(64);

    final char code;
    final int size;
    /** The number of the machine format in pickles ({@code _array_reconstructor}). */
    final int machineFormat;
    /** What range errors call the type; null for those that convert as Python ints do. */
    private final String label;

    ItemCode(char code, int size, int machineFormat, String label) {
        this.code = code;
        this.size = size;
        this.machineFormat = machineFormat;
        this.label = label;
    }

    /** Whether there is a type of this code. */
    static boolean exists(int code) {
        return find(code) != null;
    }

    private static ItemCode find(int code) {
        for (ItemCode c : values()) {
            if (c.code == code) {
                return c;
            }
        }
        return null;
    }

    /** The type of a code; ValueError if there is none. */
    static ItemCode of(int code) {
        ItemCode found = find(code);
        if (found != null) {
            return found;
        }
        throw Errors.valueError("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)");
    }

    boolean isText() {
        return this == UTF_32 || this == CODE_POINT;
    }

    boolean isSigned() {
        return code >= 'a' && !isText();
    }

    private static long bits(byte[] data, int at, int size) {
        long value = 0;
        for (int i = size - 1; i >= 0; i--) {
            value = value << 8 | data[at + i] & 0xFF;
        }
        return value;
    }

    private static void put(byte[] data, int at, int size, long bits) {
        for (int i = 0; i < size; i++) {
            data[at + i] = (byte) (bits >> 8 * i);
        }
    }

    /** Reads the i-th item. */
    PyObject get(byte[] data, int i) {
        long bits = bits(data, i * size, size);
        return switch (this) {
            case SIGNED_CHAR -> Py.integer((byte) bits);
            case SHORT -> Py.integer((short) bits);
            case INT -> Py.integer((int) bits);
            case UTF_32, CODE_POINT -> {
                if (bits > Character.MAX_CODE_POINT) {
                    throw Errors.valueError("character U+" + Long.toHexString(bits)
                            + " is not in range [U+0000; U+10ffff]");
                }
                yield PyStr.ofCodePoint((int) bits);
            }
            case FLOAT -> Py.real(Float.intBitsToFloat((int) bits));
            case DOUBLE -> Py.real(Double.longBitsToDouble(bits));
            case UNSIGNED_LONG, UNSIGNED_LONG_LONG -> bits >= 0 ? Py.integer(bits)
                    : PyInt.of(BigInteger.valueOf(bits).add(UNSIGNED_64));
            default -> Py.integer(bits);
        };
    }

    /** Writes the i-th item; TypeError or OverflowError if the value does not fit. */
    void set(byte[] data, int i, PyObject value) {
        put(data, i * size, size, convert(value));
    }

    /** The bits of a value. */
    long convert(PyObject value) {
        switch (this) {
            case FLOAT:
                return Float.floatToRawIntBits((float) Numbers.asDouble(value));
            case DOUBLE:
                return Double.doubleToRawLongBits(Numbers.asDouble(value));
            case UTF_32, CODE_POINT:
                if (!(value instanceof PyStr s)) {
                    throw Errors.typeError("array item must be a unicode character, not "
                            + value.type().qualifiedName());
                }
                if (s.length() != 1) {
                    throw Errors.typeError("array item must be a unicode character, not a string of length "
                            + s.length());
                }
                return s.codePointAt(0);
            default:
                return integer(Numbers.index(value).bigValue());
        }
    }

    private long integer(BigInteger value) {
        int bits = 8 * size;
        boolean below = isSigned() ? value.signum() < 0 && value.bitLength() >= bits : value.signum() < 0;
        boolean above = isSigned() ? value.signum() > 0 && value.bitLength() >= bits : value.bitLength() > bits;
        if (!below && !above) {
            return value.longValue();
        }
        throw Errors.overflowError(message(below, value));
    }

    /** CPython's words; most types go through a C long, from which the smaller ones are cut. */
    private String message(boolean below, BigInteger value) {
        return switch (this) {
            case LONG -> "Python int too large to convert to C long";
            case LONG_LONG -> "int too big to convert";
            case UNSIGNED_LONG_LONG -> below ? "can't convert negative int to unsigned" : "int too big to convert";
            case UNSIGNED_LONG -> below ? "can't convert negative value to unsigned int"
                    : "Python int too large to convert to C unsigned long";
            case UNSIGNED_INT -> below ? "can't convert negative value to unsigned int"
                    : value.bitLength() > 64 ? "Python int too large to convert to C unsigned long"
                    : "unsigned int is greater than maximum";
            default -> value.bitLength() > 63
                    ? "Python int too large to convert to C long"
                    : label + (below ? " is less than minimum" : " is greater than maximum");
        };
    }
}
