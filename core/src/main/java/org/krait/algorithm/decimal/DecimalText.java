package org.krait.algorithm.decimal;

import java.math.BigInteger;

/** Decimals from text and as text (General Decimal Arithmetic, "Conversions"). */
public final class DecimalText {
    /** Exponents beyond this are as good as this. */
    private static final long FARTHEST = 4_000_000_000_000_000_000L;

    private DecimalText() {
    }

    /**
     * Reads a number.
     *
     * @param text ASCII, without blanks and underscores
     * @return the number with all its digits, or null if the text is none
     */
    public static Decimal parse(String text) {
        int i = 0;
        int end = text.length();
        boolean negative = false;
        if (i < end && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
            negative = text.charAt(i++) == '-';
        }
        if (i == end) {
            return null;
        }
        char first = text.charAt(i);
        if (first != '.' && !isDigit(first)) {
            return special(text.substring(i), negative);
        }
        int start = i;
        while (i < end && isDigit(text.charAt(i))) {
            i++;
        }
        String digits = text.substring(start, i);
        int fraction = 0;
        if (i < end && text.charAt(i) == '.') {
            int point = ++i;
            while (i < end && isDigit(text.charAt(i))) {
                i++;
            }
            fraction = i - point;
            digits += text.substring(point, i);
        }
        if (digits.isEmpty()) {
            return null;
        }
        long exponent = 0;
        if (i < end) {
            if (text.charAt(i) != 'e' && text.charAt(i) != 'E') {
                return null;
            }
            i++;
            boolean minus = false;
            if (i < end && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
                minus = text.charAt(i++) == '-';
            }
            if (i == end) {
                return null;
            }
            for (; i < end; i++) {
                if (!isDigit(text.charAt(i))) {
                    return null;
                }
                exponent = exponent > FARTHEST / 10 ? FARTHEST : exponent * 10 + text.charAt(i) - '0';
            }
            exponent = minus ? -exponent : exponent;
        }
        return new Decimal(negative, integer(digits), exponent - fraction);
    }

    private static BigInteger integer(String digits) {
        return digits.length() < 19 ? BigInteger.valueOf(Long.parseLong(digits)) : new BigInteger(digits);
    }

    private static Decimal special(String text, boolean negative) {
        if (text.equalsIgnoreCase("inf") || text.equalsIgnoreCase("infinity")) {
            return Decimal.infinity(negative);
        }
        boolean signaling = text.charAt(0) == 's' || text.charAt(0) == 'S';
        int start = signaling ? 4 : 3;
        if (text.length() < start || !text.substring(start - 3, start).equalsIgnoreCase("nan")) {
            return null;
        }
        for (int i = start; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return null;
            }
        }
        return Decimal.nan(negative, signaling,
                start == text.length() ? BigInteger.ZERO : integer(text.substring(start)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Writes a number.
     *
     * @param engineering whether exponents are multiples of three
     * @param upper whether the exponent is marked by E instead of e
     */
    public static String format(Decimal d, boolean engineering, boolean upper) {
        StringBuilder out = new StringBuilder();
        if (d.negative) {
            out.append('-');
        }
        if (d.isInfinite()) {
            return out.append("Infinity").toString();
        }
        if (d.isNaN()) {
            out.append(d.isSignaling() ? "sNaN" : "NaN");
            return d.coefficient.signum() == 0 ? out.toString() : out.append(d.coefficient).toString();
        }
        String digits = d.coefficient.toString();
        long left = d.exponent + digits.length();
        long point;
        if (d.exponent <= 0 && left > -6) {
            point = left;
        } else if (!engineering) {
            point = 1;
        } else if (d.isZero()) {
            point = Math.floorMod(left + 1, 3L) - 1;
        } else {
            point = Math.floorMod(left - 1, 3L) + 1;
        }
        place(out, digits, (int) point);
        if (left != point) {
            out.append(upper ? 'E' : 'e').append(left > point ? "+" : "").append(left - point);
        }
        return out.toString();
    }

    /** The digits with a point behind so many of them; zeros where there are none. */
    private static void place(StringBuilder out, String digits, int point) {
        int length = digits.length();
        if (point <= 0) {
            out.append("0.").repeat('0', -point).append(digits);
        } else if (point >= length) {
            out.append(digits).repeat('0', point - length);
        } else {
            out.append(digits, 0, point).append('.').append(digits, point, length);
        }
    }
}
