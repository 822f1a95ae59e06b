package org.krait.algorithm.digest;

import java.util.Arrays;

/** A hash over blocks of 64 bytes, the last of which ends with the length of the data in bits (Merkle and Damgård). */
abstract class BlockDigest implements Digest {
    private static final int BLOCK = 64;

    /** The chaining value. */
    final int[] state;
    private final boolean bigEndian;
    private final byte[] buffer = new byte[BLOCK];
    private int filled;
    private long total;

    BlockDigest(int[] start, boolean bigEndian) {
        state = start.clone();
        this.bigEndian = bigEndian;
    }

    /** Mixes one block into the chaining value. */
    abstract void compress(int[] words);

    /** A new hash of the same kind, without data. */
    abstract BlockDigest fresh();

    @Override
    public final void update(byte[] data, int start, int length) {
        total += length;
        int at = start;
        int end = start + length;
        while (at < end) {
            int n = Math.min(BLOCK - filled, end - at);
            System.arraycopy(data, at, buffer, filled, n);
            filled += n;
            at += n;
            if (filled == BLOCK) {
                block();
            }
        }
    }

    private void block() {
        int[] words = new int[BLOCK / 4];
        for (int i = 0; i < BLOCK; i++) {
            words[i / 4] |= (buffer[i] & 0xFF) << shift(i % 4, 4);
        }
        filled = 0;
        compress(words);
    }

    private int shift(int i, int width) {
        return 8 * (bigEndian ? width - 1 - i : i);
    }

    @Override
    public final BlockDigest copy() {
        BlockDigest copy = fresh();
        System.arraycopy(state, 0, copy.state, 0, state.length);
        System.arraycopy(buffer, 0, copy.buffer, 0, filled);
        copy.filled = filled;
        copy.total = total;
        return copy;
    }

    @Override
    public final byte[] digest() {
        return copy().finish();
    }

    private byte[] finish() {
        long bits = 8 * total;
        buffer[filled++] = (byte) 0x80;
        if (filled > BLOCK - 8) {
            Arrays.fill(buffer, filled, BLOCK, (byte) 0);
            block();
        }
        Arrays.fill(buffer, filled, BLOCK - 8, (byte) 0);
        for (int i = 0; i < 8; i++) {
            buffer[BLOCK - 8 + i] = (byte) (bits >>> shift(i, 8));
        }
        block();
        byte[] out = new byte[4 * state.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) (state[i / 4] >>> shift(i % 4, 4));
        }
        return out;
    }

    @Override
    public final int digestSize() {
        return 4 * state.length;
    }

    @Override
    public final int blockSize() {
        return BLOCK;
    }
}
