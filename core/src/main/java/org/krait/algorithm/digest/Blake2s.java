package org.krait.algorithm.digest;

import java.util.Arrays;

/** BLAKE2s (RFC 7693), with key, salt, personalisation and tree parameters. */
public final class Blake2s implements Digest {
    /** Bytes a block. */
    private static final int BLOCK = 64;
    private static final int[] IV = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    /** The order of the message's words in each round. */
    private static final String[] SIGMA = {"0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194",
        "7931dcbe265a40f8", "905724afe1bc683d",
        "2c6a0b834d75fe19", "c51fed4a0763928b", "db7ec13950f4862a", "6fe9b308c2d714a5", "a2847615fb9e3cd0"};

    private final int size;
    private final boolean lastNode;
    private final int[] h;
    private final byte[] buffer;
    private int filled;
    private long total; // bytes compressed

    /**
     * A new hash.
     *
     * @param p the parameters
     */
    public Blake2s(Blake2Parameters p) {
        size = p.digestSize;
        lastNode = p.lastNode;
        h = IV.clone();
        buffer = new byte[BLOCK];
        byte[] block = new byte[32];
        block[0] = (byte) p.digestSize;
        block[1] = (byte) p.key.length;
        block[2] = (byte) p.fanout;
        block[3] = (byte) p.depth;
        for (int i = 0; i < 4; i++) {
            block[4 + i] = (byte) (p.leafSize >>> 8 * i);
        }
        for (int i = 0; i < 6; i++) {
            block[8 + i] = (byte) (p.nodeOffset >>> 8 * i);
        }
        block[14] = (byte) p.nodeDepth;
        block[15] = (byte) p.innerSize;
        System.arraycopy(p.salt, 0, block, 16, p.salt.length);
        System.arraycopy(p.person, 0, block, 24, p.person.length);
        for (int i = 0; i < 8; i++) {
            h[i] ^= word(block, i);
        }
        if (p.key.length > 0) {
            update(Arrays.copyOf(p.key, BLOCK), 0, BLOCK);
        }
    }

    private Blake2s(Blake2s o) {
        size = o.size;
        lastNode = o.lastNode;
        h = o.h.clone();
        buffer = o.buffer.clone();
        filled = o.filled;
        total = o.total;
    }

    private static int word(byte[] bytes, int index) {
        int word = 0;
        for (int i = 4 - 1; i >= 0; i--) {
            word = word << 8 | bytes[4 * index + i] & 0xFF;
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
        int[] m = new int[16];
        for (int i = 0; i < 16; i++) {
            m[i] = word(buffer, i);
        }
        int[] v = Arrays.copyOf(h, 16);
        System.arraycopy(IV, 0, v, 8, 8);
        v[12] ^= (int) total;
        v[13] ^= (int) (total >>> 32);
        if (last) {
            v[14] = ~v[14];
            if (lastNode) {
                v[15] = ~v[15];
            }
        }
        for (int round = 0; round < 10; round++) {
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

    private static void mix(int[] v, int a, int b, int c, int d, int x, int y) {
        v[a] += v[b] + x;
        v[d] = Integer.rotateRight(v[d] ^ v[a], 16);
        v[c] += v[d];
        v[b] = Integer.rotateRight(v[b] ^ v[c], 12);
        v[a] += v[b] + y;
        v[d] = Integer.rotateRight(v[d] ^ v[a], 8);
        v[c] += v[d];
        v[b] = Integer.rotateRight(v[b] ^ v[c], 7);
    }

    @Override
    public byte[] digest() {
        Blake2s end = copy();
        Arrays.fill(end.buffer, filled, BLOCK, (byte) 0);
        end.total += filled;
        end.compress(true);
        byte[] out = new byte[size];
        for (int i = 0; i < size; i++) {
            out[i] = (byte) (end.h[i / 4] >>> 8 * (i % 4));
        }
        return out;
    }

    @Override
    public Blake2s copy() {
        return new Blake2s(this);
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
