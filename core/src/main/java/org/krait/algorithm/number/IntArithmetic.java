package org.krait.algorithm.number;

import java.math.BigInteger;
import org.krait.algorithm.AlgorithmError;

/**
 * Integer operations where Python's rules differ from Java's: floor division and the sign of the
 * remainder, true division, powers with a modulus, shifts, bytes (language reference, "Binary arithmetic
 * operations"; {@code int} in the library reference).
 */
public final class IntArithmetic {
    private static final BigInteger MIN_BITS = BigInteger.valueOf(Integer.MAX_VALUE);
    private static final long EXACT = 1L << 53;

    private IntArithmetic() {}

    /**
     * {@code a // b}.
     *
     * @param a the dividend
     * @param b the divisor
     * @return the quotient rounded towards minus infinity
     * @throws AlgorithmError ZeroDivisionError
     */
    public static BigInteger floorDivide(BigInteger a, BigInteger b) {
        requireNonZero(b.signum());
        if (a.signum() * b.signum() >= 0) {
            return a.divide(b);
        }
        BigInteger[] both = a.divideAndRemainder(b);
        return both[1].signum() == 0 ? both[0] : both[0].subtract(BigInteger.ONE);
    }

    /**
     * {@code a % b}.
     *
     * @param a the dividend
     * @param b the divisor
     * @return the remainder, of the sign of b
     * @throws AlgorithmError ZeroDivisionError
     */
    public static BigInteger modulo(BigInteger a, BigInteger b) {
        requireNonZero(b.signum());
        BigInteger r = a.remainder(b);
        return r.signum() * b.signum() < 0 ? r.add(b) : r;
    }

    /**
     * {@code divmod(a, b)}.
     *
     * @param a the dividend
     * @param b the divisor
     * @return quotient and remainder
     * @throws AlgorithmError ZeroDivisionError
     */
    public static BigInteger[] divmod(BigInteger a, BigInteger b) {
        requireNonZero(b.signum());
        BigInteger[] both = a.divideAndRemainder(b);
        if (both[1].signum() * b.signum() < 0) {
            both[0] = both[0].subtract(BigInteger.ONE);
            both[1] = both[1].add(b);
        }
        return both;
    }

    private static void requireNonZero(int signum) {
        if (signum == 0) {
            throw AlgorithmError.zeroDivision("division by zero");
        }
    }

    /**
     * {@code a / b} of small integers.
     *
     * @param a the dividend
     * @param b the divisor
     * @return the float nearest to the quotient
     * @throws AlgorithmError ZeroDivisionError
     */
    public static double trueDivide(long a, long b) {
        if (a >= -EXACT && a <= EXACT && b >= -EXACT && b <= EXACT && b != 0) {
            return a == 0 ? (b < 0 ? -0.0 : 0.0) : (double) a / b;
        }
        return trueDivide(BigInteger.valueOf(a), BigInteger.valueOf(b));
    }

    /**
     * {@code a / b}.
     *
     * @param a the dividend
     * @param b the divisor
     * @return the float nearest to the quotient, ties to even
     * @throws AlgorithmError ZeroDivisionError, or OverflowError when it exceeds the floats
     */
    public static double trueDivide(BigInteger a, BigInteger b) {
        requireNonZero(b.signum());
        if (a.signum() == 0) {
            return b.signum() < 0 ? -0.0 : 0.0;
        }
        boolean negative = a.signum() != b.signum();
        BigInteger n = a.abs();
        BigInteger d = b.abs();
        int difference = n.bitLength() - d.bitLength(); // the quotient lies in 2**difference * (1/2, 2)
        if (difference > 1025) {
            throw divisionOverflow();
        }
        if (difference < -1080) {
            return negative ? -0.0 : 0.0;
        }
        // keep 55 or 56 bits, fewer among the subnormal results, and the lost ones as a sticky bit
        int shift = Math.max(difference - 55, -1076);
        BigInteger[] both = shift <= 0 ? n.shiftLeft(-shift).divideAndRemainder(d)
                : n.divideAndRemainder(d.shiftLeft(shift));
        long q = both[0].longValueExact();
        if (both[1].signum() != 0) {
            q |= 1;
        }
        int drop = Math.max(64 - Long.numberOfLeadingZeros(q) - 53, -1074 - shift);
        double value = Math.scalb((double) roundHalfEven(q, drop), shift + drop);
        if (Double.isInfinite(value)) {
            throw divisionOverflow();
        }
        return negative ? -value : value;
    }

    private static AlgorithmError divisionOverflow() {
        return AlgorithmError.overflow("integer division result too large for a float");
    }

    private static long roundHalfEven(long q, int drop) {
        if (drop <= 0) {
            return q << -drop;
        }
        long half = 1L << (drop - 1);
        long rest = q & ((half << 1) - 1);
        long kept = q >> drop;
        return rest > half || (rest == half && (kept & 1) != 0) ? kept + 1 : kept;
    }

    /** {@code value / 2**count} rounded half to even, for {@code value >= 0} and {@code count > 0}. */
    static BigInteger shiftRightHalfEven(BigInteger value, int count) {
        BigInteger kept = value.shiftRight(count);
        if (!value.testBit(count - 1)) {
            return kept;
        }
        boolean tie = value.getLowestSetBit() == count - 1;
        return tie && !kept.testBit(0) ? kept : kept.add(BigInteger.ONE);
    }

    /**
     * {@code float(value)}.
     *
     * @param value any integer
     * @return the nearest float, ties to even
     * @throws AlgorithmError OverflowError
     */
    public static double toDouble(BigInteger value) {
        double x = value.doubleValue();
        if (Double.isInfinite(x)) {
            throw AlgorithmError.overflow("int too large to convert to float");
        }
        return x;
    }

    /**
     * {@code base ** exponent} for {@code exponent >= 0}.
     *
     * @param base any integer
     * @param exponent not negative
     * @return the power
     * @throws AlgorithmError OverflowError when it exceeds the memory
     */
    public static BigInteger power(BigInteger base, BigInteger exponent) {
        if (exponent.signum() == 0 || base.equals(BigInteger.ONE)) {
            return BigInteger.ONE;
        }
        if (base.signum() == 0) {
            return base;
        }
        if (base.equals(BigInteger.ONE.negate())) {
            return exponent.testBit(0) ? base : BigInteger.ONE;
        }
        if (exponent.bitLength() > 31 || (base.bitLength() - 1L) * exponent.intValue() > Integer.MAX_VALUE) {
            throw AlgorithmError.of(AlgorithmError.Kind.MEMORY, "");
        }
        return base.pow(exponent.intValue());
    }

    /**
     * {@code pow(base, exponent, modulus)}.
     *
     * @param base any integer
     * @param exponent any integer; a negative one asks for the inverse
     * @param modulus not zero
     * @return the result, of the sign of the modulus
     * @throws AlgorithmError ValueError
     */
    public static BigInteger power(BigInteger base, BigInteger exponent, BigInteger modulus) {
        if (modulus.signum() == 0) {
            throw AlgorithmError.value("pow() 3rd argument cannot be 0");
        }
        BigInteger m = modulus.abs();
        BigInteger result;
        if (m.equals(BigInteger.ONE)) {
            return BigInteger.ZERO;
        }
        try {
            result = base.modPow(exponent, m);
        } catch (ArithmeticException notInvertible) {
            throw AlgorithmError.value("base is not invertible for the given modulus");
        }
        return modulus.signum() < 0 && result.signum() != 0 ? result.subtract(m) : result;
    }

    /**
     * {@code value << count}.
     *
     * @param value any integer
     * @param count the distance
     * @return the shifted value
     * @throws AlgorithmError ValueError for a negative distance, OverflowError for a huge one
     */
    public static BigInteger shiftLeft(BigInteger value, BigInteger count) {
        requireShift(count);
        if (value.signum() == 0) {
            return value;
        }
        if (count.compareTo(MIN_BITS) > 0) {
            throw AlgorithmError.overflow("too many digits in integer");
        }
        if (value.bitLength() + (long) count.intValue() > Integer.MAX_VALUE) {
            throw AlgorithmError.of(AlgorithmError.Kind.MEMORY, "");
        }
        return value.shiftLeft(count.intValue());
    }

    /**
     * {@code value >> count}.
     *
     * @param value any integer
     * @param count the distance
     * @return the shifted value
     * @throws AlgorithmError ValueError for a negative distance
     */
    public static BigInteger shiftRight(BigInteger value, BigInteger count) {
        requireShift(count);
        if (count.compareTo(MIN_BITS) > 0) {
            return value.signum() < 0 ? BigInteger.ONE.negate() : BigInteger.ZERO;
        }
        return value.shiftRight(count.intValue());
    }

    private static void requireShift(BigInteger count) {
        if (count.signum() < 0) {
            throw AlgorithmError.value("negative shift count");
        }
    }

    /**
     * {@code int.bit_length()}: of the magnitude, unlike Java's.
     *
     * @param value any integer
     * @return the number of bits
     */
    public static int bitLength(BigInteger value) {
        return value.signum() < 0 ? value.negate().bitLength() : value.bitLength();
    }

    /**
     * {@code value.to_bytes(length, byteorder, signed=signed)}.
     *
     * @param value any integer
     * @param length the number of bytes, not negative
     * @param littleEndian the order
     * @param signed two's complement
     * @return the bytes
     * @throws AlgorithmError OverflowError when the value does not fit
     */
    public static byte[] toBytes(BigInteger value, int length, boolean littleEndian, boolean signed) {
        if (value.signum() < 0 && !signed) {
            throw AlgorithmError.overflow("can't convert negative int to unsigned");
        }
        long needed = value.bitLength() + (signed && value.signum() != 0 ? 1 : 0);
        if (needed > 8L * length) {
            throw AlgorithmError.overflow("int too big to convert");
        }
        byte[] big = value.toByteArray();
        byte[] out = new byte[length];
        byte fill = (byte) (value.signum() < 0 ? -1 : 0);
        for (int i = 0; i < length; i++) {
            int from = big.length - 1 - i;
            out[littleEndian ? i : length - 1 - i] = from >= 0 ? big[from] : fill;
        }
        return out;
    }

    /**
     * {@code int.from_bytes(bytes, byteorder, signed=signed)}.
     *
     * @param bytes the bytes
     * @param littleEndian the order
     * @param signed two's complement
     * @return the value
     */
    public static BigInteger fromBytes(byte[] bytes, boolean littleEndian, boolean signed) {
        if (bytes.length == 0) {
            return BigInteger.ZERO;
        }
        byte[] big = bytes;
        if (littleEndian) {
            big = new byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                big[bytes.length - 1 - i] = bytes[i];
            }
        }
        return signed ? new BigInteger(big) : new BigInteger(1, big);
    }

    /**
     * {@code round(value, -places)} for {@code places > 0}: to a multiple of a power of ten, ties to even.
     *
     * @param value any integer
     * @param places how many digits become zero
     * @return the rounded value
     */
    public static BigInteger roundToPower(BigInteger value, BigInteger places) {
        // 10**places > 2 * |value| gives 0 without computing the power
        if (places.bitLength() > 31 || places.intValue() * 3.32 > value.bitLength() + 5L) {
            return BigInteger.ZERO;
        }
        BigInteger power = BigInteger.TEN.pow(places.intValue());
        BigInteger[] both = divmod(value, power);
        int half = both[1].shiftLeft(1).compareTo(power);
        boolean up = half > 0 || (half == 0 && both[0].testBit(0));
        return (up ? both[0].add(BigInteger.ONE) : both[0]).multiply(power);
    }
}
