package org.krait.algorithm.digest;

/** A hash in the making. Not safe under threads. */
public interface Digest {
    /**
     * Adds data.
     *
     * @param data holds it
     * @param start where it starts
     * @param length how many bytes
     */
    void update(byte[] data, int start, int length);

    /**
     * The hash of the data so far; more may be added afterwards.
     *
     * @return the bytes
     */
    byte[] digest();

    /**
     * Another digest of the same data.
     *
     * @return the copy
     */
    Digest copy();

    /**
     * The length of the hash.
     *
     * @return the number of bytes, 0 for one of any length
     */
    int digestSize();

    /**
     * The length of the blocks that the algorithm works on.
     *
     * @return the number of bytes
     */
    int blockSize();
}
