package org.krait.algorithm.math;

/**
 * {@code math.erf} and {@code math.erfc} by the rational approximations of fdlibm (Sun Microsystems, 1993, freely
 * usable), evaluated in the C library's order: even and odd terms apart.
 */
public final class ErrorFunction {
    private static final double ERX = 8.45062911510467529297e-01;
    private static final double EFX = 1.28379167095512586316e-01;
    /** Numerator and denominator up to 0.84375, in z = x * x. */
    private static final double[] PP = {1.28379167095512558561e-01, -3.25042107247001499370e-01,
        -2.84817495755985104766e-02, -5.77027029648944159157e-03, -2.37630166566501626084e-05};
    private static final double[] QQ = {1, 3.97917223959155352819e-01, 6.50222499887672944485e-02,
        5.08130628187576562776e-03, 1.32494738004321644526e-04, -3.96022827877536812320e-06};
    /** From there to 1.25, in s = |x| - 1. */
    private static final double[] PA = {-2.36211856075265944077e-03, 4.14856118683748331666e-01,
        -3.72207876035701323847e-01, 3.18346619901161753674e-01, -1.10894694282396677476e-01,
        3.54783043256182359371e-02, -2.16637559486879084300e-03};
    private static final double[] QA = {1, 1.06420880400844228286e-01, 5.40397917702171048937e-01,
        7.18286544141962662868e-02, 1.26171219808761642112e-01, 1.36370839120290507362e-02,
        1.19844998467991074170e-02};
    /** From there to 1/0.35, in s = 1 / (x * x). */
    private static final double[] RA = {-9.86494403484714822705e-03, -6.93858572707181764372e-01,
        -1.05586262253232909814e+01, -6.23753324503260060396e+01, -1.62396669462573470355e+02,
        -1.84605092906711035994e+02, -8.12874355063065934246e+01, -9.81432934416914548592e+00};
    private static final double[] SA = {1, 1.96512716674392571292e+01, 1.37657754143519042600e+02,
        4.34565877475229228821e+02, 6.45387271733267880336e+02, 4.29008140027567833386e+02,
        1.08635005541779435134e+02, 6.57024977031928170135e+00, -6.04244152148580987438e-02};
    /** From there to 28. */
    private static final double[] RB = {-9.86494292470009928597e-03, -7.99283237680523006574e-01,
        -1.77579549177547519889e+01, -1.60636384855821916062e+02, -6.37566443368389627722e+02,
        -1.02509513161107724954e+03, -4.83519191608651397019e+02};
    private static final double[] SB = {1, 3.03380607434824582924e+01, 3.25792512996573918826e+02,
        1.53672958608443695994e+03, 3.19985821950859553908e+03, 2.55305040643316442583e+03,
        4.74528541206955367215e+02, -2.24409524465858183362e+01};

    private ErrorFunction() {}

    /** A polynomial by pairs of terms: (c0 + x c1) + x^2 (c2 + x c3) + x^4 (...) + ... from the left. */
    private static double polynomial(double[] c, double x) {
        double square = x * x;
        double fourth = square * square;
        double[] powers = {1, square, fourth, fourth * square, fourth * fourth};
        double sum = c[0] + x * c[1];
        for (int i = 2; i < c.length; i += 2) {
            sum += powers[i / 2] * (i + 1 < c.length ? c[i] + x * c[i + 1] : c[i]);
        }
        return sum;
    }

    /**
     * {@code math.erf}.
     *
     * @param x any float
     * @return the error function
     */
    public static double erf(double x) {
        double a = Math.abs(x);
        if (Double.isNaN(x)) {
            return x;
        }
        if (a < 0.84375) {
            if (a < 0x1p-28) {
                return a < Double.MIN_NORMAL ? 0.0625 * (16.0 * x + 16.0 * EFX * x) : x + EFX * x;
            }
            double z = x * x;
            return x + x * (polynomial(PP, z) / polynomial(QQ, z));
        }
        if (a < 1.25) {
            double s = a - 1;
            return Math.copySign(ERX + polynomial(PA, s) / polynomial(QA, s), x);
        }
        if (a >= 6) {
            return Math.copySign(1.0, x);
        }
        return Math.copySign(1 - tail(a, 0x1.6db6ep1) / a, x);
    }

    /**
     * {@code math.erfc}.
     *
     * @param x any float
     * @return the complement of the error function
     */
    public static double erfc(double x) {
        double a = Math.abs(x);
        if (Double.isNaN(x)) {
            return x;
        }
        if (a < 0.84375) {
            if (a < 0x1p-56) {
                return 1 - x;
            }
            double z = x * x;
            double y = polynomial(PP, z) / polynomial(QQ, z);
            return x < 0.25 ? 1 - (x + x * y) : 0.5 - (x * y + (x - 0.5));
        }
        if (a < 1.25) {
            double s = a - 1;
            double p = polynomial(PA, s) / polynomial(QA, s);
            return x >= 0 ? 1 - ERX - p : 1 + (ERX + p);
        }
        if (a >= 28 || x <= -6) {
            return x > 0 ? 0.0 : 2.0;
        }
        double r = tail(a, 0x1.6db6dp1);
        return x > 0 ? r / a : 2 - r / a;
    }

    /** {@code x * erfc(x)} for x from 1.25 on. */
    private static double tail(double x, double border) {
        double s = 1 / (x * x);
        double q = x < border ? polynomial(RA, s) / polynomial(SA, s) : polynomial(RB, s) / polynomial(SB, s);
        double z = Double.longBitsToDouble(Double.doubleToRawLongBits(x) & 0xFFFFFFFF00000000L);
        return Elementary.exp(-z * z - 0.5625) * Elementary.exp((z - x) * (z + x) + q);
    }
}
