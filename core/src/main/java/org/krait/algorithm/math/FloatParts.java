package org.krait.algorithm.math;

import java.math.BigInteger;
import org.krait.algorithm.AlgorithmError;

/** Functions on the representation of a float: {@code frexp}, {@code ldexp}, {@code nextafter}, {@code ulp}. */
public final class FloatParts {
    private FloatParts() {}

    /**
     * The fraction of {@code frexp}.
     *
     * @param x any float
     * @return a number from 0.5 to 1 of x's sign; x itself where it is zero, infinite or NaN
     */
    public static double fraction(double x) {
        if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
            return x;
        }
        int e = exponent(x);
        return e < -1000 ? Math.scalb(x * 0x1p100, -e - 100) : Math.scalb(x, -e);
    }

    /**
     * The exponent of {@code frexp}.
     *
     * @param x any float
     * @return the power of two that the fraction is multiplied by
     */
    public static int exponent(double x) {
        if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
            return 0;
        }
        int e = Math.getExponent(x);
        return e >= Double.MIN_EXPONENT ? e + 1 : Math.getExponent(x * 0x1p100) - 99;
    }

    /**
     * {@code math.ldexp}.
     *
     * @param x any float
     * @param exponent any integer, cut to the range of long
     * @return x times 2 to that power
     * @throws AlgorithmError OverflowError
     */
    public static double ldexp(double x, long exponent) {
        if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
            return x;
        }
        int e = (int) Math.max(-5000, Math.min(5000, exponent));
        double r = Math.scalb(x, e);
        if (Double.isInfinite(r)) {
            throw AlgorithmError.overflow("math range error");
        }
        return r;
    }

    /**
     * {@code math.ulp}.
     *
     * @param x any float
     * @return the value of its least significant bit
     */
    public static double ulp(double x) {
        return Math.ulp(x);
    }

    /**
     * {@code math.nextafter}.
     *
     * @param x where to start
     * @param y where to go
     * @param steps how many floats further at most, not negative
     * @return the float reached
     */
    public static double nextAfter(double x, double y, BigInteger steps) {
        if (Double.isNaN(x) || steps.signum() == 0) {
            return x;
        }
        if (Double.isNaN(y) || x == y) {
            return y;
        }
        BigInteger from = BigInteger.valueOf(order(x));
        BigInteger to = BigInteger.valueOf(order(y));
        BigInteger distance = to.subtract(from);
        if (distance.abs().compareTo(steps) <= 0) {
            return y;
        }
        long reached = from.add(distance.signum() < 0 ? steps.negate() : steps).longValue();
        if (reached == 0) {
            return x < 0 ? -0.0 : 0.0;
        }
        return Double.longBitsToDouble(reached < 0 ? -reached | Long.MIN_VALUE : reached);
    }

    /** A number that grows by one from each float to the next; both zeros have 0. */
    private static long order(double x) {
        long bits = Double.doubleToRawLongBits(x);
        return bits < 0 ? -(bits & Long.MAX_VALUE) : bits;
    }
}
