package org.krait.code;

import java.util.Arrays;

/** Bytes that grow at the end. */
final class ByteBuffer {

    private byte[] bytes = new byte[64];
    private int size;

    void add(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }

    void add(byte[] values, int length) {
        if (size + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + length));
        }
        System.arraycopy(values, 0, bytes, size, length);
        size += length;
    }

    /** Little-endian. */
    void addShort(int value) {
        add(value);
        add(value >> 8);
    }

    /** Little-endian. */
    void addInt(int value) {
        addShort(value);
        addShort(value >> 16);
    }

    /** Little-endian. */
    void addLong(long value) {
        addInt((int) value);
        addInt((int) (value >> 32));
    }

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
