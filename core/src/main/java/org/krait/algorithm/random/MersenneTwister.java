package org.krait.algorithm.random;

import java.math.BigInteger;
import org.krait.algorithm.AlgorithmError;

/**
 * MT19937 (Matsumoto and Nishimura, 1998) with the seeding and the draws of {@code _random.Random}, so that a seed
 * gives CPython's sequence. Each method is atomic.
 */
public final class MersenneTwister {
    /** The number of words of state. */
    public static final int WORDS = 624;
    private static final int MIDDLE = 397;

    private final int[] state = new int[WORDS];
    private int index = WORDS; // the next word to draw; WORDS when the state must be renewed

    /** A generator seeded with zero. */
    public MersenneTwister() {
        seed(BigInteger.ZERO);
    }

    /**
     * Seeds with an integer: its magnitude as words of 32 bits, least significant first.
     *
     * @param seed any integer
     */
    public synchronized void seed(BigInteger seed) {
        BigInteger magnitude = seed.abs();
        int[] key = new int[Math.max((magnitude.bitLength() + 31) / 32, 1)];
        for (int i = 0; i < key.length; i++) {
            key[i] = magnitude.shiftRight(32 * i).intValue();
        }
        seed(key);
    }

    /** The reference implementation's {@code init_by_array}. */
    private void seed(int[] key) {
        state[0] = 19650218;
        for (int i = 1; i < WORDS; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
        }
        int i = 1;
        int j = 0;
        for (int k = Math.max(WORDS, key.length); k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1664525) + key[j] + j;
            i++;
            j++;
            if (i >= WORDS) {
                state[0] = state[WORDS - 1];
                i = 1;
            }
            if (j >= key.length) {
                j = 0;
            }
        }
        for (int k = WORDS - 1; k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1566083941) - i;
            i++;
            if (i >= WORDS) {
                state[0] = state[WORDS - 1];
                i = 1;
            }
        }
        state[0] = 0x80000000;
        index = WORDS;
    }

    private int next() {
        if (index >= WORDS) {
            renew();
        }
        int y = state[index++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9d2c5680;
        y ^= y << 15 & 0xefc60000;
        return y ^ y >>> 18;
    }

    private void renew() {
        for (int k = 0; k < WORDS; k++) {
            int y = state[k] & 0x80000000 | state[(k + 1) % WORDS] & 0x7fffffff;
            state[k] = state[(k + MIDDLE) % WORDS] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
        }
        index = 0;
    }

    /**
     * {@code random()}.
     *
     * @return a float from 0 to below 1, of 53 bits
     */
    public synchronized double random() {
        int a = next() >>> 5;
        int b = next() >>> 6;
        return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0);
    }

    /**
     * {@code getrandbits(count)} for up to 63 bits.
     *
     * @param count from 0 to 63
     * @return a number of so many bits
     */
    public synchronized long bits(int count) {
        if (count == 0) {
            return 0;
        }
        if (count <= 32) {
            return (next() & 0xFFFFFFFFL) >>> (32 - count);
        }
        long low = next() & 0xFFFFFFFFL;
        long high = (next() & 0xFFFFFFFFL) >>> (64 - count);
        return high << 32 | low;
    }

    /**
     * {@code getrandbits(count)}.
     *
     * @param count how many bits
     * @return a number of so many bits
     * @throws AlgorithmError ValueError for a negative count
     */
    public synchronized BigInteger bigBits(int count) {
        if (count < 0) {
            throw AlgorithmError.value("number of bits must be non-negative");
        }
        int words = (int) ((count + 31L) / 32);
        byte[] big = new byte[words * 4];
        int left = count;
        for (int i = 0; i < words; i++, left -= 32) {
            int word = next();
            if (left < 32) {
                word >>>= 32 - left;
            }
            int at = big.length - 4 * i - 4;
            big[at] = (byte) (word >> 24);
            big[at + 1] = (byte) (word >> 16);
            big[at + 2] = (byte) (word >> 8);
            big[at + 3] = (byte) word;
        }
        return new BigInteger(1, big);
    }

    /**
     * {@code getstate()}.
     *
     * @return the words of state and the index, each an unsigned 32-bit number
     */
    public synchronized long[] state() {
        long[] out = new long[WORDS + 1];
        for (int i = 0; i < WORDS; i++) {
            out[i] = state[i] & 0xFFFFFFFFL;
        }
        out[WORDS] = index;
        return out;
    }

    /**
     * {@code setstate()}.
     *
     * @param words what {@link #state} gave
     * @throws AlgorithmError ValueError
     */
    public synchronized void setState(long[] words) {
        if (words.length != WORDS + 1) {
            throw AlgorithmError.value("state vector is the wrong size");
        }
        if (words[WORDS] < 0 || words[WORDS] > WORDS) {
            throw AlgorithmError.value("invalid state");
        }
        for (int i = 0; i < WORDS; i++) {
            state[i] = (int) words[i];
        }
        index = (int) words[WORDS];
    }
}
