package org.krait.module.io;

import java.util.Arrays;
import org.krait.object.Attributes;
import org.krait.object.Buffers;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.bytes.PyBytes;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrEncoding;

/** Bytes to text in pieces, with a state that can be taken and put back: what a text stream reads through. */
abstract class TextDecoder {
    /** The state between two pieces: bytes of an unfinished character, and a number of the decoder's own. */
    record State(byte[] pending, long flags) {}

    /**
     * Decodes a piece.
     *
     * @param input bytes, or what else a stream gave for them
     * @param last whether no more follows
     */
    abstract PyStr decode(PyObject input, boolean last);

    abstract State state();

    abstract void setState(State state);

    abstract void reset();

    /** The value of the attribute {@code newlines}. */
    abstract PyObject newlines();

    /** UTF-8, ASCII and Latin-1 in Java; they are what nearly all streams use. */
    static final class Common extends TextDecoder {
        private final PyStr encoding;
        private final PyStr errors;
        private final boolean utf8;
        private static final byte[] NONE = {};
        private byte[] pending = NONE;

        Common(String encoding, PyStr errors) {
            this.encoding = PyStr.intern(encoding);
            this.errors = errors;
            this.utf8 = encoding.equals("utf-8");
        }

        @Override
        PyStr decode(PyObject input, boolean last) {
            if (!input.type().hasSlot(Slot.BUFFER)) {
                throw Errors.typeError("can't concat " + input.type().longName() + " to bytes");
            }
            byte[] bytes = Buffers.bytes(input);
            byte[] all = bytes;
            if (pending.length > 0) {
                all = Arrays.copyOf(pending, pending.length + bytes.length);
                System.arraycopy(bytes, 0, all, pending.length, bytes.length);
            }
            int end = last || !utf8 ? all.length : all.length - unfinished(all);
            byte[] whole = end < all.length ? Arrays.copyOf(all, end) : all;
            PyStr text = whole.length == 0 ? PyStr.EMPTY
                    : StrEncoding.decode(new PyBytes(whole), encoding, errors);
            // Only now: what could not be decoded is told again by the next call.
            pending = end < all.length ? Arrays.copyOfRange(all, end, all.length) : NONE;
            return text;
        }

        /** How many bytes at the end begin a character that more bytes may finish. */
        private static int unfinished(byte[] bytes) {
            int n = bytes.length;
            for (int back = 1; back <= 3 && back <= n; back++) {
                int b = bytes[n - back] & 0xff;
                if (b < 0x80) {
                    return 0;
                }
                if (b >= 0xc2) {
                    int length = b < 0xe0 ? 2 : b < 0xf0 ? 3 : b < 0xf5 ? 4 : 0;
                    return length > back && valid(bytes, n - back, back) ? back : 0;
                }
            }
            return 0;
        }

        private static boolean valid(byte[] bytes, int at, int count) {
            if (count < 2) {
                return true;
            }
            int first = bytes[at] & 0xff;
            int second = bytes[at + 1] & 0xff;
            return !(first == 0xe0 && second < 0xa0
                    || first == 0xf0 && second < 0x90 || first == 0xf4 && second > 0x8f);
        }

        @Override
        State state() {
            return new State(pending, 0);
        }

        @Override
        void setState(State state) {
            pending = state.pending();
        }

        @Override
        void reset() {
            pending = NONE;
        }

        @Override
        PyObject newlines() {
            return Py.None;
        }
    }

    /** A decoder of which universal newlines are translated, or at least watched. */
    static final class Translated extends TextDecoder {
        private final TextDecoder inner;
        private final NewlineTranslation translation;

        Translated(TextDecoder inner, NewlineTranslation translation) {
            this.inner = inner;
            this.translation = translation;
        }

        @Override
        PyStr decode(PyObject input, boolean last) {
            return translation.translate(inner.decode(input, last), last);
        }

        @Override
        State state() {
            State state = inner.state();
            return new State(state.pending(), state.flags() << 1 | (translation.pendingReturn() ? 1 : 0));
        }

        @Override
        void setState(State state) {
            translation.setPendingReturn((state.flags() & 1) != 0);
            inner.setState(new State(state.pending(), state.flags() >> 1));
        }

        @Override
        void reset() {
            translation.reset();
            inner.reset();
        }

        @Override
        PyObject newlines() {
            return Newlines.seen(translation.kinds());
        }
    }

    /** Any other codec's incremental decoder. */
    static final class Foreign extends TextDecoder {
        private final PyObject decoder;

        Foreign(PyObject decoder) {
            this.decoder = decoder;
        }

        @Override
        PyStr decode(PyObject input, boolean last) {
            PyObject text = Calls.method(decoder, "decode", input, Py.bool(last));
            if (text instanceof PyStr s) {
                return s;
            }
            throw Errors.typeError("decoder should return a string result, not '" + text.type().longName() + "'");
        }

        @Override
        State state() {
            if (!(Calls.method(decoder, "getstate") instanceof PyTuple state) || state.size() != 2) {
                throw Errors.typeError("illegal decoder state");
            }
            if (!(state.items[0] instanceof PyBytes pending)) {
                throw Errors.typeError("illegal decoder state: the first item should be a bytes object, not '"
                        + state.items[0].type().longName() + "'");
            }
            return new State(pending.bytes, Numbers.asLong(state.items[1]));
        }

        @Override
        void setState(State state) {
            Calls.method(decoder, "setstate", Py.tuple(new PyBytes(state.pending()), Py.integer(state.flags())));
        }

        @Override
        void reset() {
            Calls.method(decoder, "reset");
        }

        @Override
        PyObject newlines() {
            PyObject seen = Attributes.getOrNull(decoder, "newlines");
            return seen == null ? Py.None : seen;
        }
    }
}
