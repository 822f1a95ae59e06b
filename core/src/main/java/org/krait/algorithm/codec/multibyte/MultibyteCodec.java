package org.krait.algorithm.codec.multibyte;

import org.krait.algorithm.codec.ByteSink;
import org.krait.algorithm.codec.TextSink;

/**
 * An encoding. Both directions work on an input until it ends or something is wrong at its position, and leave what to
 * do about that to the caller.
 */
public abstract class MultibyteCodec {

    /** All of the input is done. */
    public static final int DONE = 0;

    /** The input ends within a sequence. */
    public static final int TOO_FEW = -1;

    /** The size of a state. */
    public static final int STATE_SIZE = 8;

    private final String name;

    MultibyteCodec(String name) {
        this.name = name;
    }

    /** Bytes to decode. */
    public static final class Bytes {
        /** The bytes, which end with the array. */
        final byte[] bytes;
        /** How many are done. */
        public int position;

        /** All bytes of an array. */
        public Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        /** How many are left. */
        public int left() {
            return bytes.length - position;
        }

        int at(int offset) {
            return bytes[position + offset] & 0xFF;
        }
    }

    /** Characters to encode. */
    public static final class Characters {
        final int[] points;
        /** How many are done. */
        public int position;

        /** All code points of an array. */
        public Characters(int[] points) {
            this.points = points;
        }

        /** How many are left. */
        public int left() {
            return points.length - position;
        }
    }

    /** What messages say of a sequence that is illegal, or of one that the input ends in. */
    public static String reason(boolean incomplete) {
        return incomplete ? "incomplete multibyte sequence" : "illegal multibyte sequence";
    }

    /** The encoding's name, as messages have it. */
    public final String name() {
        return name;
    }

    /**
     * Decodes from the position of the input on.
     *
     * @param state changes as the bytes say
     * @return {@link #DONE}, {@link #TOO_FEW}, or how many bytes at the position are an illegal sequence
     */
    public abstract int decode(Bytes in, byte[] state, TextSink out);

    /**
     * Encodes from the position of the input on.
     *
     * @param state changes with the character sets in use
     * @param last  whether nothing follows: if not, {@link #TOO_FEW} asks for what comes after a character that may be
     *              the first of two with bytes of their own
     * @return {@link #DONE}, {@link #TOO_FEW}, or how many characters at the position can't be encoded
     */
    public abstract int encode(Characters in, byte[] state, ByteSink out, boolean last);

    /** Sets a state for the start of encoding. */
    public void startEncoding(byte[] state) {
    }

    /** Sets a state for the start of decoding. */
    public void startDecoding(byte[] state) {
    }

    /** Ends what was encoded: switches back to ASCII. */
    public void endEncoding(byte[] state, ByteSink out) {
    }

    /** Sets a state that was used for decoding back. */
    public void resetDecoding(byte[] state) {
    }
}
