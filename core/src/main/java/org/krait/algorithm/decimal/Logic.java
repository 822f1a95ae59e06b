package org.krait.algorithm.decimal;

import java.math.BigInteger;

/** Operations on digits: the logical ones, where numbers are rows of zeros and ones, shifts and rotations. */
public final class Logic {
    /** The operations of two rows of bits. */
    public enum Operation { AND, OR, XOR }

    private Logic() {
    }

    public static Decimal combine(Decimal a, Decimal b, Operation operation, DecimalContext c) {
        BigInteger left = bits(a, c);
        BigInteger right = bits(b, c);
        if (left == null || right == null) {
            return c.invalid(Condition.INVALID_OPERATION);
        }
        return number(switch (operation) {
            case AND -> left.and(right);
            case OR -> left.or(right);
            case XOR -> left.xor(right);
        });
    }

    public static Decimal invert(Decimal a, DecimalContext c) {
        BigInteger bits = bits(a, c);
        if (bits == null) {
            return c.invalid(Condition.INVALID_OPERATION);
        }
        if (c.precision > PowersOfTen.MOST_DIGITS) {
            throw new TooLargeException();
        }
        BigInteger ones = BigInteger.ONE.shiftLeft((int) c.precision).subtract(BigInteger.ONE);
        return number(bits.xor(ones));
    }

    /** The digits as bits, null if there are others than 0 and 1. */
    private static BigInteger bits(Decimal a, DecimalContext c) {
        if (!a.isFinite() || a.negative || a.exponent != 0) {
            return null;
        }
        String digits = a.coefficient.toString();
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) > '1') {
                return null;
            }
        }
        if (digits.length() > c.precision) {
            digits = digits.substring(digits.length() - (int) c.precision);
        }
        return new BigInteger(digits, 2);
    }

    private static Decimal number(BigInteger bits) {
        return new Decimal(false, new BigInteger(bits.toString(2)), 0);
    }

    /** How far to move, null if b does not say that. */
    private static Long distance(Decimal b, DecimalContext c) {
        if (!b.isFinite() || b.exponent != 0 || b.coefficient.bitLength() > 62
                || b.coefficient.longValue() > c.precision) {
            return null;
        }
        return b.negative ? -b.coefficient.longValue() : b.coefficient.longValue();
    }

    /** Moves a row of digits to the left, or, if the distance is negative, to the right. */
    private interface Move {
        BigInteger apply(BigInteger row, long distance);
    }

    /** The digits of a moved to the left (b positive) or right, within the precision. */
    public static Decimal shift(Decimal a, Decimal b, DecimalContext c) {
        return moved(a, b, c, (row, n) -> capped(n >= 0 ? PowersOfTen.shiftLeft(row, n)
                : -n >= PowersOfTen.digits(row) ? BigInteger.ZERO : row.divide(PowersOfTen.of(-n)), c.precision));
    }

    /** The digits of a turned to the left (b positive) or right, within the precision. */
    public static Decimal rotate(Decimal a, Decimal b, DecimalContext c) {
        return moved(a, b, c, (row, n) -> {
            long left = n < 0 ? n + c.precision : n;
            BigInteger[] both = row.signum() == 0 ? new BigInteger[] {row, row}
                    : row.divideAndRemainder(PowersOfTen.of(c.precision - left));
            return PowersOfTen.shiftLeft(both[1], left).add(both[0]);
        });
    }

    private static Decimal moved(Decimal a, Decimal b, DecimalContext c, Move move) {
        Decimal nan = c.nan(a, b);
        if (nan != null) {
            return nan;
        }
        Long n = distance(b, c);
        if (n == null) {
            return c.invalid(Condition.INVALID_OPERATION);
        }
        if (a.isInfinite()) {
            return a;
        }
        return a.with(move.apply(capped(a.coefficient, c.precision), n), a.exponent);
    }

    private static BigInteger capped(BigInteger row, long precision) {
        return PowersOfTen.digits(row) > precision ? row.mod(PowersOfTen.of(precision)) : row;
    }
}
