package org.krait.algorithm.decimal;

import java.math.BigInteger;

/** Sums, products, and rounding to an exponent. Every operation notes its conditions in the context it is given. */
public final class Arithmetic {
    private Arithmetic() {
    }

    public static Decimal add(Decimal a, Decimal b, DecimalContext c) {
        return sum(a, b, false, c);
    }

    public static Decimal subtract(Decimal a, Decimal b, DecimalContext c) {
        return sum(a, b, true, c);
    }

    private static Decimal sum(Decimal a, Decimal b, boolean minus, DecimalContext c) {
        if (!a.isFinite() || !b.isFinite()) {
            Decimal nan = c.nan(a, b);
            if (nan != null) {
                return nan;
            }
            if (a.isInfinite() && b.isInfinite() && a.negative != (b.negative ^ minus)) {
                return c.invalid(Condition.INVALID_OPERATION);
            }
            return a.isInfinite() ? a : Decimal.infinity(b.negative ^ minus);
        }
        return c.finish(exactly(a, b, b.negative ^ minus, c));
    }

    /** The sum of two finite numbers, with enough digits to be rounded once. */
    private static Decimal exactly(Decimal a, Decimal b, boolean negative, DecimalContext c) {
        long exponent = Math.min(a.exponent, b.exponent);
        if (a.coefficient.signum() == 0 || b.coefficient.signum() == 0) {
            return withZero(a, b, negative, exponent, c);
        }
        Decimal high = a.exponent >= b.exponent ? a : b;
        Decimal low = high == a ? b : a;
        BigInteger small = low.coefficient;
        // What lies beyond every digit that counts is as good as a one there
        long least = high.exponent + Math.min(-1, high.digits() - c.precision - 2);
        if (low.adjusted() < least) {
            small = BigInteger.ONE;
            exponent = least;
        }
        BigInteger large = PowersOfTen.shiftLeft(high.coefficient, high.exponent - exponent);
        boolean highNegative = high == a ? a.negative : negative;
        if (a.negative == negative) {
            return new Decimal(negative, large.add(small), exponent);
        }
        BigInteger difference = large.subtract(small);
        if (difference.signum() == 0) {
            return new Decimal(c.rounding == Rounding.FLOOR, difference, exponent);
        }
        return new Decimal(highNegative ^ difference.signum() < 0, difference.abs(), exponent);
    }

    private static Decimal withZero(Decimal a, Decimal b, boolean negative, long exponent, DecimalContext c) {
        boolean zero = a.coefficient.signum() == 0;
        if (zero && b.coefficient.signum() == 0) {
            boolean sign = a.negative == negative ? negative : c.rounding == Rounding.FLOOR;
            return new Decimal(sign, BigInteger.ZERO, exponent);
        }
        Decimal other = zero ? b.withSign(negative) : a;
        long wanted = Math.max(exponent, other.exponent - c.precision - 1);
        return other.with(PowersOfTen.shiftLeft(other.coefficient, other.exponent - wanted), wanted);
    }

    public static Decimal multiply(Decimal a, Decimal b, DecimalContext c) {
        Decimal product = product(a, b, c);
        return product.isFinite() ? c.finish(product) : product;
    }

    /** The exact product, not yet rounded. */
    private static Decimal product(Decimal a, Decimal b, DecimalContext c) {
        boolean negative = a.negative ^ b.negative;
        if (!a.isFinite() || !b.isFinite()) {
            Decimal nan = c.nan(a, b);
            if (nan != null) {
                return nan;
            }
            return a.isZero() || b.isZero() ? c.invalid(Condition.INVALID_OPERATION) : Decimal.infinity(negative);
        }
        return new Decimal(negative, a.coefficient.multiply(b.coefficient), a.exponent + b.exponent);
    }

    /** a * b + third, rounded once. */
    public static Decimal multiplyAdd(Decimal a, Decimal b, Decimal third, DecimalContext c) {
        if (a.isNaN() || b.isNaN()) {
            if (a.isSignaling() || !third.isSignaling() || b.isSignaling()) {
                return c.nan(a, b);
            }
            return c.nan(third, null);
        }
        Decimal product = product(a, b, c);
        if (product.isNaN()) {
            return product;
        }
        return add(product, third, c);
    }

    public static Decimal plus(Decimal a, DecimalContext c) {
        return signed(a, a.negative, c);
    }

    public static Decimal minus(Decimal a, DecimalContext c) {
        return signed(a, !a.negative, c);
    }

    public static Decimal abs(Decimal a, DecimalContext c) {
        return signed(a, false, c);
    }

    private static Decimal signed(Decimal a, boolean negative, DecimalContext c) {
        if (a.isNaN()) {
            return c.nan(a, null);
        }
        if (a.isZero()) {
            return c.finish(a.withSign(negative && c.rounding == Rounding.FLOOR));
        }
        return c.finish(a.withSign(negative));
    }

    /** Rounds, then removes trailing zeros. */
    public static Decimal normalize(Decimal a, DecimalContext c) {
        if (a.isNaN()) {
            return c.nan(a, null);
        }
        Decimal d = c.finish(a);
        if (!d.isFinite()) {
            return d;
        }
        if (d.isZero()) {
            return new Decimal(d.negative, BigInteger.ZERO, 0);
        }
        long most = c.clamp ? c.etop() : c.emax;
        long zeros = PowersOfTen.trailingZeros(d.coefficient, most - d.exponent);
        return zeros == 0 ? d : d.with(d.coefficient.divide(PowersOfTen.of(zeros)), d.exponent + zeros);
    }

    /** a with the exponent of b. */
    public static Decimal quantize(Decimal a, Decimal b, DecimalContext c) {
        if (!a.isFinite() || !b.isFinite()) {
            Decimal nan = c.nan(a, b);
            if (nan != null) {
                return nan;
            }
            return a.isInfinite() && b.isInfinite() ? a : c.invalid(Condition.INVALID_OPERATION);
        }
        if (b.exponent > c.emax || b.exponent < c.etiny()) {
            return c.invalid(Condition.INVALID_OPERATION);
        }
        if (a.isZero()) {
            return c.finish(a.with(BigInteger.ZERO, b.exponent));
        }
        if (a.adjusted() - b.exponent + 1 > c.precision) {
            return c.invalid(Condition.INVALID_OPERATION);
        }
        int before = c.status;
        Decimal d = rescale(a, b.exponent, c);
        if (d.digits() > c.precision || d.coefficient.signum() != 0 && d.adjusted() > c.emax
                || d.adjusted() < c.etiny()) {
            c.status = before;
            return c.invalid(Condition.INVALID_OPERATION);
        }
        return c.finish(d);
    }

    /** A finite number with another exponent, rounded where digits go, with as many digits as it takes. */
    static Decimal rescale(Decimal a, long exponent, DecimalContext c) {
        if (a.exponent >= exponent) {
            return a.with(PowersOfTen.shiftLeft(a.coefficient, a.exponent - exponent), exponent);
        }
        c.status |= Condition.ROUNDED;
        BigInteger[] cut = DecimalContext.cut(a.coefficient, a.digits(), exponent - a.exponent);
        int rest = cut[1].intValue();
        if (rest == 0) {
            return a.with(cut[0], exponent);
        }
        c.status |= Condition.INEXACT;
        boolean up = c.rounding.up(rest, a.negative, cut[0].mod(BigInteger.TEN).intValue());
        return a.with(up ? cut[0].add(BigInteger.ONE) : cut[0], exponent);
    }

    /** Rounds to an integer and says so in the conditions. */
    public static Decimal toIntegralExact(Decimal a, DecimalContext c) {
        if (a.isNaN()) {
            return c.nan(a, null);
        }
        if (a.isInfinite() || a.exponent >= 0) {
            return a;
        }
        return a.isZero() ? a.with(BigInteger.ZERO, 0) : rescale(a, 0, c);
    }

    /** Rounds to an integer without a word. */
    public static Decimal toIntegralValue(Decimal a, DecimalContext c) {
        int before = c.status;
        Decimal d = toIntegralExact(a, c);
        c.status = before | c.status & Condition.INVALID;
        return d;
    }

    /** a * 10**b. */
    public static Decimal scale(Decimal a, Decimal b, DecimalContext c) {
        Decimal nan = c.nan(a, b);
        if (nan != null) {
            return nan;
        }
        long most = 2 * (c.emax + c.precision);
        if (!b.isFinite() || b.exponent != 0 || b.coefficient.compareTo(BigInteger.valueOf(most)) > 0) {
            return c.invalid(Condition.INVALID_OPERATION);
        }
        if (a.isInfinite()) {
            return a;
        }
        long n = b.negative ? -b.coefficient.longValue() : b.coefficient.longValue();
        return c.finish(a.with(a.coefficient, Math.clamp(a.exponent + n, 2 * DecimalContext.MIN_ETINY,
                -2 * DecimalContext.MIN_ETINY)));
    }

    /** The exponent of the first digit, as a number. */
    public static Decimal logb(Decimal a, DecimalContext c) {
        if (a.isNaN()) {
            return c.nan(a, null);
        }
        if (a.isInfinite()) {
            return Decimal.infinity(false);
        }
        if (a.isZero()) {
            c.status |= Condition.DIVISION_BY_ZERO;
            return Decimal.infinity(true);
        }
        return c.finish(Decimal.of(a.adjusted()));
    }
}
