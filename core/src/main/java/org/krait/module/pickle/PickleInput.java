package org.krait.module.pickle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.krait.object.Attributes;
import org.krait.object.Buffers;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyBuffer;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.bytes.PyBytes;
import org.krait.object.bytes.PyMemoryView;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;

/**
 * Where an unpickler reads: bytes in memory, or a file with {@code read} and {@code readline}. Of a file that can
 * {@code peek}, some bytes are looked at ahead and read once they are used up; a file that can {@code readinto} fills
 * bytes and bytearrays without a copy.
 */
final class PickleInput {
    private static final long PREFETCH = 128 * 1024;
    /** Of so much memory at most is asked for before the data for it has come. */
    private static final int TRUSTED = 1 << 26;
    private static final byte[] NOTHING = {};
    private static final PyStr PEEK = PyStr.intern("peek");
    private static final PyStr READINTO = PyStr.intern("readinto");
    private static final PyStr READ = PyStr.intern("read");
    private static final PyStr READLINE = PyStr.intern("readline");

    /** Null for bytes in memory. */
    private final PyObject read;

    private final PyObject readLine;
    private final PyObject readInto;
    /** Null if the file has none, or says so when it is called. */
    private PyObject peek;

    /** What is at hand; replaced by each read. Not to be modified. */
    byte[] data;

    private int at;
    private int end;
    /** Where in the data those bytes begin that the file has only shown. */
    private int shown;

    /** A file. */
    private PickleInput(PyObject file) {
        peek = Attributes.getOrNull(file, PEEK);
        readInto = Attributes.getOrNull(file, READINTO);
        read = Attributes.getOrNull(file, READ);
        readLine = Attributes.getOrNull(file, READLINE);
        if (read == null || readLine == null) {
            throw Errors.typeError("file must have 'read' and 'readline' attributes");
        }
        data = NOTHING;
    }

    private PickleInput(byte[] bytes) {
        read = null;
        readLine = null;
        readInto = null;
        data = bytes;
        end = bytes.length;
        shown = end;
    }

    static PickleInput ofFile(PyObject file) {
        return new PickleInput(file);
    }

    static PickleInput ofBytes(PyObject bytes) {
        return new PickleInput(contiguous(bytes));
    }

    private static byte[] contiguous(PyObject o) {
        if (o instanceof PyBytes b) {
            return b.bytes;
        }
        PyBuffer buffer = Buffers.get(o, PyBuffer.CONTIG_RO);
        try {
            return buffer.toBytes();
        } finally {
            buffer.release();
        }
    }

    private int replace(PyObject bytes) {
        data = contiguous(bytes);
        at = 0;
        end = data.length;
        shown = end;
        return end;
    }

    /** Reads from the file what has been used of the bytes that it has shown. */
    void skipShown() {
        if (read != null && at > shown) {
            Calls.call(read, Py.integer(at - shown));
            shown = at;
        }
    }

    /** Gets at least so many bytes; fewer come at the end of the file only. */
    private int fill(long n) {
        if (read == null) {
            throw PickleErrors.truncated();
        }
        skipShown();
        if (peek != null && n < PREFETCH) {
            try {
                int got = replace(Calls.call(peek, Py.integer(PREFETCH)));
                shown = 0;
                if (n <= got) {
                    return got;
                }
            } catch (PyException e) {
                if (!e.matches(PyExceptions.NotImplementedError)) {
                    throw e;
                }
                peek = null;
            }
        }
        return replace(Calls.call(read, Py.integer(n)));
    }

    /** The next instruction; EOFError at the end. */
    int opcode() {
        if (at == end) {
            boolean more;
            try {
                more = fill(1) >= 1;
            } catch (PyException e) {
                if (!e.matches(PickleErrors.unpicklingError())) {
                    throw e;
                }
                more = false;
            }
            if (!more) {
                throw Errors.eofError("Ran out of input");
            }
        }
        return data[at++] & 0xFF;
    }

    /** Passes so many bytes and returns where in {@link #data} they begin. */
    int take(long n) {
        if (n > end - at && fill(n) < n) {
            throw PickleErrors.truncated();
        }
        int start = at;
        at += (int) n;
        return start;
    }

    /** A little-endian number without sign; one of 8 bytes is negative beyond the largest long. */
    long number(int bytes) {
        int start = take(bytes);
        long value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = value << 8 | data[start + i] & 0xFF;
        }
        return value;
    }

    /** Makes sure that a frame is at hand as a whole. */
    void frame(long length) {
        take(length);
        at -= (int) length;
    }

    /**
     * The characters of a line, one for each byte, with its line feed.
     *
     * @param least the fewest bytes that a line must have
     */
    String line(int least) {
        int stop = at;
        while (stop < end && data[stop] != '\n') {
            stop++;
        }
        if (stop == end) {
            if (read == null) {
                throw PickleErrors.truncated();
            }
            skipShown();
            int got = replace(Calls.call(readLine));
            if (got == 0 || data[got - 1] != '\n') {
                throw PickleErrors.truncated();
            }
            stop = got - 1;
        }
        int n = stop + 1 - at;
        if (n < least) {
            throw PickleErrors.truncated();
        }
        String line = new String(data, at, n, StandardCharsets.ISO_8859_1);
        at = stop + 1;
        return line;
    }

    /** So many bytes in an array of their own. */
    byte[] bytes(long n) {
        int present = (int) Math.min(n, end - at);
        if (present < n && read == null) {
            throw PickleErrors.truncated();
        }
        if (n > Integer.MAX_VALUE - 16) {
            throw Errors.memoryError("");
        }
        byte[] bytes = Arrays.copyOfRange(data, at, at + (int) Math.max(present, Math.min(n, TRUSTED)));
        at += present;
        if (present == n) {
            return bytes;
        }
        System.arraycopy(data, at - present, bytes, 0, present);
        skipShown();
        int have = present;
        while (true) {
            read(bytes, have);
            have = bytes.length;
            if (have == n) {
                return bytes;
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(n, 2L * have));
        }
    }

    /** Fills an array from a position on. */
    private void read(byte[] bytes, int from) {
        int n = bytes.length - from;
        if (readInto == null) {
            PyObject got = Calls.call(read, Py.integer(n));
            if (!(got instanceof PyBytes b)) {
                throw Errors.valueError("read() returned non-bytes object (" + Texts.reprString(got.type()) + ")");
            }
            if (b.bytes.length < n) {
                throw PickleErrors.truncated();
            }
            System.arraycopy(b.bytes, 0, bytes, from, n);
            return;
        }
        PyMemoryView view = PyMemoryView.of(new PyBuffer(null, bytes, from, n, false));
        long count = size(Calls.call(readInto, view));
        if (count < 0) {
            throw Errors.valueError("readinto() returned negative size");
        }
        if (count < n) {
            throw PickleErrors.truncated();
        }
    }

    /** An int as a size (PyLong_AsSsize_t, which knows no __index__). */
    static long size(PyObject o) {
        if (!(o instanceof PyInt)) {
            throw Errors.typeError("an integer is required");
        }
        return Numbers.asLong(o);
    }
}
