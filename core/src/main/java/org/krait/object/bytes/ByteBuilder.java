package org.krait.object.bytes;

import java.util.Arrays;

import org.krait.object.Errors;
import org.krait.object.exception.PyExceptions;

/** Collects bytes. */
public final class ByteBuilder {
    private byte[] bytes;
    private int size;

    public ByteBuilder(int capacity) {
        bytes = new byte[Math.max(capacity, 16)];
    }

    private void grow(int room) {
        if (room > bytes.length - size) {
            long wanted = (long) size + room;
            if (wanted > Integer.MAX_VALUE - 8) {
                throw Errors.of(PyExceptions.MemoryError);
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(wanted, size * 2L)));
        }
    }

    public ByteBuilder append(int b) {
        grow(1);
        bytes[size++] = (byte) b;
        return this;
    }

    public ByteBuilder append(int b, int times) {
        grow(times);
        Arrays.fill(bytes, size, size + times, (byte) b);
        size += times;
        return this;
    }

    public ByteBuilder append(byte[] more) {
        return append(more, 0, more.length);
    }

    public ByteBuilder append(byte[] more, int start, int end) {
        grow(end - start);
        System.arraycopy(more, start, bytes, size, end - start);
        size += end - start;
        return this;
    }

    /** Adds the characters of an ASCII text. */
    public ByteBuilder append(String ascii) {
        grow(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[size++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
