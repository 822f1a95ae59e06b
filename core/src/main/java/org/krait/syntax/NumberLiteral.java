package org.krait.syntax;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.krait.constant.Complex;

/** The values of numbers (language reference 2.6). */
final class NumberLiteral {

    private NumberLiteral() {
    }

    /**
     * The value of a well-formed number: {@code Long}, {@code BigInteger}, {@code Double} or {@link Complex}.
     *
     * @throws LiteralException for a decimal integer with more than {@code maxDigits} digits, if that is not 0
     */
    static Object parse(byte[] source, int start, int end, int maxDigits) {
        if (end - start <= 18) {
            long value = 0;
            int i = start;
            while (i < end && source[i] >= '0' && source[i] <= '9') {
                value = value * 10 + source[i] - '0';
                i++;
            }
            if (i == end) {
                return value;
            }
        }
        String text = new String(source, start, end - start, StandardCharsets.ISO_8859_1);
        if (text.indexOf('_') >= 0) {
            text = text.replace("_", "");
        }
        if (text.length() > 1 && text.charAt(0) == '0') {
            switch (text.charAt(1) | 0x20) {
                case 'x':
                    return integer(bits(text, 4));
                case 'o':
                    return integer(bits(text, 3));
                case 'b':
                    return integer(bits(text, 1));
                default:
                    break;
            }
        }
        char last = text.charAt(text.length() - 1);
        if (last == 'j' || last == 'J') {
            return new Complex(0.0, Double.parseDouble(text.substring(0, text.length() - 1)));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' || c == 'e' || c == 'E') {
                return Double.parseDouble(text);
            }
        }
        checkDigits(text.length(), maxDigits);
        return integer(new BigInteger(text));
    }

    /** Whether there are underscores in a number, which came with Python 3.6. */
    static boolean hasUnderscores(byte[] source, int start, int end) {
        int i = start;
        while (i < end && source[i] != '_') {
            i++;
        }
        return i < end;
    }

    /** Checks that a number, if it is a decimal integer, has not more digits than are allowed. */
    static void checkLength(byte[] source, int start, int end, int maxDigits) {
        if (end - start <= maxDigits) {
            return;
        }
        int digits = 0;
        for (int i = start; i < end; i++) {
            byte b = source[i];
            if (b >= '0' && b <= '9') {
                digits++;
            } else if (b != '_') {
                return;
            }
        }
        checkDigits(digits, maxDigits);
    }

    private static void checkDigits(int digits, int maxDigits) {
        if (maxDigits > 0 && digits > maxDigits) {
            throw new LiteralException(LiteralException.Kind.TOO_MANY_DIGITS, "Exceeds the limit (" + maxDigits
                    + " digits) for integer string conversion: value has " + digits
                    + " digits; use sys.set_int_max_str_digits() to increase the limit");
        }
    }

    /** The number of digits of so many bits each, behind a prefix: in time proportional to its length. */
    private static BigInteger bits(String text, int each) {
        int count = (text.length() - 2) * each;
        byte[] magnitude = new byte[count / 8 + 1];
        for (int i = text.length() - 1, at = 0; i >= 2; i--, at += each) {
            int digit = Character.digit(text.charAt(i), 16) << at % 8;
            int last = magnitude.length - 1 - at / 8;
            magnitude[last] |= (byte) digit;
            if (digit > 0xFF) {
                magnitude[last - 1] |= (byte) (digit >> 8);
            }
        }
        return new BigInteger(1, magnitude);
    }

    private static Object integer(BigInteger value) {
        return value.bitLength() < 64 ? (Object) value.longValue() : value;
    }
}
