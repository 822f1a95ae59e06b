package org.krait.algorithm.digest;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** BLAKE2b (RFC 7693), with key, salt, personalisation and tree parameters: words of 64 bits. */
public final class Blake2b extends Blake2 {
    /** Bytes a block. */
    private static final int BLOCK = 128;
    private static final int ROUNDS = 12;
    private static final long[] IV = {
        0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL, 0xa54ff53a5f1d36f1L,
        0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L};

    private final long[] h;
    /** The words of the block that is compressed, and the work words. */
    private final long[] m = new long[16];
    private final long[] v = new long[16];

    /**
     * A new hash.
     *
     * @param p the parameters
     */
    public Blake2b(Blake2Parameters p) {
        super(p, BLOCK);
        h = IV.clone();
        words(p.block(8 * Long.BYTES));
        for (int i = 0; i < 8; i++) {
            h[i] ^= m[i];
        }
        key(p.key);
    }

    private Blake2b(Blake2b o) {
        super(o);
        h = o.h.clone();
    }

    private void words(byte[] bytes) {
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(m, 0, bytes.length / Long.BYTES);
    }

    @Override
    void compress(byte[] block, long total, boolean last, boolean lastNode) {
        words(block);
        System.arraycopy(h, 0, v, 0, 8);
        System.arraycopy(IV, 0, v, 8, 8);
        v[12] ^= total;
        if (last) {
            v[14] = ~v[14];
            if (lastNode) {
                v[15] = ~v[15];
            }
        }
        rounds(ROUNDS);
        for (int i = 0; i < 8; i++) {
            h[i] ^= v[i] ^ v[i + 8];
        }
    }

    @Override
    void mix(int a, int b, int c, int d, int x, int y) {
        v[a] += v[b] + m[x];
        v[d] = Long.rotateRight(v[d] ^ v[a], 32);
        v[c] += v[d];
        v[b] = Long.rotateRight(v[b] ^ v[c], 24);
        v[a] += v[b] + m[y];
        v[d] = Long.rotateRight(v[d] ^ v[a], 16);
        v[c] += v[d];
        v[b] = Long.rotateRight(v[b] ^ v[c], 63);
    }

    @Override
    byte[] state() {
        byte[] state = new byte[8 * Long.BYTES];
        ByteBuffer.wrap(state).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().put(h);
        return state;
    }

    @Override
    public Blake2b copy() {
        return new Blake2b(this);
    }
}
