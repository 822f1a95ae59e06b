package org.krait.algorithm.decimal;

import java.math.BigInteger;

/**
 * The exponential function and logarithms, correctly rounded half to even. Values are computed in binary fixed point
 * with a few digits more than asked for; if these don't decide the rounding, with more again.
 */
public final class Functions {
    /** Bits for a decimal digit, rounded up. */
    private static final double BITS = 3.3219280948873626;
    /** An exponent beyond every bound. */
    static final long BEYOND = 2 * DecimalContext.MAX_EMAX + 3;
    /** Numbers of a larger magnitude have an exponential beyond every bound. */
    private static final int LARGEST = 19;
    private static final int INEXACT = Condition.INEXACT | Condition.ROUNDED;

    private Functions() {
    }

    /** e**a. */
    public static Decimal exp(Decimal a, DecimalContext c) {
        if (a.isNaN()) {
            return c.nan(a, null);
        }
        if (a.isInfinite()) {
            return a.negative ? Decimal.ZERO : a;
        }
        if (a.isZero()) {
            return Decimal.ONE;
        }
        DecimalContext even = c.with(Rounding.HALF_EVEN);
        Decimal result;
        if (a.adjusted() >= LARGEST) {
            result = even.finish(new Decimal(false, BigInteger.ONE, a.negative ? c.etiny() - 1 : BEYOND));
        } else if (a.adjusted() < -(c.precision + 1)) {
            result = even.finish(new Decimal(false, PowersOfTen.of(c.precision - 1), 1 - c.precision));
        } else {
            result = even.finish(exponential(a, room(c)));
        }
        c.status |= even.status | INEXACT;
        return result;
    }

    private static int room(DecimalContext c) {
        if (c.precision > PowersOfTen.MOST_DIGITS / 8) {
            throw new TooLargeException();
        }
        return (int) c.precision;
    }

    private static Decimal exponential(Decimal a, int precision) {
        for (int guard = 6;; guard *= 2) {
            int scale = precision + guard - 1;
            int bits = (int) (scale * BITS) + 16;
            int wide = bits + 64;
            BigInteger x = fixed(a.coefficient, a.exponent, wide);
            x = a.negative ? x.negate() : x;
            BigInteger ln10 = ln10(wide);
            BigInteger[] both = x.divideAndRemainder(ln10);
            if (both[1].signum() < 0) {
                both[0] = both[0].subtract(BigInteger.ONE);
                both[1] = both[1].add(ln10);
            }
            BigInteger mantissa = exponential(both[1].shiftRight(64), bits);
            BigInteger n = mantissa.multiply(PowersOfTen.of(scale)).shiftRight(bits);
            Decimal result = decided(false, n, both[0].longValueExact() - scale, precision);
            if (result != null) {
                return result;
            }
        }
    }

    /** n * 10**exponent, or null if an error of two in its last place would matter when it is rounded. */
    private static Decimal decided(boolean negative, BigInteger n, long exponent, int precision) {
        DecimalContext low = DecimalContext.working(precision);
        Decimal a = low.finish(new Decimal(negative, n.subtract(BigInteger.TWO), exponent));
        Decimal b = low.finish(new Decimal(negative, n.add(BigInteger.TWO), exponent));
        return a.exponent == b.exponent && a.coefficient.equals(b.coefficient)
                ? new Decimal(negative, n, exponent) : null;
    }

    /** c * 10**e in binary fixed point. */
    private static BigInteger fixed(BigInteger c, long e, int bits) {
        return e >= 0 ? PowersOfTen.shiftLeft(c, e).shiftLeft(bits) : c.shiftLeft(bits).divide(PowersOfTen.of(-e));
    }

    /** e**r for a small r >= 0: a Taylor series of r / 2**halvings, squared as often. */
    private static BigInteger exponential(BigInteger r, int bits) {
        int halvings = (int) (Math.sqrt(bits) / 1.5) + 4;
        int wide = bits + halvings + 16;
        BigInteger y = r.shiftLeft(16);
        BigInteger one = BigInteger.ONE.shiftLeft(wide);
        BigInteger sum = one.add(y);
        BigInteger term = y;
        for (int n = 2; term.signum() != 0; n++) {
            term = term.multiply(y).shiftRight(wide).divide(BigInteger.valueOf(n));
            sum = sum.add(term);
        }
        for (int i = 0; i < halvings; i++) {
            sum = sum.multiply(sum).shiftRight(wide);
        }
        return sum.shiftRight(wide - bits);
    }

    /** The natural logarithm. */
    public static Decimal ln(Decimal a, DecimalContext c) {
        Decimal special = specialLogarithm(a, c);
        if (special != null) {
            return special;
        }
        if (Ordering.compare(a, Decimal.ONE) == 0) {
            return Decimal.ZERO;
        }
        return logarithm(a, c, false);
    }

    /** The logarithm to base ten: exact for powers of ten. */
    public static Decimal log10(Decimal a, DecimalContext c) {
        Decimal special = specialLogarithm(a, c);
        if (special != null) {
            return special;
        }
        int digits = a.digits();
        if (digits == 1 ? a.coefficient.equals(BigInteger.ONE)
                : a.coefficient.equals(PowersOfTen.of(digits - 1))) {
            DecimalContext even = c.with(Rounding.HALF_EVEN);
            Decimal result = even.finish(Decimal.of(a.adjusted()));
            c.status |= even.status;
            return result;
        }
        return logarithm(a, c, true);
    }

    private static Decimal specialLogarithm(Decimal a, DecimalContext c) {
        if (a.isNaN()) {
            return c.nan(a, null);
        }
        if (a.isZero()) {
            return Decimal.infinity(true);
        }
        if (a.negative) {
            return c.invalid(Condition.INVALID_OPERATION);
        }
        return a.isInfinite() ? a : null;
    }

    private static Decimal logarithm(Decimal a, DecimalContext c, boolean ten) {
        int precision = room(c);
        // Near one the logarithm is about as small as the difference
        Decimal difference = Arithmetic.subtract(a, Decimal.ONE, DecimalContext.working(a.digits() + 4L));
        int lost = (int) Math.max(0, -difference.adjusted());
        DecimalContext even = c.with(Rounding.HALF_EVEN);
        for (int guard = 6;; guard *= 2) {
            int scale = precision + guard + lost;
            int bits = (int) (scale * BITS) + 24;
            BigInteger value = ln(a, bits);
            if (ten) {
                value = value.shiftLeft(bits).divide(ln10(bits + 64).shiftRight(64));
            }
            BigInteger n = value.abs().multiply(PowersOfTen.of(scale)).shiftRight(bits);
            Decimal result = decided(value.signum() < 0, n, -scale, precision);
            if (result != null) {
                result = even.finish(result);
                c.status |= even.status | INEXACT;
                return result;
            }
        }
    }

    /** ln a in fixed point; a is finite and above zero. */
    private static BigInteger ln(Decimal a, int bits) {
        long tens = a.adjusted() == -1 ? 0 : a.adjusted();
        int roots = bits < 300 ? 0 : (int) (Math.sqrt(bits) / 4);
        int wide = bits + 2 * roots + 24;
        BigInteger one = BigInteger.ONE.shiftLeft(wide);
        BigInteger y = fixed(a.coefficient, a.exponent - tens, wide);
        int twos = y.bitLength() - 1 - wide;
        if (twos > 0) {
            y = y.shiftRight(twos);
        } else if (twos < -1) {
            y = y.shiftLeft(-twos);
        } else {
            twos = 0;
        }
        for (int i = 0; i < roots; i++) {
            y = y.shiftLeft(wide).sqrt();
        }
        BigInteger z = y.subtract(one).shiftLeft(wide).divide(y.add(one));
        BigInteger square = z.multiply(z).shiftRight(wide);
        BigInteger sum = z;
        BigInteger power = z;
        // A negative number shifted right ends at -1, not at 0
        for (int n = 3; power.abs().compareTo(BigInteger.ONE) > 0; n += 2) {
            power = power.multiply(square).shiftRight(wide);
            sum = sum.add(power.divide(BigInteger.valueOf(n)));
        }
        BigInteger result = sum.shiftLeft(roots + 1);
        if (twos != 0) {
            result = result.add(atanhSum(wide, 14, 10, 6).multiply(BigInteger.valueOf(twos)));
        }
        if (tens != 0) {
            result = result.add(ln10(wide + 64).multiply(BigInteger.valueOf(tens)).shiftRight(64));
        }
        return result.shiftRight(wide - bits);
    }

    private static BigInteger ln10(int bits) {
        return atanhSum(bits, 46, 34, 20);
    }

    /** a atanh(1/31) + b atanh(1/49) + c atanh(1/161) in fixed point: logarithms of 2, 5 and 10 are such sums. */
    private static BigInteger atanhSum(int bits, int a, int b, int c) {
        int wide = bits + 16;
        BigInteger sum = inverseAtanh(31, wide).multiply(BigInteger.valueOf(a))
                .add(inverseAtanh(49, wide).multiply(BigInteger.valueOf(b)))
                .add(inverseAtanh(161, wide).multiply(BigInteger.valueOf(c)));
        return sum.shiftRight(16);
    }

    private static BigInteger inverseAtanh(int n, int bits) {
        BigInteger square = BigInteger.valueOf((long) n * n);
        BigInteger power = BigInteger.ONE.shiftLeft(bits).divide(BigInteger.valueOf(n));
        BigInteger sum = power;
        for (int i = 3; power.signum() != 0; i += 2) {
            power = power.divide(square);
            sum = sum.add(power.divide(BigInteger.valueOf(i)));
        }
        return sum;
    }
}
