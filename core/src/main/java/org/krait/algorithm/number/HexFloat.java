package org.krait.algorithm.number;

import java.math.BigInteger;
import org.krait.algorithm.AlgorithmError;

/** {@code float.hex} and {@code float.fromhex} (C99's hexadecimal notation, library reference). */
public final class HexFloat {
    private static final String DIGITS = "0123456789abcdef";

    private HexFloat() {}

    /**
     * {@code x.hex()}.
     *
     * @param x any float
     * @return the exact hexadecimal form
     */
    public static String hex(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return FloatText.repr(x);
        }
        long bits = Double.doubleToRawLongBits(x);
        String sign = bits < 0 ? "-" : "";
        long fraction = bits & 0xFFFFFFFFFFFFFL;
        int exponent = (int) (bits >>> 52 & 0x7FF);
        if (exponent == 0 && fraction == 0) {
            return sign.concat("0x0.0p+0");
        }
        char lead = exponent == 0 ? '0' : '1';
        int power = exponent == 0 ? -1022 : exponent - 1023;
        StringBuilder out = new StringBuilder(24).append(sign).append("0x").append(lead).append('.');
        for (int shift = 48; shift >= 0; shift -= 4) {
            out.append(DIGITS.charAt((int) (fraction >>> shift & 15)));
        }
        return out.append('p').append(power < 0 ? '-' : '+').append(Math.abs(power)).toString();
    }

    /**
     * {@code float.fromhex(text)}.
     *
     * @param text hexadecimal notation, the 0x, point and exponent being optional; or inf or nan
     * @return the value, rounded half to even
     * @throws AlgorithmError ValueError for other text, OverflowError for a value too large
     */
    public static double parse(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && NumberScanner.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && NumberScanner.isSpace(text.charAt(end - 1))) {
            end--;
        }
        String s = text.substring(start, end);
        int i = 0;
        boolean negative = s.startsWith("-");
        if (negative || s.startsWith("+")) {
            i++;
        }
        String word = s.substring(i);
        if (word.equalsIgnoreCase("inf") || word.equalsIgnoreCase("infinity")) {
            return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (word.equalsIgnoreCase("nan")) {
            return Double.NaN;
        }
        if (s.regionMatches(true, i, "0x", 0, 2)) {
            i += 2;
        }
        int digitsStart = i;
        while (i < s.length() && hexDigit(s.charAt(i)) >= 0) {
            i++;
        }
        String digits = s.substring(digitsStart, i);
        int decimals = 0;
        if (i < s.length() && s.charAt(i) == '.') {
            int fraction = ++i;
            while (i < s.length() && hexDigit(s.charAt(i)) >= 0) {
                i++;
            }
            decimals = i - fraction;
            digits = digits.concat(s.substring(fraction, i));
        }
        if (digits.isEmpty()) {
            throw invalid();
        }
        BigInteger exponent = BigInteger.ZERO;
        if (i < s.length() && (s.charAt(i) == 'p' || s.charAt(i) == 'P')) {
            int sign = ++i;
            if (i < s.length() && (s.charAt(i) == '+' || s.charAt(i) == '-')) {
                i++;
            }
            int first = i;
            while (i < s.length() && NumberScanner.isDigit(s.charAt(i))) {
                i++;
            }
            if (i == first) {
                throw invalid();
            }
            exponent = new BigInteger(s.substring(sign, i));
        }
        BigInteger mantissa = new BigInteger(digits, 16);
        exponent = exponent.subtract(BigInteger.valueOf(4L * decimals));
        double value = scale(mantissa, exponent); // too large goes before trailing text, as in CPython
        if (i != s.length()) {
            throw invalid();
        }
        return negative ? -value : value;
    }

    private static double scale(BigInteger mantissa, BigInteger exponent) {
        if (mantissa.signum() == 0) {
            return 0.0;
        }
        BigInteger top = exponent.add(BigInteger.valueOf(mantissa.bitLength()));
        if (top.compareTo(BigInteger.valueOf(1024)) > 0) {
            throw tooLarge();
        }
        if (top.compareTo(BigInteger.valueOf(-1074)) < 0) {
            return 0.0;
        }
        int e = exponent.intValueExact();
        int drop = Math.max(mantissa.bitLength() - 53, -1074 - e);
        if (drop > 0) {
            mantissa = IntArithmetic.shiftRightHalfEven(mantissa, drop);
            e += drop;
        }
        double value = Math.scalb(mantissa.doubleValue(), e);
        if (Double.isInfinite(value)) {
            throw tooLarge();
        }
        return value;
    }

    private static int hexDigit(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }

    private static AlgorithmError invalid() {
        return AlgorithmError.value("invalid hexadecimal floating-point string");
    }

    private static AlgorithmError tooLarge() {
        return AlgorithmError.overflow("hexadecimal value too large to represent as a float");
    }
}
