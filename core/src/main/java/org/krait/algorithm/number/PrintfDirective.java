package org.krait.algorithm.number;

import java.math.BigInteger;
import java.util.Locale;
import org.krait.algorithm.AlgorithmError;

/** One directive of a printf-style format, and the conversion of an argument by it. */
public final class PrintfDirective {
    private final boolean bytes;
    boolean left;
    boolean plus;
    boolean blank;
    boolean alternate;
    boolean zero;
    long width;
    int precision = -1;
    int conversion;
    int position;

    PrintfDirective(boolean bytes) {
        this.bytes = bytes;
    }

    /**
     * The conversion character.
     *
     * @return a code point or byte
     */
    public int conversion() {
        return conversion;
    }

    /**
     * The precision.
     *
     * @return -1 when absent
     */
    public int precision() {
        return precision;
    }

    /**
     * The minimal width.
     *
     * @return 0 when absent
     */
    public long width() {
        return width;
    }

    /**
     * Whether the result stands at the left of its field.
     *
     * @return true with the flag {@code -} or a negative width
     */
    public boolean isLeft() {
        return left;
    }

    /**
     * The error for a conversion that does not exist.
     *
     * @return the error to throw
     */
    public AlgorithmError unsupported() {
        if (bytes && conversion > 127) {
            return AlgorithmError.overflow("character argument not in range(0x110000)");
        }
        String shown = bytes || (conversion > 30 && conversion < 127) ? String.valueOf((char) conversion) : "?";
        return AlgorithmError.value("unsupported format character '" + shown + "' (0x"
                + Integer.toHexString(conversion) + ") at index " + position);
    }

    /**
     * Converts an int by {@code d i u o x X}.
     *
     * @param value the value
     * @param digitLimit the digit limit for decimal output, 0 for none
     * @return the padded text
     * @throws AlgorithmError ValueError beyond the limit
     */
    public String formatInt(BigInteger value, int digitLimit) {
        String digits;
        String prefix = "";
        BigInteger magnitude = value.abs();
        switch (conversion) {
            case 'o' -> {
                digits = magnitude.toString(8);
                prefix = "0o";
            }
            case 'x' -> {
                digits = magnitude.toString(16);
                prefix = "0x";
            }
            case 'X' -> {
                digits = magnitude.toString(16).toUpperCase(Locale.ROOT);
                prefix = "0X";
            }
            default -> digits = IntText.decimal(magnitude, digitLimit);
        }
        if (digits.length() < precision) {
            digits = "0".repeat(precision - digits.length()).concat(digits);
        }
        return number(value.signum() < 0, alternate ? prefix : "", digits);
    }

    /**
     * Converts a float by {@code e E f F g G}.
     *
     * @param value the value
     * @return the padded text
     */
    public String formatFloat(double value) {
        String s = FloatText.format(value, (char) conversion, precision < 0 ? 6 : precision, alternate, false,
                false);
        boolean negative = s.charAt(0) == '-';
        return number(negative, "", negative ? s.substring(1) : s);
    }

    private String number(boolean negative, String prefix, String digits) {
        String sign = negative ? "-" : plus ? "+" : blank ? " " : "";
        long padding = width - sign.length() - prefix.length() - digits.length();
        if (padding <= 0) {
            return sign + prefix + digits;
        }
        if (left) {
            return sign + prefix + digits + " ".repeat((int) padding);
        }
        return zero ? sign + prefix + "0".repeat((int) padding) + digits
                : " ".repeat((int) padding) + sign + prefix + digits;
    }
}
