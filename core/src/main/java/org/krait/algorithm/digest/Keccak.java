package org.krait.algorithm.digest;

/** SHA-3 and SHAKE (FIPS 202): a sponge of 25 words over the permutation Keccak-f. */
public final class Keccak implements Digest {
    private static final long[] ROUND_CONSTANTS = roundConstants();
    private static final int[] ROTATIONS = {1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18,
        39, 61, 20, 44};
    private static final int[] LANES = {10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9,
        6, 1};

    private final long[] state;
    private final int rate; // bytes a block
    private final int size; // 0 for SHAKE
    private int filled; // bytes of the current block

    private Keccak(long[] state, int rate, int size, int filled) {
        this.state = state;
        this.rate = rate;
        this.size = size;
        this.filled = filled;
    }

    static Keccak sha3(int size) {
        return new Keccak(new long[25], 200 - 2 * size, size, 0);
    }

    static Keccak shake(int strength) {
        return new Keccak(new long[25], 200 - strength / 4, 0, 0);
    }

    private static long[] roundConstants() {
        long[] out = new long[24];
        int register = 1;
        for (int round = 0; round < 24; round++) {
            for (int j = 0; j < 7; j++) {
                if ((register & 1) != 0) {
                    out[round] ^= 1L << (1 << j) - 1;
                }
                register = register << 1 ^ (register >> 7) * 0x171;
            }
        }
        return out;
    }

    @Override
    public void update(byte[] data, int start, int length) {
        for (int i = start; i < start + length; i++) {
            absorb(data[i] & 0xFFL);
            if (++filled == rate) {
                permute();
                filled = 0;
            }
        }
    }

    private void absorb(long b) {
        state[filled >> 3] ^= b << ((filled & 7) << 3);
    }

    @Override
    public byte[] digest() {
        return digest(size);
    }

    /**
     * The hash in any length, for SHAKE.
     *
     * @param length how many bytes
     * @return the bytes
     */
    public byte[] digest(int length) {
        Keccak last = copy();
        last.absorb(size == 0 ? 0x1F : 0x06);
        last.state[(rate - 1) >> 3] ^= 0x80L << ((rate - 1 & 7) << 3);
        byte[] out = new byte[length];
        for (int i = 0; i < length; i++) {
            int at = i % rate;
            if (at == 0) {
                last.permute();
            }
            out[i] = (byte) (last.state[at >> 3] >>> ((at & 7) << 3));
        }
        return out;
    }

    private void permute() {
        long[] s = state;
        long[] columns = new long[5];
        for (int round = 0; round < 24; round++) {
            for (int x = 0; x < 5; x++) {
                columns[x] = s[x] ^ s[x + 5] ^ s[x + 10] ^ s[x + 15] ^ s[x + 20];
            }
            for (int x = 0; x < 5; x++) {
                long d = columns[(x + 4) % 5] ^ Long.rotateLeft(columns[(x + 1) % 5], 1);
                for (int y = 0; y < 25; y += 5) {
                    s[x + y] ^= d;
                }
            }
            long moving = s[1];
            for (int i = 0; i < 24; i++) {
                long kept = s[LANES[i]];
                s[LANES[i]] = Long.rotateLeft(moving, ROTATIONS[i]);
                moving = kept;
            }
            for (int y = 0; y < 25; y += 5) {
                System.arraycopy(s, y, columns, 0, 5);
                for (int x = 0; x < 5; x++) {
                    s[x + y] = columns[x] ^ ~columns[(x + 1) % 5] & columns[(x + 2) % 5];
                }
            }
            s[0] ^= ROUND_CONSTANTS[round];
        }
    }

    @Override
    public Keccak copy() {
        return new Keccak(state.clone(), rate, size, filled);
    }

    @Override
    public int digestSize() {
        return size;
    }

    @Override
    public int blockSize() {
        return rate;
    }
}
