package org.krait.algorithm.decimal;

import java.math.BigInteger;

/**
 * What one operation works under: precision, bounds of the exponent, rounding, and the conditions met so far. It
 * belongs to one operation of one thread.
 */
public final class DecimalContext {
    /** The widest bounds (libmpdec on 64 bits). */
    public static final long MAX_PREC = 999_999_999_999_999_999L;
    public static final long MAX_EMAX = 999_999_999_999_999_999L;
    public static final long MIN_EMIN = -999_999_999_999_999_999L;
    public static final long MIN_ETINY = MIN_EMIN - (MAX_PREC - 1);

    final long precision;
    final long emax;
    final long emin;
    final Rounding rounding;
    final boolean clamp;
    /** Bits of {@link Condition}. */
    public int status;

    public DecimalContext(long precision, long emin, long emax, Rounding rounding, boolean clamp) {
        this.precision = precision;
        this.emin = emin;
        this.emax = emax;
        this.rounding = rounding;
        this.clamp = clamp;
    }

    /** A context in which everything that fits the memory is exact. */
    public static DecimalContext exact() {
        return new DecimalContext(MAX_PREC, MIN_EMIN, MAX_EMAX, Rounding.HALF_EVEN, false);
    }

    /** One for intermediate results of this precision. */
    static DecimalContext working(long precision) {
        return new DecimalContext(precision, MIN_EMIN, MAX_EMAX, Rounding.HALF_EVEN, false);
    }

    DecimalContext with(Rounding rounding) {
        return new DecimalContext(precision, emin, emax, rounding, clamp);
    }

    public long etiny() {
        return emin - (precision - 1);
    }

    public long etop() {
        return emax - (precision - 1);
    }

    /** Notes a condition and gives NaN. */
    Decimal invalid(int condition) {
        status |= condition;
        return Decimal.NAN;
    }

    /** The NaN that comes of an operand that is one, or null; b may be null. */
    Decimal nan(Decimal a, Decimal b) {
        if (!a.isNaN() && (b == null || !b.isNaN())) {
            return null;
        }
        Decimal chosen = a;
        if (a.isSignaling() || b != null && b.isSignaling()) {
            status |= Condition.INVALID_OPERATION;
            chosen = a.isSignaling() ? a : b;
        } else if (!a.isNaN()) {
            chosen = b;
        }
        return finish(chosen.quieted());
    }

    /** Whether the payload of a NaN has no more digits than there is room for. */
    public boolean holdsPayload(Decimal nan) {
        return nan.coefficient.signum() == 0 || nan.digits() <= precision - (clamp ? 1 : 0);
    }

    /** The largest finite number. */
    Decimal largest(boolean negative) {
        return new Decimal(negative, PowersOfTen.of(precision).subtract(BigInteger.ONE), etop());
    }

    /**
     * Rounds a result to the precision and brings its exponent between the bounds.
     *
     * @param d the exact result, or one with more digits than needed and a last digit that stands for the rest
     */
    public Decimal finish(Decimal d) {
        if (d.kind != Decimal.Kind.FINITE) {
            long most = precision - (clamp ? 1 : 0);
            return d.isNaN() && d.digits() > most ? d.with(d.coefficient.mod(PowersOfTen.of(most)), 0) : d;
        }
        Decimal r = bounded(d);
        return r.isFinite() && r.digits() > precision ? rounded(r) : r;
    }

    private Decimal rounded(Decimal d) {
        long shift = d.digits() - precision;
        BigInteger c = cut(d, shift);
        status |= Condition.ROUNDED;
        if (PowersOfTen.digits(c) > precision) {
            c = c.divide(BigInteger.TEN);
            shift++;
        }
        return bounded(d.with(c, d.exponent + shift));
    }

    /** The coefficient without its last digits, rounded; notes Inexact. */
    private BigInteger cut(Decimal d, long shift) {
        BigInteger[] cut = cut(d.coefficient, d.digits(), shift);
        int rest = cut[1].intValue();
        if (rest != 0) {
            status |= Condition.INEXACT;
        }
        return rounding.up(rest, d.negative, lastDigit(rest, cut[0])) ? cut[0].add(BigInteger.ONE) : cut[0];
    }

    /** The last digit, if something was cut off behind it. */
    private static int lastDigit(int rest, BigInteger c) {
        return rest == 0 ? 0 : c.mod(BigInteger.TEN).intValue();
    }

    /** c without its last digits, and what these were, as {@link Rounding#up} wants it. */
    static BigInteger[] cut(BigInteger c, long digits, long shift) {
        if (c.signum() == 0) {
            return new BigInteger[] {c, BigInteger.ZERO};
        }
        if (shift > digits) {
            return new BigInteger[] {BigInteger.ZERO, BigInteger.ONE};
        }
        BigInteger[] both = c.divideAndRemainder(PowersOfTen.of(shift));
        int rest = 0;
        if (both[1].signum() != 0) {
            rest = 2 + both[1].shiftLeft(1).compareTo(PowersOfTen.of(shift));
        }
        both[1] = BigInteger.valueOf(rest);
        return both;
    }

    /** d with an exponent between the bounds; with more digits than the precision where it came with more. */
    private Decimal bounded(Decimal d) {
        if (d.coefficient.signum() == 0) {
            return boundedZero(d);
        }
        long adjusted = d.adjusted();
        if (adjusted > emax) {
            status |= Condition.OVERFLOW | Condition.INEXACT | Condition.ROUNDED;
            boolean finite = switch (rounding) {
                case DOWN, ZERO_FIVE_UP -> true;
                case CEILING -> d.negative;
                case FLOOR -> !d.negative;
                default -> false;
            };
            return finite ? largest(d.negative) : Decimal.infinity(d.negative);
        }
        if (clamp && d.exponent > etop()) {
            status |= Condition.CLAMPED | (adjusted < emin ? Condition.SUBNORMAL : 0);
            return d.with(PowersOfTen.shiftLeft(d.coefficient, d.exponent - etop()), etop());
        }
        if (adjusted >= emin) {
            return d;
        }
        status |= Condition.SUBNORMAL;
        if (d.exponent >= etiny()) {
            return d;
        }
        int before = status;
        status = 0;
        BigInteger c = cut(d, etiny() - d.exponent);
        if (status != 0) {
            status |= Condition.UNDERFLOW | (c.signum() == 0 ? Condition.CLAMPED : 0);
        }
        status |= before | Condition.ROUNDED;
        return d.with(c, etiny());
    }

    private Decimal boundedZero(Decimal d) {
        long exponent = Math.max(etiny(), Math.min(d.exponent, clamp ? etop() : emax));
        if (exponent == d.exponent) {
            return d;
        }
        status |= Condition.CLAMPED;
        return d.with(BigInteger.ZERO, exponent);
    }
}
