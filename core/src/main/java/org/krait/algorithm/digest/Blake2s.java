package org.krait.algorithm.digest;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** BLAKE2s (RFC 7693), with key, salt, personalisation and tree parameters: words of 32 bits. */
public final class Blake2s extends Blake2 {
    /** Bytes a block. */
    private static final int BLOCK = 64;
    private static final int ROUNDS = 10;
    private static final int[] IV = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

    private final int[] h;
    /** The words of the block that is compressed, and the work words. */
    private final int[] m = new int[16];
    private final int[] v = new int[16];

    /**
     * A new hash.
     *
     * @param p the parameters
     */
    public Blake2s(Blake2Parameters p) {
        super(p, BLOCK);
        h = IV.clone();
        words(p.block(8 * Integer.BYTES));
        for (int i = 0; i < 8; i++) {
            h[i] ^= m[i];
        }
        key(p.key);
    }

    private Blake2s(Blake2s o) {
        super(o);
        h = o.h.clone();
    }

    private void words(byte[] bytes) {
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(m, 0, bytes.length / Integer.BYTES);
    }

    @Override
    void compress(byte[] block, long total, boolean last, boolean lastNode) {
        words(block);
        System.arraycopy(h, 0, v, 0, 8);
        System.arraycopy(IV, 0, v, 8, 8);
        v[12] ^= (int) total;
        v[13] ^= (int) (total >>> 32);
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
        v[d] = Integer.rotateRight(v[d] ^ v[a], 16);
        v[c] += v[d];
        v[b] = Integer.rotateRight(v[b] ^ v[c], 12);
        v[a] += v[b] + m[y];
        v[d] = Integer.rotateRight(v[d] ^ v[a], 8);
        v[c] += v[d];
        v[b] = Integer.rotateRight(v[b] ^ v[c], 7);
    }

    @Override
    byte[] state() {
        byte[] state = new byte[8 * Integer.BYTES];
        ByteBuffer.wrap(state).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(h);
        return state;
    }

    @Override
    public Blake2s copy() {
        return new Blake2s(this);
    }
}
