package org.krait.algorithm.codec;

/** UTF-16 and UTF-32, in either order of bytes, or as the byte order mark says (RFC 2781). */
public final class Utf16 {
    private Utf16() {}

    /**
     * What a decoder of a stream gives.
     *
     * @param text the text
     * @param consumed how many bytes it stands for
     * @param order the order that holds from now on: -1 little, 1 big, 0 not known yet
     */
    public record Ordered(TextSink text, int consumed, int order) {}

    /**
     * Decodes UTF-16.
     *
     * @param bytes the data
     * @param order -1 little endian, 1 big endian, 0 for the byte order mark's, else little endian
     * @param isFinal whether nothing follows
     * @param errors the handler
     * @return the text
     */
    public static Ordered decode(byte[] bytes, int order, boolean isFinal, DecodeErrors errors) {
        int found = order;
        int start = 0;
        if (order == 0 && bytes.length >= 2) {
            int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
            found = mark == 0xFFFE ? -1 : mark == 0xFEFF ? 1 : 0;
            start = found == 0 ? 0 : 2;
        }
        Decoder16 decoder = new Decoder16(bytes, found > 0, isFinal, errors);
        decoder.position = start;
        Decoded decoded = decoder.result();
        return new Ordered(decoded.text(), decoded.consumed(), found);
    }

    private static final class Decoder16 extends Decoder {
        private final boolean big;
        private final String name;

        Decoder16(byte[] in, boolean big, boolean isFinal, DecodeErrors errors) {
            super(in, isFinal, errors);
            this.big = big;
            name = big ? "utf-16-be" : "utf-16-le";
        }

        private int unit(int i) {
            int first = in[i] & 0xFF;
            int second = in[i + 1] & 0xFF;
            return big ? first << 8 | second : second << 8 | first;
        }

        @Override
        void run() {
            while (position < in.length) {
                int i = position;
                if (i + 1 == in.length) {
                    if (!isFinal) {
                        return;
                    }
                    fail(name, i, in.length, "truncated data");
                    continue;
                }
                int c = unit(i);
                if (c < 0xD800 || c > 0xDFFF) {
                    out.add(c);
                    position = i + 2;
                } else if (c >= 0xDC00) {
                    fail(name, i, i + 2, "illegal encoding");
                } else if (i + 4 > in.length) {
                    if (!isFinal) {
                        return;
                    }
                    fail(name, i, in.length, "unexpected end of data");
                } else if (unit(i + 2) >>> 10 != 0xDC00 >>> 10) {
                    fail(name, i, i + 2, "illegal UTF-16 surrogate");
                } else {
                    out.add(Character.toCodePoint((char) c, (char) unit(i + 2)));
                    position = i + 4;
                }
            }
        }
    }

    /**
     * Encodes in UTF-16.
     *
     * @param text the code points
     * @param order -1 little endian, 1 big endian, 0 for a byte order mark and little endian
     * @param errors the handler
     * @return the bytes
     */
    public static byte[] encode(int[] text, int order, EncodeErrors errors) {
        ByteSink out = new ByteSink(text.length * 2 + 2);
        boolean big = order > 0;
        String name = order == 0 ? "utf-16" : big ? "utf-16-be" : "utf-16-le";
        if (order == 0) {
            add16(out, 0xFEFF, false);
        }
        int i = 0;
        while (i < text.length) {
            int c = text[i];
            if (c >= 0xD800 && c < 0xE000) {
                i = surrogate(i, 2, name, big, out, errors);
                continue;
            }
            if (c < 0x10000) {
                add16(out, c, big);
            } else {
                add16(out, Character.highSurrogate(c), big);
                add16(out, Character.lowSurrogate(c), big);
            }
            i++;
        }
        return out.toArray();
    }

    private static void add16(ByteSink out, int unit, boolean big) {
        out.add(big ? unit >> 8 : unit);
        out.add(big ? unit : unit >> 8);
    }

    private static void add32(ByteSink out, int c, boolean big) {
        add16(out, big ? c >>> 16 : c & 0xFFFF, big);
        add16(out, big ? c & 0xFFFF : c >>> 16, big);
    }

    private static int surrogate(int i, int width, String name, boolean big, ByteSink out, EncodeErrors errors) {
        String reason = "surrogates not allowed";
        EncodeErrors.Handled handled = errors.handle(name, i, i + 1, reason);
        if (handled.bytes() != null) {
            if (handled.bytes().length % width != 0) {
                throw errors.error(name, i, i + 1, reason);
            }
            out.add(handled.bytes());
            return handled.position();
        }
        for (int c : handled.text()) {
            if (c > 127) {
                throw errors.error(name, i, i + 1, reason);
            }
        }
        for (int c : handled.text()) {
            if (width == 2) {
                add16(out, c, big);
            } else {
                add32(out, c, big);
            }
        }
        return handled.position();
    }

    /**
     * Decodes UTF-32.
     *
     * @param bytes the data
     * @param order -1 little endian, 1 big endian, 0 for the byte order mark's, else little endian
     * @param isFinal whether nothing follows
     * @param errors the handler
     * @return the text
     */
    public static Ordered decode32(byte[] bytes, int order, boolean isFinal, DecodeErrors errors) {
        int found = order;
        int start = 0;
        if (order == 0 && bytes.length >= 4) {
            int mark = word(bytes, 0, true);
            found = mark == 0xFFFE0000 ? -1 : mark == 0xFEFF ? 1 : 0;
            start = found == 0 ? 0 : 4;
        }
        boolean big = found > 0;
        String name = big ? "utf-32-be" : "utf-32-le";
        Decoder decoder = new Decoder(bytes, isFinal, errors) {
            @Override
            void run() {
                while (position < in.length) {
                    int i = position;
                    if (i + 4 > in.length) {
                        if (!isFinal) {
                            return;
                        }
                        fail(name, i, in.length, "truncated data");
                        continue;
                    }
                    int c = word(in, i, big);
                    if (c >= 0xD800 && c < 0xE000) {
                        fail(name, i, i + 4, "code point in surrogate code point range(0xd800, 0xe000)");
                    } else if (c < 0 || c > Character.MAX_CODE_POINT) {
                        fail(name, i, i + 4, "code point not in range(0x110000)");
                    } else {
                        out.add(c);
                        position = i + 4;
                    }
                }
            }
        };
        decoder.position = start;
        Decoded decoded = decoder.result();
        return new Ordered(decoded.text(), decoded.consumed(), found);
    }

    private static int word(byte[] in, int i, boolean big) {
        int value = (in[i] & 0xFF) << 24 | (in[i + 1] & 0xFF) << 16 | (in[i + 2] & 0xFF) << 8 | in[i + 3] & 0xFF;
        return big ? value : Integer.reverseBytes(value);
    }

    /**
     * Encodes in UTF-32.
     *
     * @param text the code points
     * @param order -1 little endian, 1 big endian, 0 for a byte order mark and little endian
     * @param errors the handler
     * @return the bytes
     */
    public static byte[] encode32(int[] text, int order, EncodeErrors errors) {
        ByteSink out = new ByteSink(text.length * 4 + 4);
        boolean big = order > 0;
        String name = order == 0 ? "utf-32" : big ? "utf-32-be" : "utf-32-le";
        if (order == 0) {
            add32(out, 0xFEFF, false);
        }
        int i = 0;
        while (i < text.length) {
            int c = text[i];
            if (c >= 0xD800 && c < 0xE000) {
                i = surrogate(i, 4, name, big, out, errors);
            } else {
                add32(out, c, big);
                i++;
            }
        }
        return out.toArray();
    }
}
