package org.krait.algorithm.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.math.Elementary;

/**
 * Float operations by Python's rules: floor division and remainder, powers, rounding to decimals,
 * conversion to integers and ratios, comparison with integers.
 */
public final class FloatArithmetic {
    private FloatArithmetic() {}

    /**
     * {@code x // y}.
     *
     * @param x the dividend
     * @param y the divisor
     * @return the quotient rounded towards minus infinity
     * @throws AlgorithmError ZeroDivisionError
     */
    public static double floorDivide(double x, double y) {
        double mod = remainder(x, y);
        double div = (x - mod) / y;
        if (mod != 0 && (y < 0) != (mod < 0)) {
            div -= 1.0;
        }
        if (div == 0) {
            return Math.copySign(0.0, x / y);
        }
        double floor = Math.floor(div);
        return div - floor > 0.5 ? floor + 1.0 : floor;
    }

    private static double remainder(double x, double y) {
        if (y == 0) {
            throw AlgorithmError.zeroDivision("division by zero");
        }
        return x % y;
    }

    /**
     * {@code x % y}.
     *
     * @param x the dividend
     * @param y the divisor
     * @return the remainder, of the sign of y
     * @throws AlgorithmError ZeroDivisionError
     */
    public static double modulo(double x, double y) {
        double mod = remainder(x, y);
        if (mod == 0) {
            return Math.copySign(0.0, y);
        }
        return (y < 0) != (mod < 0) ? mod + y : mod;
    }

    /**
     * Whether {@code x ** y} is a complex number.
     *
     * @param x the base
     * @param y the exponent
     * @return true for a negative finite base and a finite exponent that is no integer
     */
    public static boolean isComplexPower(double x, double y) {
        return x < 0 && y == y && y != Math.rint(y) && !Double.isInfinite(x) && !Double.isInfinite(y);
    }

    /**
     * {@code x ** y} where that is a float.
     *
     * @param x the base
     * @param y the exponent
     * @return the power
     * @throws AlgorithmError ZeroDivisionError, or the OverflowError of {@code ERANGE}
     */
    public static double power(double x, double y) {
        if (y == 0 || x == 1.0) {
            return 1.0;
        }
        if (x == 0 && y < 0 && !Double.isNaN(y) && !Double.isInfinite(y)) {
            throw AlgorithmError.zeroDivision("zero to a negative power");
        }
        if (x == -1.0 && Double.isInfinite(y)) {
            return 1.0;
        }
        double r = Elementary.pow(x, y);
        if (Double.isInfinite(r) && !Double.isInfinite(x) && !Double.isInfinite(y)) {
            throw AlgorithmError.range();
        }
        return r;
    }

    /**
     * {@code round(x, places)}.
     *
     * @param x any float
     * @param places decimals to keep, negative for digits before the point
     * @return the nearest such decimal as a float, ties of the exact value to even
     * @throws AlgorithmError OverflowError
     */
    public static double round(double x, long places) {
        if (Double.isNaN(x) || Double.isInfinite(x) || x == 0 || places > 323) {
            return x;
        }
        if (places < -308) {
            return 0.0 * x;
        }
        int n = (int) places;
        long scaled = DecimalDigits.scaled(Math.abs(x), n);
        if (scaled >= 0) {
            return Math.copySign(scaled / DecimalDigits.POWERS[n], x);
        }
        double r = new BigDecimal(x).setScale(n, RoundingMode.HALF_EVEN).doubleValue();
        if (Double.isInfinite(r)) {
            throw AlgorithmError.overflow("rounded value too large to represent");
        }
        return r == 0 ? Math.copySign(0.0, x) : r;
    }

    /**
     * {@code int(x)}; with {@code Math.rint(x)} for x also {@code round(x)}.
     *
     * @param x any float
     * @return x without its fraction
     * @throws AlgorithmError for infinity and NaN
     */
    public static BigInteger toInteger(double x) {
        if (Math.abs(x) < 9e18) {
            return BigInteger.valueOf((long) x);
        }
        if (Double.isNaN(x)) {
            throw AlgorithmError.value("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(x)) {
            throw AlgorithmError.overflow("cannot convert float infinity to integer");
        }
        int exponent = Math.getExponent(x) - 52;
        long mantissa = Double.doubleToRawLongBits(x) & 0xFFFFFFFFFFFFFL | 0x10000000000000L;
        BigInteger magnitude = BigInteger.valueOf(mantissa).shiftLeft(exponent);
        return x < 0 ? magnitude.negate() : magnitude;
    }

    /**
     * {@code x.as_integer_ratio()}.
     *
     * @param x any float
     * @return numerator and denominator
     * @throws AlgorithmError for infinity and NaN
     */
    public static BigInteger[] integerRatio(double x) {
        if (Double.isNaN(x)) {
            throw AlgorithmError.value("cannot convert NaN to integer ratio");
        }
        if (Double.isInfinite(x)) {
            throw AlgorithmError.overflow("cannot convert Infinity to integer ratio");
        }
        if (x == 0) {
            return new BigInteger[] {BigInteger.ZERO, BigInteger.ONE};
        }
        int exponent = Math.max(Math.getExponent(x), -1022) - 52;
        BigInteger numerator = BigInteger.valueOf((long) Math.scalb(Math.scalb(x, -exponent / 2),
                -exponent + exponent / 2));
        int shift = numerator.getLowestSetBit();
        numerator = numerator.shiftRight(shift);
        exponent += shift;
        return exponent >= 0
                ? new BigInteger[] {numerator.shiftLeft(exponent), BigInteger.ONE}
                : new BigInteger[] {numerator, BigInteger.ONE.shiftLeft(-exponent)};
    }

    /**
     * Compares a float with an integer by their exact values.
     *
     * @param x a float, not NaN
     * @param y an integer
     * @return negative, zero or positive
     */
    public static int compare(double x, long y) {
        if (y >= -(1L << 53) && y <= 1L << 53) {
            return x < y ? -1 : x > y ? 1 : 0;
        }
        if (x >= 0x1p63) {
            return 1;
        }
        if (x < -0x1p63) {
            return -1;
        }
        long whole = (long) x; // beyond 2**53 a float is an integer; nearer ones differ from y anyway
        return Long.compare(whole, y);
    }

    /**
     * Compares a float with an integer by their exact values.
     *
     * @param x a float, not NaN
     * @param y an integer
     * @return negative, zero or positive
     */
    public static int compare(double x, BigInteger y) {
        if (y.bitLength() < 64) {
            return compare(x, y.longValue());
        }
        if (Double.isInfinite(x) || Math.abs(x) < 0x1p62) {
            return Double.isInfinite(x) ? (x > 0 ? 1 : -1) : -y.signum();
        }
        return toInteger(x).compareTo(y);
    }
}
