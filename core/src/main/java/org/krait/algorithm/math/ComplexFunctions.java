package org.krait.algorithm.math;

import org.krait.algorithm.AlgorithmError;

/**
 * The functions of {@code cmath}: CPython's formulas, which avoid overflow and cancellation (Kahan, "Branch cuts
 * for complex elementary functions"), and its tables of values at infinities and NaNs (C99 annex G). A result is an
 * array of real and imaginary part.
 */
public final class ComplexFunctions {
    private static final double LARGE = Double.MAX_VALUE / 4;
    private static final double SQRT_LARGE = Math.sqrt(LARGE);
    private static final double LOG_LARGE = Math.log(LARGE);
    private static final double SQRT_MIN = Math.sqrt(Double.MIN_NORMAL);
    private static final double LN2 = 0.6931471805599453;
    private static final double LN10 = 2.302585092994046;

    /*
     * Values where a part is not finite: rows by the real, columns by the imaginary part, each in the order
     * -inf, negative, -0, 0, positive, inf, nan. A value is a letter for each part: I infinity, P pi, H pi/2,
     * Q pi/4, T 3 pi/4, their negatives in lower case, 1 and m for 1 and -1, 0 and z for 0 and -0, N for NaN;
     * !! is the domain error, .. does not occur.
     */
    private static final String ACOS = "TI PI PI Pi Pi Ti NI HI .. .. .. .. Hi NN HI .. .. .. .. Hi HN "
            + "HI .. .. .. .. Hi HN HI .. .. .. .. Hi NN QI 0I 0I 0i 0i Qi NI NI NN NN NN NN Ni NN";
    private static final String ACOSH = "It Ip Ip IP IP IT IN Ih .. .. .. .. IH NN Ih .. .. .. .. IH NH "
            + "Ih .. .. .. .. IH NH Ih .. .. .. .. IH NN Iq Iz Iz I0 I0 IQ IN IN NN NN NN NN IN NN";
    private static final String ASINH = "iq iz iz i0 i0 iQ iN ih .. .. .. .. iH NN ih .. .. .. .. iH NN "
            + "Ih .. .. .. .. IH NN Ih .. .. .. .. IH NN Iq Iz Iz I0 I0 IQ IN IN NN Nz N0 NN IN NN";
    private static final String ATANH = "zh zh zh zH zH zH zN zh .. .. .. .. zH NN zh .. .. .. .. zH zN "
            + "0h .. .. .. .. 0H 0N 0h .. .. .. .. 0H NN 0h 0h 0h 0H 0H 0H 0N 0h NN NN NN NN 0H NN";
    private static final String COSH = "!! iI I0 Iz ii !! IN !! .. .. .. .. !! NN !! .. .. .. .. !! N0 "
            + "!! .. .. .. .. !! N0 !! .. .. .. .. !! NN !! ii Iz I0 iI !! IN NN NN N0 N0 NN NN NN";
    private static final String EXP = "00 zz 0z 00 z0 00 00 !! .. .. .. .. !! NN !! .. .. .. .. !! NN "
            + "!! .. .. .. .. !! NN !! .. .. .. .. !! NN !! ii Iz I0 iI !! IN NN NN Nz N0 NN NN NN";
    private static final String LOG = "It Ip Ip IP IP IT IN Ih .. .. .. .. IH NN Ih .. .. .. .. IH NN "
            + "Ih .. .. .. .. IH NN Ih .. .. .. .. IH NN Iq Iz Iz I0 I0 IQ IN IN NN NN NN NN IN NN";
    private static final String SINH = "!! Ii iz i0 II !! IN !! .. .. .. .. !! NN !! .. .. .. .. !! 0N "
            + "!! .. .. .. .. !! 0N !! .. .. .. .. !! NN !! ii Iz I0 iI !! IN NN NN Nz N0 NN NN NN";
    private static final String SQRT = "Ii 0i 0i 0I 0I II NI Ii .. .. .. .. II NN Ii .. .. .. .. II NN "
            + "Ii .. .. .. .. II NN Ii .. .. .. .. II NN Ii Iz Iz I0 I0 II IN Ii NN NN NN NN II NN";
    private static final String TANH = "m0 m0 mz m0 mz m0 m0 !! .. .. .. .. !! NN !! .. .. .. .. !! zN "
            + "!! .. .. .. .. !! 0N !! .. .. .. .. !! NN 10 10 1z 10 1z 10 10 NN NN Nz N0 NN NN NN";
    private static final String RECT = "!! II i0 iz Ii !! IN !! .. .. .. .. !! NN 00 .. .. .. .. 00 00 "
            + "00 .. .. .. .. 00 00 !! .. .. .. .. !! NN !! ii Iz I0 iI !! IN NN NN N0 N0 NN NN NN";

    private ComplexFunctions() {}

    private static boolean isFinite(double re, double im) {
        return Double.isFinite(re) && Double.isFinite(im);
    }

    private static int kind(double x) {
        if (Double.isNaN(x)) {
            return 6;
        }
        if (Double.isInfinite(x)) {
            return x < 0 ? 0 : 5;
        }
        return x < 0 ? 1 : x > 0 ? 4 : 1 / x < 0 ? 2 : 3;
    }

    private static double[] special(String table, double re, double im) {
        int at = 3 * (7 * kind(re) + kind(im));
        if (table.charAt(at) == '!') {
            throw domain();
        }
        return complex(value(table.charAt(at)), value(table.charAt(at + 1)));
    }

    private static double value(char letter) {
        return switch (letter) {
            case 'I' -> Double.POSITIVE_INFINITY;
            case 'i' -> Double.NEGATIVE_INFINITY;
            case 'P' -> Math.PI;
            case 'p' -> -Math.PI;
            case 'H' -> Math.PI / 2;
            case 'h' -> -Math.PI / 2;
            case 'Q' -> Math.PI / 4;
            case 'q' -> -Math.PI / 4;
            case 'T' -> 3 * Math.PI / 4;
            case 't' -> -3 * Math.PI / 4;
            case '1' -> 1.0;
            case 'm' -> -1.0;
            case '0' -> 0.0;
            case 'z' -> -0.0;
            default -> Double.NaN;
        };
    }

    /** Whether the result is an infinity (or zero) that turns with the imaginary part. */
    private static boolean turns(double re, double im) {
        return Double.isInfinite(re) && Double.isFinite(im) && im != 0;
    }

    private static AlgorithmError domain() {
        return AlgorithmError.value("math domain error");
    }

    private static double[] inRange(double re, double im) {
        if (Double.isInfinite(re) || Double.isInfinite(im)) {
            throw AlgorithmError.overflow("math range error");
        }
        return complex(re, im);
    }

    private static double[] complex(double re, double im) {
        return new double[] {re, im};
    }

    private static boolean isLarge(double re, double im) {
        return Math.abs(re) > LARGE || Math.abs(im) > LARGE;
    }

    /** log |z| of a large z. */
    private static double logOfLarge(double re, double im) {
        return Elementary.log(VectorNorm.of(re / 2, im / 2)) + LN2 * 2;
    }

    /** {@code cmath.acos}. */
    public static double[] acos(double re, double im) {
        if (!isFinite(re, im)) {
            return special(ACOS, re, im);
        }
        if (isLarge(re, im)) {
            double log = logOfLarge(re, im);
            return complex(Elementary.atan2(Math.abs(im), re),
                    re < 0 ? -Math.copySign(log, im) : Math.copySign(log, -im));
        }
        double[] s1 = sqrt(1 - re, -im);
        double[] s2 = sqrt(1 + re, im);
        return complex(2 * Elementary.atan2(s1[0], s2[0]), Elementary.asinh(s2[0] * s1[1] - s2[1] * s1[0]));
    }

    /** {@code cmath.acosh}. */
    public static double[] acosh(double re, double im) {
        if (!isFinite(re, im)) {
            return special(ACOSH, re, im);
        }
        if (isLarge(re, im)) {
            return complex(logOfLarge(re, im), Elementary.atan2(im, re));
        }
        double[] s1 = sqrt(re - 1, im);
        double[] s2 = sqrt(re + 1, im);
        return complex(Elementary.asinh(s1[0] * s2[0] + s1[1] * s2[1]), 2 * Elementary.atan2(s1[1], s2[0]));
    }

    /** {@code cmath.asin}. */
    public static double[] asin(double re, double im) {
        double[] s = asinh(-im, re);
        return complex(s[1], -s[0]);
    }

    /** {@code cmath.asinh}. */
    public static double[] asinh(double re, double im) {
        if (!isFinite(re, im)) {
            return special(ASINH, re, im);
        }
        if (isLarge(re, im)) {
            double log = logOfLarge(re, im);
            return complex(im >= 0 ? Math.copySign(log, re) : -Math.copySign(log, -re),
                    Elementary.atan2(im, Math.abs(re)));
        }
        double[] s1 = sqrt(1 + im, -re);
        double[] s2 = sqrt(1 - im, re);
        return complex(Elementary.asinh(s1[0] * s2[1] - s2[0] * s1[1]),
                Elementary.atan2(im, s1[0] * s2[0] - s1[1] * s2[1]));
    }

    /** {@code cmath.atan}. */
    public static double[] atan(double re, double im) {
        double[] s = atanh(-im, re);
        return complex(s[1], -s[0]);
    }

    /** {@code cmath.atanh}. */
    public static double[] atanh(double re, double im) {
        if (!isFinite(re, im)) {
            return special(ATANH, re, im);
        }
        if (re < 0 || re == 0 && 1 / re < 0) {
            double[] r = atanh(-re, -im);
            return complex(-r[0], -r[1]);
        }
        double ay = Math.abs(im);
        if (re > SQRT_LARGE || ay > SQRT_LARGE) {
            double h = VectorNorm.of(re / 2, im / 2);
            return complex(re / 4 / h / h, -Math.copySign(Math.PI / 2, -im));
        }
        if (re == 1 && ay < SQRT_MIN) {
            if (ay == 0) {
                throw domain();
            }
            return complex(-Elementary.log(Math.sqrt(ay) / Math.sqrt(VectorNorm.of(ay, 2))),
                    Math.copySign(Elementary.atan2(2.0, -ay) / 2, im));
        }
        return complex(Elementary.log1p(4 * re / ((1 - re) * (1 - re) + ay * ay)) / 4,
                -Elementary.atan2(-2 * im, (1 - re) * (1 + re) - ay * ay) / 2);
    }

    /** {@code cmath.cos}. */
    public static double[] cos(double re, double im) {
        return cosh(-im, re);
    }

    /** {@code cmath.cosh}. */
    public static double[] cosh(double re, double im) {
        if (!isFinite(re, im)) {
            if (!turns(re, im)) {
                return special(COSH, re, im);
            }
            double infinity = Double.POSITIVE_INFINITY;
            double s = Math.copySign(infinity, Elementary.sin(im));
            return complex(Math.copySign(infinity, Elementary.cos(im)), re > 0 ? s : -s);
        }
        if (Math.abs(re) > LOG_LARGE) {
            double less = re - Math.copySign(1, re);
            return inRange(Elementary.cos(im) * Elementary.cosh(less) * Math.E,
                    Elementary.sin(im) * Elementary.sinh(less) * Math.E);
        }
        return inRange(Elementary.cos(im) * Elementary.cosh(re), Elementary.sin(im) * Elementary.sinh(re));
    }

    /** {@code cmath.exp}. */
    public static double[] exp(double re, double im) {
        if (!isFinite(re, im)) {
            if (!turns(re, im)) {
                return special(EXP, re, im);
            }
            double size = re > 0 ? Double.POSITIVE_INFINITY : 0.0;
            return complex(Math.copySign(size, Elementary.cos(im)), Math.copySign(size, Elementary.sin(im)));
        }
        if (re > LOG_LARGE) {
            double l = Elementary.exp(re - 1);
            return inRange(l * Elementary.cos(im) * Math.E, l * Elementary.sin(im) * Math.E);
        }
        double l = Elementary.exp(re);
        return inRange(l * Elementary.cos(im), l * Elementary.sin(im));
    }

    /** {@code cmath.log} to base e. */
    public static double[] log(double re, double im) {
        if (!isFinite(re, im)) {
            return special(LOG, re, im);
        }
        double ax = Math.abs(re);
        double ay = Math.abs(im);
        double log;
        if (isLarge(ax, ay)) {
            log = Elementary.log(VectorNorm.of(ax / 2, ay / 2)) + LN2;
        } else if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
            if (ax == 0 && ay == 0) {
                throw domain();
            }
            log = Elementary.log(VectorNorm.of(Math.scalb(ax, 53), Math.scalb(ay, 53))) - 53 * LN2;
        } else {
            double h = VectorNorm.of(ax, ay);
            if (0.71 <= h && h <= 1.73) {
                double max = Math.max(ax, ay);
                double min = Math.min(ax, ay);
                log = Elementary.log1p((max - 1) * (max + 1) + min * min) / 2;
            } else {
                log = Elementary.log(h);
            }
        }
        return complex(log, Elementary.atan2(im, re));
    }

    /** {@code cmath.log10}. */
    public static double[] log10(double re, double im) {
        double[] r = log(re, im);
        return complex(r[0] / LN10, r[1] / LN10);
    }

    /** {@code cmath.sin}. */
    public static double[] sin(double re, double im) {
        double[] s = sinh(-im, re);
        return complex(s[1], -s[0]);
    }

    /** {@code cmath.sinh}. */
    public static double[] sinh(double re, double im) {
        if (!isFinite(re, im)) {
            if (!turns(re, im)) {
                return special(SINH, re, im);
            }
            double infinity = Double.POSITIVE_INFINITY;
            double c = Math.copySign(infinity, Elementary.cos(im));
            return complex(re > 0 ? c : -c, Math.copySign(infinity, Elementary.sin(im)));
        }
        if (Math.abs(re) > LOG_LARGE) {
            double less = re - Math.copySign(1, re);
            return inRange(Elementary.cos(im) * Elementary.sinh(less) * Math.E,
                    Elementary.sin(im) * Elementary.cosh(less) * Math.E);
        }
        return inRange(Elementary.cos(im) * Elementary.sinh(re), Elementary.sin(im) * Elementary.cosh(re));
    }

    /** {@code cmath.sqrt}. */
    public static double[] sqrt(double re, double im) {
        if (!isFinite(re, im)) {
            return special(SQRT, re, im);
        }
        if (re == 0 && im == 0) {
            return complex(0.0, im);
        }
        double ax = Math.abs(re);
        double ay = Math.abs(im);
        double s;
        if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
            ax = Math.scalb(ax, 53);
            s = Math.scalb(Math.sqrt(ax + VectorNorm.of(ax, Math.scalb(ay, 53))), -27);
        } else {
            ax /= 8;
            s = 2 * Math.sqrt(ax + VectorNorm.of(ax, ay / 8));
        }
        double d = ay / (2 * s);
        return re >= 0 ? complex(s, Math.copySign(d, im)) : complex(d, Math.copySign(s, im));
    }

    /** {@code cmath.tan}. */
    public static double[] tan(double re, double im) {
        double[] s = tanh(-im, re);
        return complex(s[1], -s[0]);
    }

    /** {@code cmath.tanh}. */
    public static double[] tanh(double re, double im) {
        if (!isFinite(re, im)) {
            return turns(re, im) ? complex(re > 0 ? 1.0 : -1.0,
                    Math.copySign(0.0, 2 * Elementary.sin(im) * Elementary.cos(im))) : special(TANH, re, im);
        }
        if (Math.abs(re) > LOG_LARGE) {
            return complex(Math.copySign(1.0, re),
                    4 * Elementary.sin(im) * Elementary.cos(im) * Elementary.exp(-2 * Math.abs(re)));
        }
        double tx = Elementary.tanh(re);
        double ty = Elementary.tan(im);
        double cx = 1 / Elementary.cosh(re);
        double product = tx * ty;
        double denominator = 1 + product * product;
        return complex(tx * (1 + ty * ty) / denominator, ty / denominator * cx * cx);
    }

    /** {@code cmath.rect}: the number of an absolute value and an angle. */
    public static double[] rect(double r, double phi) {
        if (!isFinite(r, phi)) {
            if (!turns(r, phi)) {
                return special(RECT, r, phi);
            }
            double infinity = Double.POSITIVE_INFINITY;
            double re = Math.copySign(infinity, Elementary.cos(phi));
            double im = Math.copySign(infinity, Elementary.sin(phi));
            return r > 0 ? complex(re, im) : complex(-re, -im);
        }
        return phi == 0 ? complex(r, r * phi) : complex(r * Elementary.cos(phi), r * Elementary.sin(phi));
    }

    /** {@code abs} of a complex number; OverflowError. */
    public static double abs(double re, double im) {
        double r = VectorNorm.of(re, im);
        if (Double.isInfinite(r) && isFinite(re, im)) {
            throw AlgorithmError.overflow("absolute value too large");
        }
        return r;
    }
}
