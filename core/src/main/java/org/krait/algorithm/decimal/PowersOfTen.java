package org.krait.algorithm.decimal;

import java.math.BigInteger;

/** Powers of ten, and what is counted with them. */
final class PowersOfTen {
    private static final int KEPT = 128;
    private static final BigInteger[] POWERS = new BigInteger[KEPT];
    private static final long[] SMALL = new long[19];
    /** More digits than this don't fit a BigInteger (2**31 bits). */
    static final long MOST_DIGITS = 600_000_000;

    static {
        BigInteger power = BigInteger.ONE;
        for (int i = 0; i < KEPT; i++) {
            POWERS[i] = power;
            if (i < SMALL.length) {
                SMALL[i] = power.longValue();
            }
            power = power.multiply(BigInteger.TEN);
        }
    }

    private PowersOfTen() {
    }

    /** 10**n. */
    static BigInteger of(long n) {
        if (n < KEPT) {
            return POWERS[(int) n];
        }
        if (n > MOST_DIGITS) {
            throw new TooLargeException();
        }
        return BigInteger.TEN.pow((int) n);
    }

    /** c * 10**n. */
    static BigInteger shiftLeft(BigInteger c, long n) {
        if (n == 0 || c.signum() == 0) {
            return c;
        }
        if (n < SMALL.length && c.bitLength() + 4 * n < 63) {
            return BigInteger.valueOf(c.longValue() * SMALL[(int) n]);
        }
        return c.multiply(of(n));
    }

    /** The number of decimal digits of c >= 0; 1 for zero. */
    static int digits(BigInteger c) {
        int bits = c.bitLength();
        if (bits < 63) {
            return digits(c.longValue());
        }
        // 2**(bits-1) <= c < 2**bits, and log10(2) lies just above 0.30102
        int least = (int) ((bits - 1) * 0.30102999566398119) + 1;
        int most = (int) (bits * 0.30102999566398120) + 1;
        if (least == most && bits < 1_000_000) {
            return least;
        }
        int n = least;
        while (c.compareTo(of(n)) >= 0) {
            n++;
        }
        return n;
    }

    private static int digits(long c) {
        int n = 1;
        while (n < SMALL.length && c >= SMALL[n]) {
            n++;
        }
        return n;
    }

    /** The largest n for which 10**n divides c, at most the limit; c is not zero. */
    static long trailingZeros(BigInteger c, long limit) {
        long most = Math.min(limit, c.getLowestSetBit());
        if (most <= 0) {
            return 0;
        }
        // Halving: cut off as many zeros as possible at once
        long cut = 0;
        long step = Math.min(most, digits(c));
        BigInteger rest = c;
        while (step > 0 && cut < most) {
            if (step > most - cut) {
                step = most - cut;
            }
            BigInteger[] both = rest.divideAndRemainder(of(step));
            if (both[1].signum() == 0) {
                rest = both[0];
                cut += step;
            } else {
                step /= 2;
            }
        }
        return cut;
    }
}
