package org.krait.module.io;

import java.math.BigInteger;
import java.util.Arrays;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;

/**
 * A position in a text stream, packed into an int as CPython packs it: where in the bytes decoding starts, in
 * which state, how many bytes to feed, and how many characters to skip then.
 *
 * @param start the position in the bytes
 * @param flags the decoder's flags
 * @param feed how many bytes to decode from there
 * @param needEof whether the decoder must be told that the bytes end
 * @param skip how many of the decoded characters come before the position
 */
record TextPosition(long start, int flags, int feed, boolean needEof, int skip) {
    private static final int BITS = 8 * 21;

    /**
     * Unpacks what {@code tell} gave.
     *
     * @throws org.krait.object.PyException OverflowError if it has more bits than any position
     */
    static TextPosition of(PyObject cookie) {
        BigInteger value = ((PyInt) Calls.call(PyInt.TYPE, cookie)).bigValue();
        if (value.bitLength() > BITS) {
            throw Errors.overflowError("int too big to convert");
        }
        boolean needEof = value.shiftRight(160).signum() != 0;
        return new TextPosition(value.longValue(), word(value, 64), word(value, 96), needEof,
                word(value, 128));
    }

    private static int word(BigInteger value, int shift) {
        return value.shiftRight(shift).intValue();
    }

    private PyObject pack() {
        if (flags == 0 && feed == 0 && skip == 0 && !needEof) {
            return Py.integer(start);
        }
        BigInteger value = BigInteger.valueOf(start).or(BigInteger.valueOf(flags).shiftLeft(64))
                .or(BigInteger.valueOf(feed).shiftLeft(96)).or(BigInteger.valueOf(skip).shiftLeft(128));
        return PyInt.of(needEof ? value.setBit(160) : value);
    }

    /** Whether it is the start of the stream, where a decoder expects the mark that some encodings begin with. */
    boolean atStart() {
        return start == 0 && flags == 0;
    }

    /** Puts a decoder into the state in which decoding starts. */
    void restore(TextDecoder decoder) {
        restore(decoder, start, flags);
    }

    private static void restore(TextDecoder decoder, long start, int flags) {
        if (start == 0 && flags == 0) {
            decoder.reset();
        } else {
            decoder.setState(new TextDecoder.State(new byte[0], flags));
        }
    }

    /**
     * Finds the position of a character of a chunk by decoding the chunk again: the latest point before it at which
     * the decoder holds no bytes, and the characters from there. The first guess rests on how many bytes made a
     * character, then the decoder goes on byte by byte; which of several possible points is found is visible, so the
     * order of the steps is CPython's.
     */
    static final class Search {
        private final TextDecoder decoder;
        private final byte[] input;
        private long start;
        private int flags;
        private int skip;

        /**
         * A search in a chunk.
         *
         * @param decoder the decoder, which is put back into its state afterwards
         * @param start where the chunk begins
         * @param flags the state in which it was decoded
         * @param input its bytes
         */
        Search(TextDecoder decoder, long start, int flags, byte[] input) {
            this.decoder = decoder;
            this.start = start;
            this.flags = flags;
            this.input = input;
        }

        /** The position after {@code used} characters. */
        PyObject after(int used, double bytesPerChar) {
            if (used == 0) {
                return new TextPosition(start, flags, 0, false, 0).pack();
            }
            skip = used;
            TextDecoder.State now = decoder.state();
            try {
                int guessed = guess((int) (bytesPerChar * used));
                start += guessed;
                return skip == 0 ? new TextPosition(start, flags, 0, false, 0).pack() : goOn(guessed);
            } finally {
                decoder.setState(now);
            }
        }

        /** How many bytes can be passed at once, from {@code bytes} downwards. */
        private int guess(int bytes) {
            int back = 1;
            while (bytes > 0) {
                restore(decoder, start, flags);
                int chars = decode(0, bytes);
                if (chars <= skip) {
                    TextDecoder.State state = decoder.state();
                    if (state.pending().length == 0) {
                        flags = (int) state.flags();
                        skip -= chars;
                        return bytes;
                    }
                    bytes -= state.pending().length;
                    back = 1;
                } else {
                    bytes -= back;
                    back *= 2;
                }
            }
            restore(decoder, start, flags);
            return 0;
        }

        private PyObject goOn(int at) {
            int chars = 0;
            int feed = 0;
            while (at < input.length) {
                chars += decode(at, 1);
                feed++;
                TextDecoder.State state = decoder.state();
                if (state.pending().length == 0 && chars <= skip) {
                    start += feed;
                    skip -= chars;
                    flags = (int) state.flags();
                    feed = 0;
                    chars = 0;
                }
                if (chars >= skip) {
                    return new TextPosition(start, flags, feed, false, skip).pack();
                }
                at++;
            }
            chars += decoder.decode(new PyBytes(new byte[0]), true).length();
            if (chars < skip) {
                throw Errors.of(PyExceptions.OSError, "can't reconstruct logical file position");
            }
            return new TextPosition(start, flags, feed, true, skip).pack();
        }

        private int decode(int from, int count) {
            byte[] piece = Arrays.copyOfRange(input, from, Math.min(from + count, input.length));
            return decoder.decode(new PyBytes(piece), false).length();
        }
    }
}
