package org.krait.algorithm.math;

import java.math.BigInteger;
import org.krait.algorithm.AlgorithmError;

/** The functions of {@code math} for integers. */
public final class IntegerMath {
    private IntegerMath() {}

    /**
     * {@code math.isqrt}.
     *
     * @param n not negative
     * @return the greatest integer whose square is at most n
     * @throws AlgorithmError ValueError
     */
    public static BigInteger isqrt(BigInteger n) {
        if (n.signum() < 0) {
            throw AlgorithmError.value("isqrt() argument must be nonnegative");
        }
        return n.sqrt();
    }

    /**
     * {@code math.gcd} of two.
     *
     * @param a any integer
     * @param b any integer
     * @return the greatest common divisor, not negative
     */
    public static BigInteger gcd(BigInteger a, BigInteger b) {
        return a.gcd(b);
    }

    /**
     * {@code math.lcm} of two.
     *
     * @param a any integer
     * @param b any integer
     * @return the least common multiple, not negative
     */
    public static BigInteger lcm(BigInteger a, BigInteger b) {
        if (a.signum() == 0 || b.signum() == 0) {
            return BigInteger.ZERO;
        }
        return a.divide(a.gcd(b)).multiply(b).abs();
    }

    /**
     * {@code math.factorial}.
     *
     * @param n from 0 on, within the range of long
     * @return n!
     * @throws AlgorithmError ValueError
     */
    public static BigInteger factorial(long n) {
        if (n < 0) {
            throw AlgorithmError.value("factorial() not defined for negative values");
        }
        return n < 2 ? BigInteger.ONE : product(2, n);
    }

    /** The product of all integers from low to high, by halves, so that factors are of like size. */
    private static BigInteger product(long low, long high) {
        if (high - low < 8) {
            BigInteger r = BigInteger.valueOf(low);
            for (long i = low + 1; i <= high; i++) {
                r = r.multiply(BigInteger.valueOf(i));
            }
            return r;
        }
        long middle = low + (high - low) / 2;
        return product(low, middle).multiply(product(middle + 1, high));
    }

    private static void requireNonNegative(BigInteger n, BigInteger k) {
        if (n.signum() < 0) {
            throw AlgorithmError.value("n must be a non-negative integer");
        }
        if (k.signum() < 0) {
            throw AlgorithmError.value("k must be a non-negative integer");
        }
    }

    /**
     * {@code math.perm(n, k)}.
     *
     * @param n not negative
     * @param k not negative
     * @return n! / (n - k)!
     * @throws AlgorithmError ValueError, OverflowError
     */
    public static BigInteger perm(BigInteger n, BigInteger k) {
        requireNonNegative(n, k);
        if (n.compareTo(k) < 0) {
            return BigInteger.ZERO;
        }
        if (k.bitLength() > 63) {
            throw AlgorithmError.overflow("k must not exceed " + Long.MAX_VALUE);
        }
        return falling(n, k.longValue());
    }

    /** n (n - 1) ... (n - k + 1). */
    private static BigInteger falling(BigInteger n, long k) {
        if (k == 0) {
            return BigInteger.ONE;
        }
        if (n.bitLength() < 63) {
            return product(n.longValue() - k + 1, n.longValue());
        }
        BigInteger r = n;
        for (long i = 1; i < k; i++) {
            r = r.multiply(n.subtract(BigInteger.valueOf(i)));
        }
        return r;
    }

    /**
     * {@code math.comb(n, k)}.
     *
     * @param n not negative
     * @param k not negative
     * @return n! / (k! (n - k)!)
     * @throws AlgorithmError ValueError, OverflowError
     */
    public static BigInteger comb(BigInteger n, BigInteger k) {
        requireNonNegative(n, k);
        BigInteger smaller = k.min(n.subtract(k));
        if (smaller.signum() < 0) {
            return BigInteger.ZERO;
        }
        if (smaller.bitLength() > 63) {
            throw AlgorithmError.overflow("min(n - k, k) must not exceed " + Long.MAX_VALUE);
        }
        return combination(n, smaller.longValue());
    }

    /** By C(n, k) = C(n, j) C(n - j, k - j) / C(k, j), which keeps the factors balanced. */
    private static BigInteger combination(BigInteger n, long k) {
        if (k < 32) {
            return falling(n, k).divide(factorial(k));
        }
        long j = k / 2;
        return combination(n, j).multiply(combination(n.subtract(BigInteger.valueOf(j)), k - j))
                .divide(combination(BigInteger.valueOf(k), j));
    }

    /**
     * {@code math.log} of an integer, of any size.
     *
     * @param n a positive integer
     * @param base 2, 10 or 0 for e
     * @return the logarithm
     * @throws AlgorithmError ValueError
     */
    public static double log(BigInteger n, int base) {
        if (n.signum() <= 0) {
            throw AlgorithmError.value("expected a positive input");
        }
        double x = n.doubleValue();
        if (!Double.isInfinite(x)) {
            return log(x, base);
        }
        // x = m * 2**e with m from 0.5 to 1, rounded once
        int e = n.bitLength();
        BigInteger top = n.shiftRight(e - 60);
        if (n.getLowestSetBit() < e - 60) {
            top = top.setBit(0);
        }
        double m = Math.scalb(top.doubleValue(), -60);
        return log(m, base) + log(2.0, base) * e;
    }

    private static double log(double x, int base) {
        return switch (base) {
            case 2 -> Elementary.log2(x);
            case 10 -> Elementary.log10(x);
            default -> Elementary.log(x);
        };
    }
}
