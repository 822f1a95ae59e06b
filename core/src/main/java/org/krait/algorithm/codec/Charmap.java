package org.krait.algorithm.codec;

import java.util.HashMap;
import java.util.Map;

/** The codec behind the 8-bit encodings of the package {@code encodings}: a table or any mapping. */
public final class Charmap {
    private static final String NAME = "charmap";
    private static final String REASON = "character maps to <undefined>";
    private static final int UNDEFINED = 0xFFFE;

    private Charmap() {}

    /** A mapping from bytes to text. */
    public interface Decoding {
        /**
         * Looks up a byte.
         *
         * @param b from 0 to 255
         * @return its text as code points, null when it is not defined
         */
        int[] get(int b);
    }

    /** A mapping from characters to bytes. */
    public interface Encoding {
        /**
         * Looks up a character.
         *
         * @param c a code point
         * @return its bytes, null when it is not defined
         */
        byte[] get(int c);
    }

    /**
     * Decodes with a table.
     *
     * @param bytes the data
     * @param table the character of each byte; U+FFFE, or a place beyond the end, is not defined
     * @param errors the handler
     * @return the text
     */
    public static Decoded decode(byte[] bytes, int[] table, DecodeErrors errors) {
        return new Decoder(bytes, true, errors) {
            @Override
            void run() {
                while (position < in.length) {
                    int b = in[position] & 0xFF;
                    if (b >= table.length || table[b] == UNDEFINED) {
                        fail(NAME, position, position + 1, REASON);
                    } else {
                        out.add(table[b]);
                        position++;
                    }
                }
            }
        }.result();
    }

    /**
     * Decodes with a mapping.
     *
     * @param bytes the data
     * @param mapping the mapping
     * @param errors the handler
     * @return the text
     */
    public static Decoded decode(byte[] bytes, Decoding mapping, DecodeErrors errors) {
        return new Decoder(bytes, true, errors) {
            @Override
            void run() {
                while (position < in.length) {
                    int[] text = mapping.get(in[position] & 0xFF);
                    if (text == null) {
                        fail(NAME, position, position + 1, REASON);
                    } else {
                        out.add(text);
                        position++;
                    }
                }
            }
        }.result();
    }

    /**
     * Encodes with a mapping.
     *
     * @param text the code points
     * @param mapping the mapping
     * @param errors the handler
     * @return the bytes
     */
    public static byte[] encode(int[] text, Encoding mapping, EncodeErrors errors) {
        ByteSink out = new ByteSink(text.length);
        int i = 0;
        while (i < text.length) {
            byte[] bytes = mapping.get(text[i]);
            if (bytes != null) {
                out.add(bytes);
                i++;
                continue;
            }
            int end = i + 1;
            while (end < text.length && mapping.get(text[end]) == null) {
                end++;
            }
            EncodeErrors.Handled handled = errors.handle(NAME, i, end, REASON);
            if (handled.bytes() != null) {
                out.add(handled.bytes());
            } else {
                for (int c : handled.text()) {
                    bytes = mapping.get(c);
                    if (bytes == null) {
                        throw errors.error(NAME, i, end, REASON);
                    }
                    out.add(bytes);
                }
            }
            i = handled.position();
        }
        return out.toArray();
    }

    /**
     * The inverse of a decoding table, as {@code codecs.charmap_build} makes it.
     *
     * @param table the character of each byte; U+FFFE is not defined
     * @return the mapping
     */
    public static Encoding build(int[] table) {
        Map<Integer, byte[]> inverse = new HashMap<>();
        for (int b = 0; b < table.length && b < 256; b++) {
            if (table[b] != UNDEFINED) {
                inverse.put(table[b], new byte[] {(byte) b});
            }
        }
        return inverse::get;
    }
}
