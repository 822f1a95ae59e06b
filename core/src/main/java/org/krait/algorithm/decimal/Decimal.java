package org.krait.algorithm.decimal;

import java.math.BigInteger;

/** A decimal number: {@code (-1)**sign * coefficient * 10**exponent}, an infinity, or not a number. Immutable. */
public final class Decimal {
    /** The kinds of values. */
    public enum Kind { FINITE, INFINITE, QUIET_NAN, SIGNALING_NAN }

    public static final Decimal ZERO = new Decimal(false, BigInteger.ZERO, 0);
    public static final Decimal ONE = new Decimal(false, BigInteger.ONE, 0);
    static final Decimal NAN = new Decimal(false, Kind.QUIET_NAN, BigInteger.ZERO, 0);
    private static final BigInteger HASH_MODULUS = BigInteger.TWO.pow(61).subtract(BigInteger.ONE);
    private static final BigInteger INVERSE_OF_TEN = BigInteger.TEN.modInverse(HASH_MODULUS);

    final boolean negative;
    final Kind kind;
    /** Not negative. Of a NaN: the payload. */
    final BigInteger coefficient;
    final long exponent;
    /** The number of digits of the coefficient, 0 while it is not known. */
    private int digits;

    private Decimal(boolean negative, Kind kind, BigInteger coefficient, long exponent) {
        this.negative = negative;
        this.kind = kind;
        this.coefficient = coefficient;
        this.exponent = exponent;
    }

    /** A finite number. */
    public Decimal(boolean negative, BigInteger coefficient, long exponent) {
        this(negative, Kind.FINITE, coefficient, exponent);
    }

    /** An integer. */
    public static Decimal of(BigInteger value) {
        return new Decimal(value.signum() < 0, value.abs(), 0);
    }

    /** An integer. */
    public static Decimal of(long value) {
        return of(BigInteger.valueOf(value));
    }

    /** An infinity. */
    public static Decimal infinity(boolean negative) {
        return new Decimal(negative, Kind.INFINITE, BigInteger.ZERO, 0);
    }

    /** Not a number, with a payload that may be zero. */
    public static Decimal nan(boolean negative, boolean signaling, BigInteger payload) {
        return new Decimal(negative, signaling ? Kind.SIGNALING_NAN : Kind.QUIET_NAN, payload, 0);
    }

    /**
     * The exact value of a double; NaN has no sign.
     *
     * @param value any double
     */
    public static Decimal of(double value) {
        boolean negative = Double.doubleToRawLongBits(value) < 0;
        if (Double.isNaN(value)) {
            return NAN;
        }
        if (Double.isInfinite(value)) {
            return infinity(negative);
        }
        if (value == 0) {
            return negative ? new Decimal(true, BigInteger.ZERO, 0) : ZERO;
        }
        long bits = Double.doubleToRawLongBits(Math.abs(value));
        int power = Math.max((int) (bits >>> 52), 1) - 1075;
        long mantissa = bits & (1L << 52) - 1 | (bits >>> 52 == 0 ? 0 : 1L << 52);
        int zeros = Long.numberOfTrailingZeros(mantissa);
        mantissa >>>= zeros;
        power += zeros;
        BigInteger m = BigInteger.valueOf(mantissa);
        return power >= 0 ? new Decimal(negative, m.shiftLeft(power), 0)
                : new Decimal(negative, m.multiply(BigInteger.valueOf(5).pow(-power)), power);
    }

    public boolean isNegative() {
        return negative;
    }

    /** The digits of a finite number, or the payload of a NaN. */
    public BigInteger coefficient() {
        return coefficient;
    }

    public long exponent() {
        return exponent;
    }

    public boolean isFinite() {
        return kind == Kind.FINITE;
    }

    public boolean isInfinite() {
        return kind == Kind.INFINITE;
    }

    public boolean isNaN() {
        return kind == Kind.QUIET_NAN || kind == Kind.SIGNALING_NAN;
    }

    public boolean isQuiet() {
        return kind == Kind.QUIET_NAN;
    }

    public boolean isSignaling() {
        return kind == Kind.SIGNALING_NAN;
    }

    public boolean isZero() {
        return kind == Kind.FINITE && coefficient.signum() == 0;
    }

    /** Whether it is finite and has no fraction. */
    public boolean isInteger() {
        return kind == Kind.FINITE && (exponent >= 0 || coefficient.signum() == 0
                || PowersOfTen.trailingZeros(coefficient, -exponent) == -exponent);
    }

    boolean isOdd() {
        return exponent <= 0 && isInteger() && digits() > -exponent
                && (exponent == 0 ? coefficient : coefficient.divide(PowersOfTen.of(-exponent))).testBit(0);
    }

    int digits() {
        int n = digits;
        if (n == 0) {
            n = PowersOfTen.digits(coefficient);
            digits = n;
        }
        return n;
    }

    /** The exponent of the first digit. */
    public long adjusted() {
        return exponent + digits() - 1;
    }

    /** The same with this sign. */
    public Decimal withSign(boolean negative) {
        return this.negative == negative ? this : new Decimal(negative, kind, coefficient, exponent);
    }

    /** The same with this coefficient and exponent. */
    Decimal with(BigInteger coefficient, long exponent) {
        return new Decimal(negative, kind, coefficient, exponent);
    }

    Decimal quieted() {
        return kind == Kind.SIGNALING_NAN ? new Decimal(negative, Kind.QUIET_NAN, coefficient, 0) : this;
    }

    /** The integer part of a finite number, towards zero. */
    public BigInteger toBigInteger() {
        BigInteger n;
        if (exponent >= 0) {
            n = PowersOfTen.shiftLeft(coefficient, exponent);
        } else {
            n = -exponent >= digits() ? BigInteger.ZERO : coefficient.divide(PowersOfTen.of(-exponent));
        }
        return negative ? n.negate() : n;
    }

    /** Python's hash of a finite number: equal to that of an equal int, float or Fraction. */
    public long hash() {
        BigInteger base = exponent >= 0 ? BigInteger.TEN : INVERSE_OF_TEN;
        BigInteger power = base.modPow(BigInteger.valueOf(Math.abs(exponent)), HASH_MODULUS);
        long hash = coefficient.multiply(power).mod(HASH_MODULUS).longValue();
        hash = negative ? -hash : hash;
        return hash == -1 ? -2 : hash;
    }

    /** Numerator and denominator in lowest terms of a finite number. */
    public BigInteger[] ratio() {
        BigInteger n = coefficient;
        BigInteger d = BigInteger.ONE;
        if (exponent >= 0) {
            n = PowersOfTen.shiftLeft(n, exponent);
        } else if (n.signum() != 0) {
            d = PowersOfTen.of(-exponent);
            BigInteger common = n.gcd(d);
            n = n.divide(common);
            d = d.divide(common);
        }
        return new BigInteger[] {negative ? n.negate() : n, d};
    }
}
