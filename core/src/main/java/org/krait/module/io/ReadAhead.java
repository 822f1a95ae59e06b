package org.krait.module.io;

import java.util.Arrays;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyByteArray;
import org.krait.object.exception.PyExceptions;

/** The bytes that a buffered reader has read from its raw stream and not yet given out. */
final class ReadAhead {
    private final PyObject raw;
    private static final byte[] NONE = {};

    private final int capacity;
    /** Empty until the first fill: whoever reads a whole file needs none. */
    private byte[] buffer = NONE;
    private int at;
    private int end;

    ReadAhead(PyObject raw, int size) {
        this.raw = raw;
        this.capacity = size;
    }

    /** How many bytes wait. */
    int available() {
        return end - at;
    }

    int capacity() {
        return capacity;
    }

    /** Drops what waits. */
    void clear() {
        at = 0;
        end = 0;
    }

    /** Moves within what waits; false if the target is outside. */
    boolean skip(long by) {
        if (by < -at || by > end - at) {
            return false;
        }
        at += (int) by;
        return true;
    }

    /** Takes up to {@code n} bytes that wait. */
    int take(byte[] into, int offset, int n) {
        int count = Math.min(n, available());
        System.arraycopy(buffer, at, into, offset, count);
        at += count;
        return count;
    }

    /** A copy of what waits. */
    byte[] peek() {
        return Arrays.copyOfRange(buffer, at, end);
    }

    /** Where the next newline ends, counted from here, at most {@code limit}; 0 if there is none among what waits. */
    int lineLength(int limit) {
        int stop = Math.min(end, at + limit);
        for (int i = at; i < stop; i++) {
            if (buffer[i] == '\n') {
                return i + 1 - at;
            }
        }
        return 0;
    }

    /** Fills the empty buffer by one raw read; returns the count, 0 at the end, -1 if the raw stream would block. */
    int fill() {
        if (buffer.length < capacity) {
            buffer = new byte[capacity];
        }
        if (at == end) {
            clear();
        } else if (end == buffer.length) {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
        }
        int count = readRaw(buffer, end, buffer.length - end);
        if (count > 0) {
            end += count;
        }
        return count;
    }

    /** One raw read into an array; 0 at the end, -1 if it would block. */
    int readRaw(byte[] into, int offset, int length) {
        if (PyFileIO.isExact(raw)) {
            int n = ((PyFileIO) raw).readBytes(into, offset, length);
            return n == PyFileIO.WOULD_BLOCK ? -1 : Math.max(n, 0);
        }
        PyByteArray target = new PyByteArray(new byte[length]);
        PyObject n = Calls.method(raw, "readinto", target);
        if (n == Py.None) {
            return -1;
        }
        long count = RawCount.read(n);
        if (count < 0 || count > length) {
            throw Errors.of(PyExceptions.OSError, "raw readinto() returned invalid length " + count
                    + " (should have been between 0 and " + length + ")");
        }
        System.arraycopy(target.toBytes(), 0, into, offset, (int) count);
        return (int) count;
    }
}
