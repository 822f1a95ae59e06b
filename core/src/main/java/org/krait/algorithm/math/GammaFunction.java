package org.krait.algorithm.math;

/**
 * The gamma function and the logarithm of its absolute value by Lanczos' approximation with the coefficients of
 * CPython (N = 13, g = 6.0246...; from Boost), and the reflection formula for negative arguments.
 */
final class GammaFunction {
    private static final double G = 6.024680040776729583740234375;
    private static final double G_MINUS_HALF = 5.524680040776729583740234375;
    private static final double LOG_PI = 1.144729885849400174143427351353058711647;
    private static final double[] NUMERATOR = {
        23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
        35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
        6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
        248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
        2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
        8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
        2.5066282746310002701649081771338373386264310793408};
    private static final double[] DENOMINATOR = {0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535,
        2637558, 357423, 32670, 1925, 66, 1};
    private static final int EXACT = 23; // factorials below are floats

    private GammaFunction() {}

    private static double lanczosSum(double x) {
        double num = 0;
        double den = 0;
        if (x < 5.0) {
            for (int i = NUMERATOR.length - 1; i >= 0; i--) {
                num = num * x + NUMERATOR[i];
                den = den * x + DENOMINATOR[i];
            }
        } else {
            for (int i = 0; i < NUMERATOR.length; i++) {
                num = num / x + NUMERATOR[i];
                den = den / x + DENOMINATOR[i];
            }
        }
        return num / den;
    }

    /** sin(pi x), without the loss of rounding pi x. */
    private static double sinPi(double x) {
        double y = Math.abs(x) % 2.0;
        double r = switch ((int) Math.rint(2.0 * y)) {
            case 0 -> Elementary.sin(Math.PI * y);
            case 1 -> Elementary.cos(Math.PI * (y - 0.5));
            case 2 -> Elementary.sin(Math.PI * (1.0 - y));
            case 3 -> -Elementary.cos(Math.PI * (y - 1.5));
            default -> Elementary.sin(Math.PI * (y - 2.0));
        };
        return Math.copySign(1.0, x) * r;
    }

    /** Gamma(x), for x that is no pole; infinite on overflow. */
    static double gamma(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return x;
        }
        if (x == Math.floor(x) && x <= EXACT) {
            double factorial = 1;
            for (int i = 2; i < x; i++) {
                factorial *= i;
            }
            return factorial;
        }
        double a = Math.abs(x);
        if (a < 1e-20) {
            return 1.0 / x;
        }
        if (a > 200.0) {
            return x < 0 ? 0.0 / sinPi(x) : Double.POSITIVE_INFINITY;
        }
        double y = a + G_MINUS_HALF;
        double z;
        if (a > G_MINUS_HALF) {
            double q = y - a;
            z = q - G_MINUS_HALF;
        } else {
            double q = y - G_MINUS_HALF;
            z = q - a;
        }
        z = z * G / y;
        double r;
        if (x < 0) {
            r = -Math.PI / sinPi(a) / a * Elementary.exp(y) / lanczosSum(a);
            r -= z * r;
            if (a < 140.0) {
                return r / Elementary.pow(y, a - 0.5);
            }
            double root = Elementary.pow(y, a / 2.0 - 0.25);
            return r / root / root;
        }
        r = lanczosSum(a) / Elementary.exp(y);
        r += z * r;
        if (a < 140.0) {
            return r * Elementary.pow(y, a - 0.5);
        }
        double root = Elementary.pow(y, a / 2.0 - 0.25);
        return r * root * root;
    }

    /** log |Gamma(x)|, for x that is no pole; infinite on overflow. */
    static double lgamma(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (Double.isInfinite(x)) {
            return Double.POSITIVE_INFINITY;
        }
        if (x == 1 || x == 2) {
            return 0.0;
        }
        double a = Math.abs(x);
        if (a < 1e-20) {
            return -Elementary.log(a);
        }
        double r = Elementary.log(lanczosSum(a)) - G;
        r += (a - 0.5) * (Elementary.log(a + G - 0.5) - 1);
        if (x < 0) {
            r = LOG_PI - Elementary.log(Math.abs(sinPi(a))) - Elementary.log(a) - r;
        }
        return r;
    }
}
