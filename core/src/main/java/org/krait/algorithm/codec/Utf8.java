package org.krait.algorithm.codec;

import java.nio.charset.StandardCharsets;

/** UTF-8 (RFC 3629): surrogates and overlong forms are errors. */
public final class Utf8 {
    private static final String NAME = "utf-8";

    private Utf8() {}

    /**
     * Decodes without ado what is valid.
     *
     * @param bytes holds the data
     * @param start where it starts
     * @param end where it ends
     * @return the text, null unless all of it is valid
     */
    public static String decodeValid(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end && bytes[i] >= 0) {
            i++;
        }
        if (i == end) {
            return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        }
        while (i < end) {
            int length = sequence(bytes, i, end);
            if (length <= 0) {
                return null;
            }
            i += length;
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /**
     * The length of the sequence at {@code i}; 0 when it is cut off by the end; or minus the number of bytes
     * that form its longest valid beginning, at least one.
     */
    public static int sequence(byte[] in, int i, int end) {
        int b = in[i];
        if (b >= 0) {
            return 1;
        }
        b &= 0xFF;
        if (b < 0xC2 || b > 0xF4) {
            return -1;
        }
        int length = b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
        if (i + 1 == end) {
            return 0;
        }
        int second = in[i + 1] & 0xFF;
        int low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        int high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        if (second < low || second > high) {
            return -1;
        }
        for (int k = 2; k < length; k++) {
            if (i + k == end) {
                return 0;
            }
            if ((in[i + k] & 0xC0) != 0x80) {
                return -k;
            }
        }
        return length;
    }

    /** Whether the data ends with two bytes of a surrogate, which a handler may accept when the third has come. */
    public static boolean beginsSurrogate(byte[] in, int i) {
        return i + 2 == in.length && in[i] == (byte) 0xED && in[i + 1] >= (byte) 0xA0 && in[i + 1] <= (byte) 0xBF;
    }

    /**
     * Decodes.
     *
     * @param bytes the data
     * @param isFinal whether nothing follows
     * @param errors the handler
     * @return the text
     */
    public static Decoded decode(byte[] bytes, boolean isFinal, DecodeErrors errors) {
        return new Decoder(bytes, isFinal, errors) {
            @Override
            void run() {
                while (position < in.length) {
                    int i = position;
                    int length = sequence(in, i, in.length);
                    switch (length) {
                        case 1 -> out.add(in[i]);
                        case 2 -> out.add((in[i] & 0x1F) << 6 | in[i + 1] & 0x3F);
                        case 3 -> out.add((in[i] & 0x0F) << 12 | (in[i + 1] & 0x3F) << 6 | in[i + 2] & 0x3F);
                        case 4 -> out.add((in[i] & 0x07) << 18 | (in[i + 1] & 0x3F) << 12
                                | (in[i + 2] & 0x3F) << 6 | in[i + 3] & 0x3F);
                        case 0 -> {
                            if (!isFinal) {
                                return;
                            }
                            fail(NAME, i, in.length, "unexpected end of data");
                            continue;
                        }
                        default -> {
                            if (!isFinal && beginsSurrogate(in, i)) {
                                return;
                            }
                            int b = in[i] & 0xFF;
                            fail(NAME, i, i - length, b < 0xC2 || b > 0xF4 ? "invalid start byte"
                                    : "invalid continuation byte");
                            continue;
                        }
                    }
                    position = i + length;
                }
            }
        }.result();
    }

    /**
     * Encodes.
     *
     * @param text the code points
     * @param errors the handler
     * @return the bytes
     */
    public static byte[] encode(int[] text, EncodeErrors errors) {
        ByteSink out = new ByteSink(text.length + (text.length >> 1));
        int i = 0;
        while (i < text.length) {
            int c = text[i];
            if (c < 0x80) {
                out.add(c);
            } else if (c < 0x800) {
                out.add(0xC0 | c >> 6);
                out.add(0x80 | c & 0x3F);
            } else if (c >= 0xD800 && c < 0xE000) {
                i = surrogates(text, i, out, errors);
                continue;
            } else if (c < 0x10000) {
                out.add(0xE0 | c >> 12);
                out.add(0x80 | c >> 6 & 0x3F);
                out.add(0x80 | c & 0x3F);
            } else {
                out.add(0xF0 | c >> 18);
                out.add(0x80 | c >> 12 & 0x3F);
                out.add(0x80 | c >> 6 & 0x3F);
                out.add(0x80 | c & 0x3F);
            }
            i++;
        }
        return out.toArray();
    }

    private static int surrogates(int[] text, int start, ByteSink out, EncodeErrors errors) {
        int end = start;
        while (end < text.length && text[end] >= 0xD800 && text[end] < 0xE000) {
            end++;
        }
        EncodeErrors.Handled handled = errors.handle(NAME, start, end, "surrogates not allowed");
        SingleByte.addReplacement(handled, 128, out, errors, NAME, start, end, "surrogates not allowed");
        return handled.position();
    }
}
