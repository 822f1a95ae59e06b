package org.krait.algorithm.math;

/**
 * Elementary functions of floats, as the C library on Linux computes them. Where the JDK's result is as close
 * as that library's it serves; else a correction makes it correctly rounded (which that library's nearly always
 * is), or the library's own formula stands here (fdlibm's hyperbolic functions).
 */
public final class Elementary {
    private static final double LN2 = 0.6931471805599453;
    private static final double LN2_LOW = 2.3190468138462996e-17;
    private static final double TWO_28 = 0x1p28;

    private Elementary() {}

    /**
     * C's {@code pow}.
     *
     * @param x the base
     * @param y the exponent
     * @return x to the power y
     */
    public static double pow(double x, double y) {
        // C gives 1 where Java gives NaN
        if (x == 1.0 || x == -1.0 && Double.isInfinite(y)) {
            return 1.0;
        }
        return Math.pow(x, y);
    }

    /**
     * C's {@code exp}.
     *
     * @param x any float
     * @return e to the power x
     */
    public static double exp(double x) {
        return Math.exp(x);
    }

    /**
     * C's {@code exp2}.
     *
     * @param x any float
     * @return 2 to the power x
     */
    public static double exp2(double x) {
        return Math.pow(2.0, x);
    }

    /**
     * C's {@code expm1}.
     *
     * @param x any float
     * @return e to the power x, minus 1
     */
    public static double expm1(double x) {
        return StrictMath.expm1(x);
    }

    /**
     * C's {@code log}.
     *
     * @param x any float
     * @return the natural logarithm
     */
    public static double log(double x) {
        return Math.log(x);
    }

    /**
     * C's {@code log1p}.
     *
     * @param x any float
     * @return the natural logarithm of 1 + x
     */
    public static double log1p(double x) {
        return StrictMath.log1p(x);
    }

    /**
     * C's {@code log2}, correctly rounded.
     *
     * @param x any float
     * @return the logarithm to base 2
     */
    public static double log2(double x) {
        if (!(x > 0) || Double.isInfinite(x)) {
            return Math.log(x);
        }
        int exponent = Math.getExponent(x);
        if (exponent < Double.MIN_EXPONENT) {
            return log2(x * 0x1p54) - 54;
        }
        double m = Math.scalb(x, -exponent);
        if (m > 1.4142135623730951) {
            m /= 2;
            exponent++;
        }
        if (m == 1.0) {
            return exponent;
        }
        // y + (m - e**y) / e**y is ln m, the division by ln 2 in double precision twice over
        double y = StrictMath.log1p(m - 1);
        DoubleDouble power = DoubleDouble.exp(new DoubleDouble(y, 0));
        DoubleDouble rest = new DoubleDouble(m, 0).minus(power);
        DoubleDouble ln = DoubleDouble.sum(y, rest.hi() / power.hi());
        double q = ln.hi() / LN2;
        DoubleDouble left = ln.minus(DoubleDouble.product(q, LN2)).minus(DoubleDouble.product(q, LN2_LOW));
        DoubleDouble whole = DoubleDouble.sum(exponent, q);
        return whole.hi() + (whole.lo() + left.hi() / LN2);
    }

    /**
     * C's {@code log10} (fdlibm's formula).
     *
     * @param x any float
     * @return the logarithm to base 10
     */
    public static double log10(double x) {
        if (!(x > 0) || Double.isInfinite(x)) {
            return Math.log(x);
        }
        double scaled = x;
        int k = 0;
        if (x < Double.MIN_NORMAL) {
            scaled = x * 0x1p54;
            k = -54;
        }
        k += Math.getExponent(scaled);
        int i = k < 0 ? 1 : 0;
        double m = Math.scalb(scaled, -Math.getExponent(scaled) - i);
        double y = k + i;
        double z = y * 3.69423907715893078616e-13 + 4.34294481903251816668e-01 * log(m);
        return z + y * 3.01029995663611771306e-01;
    }

    /**
     * C's {@code sin}.
     *
     * @param x an angle
     * @return its sine
     */
    public static double sin(double x) {
        return Math.sin(x);
    }

    /**
     * C's {@code cos}.
     *
     * @param x an angle
     * @return its cosine
     */
    public static double cos(double x) {
        return Math.cos(x);
    }

    /**
     * C's {@code tan}.
     *
     * @param x an angle
     * @return its tangent
     */
    public static double tan(double x) {
        return Math.tan(x);
    }

    /**
     * C's {@code asin}, correctly rounded.
     *
     * @param x from -1 to 1
     * @return the angle
     */
    public static double asin(double x) {
        double y = Math.asin(x);
        if (!(Math.abs(x) < 1) || Math.abs(x) < 0x1p-27) {
            return y;
        }
        DoubleDouble[] at = DoubleDouble.sinCos(y);
        return y + new DoubleDouble(x, 0).minus(at[0]).hi() / at[1].hi();
    }

    /**
     * C's {@code acos}, correctly rounded.
     *
     * @param x from -1 to 1
     * @return the angle
     */
    public static double acos(double x) {
        double y = Math.acos(x);
        if (!(Math.abs(x) < 1)) {
            return y;
        }
        DoubleDouble[] at = DoubleDouble.sinCos(y);
        return y + at[1].minus(new DoubleDouble(x, 0)).hi() / at[0].hi();
    }

    /**
     * C's {@code atan}, correctly rounded.
     *
     * @param x any float
     * @return the angle
     */
    public static double atan(double x) {
        return Math.abs(x) < 0x1p-27 || Double.isNaN(x) ? x : atan2(x, 1.0);
    }

    /**
     * C's {@code atan2}, correctly rounded.
     *
     * @param y the ordinate
     * @param x the abscissa
     * @return the angle
     */
    public static double atan2(double y, double x) {
        double angle = Math.atan2(y, x);
        double ax = Math.abs(x);
        double ay = Math.abs(y);
        if (!(ax > 0 && ay > 0 && ax < Double.POSITIVE_INFINITY && ay < Double.POSITIVE_INFINITY)) {
            return angle;
        }
        int difference = Math.getExponent(ax) - Math.getExponent(ay);
        if (Math.abs(difference) > 64) {
            return x > 0 && difference > 0 ? y / x : angle;
        }
        int exponent = Math.max(Math.getExponent(ax), Math.getExponent(ay));
        double sx = Math.scalb(x, -exponent);
        double sy = Math.scalb(y, -exponent);
        DoubleDouble[] at = DoubleDouble.sinCos(angle);
        double residue = at[1].times(sy).minus(at[0].times(sx)).hi();
        return angle + residue / (sx * at[1].hi() + sy * at[0].hi());
    }

    /**
     * C's {@code sinh} (fdlibm's formula).
     *
     * @param x any float
     * @return the hyperbolic sine
     */
    public static double sinh(double x) {
        return StrictMath.sinh(x);
    }

    /**
     * C's {@code cosh} (fdlibm's formula).
     *
     * @param x any float
     * @return the hyperbolic cosine
     */
    public static double cosh(double x) {
        double a = Math.abs(x);
        if (a < 0.5 * LN2) {
            double t = expm1(a);
            double w = 1 + t;
            return a < 0x1p-55 ? w : 1 + t * t / (w + w);
        }
        if (a < 22) {
            double t = exp(a);
            return 0.5 * t + 0.5 / t;
        }
        if (a < 709.78) {
            return 0.5 * exp(a);
        }
        double w = exp(0.5 * a);
        return 0.5 * w * w;
    }

    /**
     * C's {@code tanh} (fdlibm's formula).
     *
     * @param x any float
     * @return the hyperbolic tangent
     */
    public static double tanh(double x) {
        return StrictMath.tanh(x);
    }

    /**
     * C's {@code asinh} (fdlibm's formula).
     *
     * @param x any float
     * @return the inverse hyperbolic sine
     */
    public static double asinh(double x) {
        double a = Math.abs(x);
        double w;
        if (a < 0x1p-28 || !(a < Double.POSITIVE_INFINITY)) {
            return x;
        } else if (a > TWO_28) {
            w = log(a) + LN2;
        } else if (a > 2) {
            w = log(2.0 * a + 1.0 / (Math.sqrt(x * x + 1.0) + a));
        } else {
            double t = x * x;
            w = log1p(a + t / (1.0 + Math.sqrt(1.0 + t)));
        }
        return Math.copySign(w, x);
    }

    /**
     * C's {@code acosh} (fdlibm's formula).
     *
     * @param x from 1 on
     * @return the inverse hyperbolic cosine
     */
    public static double acosh(double x) {
        if (!(x >= 1)) {
            return Double.NaN;
        }
        if (x > TWO_28) {
            return log(x) + LN2;
        }
        if (x > 2) {
            return log(2.0 * x - 1.0 / (x + Math.sqrt(x * x - 1.0)));
        }
        double t = x - 1.0;
        return log1p(t + Math.sqrt(2.0 * t + t * t));
    }

    /**
     * C's {@code atanh} (fdlibm's formula).
     *
     * @param x between -1 and 1
     * @return the inverse hyperbolic tangent
     */
    public static double atanh(double x) {
        double a = Math.abs(x);
        if (a < 0x1p-28) {
            return x;
        }
        double t = a + a;
        double w = 0.5 * log1p(a < 0.5 ? t + t * a / (1.0 - a) : t / (1.0 - a));
        return Math.copySign(w, x);
    }

    /**
     * C's {@code cbrt}, correctly rounded (as glibc's is from version 2.41 on; older ones err by a unit or two).
     *
     * @param x any float
     * @return the cube root
     */
    public static double cbrt(double x) {
        double y = Math.cbrt(x);
        if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
            return y;
        }
        // scaled by a power of eight, so that the cube is an ordinary number
        int third = Math.getExponent(y);
        double root = Math.scalb(y, -third);
        double cube = Math.scalb(x, -3 * third);
        DoubleDouble residue = new DoubleDouble(cube, 0).minus(DoubleDouble.product(root, root).times(root));
        return Math.scalb(root + residue.hi() / (3 * root * root), third);
    }
}
