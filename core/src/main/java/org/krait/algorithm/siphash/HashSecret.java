package org.krait.algorithm.siphash;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The key of the hashes of one interpreter.
 *
 * @param k0 the first half of the key
 * @param k1 the second half
 * @param number tells secrets apart, so that a hash kept in a shared text is known to be under this one; never 0
 */
public record HashSecret(long k0, long k1, int number) {
    private static final AtomicInteger LAST = new AtomicInteger();

    private HashSecret(long k0, long k1) {
        this(k0, k1, LAST.incrementAndGet());
    }

    /** A key that nobody can guess: what CPython uses unless told otherwise. */
    public static HashSecret random() {
        // Asking the operating system itself: loading the providers of SecureRandom costs a fifth of a short program.
        try (InputStream urandom = new FileInputStream("/dev/urandom")) {
            ByteBuffer key = ByteBuffer.wrap(urandom.readNBytes(16));
            return new HashSecret(key.getLong(), key.getLong());
        } catch (IOException | BufferUnderflowException e) {
            SecureRandom random = new SecureRandom();
            return new HashSecret(random.nextLong(), random.nextLong());
        }
    }

    /**
     * The key for a value of {@code PYTHONHASHSEED}: 0 is the zero key, others seed CPython's generator.
     *
     * @param seed 0 to 4294967295
     */
    public static HashSecret ofSeed(long seed) {
        if (seed == 0) {
            return new HashSecret(0, 0);
        }
        int x = (int) seed;
        long[] key = new long[2];
        for (int i = 0; i < 16; i++) {
            x = x * 214013 + 2531011;
            key[i >> 3] |= (long) (x >>> 16 & 0xff) << 8 * (i & 7);
        }
        return new HashSecret(key[0], key[1]);
    }
}
