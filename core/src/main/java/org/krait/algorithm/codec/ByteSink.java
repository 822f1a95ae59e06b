package org.krait.algorithm.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects the bytes that an encoder makes. */
public final class ByteSink {
    private byte[] data;
    private int length;

    public ByteSink(int capacity) {
        data = new byte[Math.max(capacity, 16)];
    }

    /** Adds a byte. */
    public void add(int b) {
        if (length == data.length) {
            data = Arrays.copyOf(data, length * 2);
        }
        data[length++] = (byte) b;
    }

    /** Adds bytes. */
    public void add(byte[] bytes) {
        for (byte b : bytes) {
            add(b);
        }
    }

    void addAscii(String text) {
        add(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    void addHex(int value, int digits) {
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            add("0123456789abcdef".charAt(value >>> shift & 15));
        }
    }

    /** The bytes. */
    public byte[] toArray() {
        return length == data.length ? data : Arrays.copyOf(data, length);
    }
}
