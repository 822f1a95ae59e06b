package org.krait.algorithm.digest;

import org.krait.algorithm.AlgorithmError;

/** {@code hashlib.pbkdf2_hmac} (RFC 8018) and {@code hashlib.scrypt} (RFC 7914). */
public final class KeyDerivation {
    private KeyDerivation() {}

    /**
     * PBKDF2 with HMAC.
     *
     * @param digest an unused digest of the algorithm
     * @param password the password
     * @param salt the salt
     * @param iterations how often to hash
     * @param length how many bytes to derive
     * @return the key
     * @throws AlgorithmError ValueError
     */
    public static byte[] pbkdf2(Digest digest, byte[] password, byte[] salt, long iterations, int length) {
        if (iterations < 1) {
            throw AlgorithmError.value("iteration value must be greater than 0.");
        }
        if (length < 1) {
            throw AlgorithmError.value("key length must be greater than 0.");
        }
        Hmac keyed = new Hmac(digest, password);
        byte[] out = new byte[length];
        int size = digest.digestSize();
        for (int block = 0; block * size < length; block++) {
            Hmac first = keyed.copy();
            first.update(salt, 0, salt.length);
            int number = block + 1;
            first.update(new byte[] {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8),
                (byte) number}, 0, 4);
            byte[] u = first.digest();
            byte[] t = u.clone();
            for (long i = 1; i < iterations; i++) {
                Hmac next = keyed.copy();
                next.update(u, 0, size);
                u = next.digest();
                for (int k = 0; k < size; k++) {
                    t[k] ^= u[k];
                }
            }
            System.arraycopy(t, 0, out, block * size, Math.min(size, length - block * size));
        }
        return out;
    }

    /**
     * scrypt. The caller checks its memory limit.
     *
     * @param password the password
     * @param salt the salt
     * @param n the cost, a power of two from 2 on
     * @param r the size of blocks
     * @param p the number of lanes
     * @param length how many bytes to derive
     * @return the key
     */
    public static byte[] scrypt(byte[] password, byte[] salt, int n, int r, int p, int length) {
        byte[] blocks = pbkdf2(Digests.of("sha256"), password, salt, 1, p * 128 * r);
        int[] words = new int[32 * r];
        for (int lane = 0; lane < p; lane++) {
            int base = lane * 128 * r;
            for (int i = 0; i < words.length; i++) {
                int at = base + 4 * i;
                words[i] = blocks[at] & 0xFF | (blocks[at + 1] & 0xFF) << 8 | (blocks[at + 2] & 0xFF) << 16
                        | blocks[at + 3] << 24;
            }
            words = mix(words, n, r);
            for (int i = 0; i < words.length; i++) {
                for (int k = 0; k < 4; k++) {
                    blocks[base + 4 * i + k] = (byte) (words[i] >>> 8 * k);
                }
            }
        }
        return pbkdf2(Digests.of("sha256"), password, blocks, 1, length);
    }

    private static int[] mix(int[] start, int n, int r) {
        int[][] seen = new int[n][];
        int[] x = start;
        for (int i = 0; i < n; i++) {
            seen[i] = x;
            x = blockMix(x, r);
        }
        for (int i = 0; i < n; i++) {
            int[] other = seen[x[(2 * r - 1) * 16] & n - 1];
            int[] sum = new int[x.length];
            for (int k = 0; k < sum.length; k++) {
                sum[k] = x[k] ^ other[k];
            }
            x = blockMix(sum, r);
        }
        return x;
    }

    private static int[] blockMix(int[] in, int r) {
        int[] out = new int[in.length];
        int[] x = new int[16];
        System.arraycopy(in, (2 * r - 1) * 16, x, 0, 16);
        for (int i = 0; i < 2 * r; i++) {
            for (int k = 0; k < 16; k++) {
                x[k] ^= in[16 * i + k];
            }
            salsa(x);
            System.arraycopy(x, 0, out, ((i & 1) * r + i / 2) * 16, 16);
        }
        return out;
    }

    /** Salsa20/8: four double rounds over columns, then rows. */
    private static void salsa(int[] block) {
        int[] x = block.clone();
        for (int round = 0; round < 8; round++) {
            boolean columns = (round & 1) == 0;
            for (int i = 0; i < 4; i++) {
                int a = 5 * i;
                int line = 4 * i;
                int b = columns ? (a + 4) % 16 : line + (a + 1) % 4;
                int c = columns ? (a + 8) % 16 : line + (a + 2) % 4;
                int d = columns ? (a + 12) % 16 : line + (a + 3) % 4;
                x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
                x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
                x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
                x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
            }
        }
        for (int i = 0; i < 16; i++) {
            block[i] += x[i];
        }
    }
}
