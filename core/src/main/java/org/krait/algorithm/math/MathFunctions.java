package org.krait.algorithm.math;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.number.FloatText;

/**
 * The functions of {@code math} of one or two floats, with Python's errors: a {@code ValueError} where the
 * mathematical function is not defined, an {@code OverflowError} where its value exceeds the floats.
 */
public final class MathFunctions {
    private MathFunctions() {}

    private static AlgorithmError expected(String what, double got) {
        return AlgorithmError.value("expected " + what + ", got " + FloatText.repr(got));
    }

    private static AlgorithmError domain() {
        return AlgorithmError.value("math domain error");
    }

    private static double inRange(double result, double argument) {
        if (Double.isInfinite(result) && !Double.isInfinite(argument)) {
            throw AlgorithmError.overflow("math range error");
        }
        return result;
    }

    private static void requireFinite(double x) {
        if (Double.isInfinite(x)) {
            throw expected("a finite input", x);
        }
    }

    private static void requireUnit(double x) {
        if (x < -1 || x > 1) {
            throw expected("a number in range from -1 up to 1", x);
        }
    }

    private static void requirePositive(double x) {
        if (x <= 0) {
            throw expected("a positive input", x);
        }
    }

    /** {@code math.acos(x)}; ValueError beyond 1. */
    public static double acos(double x) {
        requireUnit(x);
        return Elementary.acos(x);
    }

    /** {@code math.asin(x)}; ValueError beyond 1. */
    public static double asin(double x) {
        requireUnit(x);
        return Elementary.asin(x);
    }

    /** {@code math.acosh(x)}; ValueError below 1. */
    public static double acosh(double x) {
        if (x < 1) {
            throw expected("argument value not less than 1", x);
        }
        return Elementary.acosh(x);
    }

    /** {@code math.atanh(x)}; ValueError from 1 on. */
    public static double atanh(double x) {
        if (x <= -1 || x >= 1) {
            throw expected("a number between -1 and 1", x);
        }
        return Elementary.atanh(x);
    }

    /** {@code math.cos(x)}; ValueError for infinity. */
    public static double cos(double x) {
        requireFinite(x);
        return Elementary.cos(x);
    }

    /** {@code math.sin(x)}; ValueError for infinity. */
    public static double sin(double x) {
        requireFinite(x);
        return Elementary.sin(x);
    }

    /** {@code math.tan(x)}; ValueError for infinity. */
    public static double tan(double x) {
        requireFinite(x);
        return Elementary.tan(x);
    }

    /** {@code math.cosh(x)}; OverflowError. */
    public static double cosh(double x) {
        return inRange(Elementary.cosh(x), x);
    }

    /** {@code math.sinh(x)}; OverflowError. */
    public static double sinh(double x) {
        return inRange(Elementary.sinh(x), x);
    }

    /** {@code math.exp(x)}; OverflowError. */
    public static double exp(double x) {
        return inRange(Elementary.exp(x), x);
    }

    /** {@code math.exp2(x)}; OverflowError. */
    public static double exp2(double x) {
        return inRange(Elementary.exp2(x), x);
    }

    /** {@code math.expm1(x)}; OverflowError. */
    public static double expm1(double x) {
        return inRange(Elementary.expm1(x), x);
    }

    /** {@code math.log(x)} of a float; ValueError up to 0. */
    public static double log(double x) {
        requirePositive(x);
        return Elementary.log(x);
    }

    /** {@code math.log2(x)} of a float; ValueError up to 0. */
    public static double log2(double x) {
        requirePositive(x);
        return Elementary.log2(x);
    }

    /** {@code math.log10(x)} of a float; ValueError up to 0. */
    public static double log10(double x) {
        requirePositive(x);
        return Elementary.log10(x);
    }

    /** {@code math.log1p(x)}; ValueError up to -1. */
    public static double log1p(double x) {
        if (x <= -1) {
            throw expected("argument value > -1", x);
        }
        return Elementary.log1p(x);
    }

    /** {@code math.sqrt(x)}; ValueError below 0. */
    public static double sqrt(double x) {
        if (x < 0) {
            throw expected("a nonnegative input", x);
        }
        return Math.sqrt(x);
    }

    /** {@code math.gamma(x)}; ValueError for 0 and the negative integers, OverflowError. */
    public static double gamma(double x) {
        if (x == 0 || x < 0 && x == Math.rint(x)) {
            throw expected("a noninteger or positive integer", x);
        }
        return inRange(GammaFunction.gamma(x), x);
    }

    /** {@code math.lgamma(x)}; ValueError for 0 and the negative integers, OverflowError. */
    public static double lgamma(double x) {
        if (x <= 0 && x == Math.rint(x) && !Double.isInfinite(x)) {
            throw expected("a noninteger or positive integer", x);
        }
        return inRange(GammaFunction.lgamma(x), x);
    }

    /** {@code math.pow(x, y)}; ValueError, OverflowError. */
    public static double pow(double x, double y) {
        double r = Elementary.pow(x, y);
        boolean finite = !Double.isInfinite(x) && !Double.isInfinite(y);
        if (Double.isNaN(r) && !Double.isNaN(x) && !Double.isNaN(y) || Double.isInfinite(r) && finite && x == 0) {
            throw domain();
        }
        if (Double.isInfinite(r) && finite) {
            throw AlgorithmError.overflow("math range error");
        }
        return r;
    }

    /** {@code math.fmod(x, y)}; ValueError. */
    public static double fmod(double x, double y) {
        return defined(x % y, x, y);
    }

    /** {@code math.remainder(x, y)}, IEEE 754's; ValueError. */
    public static double remainder(double x, double y) {
        double r = Math.IEEEremainder(x, y);
        return defined(r == 0 ? Math.copySign(0.0, x) : r, x, y);
    }

    private static double defined(double r, double x, double y) {
        if (Double.isNaN(r) && !Double.isNaN(x) && !Double.isNaN(y)) {
            throw domain();
        }
        return r;
    }

    /** {@code math.fma(x, y, z)}; ValueError, OverflowError. */
    public static double fma(double x, double y, double z) {
        double r = Math.fma(x, y, z);
        if (Double.isNaN(r) && !Double.isNaN(x) && !Double.isNaN(y) && !Double.isNaN(z)) {
            throw AlgorithmError.value("invalid operation in fma");
        }
        if (Double.isInfinite(r) && !Double.isInfinite(x) && !Double.isInfinite(y) && !Double.isInfinite(z)) {
            throw AlgorithmError.overflow("overflow in fma");
        }
        return r;
    }
}
