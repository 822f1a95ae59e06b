package org.krait.algorithm.decimal;

import java.math.BigInteger;

/** Comparison, by number and by the total order, and what is chosen with it. */
public final class Ordering {
    private Ordering() {
    }

    /** The order of two numbers that are not NaN: negative, 0 or positive. */
    public static int compare(Decimal a, Decimal b) {
        if (a.isInfinite() || b.isInfinite()) {
            return Integer.compare(infinite(a), infinite(b));
        }
        int left = sign(a);
        int right = sign(b);
        if (left != right || left == 0) {
            return Integer.compare(left, right);
        }
        return left * compareMagnitude(a, b);
    }

    private static int infinite(Decimal a) {
        return a.isInfinite() ? a.negative ? -1 : 1 : 0;
    }

    private static int sign(Decimal a) {
        return a.coefficient.signum() == 0 ? 0 : a.negative ? -1 : 1;
    }

    /** The order of the absolute values of two finite numbers that are not zero. */
    private static int compareMagnitude(Decimal a, Decimal b) {
        if (a.exponent == b.exponent) {
            return a.coefficient.compareTo(b.coefficient);
        }
        int order = Long.compare(a.adjusted(), b.adjusted());
        if (order != 0) {
            return order;
        }
        long exponent = Math.min(a.exponent, b.exponent);
        return PowersOfTen.shiftLeft(a.coefficient, a.exponent - exponent)
                .compareTo(PowersOfTen.shiftLeft(b.coefficient, b.exponent - exponent));
    }

    /** -1, 0 or 1 as a number, or NaN. */
    public static Decimal compare(Decimal a, Decimal b, DecimalContext c) {
        Decimal nan = c.nan(a, b);
        return nan != null ? nan : Decimal.of(Integer.signum(compare(a, b)));
    }

    /** As {@link #compare(Decimal, Decimal, DecimalContext)}, but every NaN is an invalid operation. */
    public static Decimal compareSignal(Decimal a, Decimal b, DecimalContext c) {
        if (a.isNaN() || b.isNaN()) {
            c.status |= Condition.INVALID_OPERATION;
        }
        return compare(a, b, c);
    }

    /** The order in which no two representations are equal. */
    public static int compareTotal(Decimal a, Decimal b) {
        if (a.negative != b.negative) {
            return a.negative ? -1 : 1;
        }
        int order = rank(a) - rank(b);
        if (order == 0) {
            if (a.isNaN()) {
                order = a.coefficient.compareTo(b.coefficient);
            } else if (a.isFinite()) {
                order = compare(a.withSign(false), b.withSign(false));
                order = order != 0 ? order : Long.compare(a.exponent, b.exponent);
            }
        }
        return Integer.signum(a.negative ? -order : order);
    }

    private static int rank(Decimal a) {
        return switch (a.kind) {
            case FINITE -> 0;
            case INFINITE -> 1;
            case SIGNALING_NAN -> 2;
            case QUIET_NAN -> 3;
        };
    }

    /** The same without regard to the signs. */
    public static int compareTotalMagnitude(Decimal a, Decimal b) {
        return compareTotal(a.withSign(false), b.withSign(false));
    }

    /**
     * The larger or smaller of two numbers; a number beats a quiet NaN.
     *
     * @param sign 1: the larger, -1: the smaller
     * @param magnitude whether absolute values are compared
     */
    public static Decimal extreme(Decimal a, Decimal b, int sign, boolean magnitude, DecimalContext c) {
        if (a.isQuiet() && !b.isNaN()) {
            return c.finish(b);
        }
        if (b.isQuiet() && !a.isNaN()) {
            return c.finish(a);
        }
        Decimal nan = c.nan(a, b);
        if (nan != null) {
            return nan;
        }
        int order = magnitude ? compare(a.withSign(false), b.withSign(false)) : compare(a, b);
        order = order != 0 ? order : compareTotal(a, b);
        return c.finish(order * sign >= 0 ? a : b);
    }

    /** Whether the exponents are the same, or both are infinite or NaN. */
    public static boolean sameQuantum(Decimal a, Decimal b) {
        if (!a.isFinite() || !b.isFinite()) {
            return a.isNaN() && b.isNaN() || a.isInfinite() && b.isInfinite();
        }
        return a.exponent == b.exponent;
    }

    public static boolean isNormal(Decimal a, DecimalContext c) {
        return a.isFinite() && a.coefficient.signum() != 0 && a.adjusted() >= c.emin;
    }

    public static boolean isSubnormal(Decimal a, DecimalContext c) {
        return a.isFinite() && a.coefficient.signum() != 0 && a.adjusted() < c.emin;
    }

    /** The name of the number's class. */
    public static String numberClass(Decimal a, DecimalContext c) {
        if (a.isNaN()) {
            return a.isQuiet() ? "NaN" : "sNaN";
        }
        String sign = a.negative ? "-" : "+";
        if (a.isInfinite()) {
            return sign + "Infinity";
        }
        return sign + (a.isZero() ? "Zero" : isNormal(a, c) ? "Normal" : "Subnormal");
    }

    // ---- neighbours

    /** The nearest number of the context that is smaller (direction -1) or larger (1). */
    public static Decimal next(Decimal a, int direction, DecimalContext c) {
        if (a.isNaN()) {
            return c.nan(a, null);
        }
        if (a.isInfinite()) {
            return a.negative == direction < 0 ? a : c.largest(a.negative);
        }
        DecimalContext directed = new DecimalContext(c.precision, c.emin, c.emax,
                direction < 0 ? Rounding.FLOOR : Rounding.CEILING, c.clamp);
        Decimal rounded = directed.finish(a);
        if (rounded.isInfinite() || compare(rounded, a) != 0) {
            return rounded;
        }
        Decimal tiny = new Decimal(direction < 0, BigInteger.ONE, c.etiny() - 1);
        return Arithmetic.add(rounded, tiny, directed);
    }

    /** The next number from a towards b. */
    public static Decimal nextToward(Decimal a, Decimal b, DecimalContext c) {
        Decimal nan = c.nan(a, b);
        if (nan != null) {
            return nan;
        }
        int order = compare(a, b);
        if (order == 0) {
            return a.withSign(b.negative);
        }
        Decimal d = next(a, -order, c);
        if (d.isInfinite()) {
            c.status |= Condition.OVERFLOW | Condition.ROUNDED | Condition.INEXACT;
        } else if (d.adjusted() < c.emin) {
            c.status |= Condition.UNDERFLOW | Condition.SUBNORMAL | Condition.ROUNDED | Condition.INEXACT
                    | (d.isZero() ? Condition.CLAMPED : 0);
        }
        return d;
    }
}
