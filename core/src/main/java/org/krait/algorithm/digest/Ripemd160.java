package org.krait.algorithm.digest;

/** RIPEMD-160 (Dobbertin, Bosselaers and Preneel, 1996): two lines of 80 steps, added at the end of each block. */
final class Ripemd160 extends BlockDigest {
    private static final int[] START = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};

    /** The words of the message and the rotations of the steps, a hexadecimal digit a step. */
    private static final String LEFT_WORDS = "0123456789abcdef" + "74d1a6f3c0952eb8" + "3ae49f812706db5c"
        + "19ba08c4d37fe562" + "40597c2ae138b6fd";
    private static final String RIGHT_WORDS = "5e7092b4d6f81a3c" + "6b370d5aef8c4912" + "f5137e69b8c2a04d"
        + "86413bf05c2d97ae" + "cfa4158762de039b";
    private static final String LEFT_TURNS = "befc5879bdef6798" + "768db97f7cf9b7dc" + "bd67e9dfe8d65c75"
        + "bcefef989e56865c" + "9f5b68dc5cdeb856";
    private static final String RIGHT_TURNS = "899bdff5778beec6" + "9df7c89b77c76fdb" + "97fb866ecd5edd75"
        + "f58bee6e69c9c5f8" + "85c9c5e68d65fdbb";
    private static final int[] LEFT_ADDED = {0, 0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xa953fd4e};
    private static final int[] RIGHT_ADDED = {0x50a28be6, 0x5c4dd124, 0x6d703ef3, 0x7a6d76e9, 0};

    Ripemd160() {
        super(START, false);
    }

    @Override
    BlockDigest fresh() {
        return new Ripemd160();
    }

    @Override
    void compress(int[] words) {
        int[] left = line(words, LEFT_WORDS, LEFT_TURNS, LEFT_ADDED, false);
        int[] right = line(words, RIGHT_WORDS, RIGHT_TURNS, RIGHT_ADDED, true);
        int first = state[0];
        for (int i = 0; i < 5; i++) {
            int next = i == 4 ? first : state[i + 1];
            state[i] = next + left[(i + 2) % 5] + right[(i + 3) % 5];
        }
    }

    private int[] line(int[] words, String order, String turns, int[] added, boolean backwards) {
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        int e = state[4];
        for (int i = 0; i < 80; i++) {
            int round = i / 16;
            int sum = a + mixed(backwards ? 4 - round : round, b, c, d) + words[digit(order, i)] + added[round];
            int t = Integer.rotateLeft(sum, digit(turns, i)) + e;
            a = e;
            e = d;
            d = Integer.rotateLeft(c, 10);
            c = b;
            b = t;
        }
        return new int[] {a, b, c, d, e};
    }

    private static int digit(String digits, int i) {
        return Character.digit(digits.charAt(i), 16);
    }

    private static int mixed(int function, int x, int y, int z) {
        return switch (function) {
            case 0 -> x ^ y ^ z;
            case 1 -> x & y | ~x & z;
            case 2 -> (x | ~y) ^ z;
            case 3 -> x & z | y & ~z;
            default -> x ^ (y | ~z);
        };
    }
}
