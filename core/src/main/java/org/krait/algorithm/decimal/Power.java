package org.krait.algorithm.decimal;

import java.math.BigInteger;

/** Powers. Those with an integer exponent are rounded products; others are within one unit of the last place. */
public final class Power {
    private static final int INEXACT = Condition.INEXACT | Condition.ROUNDED;
    /** Digits of the largest exponent. */
    private static final int EXPONENT_DIGITS = 19;

    private Power() {
    }

    /** base ** exponent. */
    public static Decimal power(Decimal base, Decimal exponent, DecimalContext c) {
        Decimal nan = c.nan(base, exponent);
        if (nan != null) {
            return nan;
        }
        boolean negative = base.negative && exponent.isOdd();
        if (base.isZero()) {
            if (exponent.isZero()) {
                return c.invalid(Condition.INVALID_OPERATION);
            }
            return exponent.negative ? Decimal.infinity(negative) : zero(negative);
        }
        if (base.negative && !exponent.isInteger()) {
            return c.invalid(Condition.INVALID_OPERATION);
        }
        if (exponent.isInfinite()) {
            return infinitePower(base, exponent, c);
        }
        if (base.isInfinite()) {
            return exponent.isZero() ? Decimal.ONE : exponent.negative ? zero(negative) : Decimal.infinity(negative);
        }
        if (exponent.isZero()) {
            return Decimal.ONE;
        }
        if (Ordering.compare(base.withSign(false), Decimal.ONE) == 0) {
            return powerOfOne(base, exponent, negative, c);
        }
        int beyond = beyond(base, exponent, c);
        if (beyond != 0) {
            return c.finish(new Decimal(negative, BigInteger.ONE, beyond > 0 ? Functions.BEYOND : c.etiny() - 1));
        }
        Decimal result = exponent.isInteger() ? integerPower(base, exponent, negative, c) : real(base, exponent, c);
        return result.isNaN() ? result : c.finish(result);
    }

    private static Decimal zero(boolean negative) {
        return new Decimal(negative, BigInteger.ZERO, 0);
    }

    private static Decimal infinitePower(Decimal base, Decimal exponent, DecimalContext c) {
        int order = Ordering.compare(base.withSign(false), Decimal.ONE);
        if (order == 0) {
            c.status |= INEXACT;
            return one(false, c.precision - 1);
        }
        return order > 0 == exponent.negative ? zero(false) : Decimal.infinity(false);
    }

    /** One with zeros behind the point. */
    private static Decimal one(boolean negative, long zeros) {
        return new Decimal(negative, PowersOfTen.of(zeros), -zeros);
    }

    private static Decimal powerOfOne(Decimal base, Decimal exponent, boolean negative, DecimalContext c) {
        long zeros = c.precision - 1;
        if (exponent.isInteger()) {
            if (exponent.negative) {
                return one(negative, 0);
            }
            BigInteger exact = base.exponent == 0 ? BigInteger.ZERO
                    : whole(exponent, c).multiply(BigInteger.valueOf(-base.exponent));
            if (exact.compareTo(BigInteger.valueOf(zeros)) > 0) {
                c.status |= Condition.ROUNDED;
            } else {
                zeros = Math.max(0, exact.longValue());
            }
        } else {
            c.status |= INEXACT;
        }
        return one(negative, zeros);
    }

    /** An integer, or one that is as good as any beyond the bounds. */
    private static BigInteger whole(Decimal exponent, DecimalContext c) {
        return exponent.adjusted() > EXPONENT_DIGITS ? PowersOfTen.of(EXPONENT_DIGITS + 1L) : exponent.toBigInteger();
    }

    /** 1 or -1 if the power surely is beyond the largest or smallest number, else 0. */
    private static int beyond(Decimal base, Decimal exponent, DecimalContext c) {
        boolean below = Ordering.compare(base.withSign(false), Decimal.ONE) < 0;
        int direction = below == exponent.negative ? 1 : -1;
        int most = digits(direction > 0 ? c.emax : c.etiny());
        return most < logarithmExponent(base, below) + exponent.adjusted() ? direction : 0;
    }

    /** A lower bound of the exponent of the base's logarithm to ten. */
    private static long logarithmExponent(Decimal base, boolean below) {
        long first = base.adjusted();
        if (first > 0) {
            return digits(first) - 1;
        }
        if (first < -1) {
            return digits(first + 1) - 1;
        }
        Decimal difference = Arithmetic.subtract(base.withSign(false), Decimal.ONE,
                DecimalContext.working(base.digits() + 4L));
        return difference.adjusted() - (below ? 1 : 2);
    }

    private static int digits(long n) {
        return String.valueOf(Math.abs(n)).length();
    }

    private static Decimal integerPower(Decimal base, Decimal exponent, boolean negative, DecimalContext c) {
        long precision = c.precision + exponent.digits() + exponent.exponent + 2 + (exponent.negative ? 1 : 0);
        DecimalContext work = new DecimalContext(Math.min(precision, DecimalContext.MAX_PREC), c.emin, c.emax,
                Rounding.HALF_EVEN, false);
        Decimal factor = exponent.negative ? Division.divide(Decimal.ONE, base, work) : base;
        if ((work.status & (Condition.INVALID | Condition.NO_MEMORY)) != 0) {
            c.status |= work.status;
            return Decimal.NAN;
        }
        BigInteger n = exponent.toBigInteger().abs();
        Decimal result = n.bitLength() <= 64 ? fromTheTop(factor, n, work) : fromTheBottom(factor, n, work);
        c.status |= work.status;
        return result.isInfinite() ? new Decimal(negative, BigInteger.ONE, Functions.BEYOND)
                : result.withSign(negative);
    }

    private static boolean ended(Decimal d, DecimalContext work) {
        return !d.isFinite() || d.isZero() && (work.status & Condition.CLAMPED) != 0;
    }

    private static Decimal fromTheTop(Decimal factor, BigInteger n, DecimalContext work) {
        Decimal result = factor;
        for (int i = n.bitLength() - 2; i >= 0 && !ended(result, work); i--) {
            result = Arithmetic.multiply(result, result, work);
            if (n.testBit(i)) {
                result = Arithmetic.multiply(result, factor, work);
            }
        }
        return result;
    }

    private static Decimal fromTheBottom(Decimal factor, BigInteger n, DecimalContext work) {
        Decimal result = Decimal.ONE;
        Decimal square = factor;
        for (int i = 0; i < n.bitLength() && !ended(result, work); i++) {
            if (n.testBit(i)) {
                result = Arithmetic.multiply(result, square, work);
            }
            square = Arithmetic.multiply(square, square, work);
        }
        return result;
    }

    /** By exp and ln, with room for the digits that a large exponent costs. */
    private static Decimal real(Decimal base, Decimal exponent, DecimalContext c) {
        long precision = Math.max(base.digits(), c.precision) + 4 + EXPONENT_DIGITS;
        DecimalContext work = new DecimalContext(precision, c.emin, c.emax, Rounding.HALF_EVEN, c.clamp);
        Decimal product = Arithmetic.multiply(Functions.ln(base, work), exponent, work);
        work.status &= Condition.INVALID | Condition.NO_MEMORY;
        Decimal result = Functions.exp(product, work);
        c.status |= work.status | INEXACT;
        if (result.isInfinite()) {
            return new Decimal(false, BigInteger.ONE, Functions.BEYOND);
        }
        return Ordering.compare(result, Decimal.ONE) == 0 ? one(false, c.precision - 1) : result;
    }

    /** base ** exponent modulo an integer; all three are integers. */
    public static Decimal power(Decimal base, Decimal exponent, Decimal modulus, DecimalContext c) {
        if (base.isNaN() || exponent.isNaN() || modulus.isNaN()) {
            boolean signaling = base.isSignaling() || exponent.isSignaling();
            boolean quiet = base.isNaN() || exponent.isNaN();
            return signaling || quiet && !modulus.isSignaling() ? c.nan(base, exponent) : c.nan(modulus, null);
        }
        if (!base.isInteger() || !exponent.isInteger() || !modulus.isInteger()
                || exponent.negative && !exponent.isZero()
                || modulus.isZero() || base.isZero() && exponent.isZero()
                || modulus.adjusted() + 1 > c.precision) {
            return c.invalid(Condition.INVALID_OPERATION);
        }
        BigInteger m = modulus.toBigInteger().abs();
        BigInteger n = residue(base, m);
        BigInteger result = power(n, exponent, m);
        return new Decimal(base.negative && exponent.isOdd(), result, 0);
    }

    /** A large integer modulo m, without writing it out. */
    private static BigInteger residue(Decimal d, BigInteger m) {
        if (d.exponent < 0) {
            return d.toBigInteger().abs().mod(m);
        }
        return d.coefficient.multiply(BigInteger.TEN.modPow(BigInteger.valueOf(d.exponent), m)).mod(m);
    }

    private static BigInteger power(BigInteger n, Decimal exponent, BigInteger m) {
        if (exponent.exponent <= 0) {
            return n.modPow(exponent.toBigInteger(), m);
        }
        BigInteger result = n;
        for (long i = 0; i < exponent.exponent; i++) {
            result = result.modPow(BigInteger.TEN, m);
        }
        return result.modPow(exponent.coefficient, m);
    }
}
