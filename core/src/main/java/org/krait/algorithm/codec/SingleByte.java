package org.krait.algorithm.codec;

/** Latin-1 and ASCII. */
public final class SingleByte {
    private SingleByte() {}

    /**
     * Decodes ASCII.
     *
     * @param bytes the data
     * @param errors the handler
     * @return the text
     */
    public static Decoded decodeAscii(byte[] bytes, DecodeErrors errors) {
        return new Decoder(bytes, true, errors) {
            @Override
            void run() {
                while (position < in.length) {
                    byte b = in[position];
                    if (b >= 0) {
                        out.add(b);
                        position++;
                    } else {
                        fail("ascii", position, position + 1, "ordinal not in range(128)");
                    }
                }
            }
        }.result();
    }

    /**
     * Encodes in Latin-1.
     *
     * @param text the code points
     * @param errors the handler
     * @return the bytes
     */
    public static byte[] encodeLatin1(int[] text, EncodeErrors errors) {
        return encode(text, 256, "latin-1", errors);
    }

    /**
     * Encodes in ASCII.
     *
     * @param text the code points
     * @param errors the handler
     * @return the bytes
     */
    public static byte[] encodeAscii(int[] text, EncodeErrors errors) {
        return encode(text, 128, "ascii", errors);
    }

    private static byte[] encode(int[] text, int limit, String name, EncodeErrors errors) {
        ByteSink out = new ByteSink(text.length);
        String reason = "ordinal not in range(" + limit + ")";
        int i = 0;
        while (i < text.length) {
            if (text[i] < limit) {
                out.add(text[i++]);
                continue;
            }
            int end = i;
            while (end < text.length && text[end] >= limit) {
                end++;
            }
            EncodeErrors.Handled handled = errors.handle(name, i, end, reason);
            addReplacement(handled, limit, out, errors, name, i, end, reason);
            i = handled.position();
        }
        return out.toArray();
    }

    /** Adds a replacement of single bytes; characters of it from the limit on are an error themselves. */
    static void addReplacement(EncodeErrors.Handled handled, int limit, ByteSink out, EncodeErrors errors,
            String name, int start, int end, String reason) {
        if (handled.bytes() != null) {
            out.add(handled.bytes());
            return;
        }
        for (int c : handled.text()) {
            if (c >= limit) {
                throw errors.error(name, start, end, reason);
            }
        }
        for (int c : handled.text()) {
            out.add(c);
        }
    }
}
