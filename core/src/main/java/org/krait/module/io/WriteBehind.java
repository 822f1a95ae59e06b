package org.krait.module.io;

import java.util.Arrays;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyExceptions;
import org.krait.os.Errno;

/** The bytes that a buffered writer has taken and not yet given to its raw stream. */
final class WriteBehind {
    private final PyObject raw;
    private final byte[] buffer;
    private int end;

    WriteBehind(PyObject raw, int size) {
        this.raw = raw;
        this.buffer = new byte[size];
    }

    /** How many bytes wait. */
    int pending() {
        return end;
    }

    /** Takes all bytes, writing what does not fit. */
    void write(byte[] bytes, int length) {
        if (length <= buffer.length - end) {
            System.arraycopy(bytes, 0, buffer, end, length);
            end += length;
            return;
        }
        flush();
        int at = 0;
        while (length - at > buffer.length) {
            at += writeRaw(bytes, at, length - at);
        }
        System.arraycopy(bytes, at, buffer, 0, length - at);
        end = length - at;
    }

    /** Writes all that waits. */
    void flush() {
        int at = 0;
        try {
            while (at < end) {
                at += writeRaw(buffer, at, end - at);
            }
        } finally {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
        }
    }

    private int writeRaw(byte[] bytes, int offset, int length) {
        if (PyFileIO.isExact(raw)) {
            return ((PyFileIO) raw).writeBytes(bytes, offset, length);
        }
        PyObject n = Calls.method(raw, "write",
                new PyBytes(Arrays.copyOfRange(bytes, offset, offset + length)));
        if (n == Py.None) {
            throw Errors.of(PyExceptions.BlockingIOError, Py.integer(Errno.EAGAIN),
                    Py.str("write could not complete without blocking"), Py.integer(0));
        }
        long count = Numbers.asLong(n);
        if (count < 0 || count > length) {
            throw Errors.of(PyExceptions.OSError, "raw write() returned invalid length " + count
                    + " (should have been between 0 and " + length + ")");
        }
        return (int) count;
    }

    /** Forgets what waits. */
    void clear() {
        end = 0;
    }
}
