package org.krait.module.pickle;

import java.util.Arrays;

import org.krait.object.Calls;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;

/**
 * Where a pickler writes: a buffer that goes to the {@code write} method of a file, or is the result. From protocol 4
 * on the bytes stand in frames of about 64 KiB, each behind an instruction that tells its length, so that a reader can
 * ask for it at once (PEP 3154). Large texts and bytes stand between frames and go to the file on their own.
 */
final class PickleOutput {
    private static final int FRAME_TARGET = 64 * 1024;
    /** Shorter frames get no header. */
    private static final int FRAME_LEAST = 4;
    private static final int FRAME_HEADER = 9;
    private static final int ROOM = 4096;
    /** What a bytes object takes besides its bytes on CPython: {@code sys.getsizeof(b"")}. */
    private static final int BYTES_OBJECT = 33;

    /** The file's write method; null if the bytes are wanted as one object. */
    private final PyObject write;

    /** Null between two dumps. */
    private byte[] buffer = new byte[ROOM];

    private int length;
    private boolean framing;
    /** Where the header of the current frame stands; -1 if none has been begun. */
    private int frameStart = -1;

    PickleOutput(PyObject write) {
        this.write = write;
    }

    /** Forgets what an earlier dump has left. */
    void clear() {
        buffer = new byte[ROOM];
        length = 0;
        frameStart = -1;
        framing = false;
    }

    /** Puts what follows into frames. */
    void startFraming() {
        framing = true;
    }

    /** Ends the last frame. */
    void endFraming() {
        closeFrame();
        framing = false;
    }

    /** Between two instructions: ends a frame that is long enough. */
    void boundary() {
        if (framing && frameStart >= 0 && length - frameStart - FRAME_HEADER >= FRAME_TARGET) {
            closeFrame();
            if (write != null) {
                flush();
            }
        }
    }

    private void closeFrame() {
        if (!framing || frameStart < 0) {
            return;
        }
        int n = length - frameStart - FRAME_HEADER;
        if (n >= FRAME_LEAST) {
            buffer[frameStart] = (byte) PickleOpcode.FRAME;
            number(frameStart + 1, n, 8);
        } else {
            System.arraycopy(buffer, frameStart + FRAME_HEADER, buffer, frameStart, n);
            length -= FRAME_HEADER;
        }
        frameStart = -1;
    }

    private void number(int at, long value, int size) {
        for (int i = 0; i < size; i++) {
            buffer[at + i] = (byte) (value >> 8 * i);
        }
    }

    /** Makes room for so many bytes and begins a frame if there is none; the bytes belong at {@link #length}. */
    private void reserve(int n) {
        int header = framing && frameStart < 0 ? FRAME_HEADER : 0;
        int needed = Math.addExact(length, n + header);
        if (needed > buffer.length) {
            long wider = (long) needed / 2 * 3;
            buffer = Arrays.copyOf(buffer, (int) Math.max(needed, Math.min(wider, Integer.MAX_VALUE - 16)));
        }
        if (header > 0) {
            frameStart = length;
            length += FRAME_HEADER;
        }
    }

    void opcode(int opcode) {
        reserve(1);
        buffer[length++] = (byte) opcode;
    }

    /** An instruction with a little-endian number of some bytes. */
    void opcode(int opcode, long argument, int size) {
        reserve(1 + size);
        buffer[length] = (byte) opcode;
        number(length + 1, argument, size);
        length += 1 + size;
    }

    void bytes(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
    }

    /** An instruction with a line of ASCII text. */
    void line(int opcode, String ascii) {
        reserve(ascii.length() + 2);
        buffer[length++] = (byte) opcode;
        ascii(ascii);
        buffer[length++] = '\n';
    }

    /** An instruction with a length of one byte and ASCII text. */
    void shortText(int opcode, String ascii) {
        reserve(ascii.length() + 2);
        buffer[length++] = (byte) opcode;
        buffer[length++] = (byte) ascii.length();
        ascii(ascii);
    }

    @SuppressWarnings("deprecation")
    private void ascii(String ascii) {
        ascii.getBytes(0, ascii.length(), buffer, length);
        length += ascii.length();
    }

    /**
     * An instruction, the length of its bytes in a number of that size, and the bytes.
     *
     * @param whole what the file gets if the bytes go there on their own; null: a bytes object
     */
    void counted(int opcode, int size, byte[] payload, int offset, int count, PyObject whole) {
        boolean large = count >= FRAME_TARGET;
        boolean framed = framing;
        if (large) {
            closeFrame();
            framing = false;
        }
        opcode(opcode, count, size);
        if (large && write != null) {
            flush();
            Calls.call(write, whole != null ? whole
                    : new PyBytes(Arrays.copyOfRange(payload, offset, offset + count)));
        } else {
            reserve(count);
            System.arraycopy(payload, offset, buffer, length, count);
            length += count;
        }
        framing = framed;
    }

    /** Gives the file what was written. */
    void flush() {
        PyBytes bytes = take();
        Calls.call(write, bytes);
        buffer = new byte[ROOM];
        length = 0;
    }

    /** Gives the file the last bytes of a dump. */
    void finish() {
        Calls.call(write, take());
    }

    /** What was written, which is forgotten. */
    PyBytes take() {
        PyBytes bytes = PyBytes.of(Arrays.copyOf(buffer, length));
        buffer = null;
        length = 0;
        return bytes;
    }

    /** The bytes that CPython's buffer takes. */
    long size() {
        return buffer == null ? 0 : BYTES_OBJECT + buffer.length;
    }
}
