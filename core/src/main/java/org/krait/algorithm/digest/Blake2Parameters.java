package org.krait.algorithm.digest;

/** The parameter block of BLAKE2 (RFC 7693 and the BLAKE2 paper, 2.8). The caller checks the ranges. */
public final class Blake2Parameters {
    /** Length of the hash. */
    public final int digestSize;
    /** The key, empty for none. */
    public byte[] key = {};
    /** The salt, empty for none. */
    public byte[] salt = {};
    /** The personalisation, empty for none. */
    public byte[] person = {};
    /** Children a node, 0 for any number. */
    public int fanout = 1;
    /** Depth of the tree, 255 for any. */
    public int depth = 1;
    /** Length of a leaf, 0 for any. */
    public long leafSize;
    /** The node's number. */
    public long nodeOffset;
    /** The node's depth, 0 for a leaf. */
    public int nodeDepth;
    /** Length of the inner hashes. */
    public int innerSize;
    /** Whether it is the last node of its level. */
    public boolean lastNode;

    /**
     * Parameters of plain hashing.
     *
     * @param digestSize length of the hash
     */
    public Blake2Parameters(int digestSize) {
        this.digestSize = digestSize;
    }

    /**
     * The block, little-endian. BLAKE2s has the same fields in half the size, its node number in six bytes.
     *
     * @param length 64 for BLAKE2b, 32 for BLAKE2s
     */
    byte[] block(int length) {
        byte[] block = new byte[length];
        block[0] = (byte) digestSize;
        block[1] = (byte) key.length;
        block[2] = (byte) fanout;
        block[3] = (byte) depth;
        put(leafSize, block, 4, 4);
        int offsetBytes = length == 64 ? 8 : 6;
        put(nodeOffset, block, 8, offsetBytes);
        block[8 + offsetBytes] = (byte) nodeDepth;
        block[9 + offsetBytes] = (byte) innerSize;
        System.arraycopy(salt, 0, block, length / 2, salt.length);
        System.arraycopy(person, 0, block, length * 3 / 4, person.length);
        return block;
    }

    private static void put(long value, byte[] block, int at, int bytes) {
        for (int i = 0; i < bytes; i++) {
            block[at + i] = (byte) (value >>> 8 * i);
        }
    }
}
