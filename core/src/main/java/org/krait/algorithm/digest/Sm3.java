package org.krait.algorithm.digest;

/** SM3 (GB/T 32905-2016, ISO/IEC 10118-3). */
final class Sm3 extends BlockDigest {
    private static final int[] START = {0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa,
        0xe38dee4d, 0xb0fb0e4e};
    private static final int ROUNDS = 64;

    Sm3() {
        super(START, true);
    }

    @Override
    BlockDigest fresh() {
        return new Sm3();
    }

    @Override
    void compress(int[] words) {
        int[] w = expand(words);
        int[] v = state.clone();
        for (int j = 0; j < ROUNDS; j++) {
            boolean early = j < 16;
            int turned = Integer.rotateLeft(v[0], 12);
            int constant = Integer.rotateLeft(early ? 0x79cc4519 : 0x7a879d8a, j % 32);
            int sum = Integer.rotateLeft(turned + v[4] + constant, 7);
            int ff = early ? v[0] ^ v[1] ^ v[2] : v[0] & v[1] | v[0] & v[2] | v[1] & v[2];
            int gg = early ? v[4] ^ v[5] ^ v[6] : v[4] & v[5] | ~v[4] & v[6];
            int first = ff + v[3] + (sum ^ turned) + (w[j] ^ w[j + 4]);
            int second = gg + v[7] + sum + w[j];
            v[3] = v[2];
            v[2] = Integer.rotateLeft(v[1], 9);
            v[1] = v[0];
            v[0] = first;
            v[7] = v[6];
            v[6] = Integer.rotateLeft(v[5], 19);
            v[5] = v[4];
            v[4] = second ^ Integer.rotateLeft(second, 9) ^ Integer.rotateLeft(second, 17);
        }
        for (int i = 0; i < v.length; i++) {
            state[i] ^= v[i];
        }
    }

    private static int[] expand(int[] words) {
        int[] w = new int[ROUNDS + 4];
        System.arraycopy(words, 0, w, 0, 16);
        for (int j = 16; j < w.length; j++) {
            int x = w[j - 16] ^ w[j - 9] ^ Integer.rotateLeft(w[j - 3], 15);
            w[j] = x ^ Integer.rotateLeft(x, 15) ^ Integer.rotateLeft(x, 23) ^ Integer.rotateLeft(w[j - 13], 7)
                    ^ w[j - 6];
        }
        return w;
    }
}
