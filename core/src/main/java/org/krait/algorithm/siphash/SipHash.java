package org.krait.algorithm.siphash;

/**
 * SipHash-1-3 (Aumasson and Bernstein; one round a word, three to finish), as CPython hashes str and bytes.
 */
public final class SipHash {
    private long v0;
    private long v1;
    private long v2;
    private long v3;

    private SipHash(long k0, long k1) {
        v0 = k0 ^ 0x736f6d6570736575L;
        v1 = k1 ^ 0x646f72616e646f6dL;
        v2 = k0 ^ 0x6c7967656e657261L;
        v3 = k1 ^ 0x7465646279746573L;
    }

    /** The hash of bytes under the key (k0, k1). */
    public static long hash13(long k0, long k1, byte[] data) {
        return new SipHash(k0, k1).run(data, data.length);
    }

    /**
     * The hash that Python shows for memory: 0 for none, and never -1.
     *
     * @param length how many bytes of data count
     */
    public static long python(HashSecret secret, byte[] data, int length) {
        if (length == 0) {
            return 0;
        }
        long hash = new SipHash(secret.k0(), secret.k1()).run(data, length);
        return hash == -1 ? -2 : hash;
    }

    private long run(byte[] data, int length) {
        int whole = length & ~7;
        for (int i = 0; i < whole; i += 8) {
            word(load(data, i));
        }
        word((long) length << 56 | rest(data, whole, length));
        v2 ^= 0xff;
        round();
        round();
        round();
        return v0 ^ v1 ^ v2 ^ v3;
    }

    /** Eight bytes, the lowest first. */
    private static long load(byte[] data, int i) {
        int low = data[i] & 0xff | (data[i + 1] & 0xff) << 8 | (data[i + 2] & 0xff) << 16 | data[i + 3] << 24;
        int high = data[i + 4] & 0xff | (data[i + 5] & 0xff) << 8 | (data[i + 6] & 0xff) << 16 | data[i + 7] << 24;
        return low & 0xffffffffL | (long) high << 32;
    }

    private static long rest(byte[] data, int from, int to) {
        long word = 0;
        for (int i = to - 1; i >= from; i--) {
            word = word << 8 | data[i] & 0xff;
        }
        return word;
    }

    private void word(long m) {
        v3 ^= m;
        round();
        v0 ^= m;
    }

    private void round() {
        v0 += v1;
        v1 = Long.rotateLeft(v1, 13) ^ v0;
        v0 = Long.rotateLeft(v0, 32);
        v2 += v3;
        v3 = Long.rotateLeft(v3, 16) ^ v2;
        v0 += v3;
        v3 = Long.rotateLeft(v3, 21) ^ v0;
        v2 += v1;
        v1 = Long.rotateLeft(v1, 17) ^ v2;
        v2 = Long.rotateLeft(v2, 32);
    }
}
