package org.krait.algorithm.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The decimal digits of a finite, non-negative double, in the shape of David Gay's {@code dtoa}: a run of
 * digits without trailing zeros and the place of the decimal point counted from its start. The value is
 * {@code 0.digits * 10**point}. Zero has the digit "0" and the point 1.
 *
 * <p>All three conversions are exact: shortest (mode 0), to so many digits (mode 2), to so many decimals
 * (mode 3), the latter two rounding half to even on the exact binary value.
 */
final class DecimalDigits {
    /** Powers of ten that a double holds exactly. */
    static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
        1e18, 1e19, 1e20, 1e21, 1e22};
    private static final double TWO_53 = 9007199254740992.0;

    /** Inv: no trailing zeros, no leading ones unless the value is zero; may be empty if it rounds to 0. */
    final String digits;
    final int point;

    private DecimalDigits(String digits, int point) {
        this.digits = digits;
        this.point = point;
    }

    /** The shortest digits that read back as x. */
    static DecimalDigits shortest(double x) {
        if (x == 0) {
            return new DecimalDigits("0", 1);
        }
        if (x < 1e-320) {
            return shortestTiny(x);
        }
        String s = Double.toString(x);
        int e = s.indexOf('E');
        int end = e < 0 ? s.length() : e;
        int exponent = e < 0 ? 0 : Integer.parseInt(s, e + 1, s.length(), 10);
        int dot = s.indexOf('.');
        return trim(s.substring(0, dot).concat(s.substring(dot + 1, end)), dot + exponent);
    }

    /** Double.toString gives two digits where one would do; that happens among the smallest only. */
    private static DecimalDigits shortestTiny(double x) {
        BigDecimal exact = new BigDecimal(x);
        for (int n = 1;; n++) {
            BigDecimal rounded = exact.round(new MathContext(n, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == x) {
                return of(rounded);
            }
        }
    }

    /** Rounded to {@code count > 0} significant digits. */
    static DecimalDigits significant(double x, int count) {
        if (x == 0) {
            return new DecimalDigits("0", 1);
        }
        if (count >= 17 && x == Math.rint(x) && x < 1e17) {
            return of(Long.toString((long) x));
        }
        return of(new BigDecimal(x).round(new MathContext(Math.min(count, 1100), RoundingMode.HALF_EVEN)));
    }

    /** Rounded to {@code count >= 0} digits after the point. */
    static DecimalDigits decimals(double x, int count) {
        if (x == 0) {
            return new DecimalDigits("0", 1);
        }
        long scaled = scaled(x, count);
        if (scaled >= 0) {
            String s = Long.toString(scaled);
            return scaled == 0 ? new DecimalDigits("", -count) : trim(s, s.length() - count);
        }
        BigDecimal rounded = new BigDecimal(x).setScale(Math.min(count, 1100), RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? new DecimalDigits("", -count) : of(rounded);
    }

    /**
     * {@code x * 10**count} rounded half to even, or -1 where doubles can't tell. The product's error is
     * known exactly (fma), and it matters only when the rounded product is a tie.
     */
    static long scaled(double x, int count) {
        if (count < 0 || count >= POWERS.length) {
            return -1;
        }
        double power = POWERS[count];
        double product = x * power;
        if (!(product < TWO_53 / 4) || product < 1e-200) {
            return -1;
        }
        double error = Math.fma(x, power, -product);
        double whole = Math.rint(product);
        double rest = product - whole;
        if (rest == 0.5 && error > 0) {
            whole += 1;
        } else if (rest == -0.5 && error < 0) {
            whole -= 1;
        }
        return (long) whole;
    }

    private static DecimalDigits of(BigDecimal value) {
        String s = value.unscaledValue().toString();
        return trim(s, s.length() - value.scale());
    }

    private static DecimalDigits of(String integer) {
        return trim(integer, integer.length());
    }

    private static DecimalDigits trim(String digits, int point) {
        int start = 0;
        int end = digits.length();
        while (end > 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        while (start < end - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return new DecimalDigits(digits.substring(start, end), point - start);
    }
}
