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
}
