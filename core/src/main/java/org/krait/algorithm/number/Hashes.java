package org.krait.algorithm.number;

import java.math.BigInteger;

/**
 * CPython's hashes of numbers and of containers (library reference, "Hashing of numeric types"): numbers
 * that are equal hash alike, because each is reduced modulo the prime {@code 2**61 - 1}. The value -1
 * never occurs; -2 stands for it.
 */
public final class Hashes {
    /** {@code sys.hash_info.modulus}. */
    public static final long MODULUS = (1L << 61) - 1;
    /** {@code sys.hash_info.inf}. */
    public static final long INFINITY = 314159;
    /** {@code sys.hash_info.imag}. */
    public static final long IMAGINARY = 1000003;
    private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);
    private static final long TUPLE_1 = 0x9E3779B185EBCA87L;
    private static final long TUPLE_2 = 0xC2B2AE3D27D4EB4FL;
    private static final long TUPLE_5 = 0x27D4EB2F165667C5L;

    private Hashes() {}

    /**
     * The hash of a small integer.
     *
     * @param value the integer
     * @return its hash
     */
    public static long ofInt(long value) {
        long hash = value % MODULUS;
        return hash == -1 ? -2 : hash;
    }

    /**
     * The hash of an integer.
     *
     * @param value the integer
     * @return its hash
     */
    public static long ofInt(BigInteger value) {
        return ofInt(value.bitLength() < 64 ? value.longValue() : value.remainder(BIG_MODULUS).longValue());
    }

    /**
     * The hash of a float that is not NaN (a NaN hashes by identity).
     *
     * @param x the float
     * @return its hash
     */
    public static long ofFloat(double x) {
        if (x == (long) x && Math.abs(x) < 0x1p60) {
            return ofInt((long) x);
        }
        if (Double.isInfinite(x)) {
            return x > 0 ? INFINITY : -INFINITY;
        }
        // x = m * 2**e with an integer m below 2**53; multiplying by 2**e rotates 61 bits
        double magnitude = Math.abs(x);
        int e = Math.max(Math.getExponent(magnitude), -1022) - 52;
        long bits = Double.doubleToRawLongBits(magnitude);
        long m = bits & 0xFFFFFFFFFFFFFL;
        if (bits >>> 52 != 0) {
            m |= 1L << 52;
        }
        int rotation = Math.floorMod(e, 61);
        long hash = m << rotation & MODULUS | m >>> (61 - rotation);
        if (hash == MODULUS) {
            hash = 0;
        }
        hash = x < 0 ? -hash : hash;
        return hash == -1 ? -2 : hash;
    }

    /**
     * The hash of a complex number from the hashes of its parts.
     *
     * @param re hash of the real part
     * @param im hash of the imaginary part
     * @return the hash
     */
    public static long ofComplex(long re, long im) {
        long hash = re + IMAGINARY * im;
        return hash == -1 ? -2 : hash;
    }

    /**
     * The start value of a tuple's hash; see {@link #tupleItem} and {@link #tupleEnd}.
     *
     * @return the accumulator
     */
    public static long tupleStart() {
        return TUPLE_5;
    }

    /**
     * Adds the hash of an item to a tuple's accumulator (xxHash's round).
     *
     * @param accumulator so far
     * @param itemHash the next item's hash
     * @return the accumulator
     */
    public static long tupleItem(long accumulator, long itemHash) {
        return Long.rotateLeft(accumulator + itemHash * TUPLE_2, 31) * TUPLE_1;
    }

    /**
     * Ends a tuple's hash. That of a slice ends with {@link #sliceEnd}.
     *
     * @param accumulator after all items
     * @param length how many there were
     * @return the hash
     */
    public static long tupleEnd(long accumulator, int length) {
        return sliceEnd(accumulator + (length ^ (TUPLE_5 ^ 3527539L)));
    }

    /**
     * Ends a slice's hash, in which the number of its parts has no share.
     *
     * @param accumulator after the three parts
     * @return the hash, never -1
     */
    public static long sliceEnd(long accumulator) {
        return accumulator == -1 ? 1546275796L : accumulator;
    }

    /**
     * The hash of a tuple from the hashes of its items.
     *
     * @param items the hashes
     * @return the hash
     */
    public static long ofTuple(long... items) {
        long accumulator = tupleStart();
        for (long item : items) {
            accumulator = tupleItem(accumulator, item);
        }
        return tupleEnd(accumulator, items.length);
    }

    /**
     * What an element adds, by exclusive or, to a frozenset's hash.
     *
     * @param elementHash the element's hash
     * @return its share
     */
    public static long setItem(long elementHash) {
        return ((elementHash ^ 89869747L) ^ (elementHash << 16)) * 3644798167L;
    }

    /**
     * Ends a frozenset's hash.
     *
     * @param combined the shares of all elements, combined by exclusive or
     * @param size how many there were
     * @return the hash
     */
    public static long setEnd(long combined, int size) {
        long hash = combined ^ (size + 1L) * 1927868237L;
        hash ^= (hash >>> 11) ^ (hash >>> 25);
        hash = hash * 69069L + 907133923L;
        return hash == -1 ? 590923713L : hash;
    }
}
