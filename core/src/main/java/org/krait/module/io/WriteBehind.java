package org.krait.module.io;

import java.util.Arrays;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyExceptions;
import org.krait.os.Errno;
import org.krait.os.Waiting;

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

    int capacity() {
        return buffer.length;
    }

    /** Takes all bytes, writing what does not fit. */
    void write(byte[] bytes, int length) {
        if (length <= buffer.length - end) {
            System.arraycopy(bytes, 0, buffer, end, length);
            end += length;
            return;
        }
        try {
            flush();
        } catch (PyException e) {
            if (!e.matches(PyExceptions.BlockingIOError)) {
                throw e;
            }
            int room = Math.min(buffer.length - end, length);
            System.arraycopy(bytes, 0, buffer, end, room);
            end += room;
            if (room < length) {
                throw blocked(room);
            }
            return;
        }
        int at = 0;
        while (length - at > buffer.length) {
            int count = writeRaw(bytes, at, length - at);
            if (count < 0) {
                System.arraycopy(bytes, at, buffer, 0, buffer.length);
                end = buffer.length;
                throw blocked(at + end);
            }
            at += count;
            Waiting.serveSignals();
        }
        System.arraycopy(bytes, at, buffer, 0, length - at);
        end = length - at;
    }

    /** Writes all that waits. */
    void flush() {
        int at = 0;
        try {
            while (at < end) {
                int count = writeRaw(buffer, at, end - at);
                if (count < 0) {
                    throw blocked(0);
                }
                at += count;
                Waiting.serveSignals();
            }
        } finally {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
        }
    }

    /** Only a file has an error number to tell. */
    private PyException blocked(int written) {
        return Errors.of(PyExceptions.BlockingIOError, Py.integer(raw instanceof PyFileIO ? Errno.EAGAIN : 0),
                Py.str("write could not complete without blocking"), Py.integer(written));
    }

    /** One raw write; -1 if it would block. */
    private int writeRaw(byte[] bytes, int offset, int length) {
        if (PyFileIO.isExact(raw)) {
            return Math.max(((PyFileIO) raw).writeBytes(bytes, offset, length), -1);
        }
        PyObject n = Calls.method(raw, "write",
                new PyBytes(Arrays.copyOfRange(bytes, offset, offset + length)));
        if (n == Py.None) {
            return -1;
        }
        long count = RawCount.written(n);
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
