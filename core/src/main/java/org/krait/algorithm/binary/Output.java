package org.krait.algorithm.binary;

import java.util.Arrays;

/** Bytes that grow. */
final class Output {
    byte[] data;
    int length;

    Output(int capacity) {
        data = new byte[Math.max(capacity, 16)];
    }

    void add(int b) {
        room(1);
        data[length++] = (byte) b;
    }

    void add(byte[] bytes, int start, int end) {
        room(end - start);
        System.arraycopy(bytes, start, data, length, end - start);
        length += end - start;
    }

    /** Makes sure that so many bytes fit without growing. */
    void room(int count) {
        if (length + count > data.length) {
            data = Arrays.copyOf(data, Math.max(data.length * 2, length + count));
        }
    }

    byte[] toArray() {
        return Arrays.copyOf(data, length);
    }
}
