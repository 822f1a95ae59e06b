package org.krait.algorithm.decimal;

import java.math.BigInteger;

/** Quotients, remainders, and the square root. */
public final class Division {
    private Division() {
    }

    /** a / b, with the exponent nearest to that of a less that of b if it is exact. */
    public static Decimal divide(Decimal a, Decimal b, DecimalContext c) {
        boolean negative = a.negative ^ b.negative;
        if (!a.isFinite() || !b.isFinite()) {
            Decimal nan = c.nan(a, b);
            if (nan != null) {
                return nan;
            }
            if (a.isInfinite()) {
                return b.isInfinite() ? c.invalid(Condition.INVALID_OPERATION) : Decimal.infinity(negative);
            }
            c.status |= Condition.CLAMPED;
            return new Decimal(negative, BigInteger.ZERO, c.etiny());
        }
        if (b.isZero()) {
            if (a.isZero()) {
                return c.invalid(Condition.DIVISION_UNDEFINED);
            }
            c.status |= Condition.DIVISION_BY_ZERO;
            return Decimal.infinity(negative);
        }
        if (a.isZero()) {
            return c.finish(new Decimal(negative, BigInteger.ZERO, a.exponent - b.exponent));
        }
        // An exact quotient needs no more digits than this; only such ones fit the memory at the widest precisions
        long enough = a.digits() + 4L * b.digits();
        long precision = c.precision > PowersOfTen.MOST_DIGITS / 4 ? Math.min(c.precision, enough) : c.precision;
        long shift = b.digits() - a.digits() + precision + 1;
        long exponent = a.exponent - b.exponent - shift;
        BigInteger[] both = shift >= 0
                ? PowersOfTen.shiftLeft(a.coefficient, shift).divideAndRemainder(b.coefficient)
                : a.coefficient.divideAndRemainder(PowersOfTen.shiftLeft(b.coefficient, -shift));
        BigInteger quotient = both[0];
        if (both[1].signum() != 0) {
            if (precision < c.precision) {
                return c.invalid(Condition.NO_MEMORY);
            }
            quotient = sticky(quotient);
        } else {
            long zeros = PowersOfTen.trailingZeros(quotient, a.exponent - b.exponent - exponent);
            quotient = zeros == 0 ? quotient : quotient.divide(PowersOfTen.of(zeros));
            exponent += zeros;
        }
        return c.finish(new Decimal(negative, quotient, exponent));
    }

    /** With a last digit that tells that more follows. */
    static BigInteger sticky(BigInteger quotient) {
        return quotient.mod(BigInteger.valueOf(5)).signum() == 0 ? quotient.add(BigInteger.ONE) : quotient;
    }

    public static Decimal divideInteger(Decimal a, Decimal b, DecimalContext c) {
        boolean negative = a.negative ^ b.negative;
        if (!a.isFinite() || !b.isFinite()) {
            Decimal nan = c.nan(a, b);
            if (nan != null) {
                return nan;
            }
            if (a.isInfinite()) {
                return b.isInfinite() ? c.invalid(Condition.INVALID_OPERATION) : Decimal.infinity(negative);
            }
            return new Decimal(negative, BigInteger.ZERO, 0);
        }
        if (b.isZero()) {
            if (a.isZero()) {
                return c.invalid(Condition.DIVISION_UNDEFINED);
            }
            c.status |= Condition.DIVISION_BY_ZERO;
            return Decimal.infinity(negative);
        }
        BigInteger[] both = integers(a, b, c);
        return both == null ? c.invalid(Condition.DIVISION_IMPOSSIBLE)
                : c.finish(new Decimal(negative, both[0], 0));
    }

    /** What remains where nothing is divided: for infinities, NaNs and a divisor of zero; null for other numbers. */
    private static Decimal specialRemainder(Decimal a, Decimal b, DecimalContext c) {
        if (!a.isFinite() || !b.isFinite()) {
            Decimal nan = c.nan(a, b);
            if (nan != null) {
                return nan;
            }
            return a.isInfinite() ? c.invalid(Condition.INVALID_OPERATION) : c.finish(a);
        }
        if (b.isZero()) {
            return c.invalid(a.isZero() ? Condition.DIVISION_UNDEFINED : Condition.INVALID_OPERATION);
        }
        return null;
    }

    public static Decimal remainder(Decimal a, Decimal b, DecimalContext c) {
        Decimal special = specialRemainder(a, b, c);
        if (special != null) {
            return special;
        }
        BigInteger[] both = integers(a, b, c);
        return both == null ? c.invalid(Condition.DIVISION_IMPOSSIBLE)
                : c.finish(new Decimal(a.negative, both[1], Math.min(a.exponent, b.exponent)));
    }

    /** Quotient and remainder. */
    public static Decimal[] divideAndRemainder(Decimal a, Decimal b, DecimalContext c) {
        boolean negative = a.negative ^ b.negative;
        if (!a.isFinite() || !b.isFinite()) {
            Decimal nan = c.nan(a, b);
            if (nan != null) {
                return new Decimal[] {nan, nan};
            }
            if (a.isInfinite()) {
                Decimal quotient = b.isInfinite() ? Decimal.NAN : Decimal.infinity(negative);
                return new Decimal[] {quotient, c.invalid(Condition.INVALID_OPERATION)};
            }
            return new Decimal[] {new Decimal(negative, BigInteger.ZERO, 0), c.finish(a)};
        }
        if (b.isZero()) {
            if (a.isZero()) {
                Decimal undefined = c.invalid(Condition.DIVISION_UNDEFINED);
                return new Decimal[] {undefined, undefined};
            }
            c.status |= Condition.DIVISION_BY_ZERO;
            return new Decimal[] {Decimal.infinity(negative), c.invalid(Condition.INVALID_OPERATION)};
        }
        BigInteger[] both = integers(a, b, c);
        if (both == null) {
            Decimal impossible = c.invalid(Condition.DIVISION_IMPOSSIBLE);
            return new Decimal[] {impossible, impossible};
        }
        return new Decimal[] {c.finish(new Decimal(negative, both[0], 0)),
            c.finish(new Decimal(a.negative, both[1], Math.min(a.exponent, b.exponent)))};
    }

    /**
     * The integer quotient of the absolute values, and the remainder's coefficient at the smaller exponent.
     *
     * @return null if the quotient has more digits than the precision
     */
    private static BigInteger[] integers(Decimal a, Decimal b, DecimalContext c) {
        if (a.isZero()) {
            return new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO};
        }
        long difference = a.adjusted() - b.adjusted();
        long exponent = Math.min(a.exponent, b.exponent);
        if (difference < 0) {
            return new BigInteger[] {BigInteger.ZERO, PowersOfTen.shiftLeft(a.coefficient, a.exponent - exponent)};
        }
        if (difference > c.precision) {
            return null;
        }
        BigInteger[] both = PowersOfTen.shiftLeft(a.coefficient, a.exponent - exponent)
                .divideAndRemainder(PowersOfTen.shiftLeft(b.coefficient, b.exponent - exponent));
        return PowersOfTen.digits(both[0]) > c.precision ? null : both;
    }

    /** a less b times the integer nearest to a / b. */
    public static Decimal remainderNear(Decimal a, Decimal b, DecimalContext c) {
        Decimal special = specialRemainder(a, b, c);
        if (special != null) {
            return special;
        }
        long exponent = Math.min(a.exponent, b.exponent);
        if (a.isZero()) {
            return c.finish(a.with(BigInteger.ZERO, exponent));
        }
        long difference = a.adjusted() - b.adjusted();
        if (difference > c.precision) {
            return c.invalid(Condition.DIVISION_IMPOSSIBLE);
        }
        BigInteger dividend = PowersOfTen.shiftLeft(a.coefficient, a.exponent - exponent);
        if (difference <= -2) {
            return c.finish(a.with(dividend, exponent));
        }
        BigInteger divisor = PowersOfTen.shiftLeft(b.coefficient, b.exponent - exponent);
        BigInteger[] both = dividend.divideAndRemainder(divisor);
        BigInteger quotient = both[0];
        BigInteger rest = both[1];
        int order = rest.shiftLeft(1).compareTo(divisor);
        if (order > 0 || order == 0 && quotient.testBit(0)) {
            rest = rest.subtract(divisor);
            quotient = quotient.add(BigInteger.ONE);
        }
        if (PowersOfTen.digits(quotient) > c.precision) {
            return c.invalid(Condition.DIVISION_IMPOSSIBLE);
        }
        return c.finish(new Decimal(a.negative ^ rest.signum() < 0, rest.abs(), exponent));
    }

    /** The square root, rounded half to even. */
    public static Decimal squareRoot(Decimal a, DecimalContext c) {
        if (a.isNaN()) {
            return c.nan(a, null);
        }
        long ideal = Math.floorDiv(a.exponent, 2);
        if (a.isZero()) {
            return c.finish(a.with(BigInteger.ZERO, ideal));
        }
        if (a.negative) {
            return c.invalid(Condition.INVALID_OPERATION);
        }
        if (a.isInfinite()) {
            return a;
        }
        long precision = c.precision > PowersOfTen.MOST_DIGITS / 4 ? Math.min(c.precision, a.digits() + 1L)
                : c.precision;
        boolean odd = (a.exponent & 1) != 0;
        BigInteger n = odd ? a.coefficient.multiply(BigInteger.TEN) : a.coefficient;
        long half = odd ? a.digits() / 2 + 1L : (a.digits() + 1) / 2;
        long shift = precision + 1 - half;
        boolean exact = true;
        if (shift >= 0) {
            n = PowersOfTen.shiftLeft(n, 2 * shift);
        } else {
            BigInteger[] both = n.divideAndRemainder(PowersOfTen.of(-2 * shift));
            n = both[0];
            exact = both[1].signum() == 0;
        }
        BigInteger[] root = n.sqrtAndRemainder();
        exact &= root[1].signum() == 0;
        BigInteger r = root[0];
        long exponent = ideal - shift;
        if (exact) {
            long zeros = exponent < ideal ? PowersOfTen.trailingZeros(r, ideal - exponent) : 0;
            r = zeros == 0 ? r : r.divide(PowersOfTen.of(zeros));
            exponent += zeros;
        } else if (precision < c.precision) {
            return c.invalid(Condition.NO_MEMORY);
        } else {
            r = sticky(r);
        }
        DecimalContext even = c.with(Rounding.HALF_EVEN);
        Decimal result = even.finish(new Decimal(false, r, exponent));
        c.status |= even.status;
        return result;
    }
}
