package org.krait.algorithm.codec;

import java.util.Arrays;

/** Collects the code points that a decoder makes. */
public final class TextSink {
    private int[] data;
    private int length;
    private int all; // the bits of all code points, which bound the greatest one

    /**
     * An empty text.
     *
     * @param capacity room for so many code points at first
     */
    public TextSink(int capacity) {
        data = new int[Math.max(capacity, 16)];
    }

    /**
     * Adds a code point.
     *
     * @param c the code point
     */
    public void add(int c) {
        if (length == data.length) {
            data = Arrays.copyOf(data, length * 2);
        }
        data[length++] = c;
        all |= c;
    }

    /**
     * Adds code points.
     *
     * @param text the code points
     */
    public void add(int[] text) {
        for (int c : text) {
            add(c);
        }
    }

    /**
     * The number of code points.
     *
     * @return the length
     */
    public int length() {
        return length;
    }

    /** Forgets the code points after the first ones. */
    void truncate(int size) {
        length = size;
    }

    /**
     * Whether each code point is below a power of two.
     *
     * @param limit the power of two
     * @return whether all are below it
     */
    public boolean isBelow(int limit) {
        return all < limit;
    }

    /**
     * The code points.
     *
     * @return a new array
     */
    public int[] toArray() {
        return Arrays.copyOf(data, length);
    }

    /**
     * The text as a String; two lone surrogates that make a pair are one character there.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return new String(data, 0, length);
    }
}
