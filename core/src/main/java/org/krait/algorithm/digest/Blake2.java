package org.krait.algorithm.digest;

import java.util.Arrays;

/**
 * What BLAKE2b and BLAKE2s share (RFC 7693): collecting blocks, and the order in which words are mixed. They differ in
 * the size of a word, in constants, and in the layout of the parameter block.
 */
abstract class Blake2 implements Digest {
    /** The order of the message's words in each round (RFC 7693, 2.7). */
    private static final byte[][] SIGMA = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
        {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
        {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
        {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
        {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
        {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
        {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
        {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
        {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
        {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}};

    private final int size;
    private final boolean lastNode;
    private final byte[] buffer;
    private int filled;
    private long total; // bytes compressed

    Blake2(Blake2Parameters p, int blockSize) {
        size = p.digestSize;
        lastNode = p.lastNode;
        buffer = new byte[blockSize];
    }

    Blake2(Blake2 o) {
        size = o.size;
        lastNode = o.lastNode;
        buffer = o.buffer.clone();
        filled = o.filled;
        total = o.total;
    }

    /** Begins with a key, which fills a block; an empty one is none. */
    final void key(byte[] key) {
        if (key.length > 0) {
            update(Arrays.copyOf(key, buffer.length), 0, buffer.length);
        }
    }

    @Override
    public final void update(byte[] data, int start, int length) {
        int i = start;
        int left = length;
        while (left > 0) {
            if (filled == buffer.length) { // the last block waits, for it is marked
                total += buffer.length;
                compress(buffer, total, false, false);
                filled = 0;
            }
            int n = Math.min(left, buffer.length - filled);
            System.arraycopy(data, i, buffer, filled, n);
            filled += n;
            i += n;
            left -= n;
        }
    }

    /**
     * Mixes a block into the state.
     *
     * @param total the bytes compressed with this block
     */
    abstract void compress(byte[] block, long total, boolean last, boolean lastNode);

    /** Mixes the words of a block into the sixteen work words: columns first, then diagonals. */
    final void rounds(int count) {
        for (int round = 0; round < count; round++) {
            byte[] order = SIGMA[round % 10];
            for (int i = 0; i < 8; i++) {
                int a = i & 3;
                int shift = i >> 2;
                mix(a, 4 + (a + shift & 3), 8 + (a + 2 * shift & 3), 12 + (a + 3 * shift & 3), order[2 * i],
                        order[2 * i + 1]);
            }
        }
    }

    /** Mixes four work words, a to d, with two words of the block, x and y (RFC 7693, 3.1); all are indices. */
    abstract void mix(int a, int b, int c, int d, int x, int y);

    /** The state as bytes, the lowest first. */
    abstract byte[] state();

    @Override
    public final byte[] digest() {
        Blake2 end = copy();
        Arrays.fill(end.buffer, filled, end.buffer.length, (byte) 0);
        end.compress(end.buffer, total + filled, true, lastNode);
        return Arrays.copyOf(end.state(), size);
    }

    @Override
    public abstract Blake2 copy();

    @Override
    public final int digestSize() {
        return size;
    }

    @Override
    public final int blockSize() {
        return buffer.length;
    }
}
