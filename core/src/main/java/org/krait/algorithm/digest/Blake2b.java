package org.krait.algorithm.digest;

import java.util.Arrays;

/** BLAKE2b (RFC 7693), with key, salt, personalisation and tree parameters. */
public final class Blake2b implements Digest {
    /** Bytes a block. */
    private static final int BLOCK = 128;
    private static final long[] IV = {
        0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL, 0xa54ff53a5f1d36f1L,
        0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L};
    /** The order of the message's words in each round. */
    private static final String[] SIGMA = {"0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194",
        "7931dcbe265a40f8", "905724afe1bc683d",
        "2c6a0b834d75fe19", "c51fed4a0763928b", "db7ec13950f4862a", "6fe9b308c2d714a5", "a2847615fb9e3cd0"};

    private final int size;
    private final boolean lastNode;
    private final long[] h;
    private final byte[] buffer;
    private int filled;
    private long total; // bytes compressed

    /**
     * A new hash.
     *
     * @param p the parameters
     */
    public Blake2b(Blake2Parameters p) {
        size = p.digestSize;
        lastNode = p.lastNode;
        h = IV.clone();
        buffer = new byte[BLOCK];
        byte[] block = new byte[64];
        block[0] = (byte) p.digestSize;
        block[1] = (byte) p.key.length;
        block[2] = (byte) p.fanout;
        block[3] = (byte) p.depth;
        for (int i = 0; i < 4; i++) {
            block[4 + i] = (byte) (p.leafSize >>> 8 * i);
        }
        for (int i = 0; i < 8; i++) {
            block[8 + i] = (byte) (p.nodeOffset >>> 8 * i);
        }
        block[16] = (byte) p.nodeDepth;
        block[17] = (byte) p.innerSize;
        System.arraycopy(p.salt, 0, block, 32, p.salt.length);
        System.arraycopy(p.person, 0, block, 48, p.person.length);
        for (int i = 0; i < 8; i++) {
            h[i] ^= word(block, i);
        }
        if (p.key.length > 0) {
            update(Arrays.copyOf(p.key, BLOCK), 0, BLOCK);
        }
    }

    private Blake2b(Blake2b o) {
        size = o.size;
        lastNode = o.lastNode;
        h = o.h.clone();
        buffer = o.buffer.clone();
        filled = o.filled;
        total = o.total;
    }

    private static long word(byte[] bytes, int index) {
        long word = 0;
        for (int i = 8 - 1; i >= 0; i--) {
            word = word << 8 | bytes[8 * index + i] & 0xFF;
        }
        return word;
    }

    @Override
    public void update(byte[] data, int start, int length) {
        int i = start;
        int left = length;
        while (left > 0) {
            if (filled == BLOCK) { // the last block waits, for it is marked
                total += BLOCK;
                compress(false);
                filled = 0;
            }
            int n = Math.min(left, BLOCK - filled);
            System.arraycopy(data, i, buffer, filled, n);
            filled += n;
            i += n;
            left -= n;
        }
    }

    private void compress(boolean last) {
        long[] m = new long[16];
        for (int i = 0; i < 16; i++) {
            m[i] = word(buffer, i);
        }
        long[] v = Arrays.copyOf(h, 16);
        System.arraycopy(IV, 0, v, 8, 8);
        v[12] ^= total;
        if (last) {
            v[14] = ~v[14];
            if (lastNode) {
                v[15] = ~v[15];
            }
        }
        for (int round = 0; round < 12; round++) {
            String order = SIGMA[round % 10];
            for (int i = 0; i < 8; i++) {
                int a = i & 3;
                int shift = i >> 2; // columns first, then diagonals
                mix(v, a, 4 + (a + shift & 3), 8 + (a + 2 * shift & 3), 12 + (a + 3 * shift & 3),
                        m[Character.digit(order.charAt(2 * i), 16)], m[Character.digit(order.charAt(2 * i + 1), 16)]);
            }
        }
        for (int i = 0; i < 8; i++) {
            h[i] ^= v[i] ^ v[i + 8];
        }
    }

    private static void mix(long[] v, int a, int b, int c, int d, long x, long y) {
        v[a] += v[b] + x;
        v[d] = Long.rotateRight(v[d] ^ v[a], 32);
        v[c] += v[d];
        v[b] = Long.rotateRight(v[b] ^ v[c], 24);
        v[a] += v[b] + y;
        v[d] = Long.rotateRight(v[d] ^ v[a], 16);
        v[c] += v[d];
        v[b] = Long.rotateRight(v[b] ^ v[c], 63);
    }

    @Override
    public byte[] digest() {
        Blake2b end = copy();
        Arrays.fill(end.buffer, filled, BLOCK, (byte) 0);
        end.total += filled;
        end.compress(true);
        byte[] out = new byte[size];
        for (int i = 0; i < size; i++) {
            out[i] = (byte) (end.h[i / 8] >>> 8 * (i % 8));
        }
        return out;
    }

    @Override
    public Blake2b copy() {
        return new Blake2b(this);
    }

    @Override
    public int digestSize() {
        return size;
    }

    @Override
    public int blockSize() {
        return BLOCK;
    }
}
