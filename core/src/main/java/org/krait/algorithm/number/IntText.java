package org.krait.algorithm.number;

import java.math.BigInteger;
import org.krait.algorithm.AlgorithmError;

/**
 * Integers as text: {@code int(text, base)}, {@code str(int)} with the digit limit (library reference,
 * "Integer string conversion length limitation"), and digits in any base. Both directions take less than
 * quadratic time.
 */
public final class IntText {
    /** Below so many digits the limit is not looked at (CPython's threshold). */
    private static final int LIMIT_THRESHOLD = 640;
    private static final int SPLIT_DIGITS = 1200;

    private IntText() {}

    /**
     * Parses an integer literal the way {@code int()} does.
     *
     * @param text the text; Unicode decimal digits and spaces count as their ASCII forms
     * @param base 0 or 2 to 36
     * @param digitLimit the digit limit, 0 for none
     * @return the value
     * @throws AlgorithmError ValueError for the base or the limit; INVALID_LITERAL, to be completed with
     *     the text's repr (cut to 200 characters)
     */
    public static BigInteger parse(String text, int base, int digitLimit) {
        if (base != 0 && (base < 2 || base > 36)) {
            throw AlgorithmError.value("int() base must be >= 2 and <= 36, or 0");
        }
        String s = NumberScanner.toAscii(text);
        int i = 0;
        int end = s.length();
        while (i < end && NumberScanner.isSpace(s.charAt(i))) {
            i++;
        }
        while (end > i && NumberScanner.isSpace(s.charAt(end - 1))) {
            end--;
        }
        boolean negative = i < end && s.charAt(i) == '-';
        if (negative || (i < end && s.charAt(i) == '+')) {
            i++;
        }
        int radix = base;
        boolean onlyZero = false; // base 0 knows no leading zeros
        int prefixed = i + 1 < end && s.charAt(i) == '0' ? prefixBase(s.charAt(i + 1)) : 0;
        if (radix == 0) {
            radix = prefixed != 0 ? prefixed : 10;
            onlyZero = prefixed == 0 && i < end && s.charAt(i) == '0';
        }
        if (prefixed == radix) {
            i += 2;
            if (i < end && s.charAt(i) == '_') {
                i++;
            }
        }
        String digits = digits(s, i, end, radix);
        if (digits == null) {
            throw invalid(base);
        }
        if (digitLimit > 0 && digits.length() > LIMIT_THRESHOLD && digits.length() > digitLimit
                && (radix & (radix - 1)) != 0) {
            throw AlgorithmError.value("Exceeds the limit (" + digitLimit
                    + " digits) for integer string conversion: value has " + digits.length()
                    + " digits; use sys.set_int_max_str_digits() to increase the limit");
        }
        BigInteger value = value(digits, radix);
        if (onlyZero && value.signum() != 0) {
            throw invalid(base);
        }
        return negative ? value.negate() : value;
    }

    private static AlgorithmError invalid(int base) {
        return AlgorithmError.of(AlgorithmError.Kind.INVALID_LITERAL,
                "invalid literal for int() with base " + base + ": ");
    }

    private static int prefixBase(char c) {
        return switch (c) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 0;
        };
    }

    /** The digits without underscores; null where the grammar is broken. */
    private static String digits(String s, int start, int end, int radix) {
        boolean underscores = false;
        char previous = '_';
        for (int i = start; i < end; i++) {
            char c = s.charAt(i);
            if (c == '_') {
                if (previous == '_') {
                    return null;
                }
                underscores = true;
            } else if (c > 127 || Character.digit(c, radix) < 0) {
                return null;
            }
            previous = c;
        }
        if (previous == '_') {
            return null;
        }
        String digits = s.substring(start, end);
        return underscores ? digits.replace("_", "") : digits;
    }

    /**
     * The value of a run of digits.
     *
     * @param digits ASCII digits and letters of the radix, at least one
     * @param radix 2 to 36
     * @return the value
     */
    public static BigInteger value(String digits, int radix) {
        int length = digits.length();
        if (length <= 12 || (radix <= 10 && length <= 18)) {
            return BigInteger.valueOf(Long.parseLong(digits, radix));
        }
        if (length <= SPLIT_DIGITS) {
            return new BigInteger(digits, radix);
        }
        // powers[k] = radix ** (SPLIT_DIGITS << k)
        int levels = 1;
        while ((long) SPLIT_DIGITS << levels < length) {
            levels++;
        }
        BigInteger[] powers = new BigInteger[levels];
        powers[0] = BigInteger.valueOf(radix).pow(SPLIT_DIGITS);
        for (int k = 1; k < levels; k++) {
            powers[k] = powers[k - 1].multiply(powers[k - 1]);
        }
        return split(digits, 0, length, radix, powers, levels - 1);
    }

    private static BigInteger split(String digits, int start, int end, int radix, BigInteger[] powers,
            int level) {
        int low = level < 0 ? end - start : SPLIT_DIGITS << level;
        if (end - start <= SPLIT_DIGITS) {
            return new BigInteger(digits.substring(start, end), radix);
        }
        if (end - start <= low) {
            return split(digits, start, end, radix, powers, level - 1);
        }
        BigInteger high = split(digits, start, end - low, radix, powers, level - 1);
        return high.multiply(powers[level]).add(split(digits, end - low, end, radix, powers, level - 1));
    }

    /**
     * {@code str(value)}.
     *
     * @param value any integer
     * @param digitLimit the digit limit, 0 for none
     * @return the decimal digits
     * @throws AlgorithmError ValueError when there are more digits than the limit allows
     */
    public static String decimal(BigInteger value, int digitLimit) {
        int bits = value.bitLength();
        if (digitLimit <= 0 || bits < LIMIT_THRESHOLD * 3) {
            return value.toString();
        }
        // digits >= bits * log10(2): the certain case is refused before the work is done
        if ((bits - 1) * 0.30102999566398119 > digitLimit + 1) {
            throw tooManyDigits(digitLimit);
        }
        String s = value.toString();
        if (s.length() - (value.signum() < 0 ? 1 : 0) > digitLimit) {
            throw tooManyDigits(digitLimit);
        }
        return s;
    }

    private static AlgorithmError tooManyDigits(int limit) {
        return AlgorithmError.value("Exceeds the limit (" + limit + " digits) for integer string conversion;"
                + " use sys.set_int_max_str_digits() to increase the limit");
    }
}
