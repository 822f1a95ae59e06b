package org.krait.module.sre;

import java.util.Arrays;

import org.krait.algorithm.regex.Subject;
import org.krait.object.Buffers;
import org.krait.object.Errors;
import org.krait.object.PyBuffer;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.str.PyStr;

/** A str or bytes-like object that is searched: the engine's view of it, and its parts as Python objects. */
final class Text {
    /** A narrow str, read in place: making a copy for each match would make scanners quadratic. */
    private static final class Units extends Subject {
        private final String units;

        Units(String units) {
            this.units = units;
        }

        @Override
        public int length() {
            return units.length();
        }

        @Override
        public int charAt(int index) {
            return units.charAt(index);
        }
    }

    final PyObject object;
    final Subject subject;
    /** Null for bytes. */
    private final PyStr str;
    /** Null for str. */
    private final byte[] bytes;
    private PyBuffer lease;

    private Text(PyObject object, Subject subject, PyStr str, byte[] bytes) {
        this.object = object;
        this.subject = subject;
        this.str = str;
        this.bytes = bytes;
    }

    /** The text of an object; TypeError if it is neither str nor bytes-like. */
    static Text of(PyObject o) {
        if (o instanceof PyStr s) {
            return new Text(o, s.isNarrow() ? new Units(s.units()) : Subject.of(s.codePoints_()), s, null);
        }
        if (!Buffers.supports(o)) {
            throw Errors.typeError("expected string or bytes-like object, got '" + o.type().longName() + "'");
        }
        byte[] bytes = Buffers.bytes(o);
        return new Text(o, Subject.of(bytes), null, bytes);
    }

    /** Keeps the memory of a bytes-like object from being resized until {@link #unlock}. */
    void lock() {
        if (bytes != null && !(object instanceof PyBytes)) {
            lease = Buffers.get(object, PyBuffer.SIMPLE);
        }
    }

    /** Ends what {@link #lock} began. */
    void unlock() {
        if (lease != null) {
            lease.release();
            lease = null;
        }
    }

    boolean isBytes() {
        return bytes != null;
    }

    int length() {
        return subject.length();
    }

    /** The part between two positions: str or bytes. */
    PyObject part(int start, int end) {
        if (str != null) {
            return start >= end ? PyStr.EMPTY : str.substring(start, end);
        }
        if (start == 0 && end == bytes.length && object.type() == PyBytes.TYPE) {
            return object;
        }
        // Memory that can change is read anew: a match shows what stands there now.
        byte[] now = object instanceof PyBytes ? bytes : Buffers.bytes(object);
        int stop = Math.min(end, now.length);
        return start >= stop ? PyBytes.EMPTY : PyBytes.of(Arrays.copyOfRange(now, start, stop));
    }

    /** The empty text of the same kind. */
    PyObject empty() {
        return str != null ? PyStr.EMPTY : PyBytes.EMPTY;
    }
}
