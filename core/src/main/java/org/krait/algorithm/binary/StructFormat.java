package org.krait.algorithm.binary;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.krait.algorithm.AlgorithmError;

/**
 * A compiled format of {@code struct} (library reference, "Format Strings") and the conversion of single values.
 * Native sizes and alignment are those of 64-bit Linux. Errors are of the kind MODULE, {@code struct.error}.
 */
public final class StructFormat {
    private static final String NATIVE = "xbBc?hHiIlLqQnNPfdesFDp";
    private static final int[] NATIVE_SIZES = {1, 1, 1, 1, 1, 2, 2, 4, 4, 8, 8, 8, 8, 8, 8, 8, 4, 8, 2, 1, 8, 16, 1};
    private static final String STANDARD = "xbBc?hHiIlLqQfdesFDp";
    private static final int[] STANDARD_SIZES = {1, 1, 1, 1, 1, 2, 2, 4, 4, 4, 4, 8, 8, 4, 8, 2, 1, 8, 16, 1};

    /**
     * Values of one code in a row.
     *
     * @param code the format character
     * @param offset where the first stands
     * @param size bytes of each; for {@code s} and {@code p} of the whole
     * @param count how many values
     */
    public record Field(char code, long offset, int size, int count) {}

    private final List<Field> fields = new ArrayList<>();
    private final boolean isNative;
    private final boolean big;
    private long size;
    private long count;

    /**
     * Compiles a format.
     *
     * @param format the format, in ASCII
     * @throws AlgorithmError MODULE
     */
    public StructFormat(String format) {
        if (format.indexOf('\0') >= 0) {
            throw error("embedded null character");
        }
        char first = format.isEmpty() ? '@' : format.charAt(0);
        int i = "@=<>!".indexOf(first) >= 0 && !format.isEmpty() ? 1 : 0;
        isNative = i == 0 || first == '@';
        big = i == 1 && (first == '>' || first == '!');
        while (i < format.length()) {
            char c = format.charAt(i++);
            if (c == ' ' || c >= '\t' && c <= '\r') {
                continue;
            }
            long repeat = 1;
            if (c >= '0' && c <= '9') {
                repeat = 0;
                while (c >= '0' && c <= '9') {
                    if (repeat > (Long.MAX_VALUE - (c - '0')) / 10) {
                        throw tooLong();
                    }
                    repeat = repeat * 10 + (c - '0');
                    if (i == format.length()) {
                        throw error("repeat count given without format specifier");
                    }
                    c = format.charAt(i++);
                }
            }
            add(c, repeat);
        }
    }

    private void add(char code, long repeat) {
        int index = (isNative ? NATIVE : STANDARD).indexOf(code);
        if (index < 0) {
            throw error("bad char in struct format");
        }
        int width = (isNative ? NATIVE_SIZES : STANDARD_SIZES)[index];
        if (isNative) {
            int alignment = code == 'F' ? 4 : code == 'D' ? 8 : width;
            size = (size + alignment - 1) / alignment * alignment;
        }
        if (repeat > (Long.MAX_VALUE - size) / width) {
            throw tooLong();
        }
        long length = repeat * width;
        boolean whole = code == 's' || code == 'p';
        if (code != 'x' && (whole || repeat > 0)) {
            fields.add(new Field(code, size, whole ? (int) Math.min(length, Integer.MAX_VALUE) : width,
                    whole ? 1 : (int) Math.min(repeat, Integer.MAX_VALUE)));
            count += whole ? 1 : repeat;
        }
        size += length;
    }

    private static AlgorithmError error(String message) {
        return AlgorithmError.of(AlgorithmError.Kind.MODULE, message);
    }

    private static AlgorithmError tooLong() {
        return error("total struct size too long");
    }

    /**
     * {@code struct.calcsize}.
     *
     * @return the number of bytes
     */
    public long size() {
        return size;
    }

    /**
     * How many values it takes.
     *
     * @return the number of values
     */
    public long count() {
        return count;
    }

    /**
     * The fields in order, padding left out.
     *
     * @return a list not to be changed
     */
    public List<Field> fields() {
        return fields;
    }

    /**
     * Writes an integer of the codes {@code bBhHiIlLqQnNP}.
     *
     * @param field its field
     * @param value the value
     * @param out where to
     * @param at the first byte
     * @throws AlgorithmError MODULE when it is out of range
     */
    public void putInt(Field field, BigInteger value, byte[] out, int at) {
        int bits = 8 * field.size;
        boolean signed = isSigned(field.code);
        if (field.code == 'P') {
            if (value.bitLength() > (value.signum() < 0 ? 63 : 64)) {
                throw error("int too large to convert");
            }
        } else if (signed ? value.bitLength() > bits - 1 : value.signum() < 0 || value.bitLength() > bits) {
            throw outOfRange(field.code, bits, signed);
        }
        putBits(value.longValue(), field.size, out, at);
    }

    /**
     * Writes a small integer of the codes {@code bBhHiIlLqQnNP}.
     *
     * @param field its field
     * @param value the value
     * @param out where to
     * @param at the first byte
     * @throws AlgorithmError MODULE when it is out of range
     */
    public void putInt(Field field, long value, byte[] out, int at) {
        int bits = 8 * field.size;
        boolean fits;
        if (isSigned(field.code)) {
            fits = bits == 64 || value >> (bits - 1) == value >> 63;
        } else {
            fits = field.code == 'P' || value >= 0 && (bits == 64 || value >>> bits == 0);
        }
        if (!fits) {
            throw outOfRange(field.code, bits, isSigned(field.code));
        }
        putBits(value, field.size, out, at);
    }

    private static boolean isSigned(char code) {
        return code >= 'a' && code <= 'z';
    }

    private static AlgorithmError outOfRange(char code, int bits, boolean signed) {
        BigInteger power = BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits);
        return error("'" + code + "' format requires " + (signed ? power.negate() : BigInteger.ZERO)
                + " <= number <= " + power.subtract(BigInteger.ONE));
    }

    private void putBits(long value, int width, byte[] out, int at) {
        for (int i = 0; i < width; i++) {
            out[big ? at + width - 1 - i : at + i] = (byte) (value >>> 8 * i);
        }
    }

    private long bits(byte[] in, int at, int width) {
        long value = 0;
        for (int i = 0; i < width; i++) {
            value = value << 8 | in[big ? at + i : at + width - 1 - i] & 0xFF;
        }
        return value;
    }

    /**
     * Reads an integer of the codes {@code bBhHiIlLqQnNP}; those of 64 bits without sign are to be taken as such.
     *
     * @param field its field
     * @param in where from
     * @param at the first byte
     * @return the value
     */
    public long getInt(Field field, byte[] in, int at) {
        long value = bits(in, at, field.size);
        int unused = 64 - 8 * field.size;
        return isSigned(field.code) ? value << unused >> unused : value;
    }

    /**
     * Whether the values of a field are 64 bits without sign.
     *
     * @param field the field
     * @return whether {@link #getInt} gives such values
     */
    public static boolean isUnsigned64(Field field) {
        return field.size == 8 && !isSigned(field.code);
    }

    /**
     * Writes a float of the codes {@code e f d}, or a part of a complex of {@code F D}.
     *
     * @param width 2, 4 or 8 bytes
     * @param value the value
     * @param out where to
     * @param at the first byte
     * @throws AlgorithmError OverflowError when it is out of range
     */
    public void putFloat(int width, double value, byte[] out, int at) {
        long bits;
        if (width == 8) {
            bits = Double.doubleToRawLongBits(value);
        } else if (width == 4) {
            float f = (float) value;
            if (!isNative && Float.isInfinite(f) && !Double.isInfinite(value)) {
                throw AlgorithmError.overflow("float too large to pack with f format");
            }
            bits = Float.floatToRawIntBits(f);
        } else {
            bits = HalfFloat.bits(value);
        }
        putBits(bits, width, out, at);
    }

    /**
     * Reads a float of the codes {@code e f d}, or a part of a complex of {@code F D}.
     *
     * @param width 2, 4 or 8 bytes
     * @param in where from
     * @param at the first byte
     * @return the value
     */
    public double getFloat(int width, byte[] in, int at) {
        long bits = bits(in, at, width);
        return width == 8 ? Double.longBitsToDouble(bits)
                : width == 4 ? Float.intBitsToFloat((int) bits) : HalfFloat.value((int) bits);
    }

    /**
     * Writes bytes of the codes {@code s} and {@code p}: cut, or filled up with zeros; p with a length before.
     *
     * @param field its field
     * @param value the bytes
     * @param out where to
     * @param at the first byte
     */
    public static void putBytes(Field field, byte[] value, byte[] out, int at) {
        int start = at;
        int room = field.size;
        if (field.code == 'p' && room > 0) {
            room--;
            start++;
            out[at] = (byte) Math.min(Math.min(value.length, room), 255);
        }
        int n = Math.min(value.length, room);
        System.arraycopy(value, 0, out, start, n);
        Arrays.fill(out, start + n, start + room, (byte) 0);
    }

    /**
     * Reads bytes of the codes {@code s} and {@code p}.
     *
     * @param field its field
     * @param in where from
     * @param at the first byte
     * @return the bytes
     */
    public static byte[] getBytes(Field field, byte[] in, int at) {
        if (field.code == 's' || field.size == 0) {
            return Arrays.copyOfRange(in, at, at + field.size);
        }
        int n = Math.min(in[at] & 0xFF, field.size - 1);
        return Arrays.copyOfRange(in, at + 1, at + 1 + n);
    }
}
