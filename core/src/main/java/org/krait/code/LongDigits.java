package org.krait.code;

import java.math.BigInteger;

/**
 * The magnitude of an int in marshal's format: digits of 15 bits in two bytes each, the lowest first, of which the last
 * is not zero.
 *
 * <p>CPython: {@code w_PyLong} and {@code r_PyLong} of {@code marshal.c}.
 */
public final class LongDigits {
    /** Bytes of a digit. */
    public static final int SIZE = 2;

    /** What is wrong with a digit that is none. */
    public static final String OUT_OF_RANGE = "digit out of range in long";

    private static final int BITS = 15;

    private LongDigits() {
    }

    /** How many digits the absolute value of an int has. */
    public static int count(BigInteger value) {
        return (value.abs().bitLength() + BITS - 1) / BITS;
    }

    /** The digits of the absolute value of an int. */
    public static byte[] of(BigInteger value) {
        byte[] magnitude = value.abs().toByteArray();
        byte[] digits = new byte[2 * count(value)];
        int bits = 0;
        int buffered = 0;
        int place = magnitude.length;
        for (int at = 0; at < digits.length; at += 2) {
            while (buffered < BITS) {
                bits |= (place > 0 ? magnitude[--place] & 0xFF : 0) << buffered;
                buffered += 8;
            }
            digits[at] = (byte) bits;
            digits[at + 1] = (byte) (bits >> 8 & 0x7F);
            bits >>>= BITS;
            buffered -= BITS;
        }
        return digits;
    }

    /** Whether two bytes are a digit. */
    public static boolean isDigit(byte[] digit) {
        return digit[1] >= 0;
    }

    /** What is wrong with digits, in CPython's words; null if nothing is. */
    public static String fault(byte[] digits) {
        for (int at = 0; at < digits.length; at += 2) {
            if (digits[at + 1] < 0) {
                return OUT_OF_RANGE;
            }
        }
        int last = digits.length - 2;
        return last >= 0 && digits[last] == 0 && digits[last + 1] == 0 ? "unnormalized long data" : null;
    }

    /** The int of digits that have no {@link #fault}. */
    public static BigInteger value(byte[] digits, boolean negative) {
        byte[] magnitude = new byte[(BITS * (digits.length / 2) + 7) / 8];
        int bits = 0;
        int buffered = 0;
        int place = magnitude.length;
        for (int at = 0; at < digits.length; at += 2) {
            bits |= (digits[at] & 0xFF | digits[at + 1] << 8) << buffered;
            for (buffered += BITS; buffered >= 8; buffered -= 8) {
                magnitude[--place] = (byte) bits;
                bits >>>= 8;
            }
        }
        if (place > 0) {
            magnitude[--place] = (byte) bits;
        }
        return new BigInteger(negative ? -1 : 1, magnitude);
    }
}
