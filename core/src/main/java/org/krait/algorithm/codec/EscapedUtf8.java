package org.krait.algorithm.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 in which every byte that is none stands as a lone surrogate U+DC80 to U+DCFF (PEP 383, {@code
 * surrogateescape}): what the operating system says, without loss.
 */
public final class EscapedUtf8 {
    private EscapedUtf8() {}

    /**
     * The text of bytes.
     *
     * @param bytes holds them
     * @param start where they start
     * @param end where they end
     */
    public static String decode(byte[] bytes, int start, int end) {
        String valid = Utf8.decodeValid(bytes, start, end);
        if (valid != null) {
            return valid;
        }
        StringBuilder out = new StringBuilder(end - start);
        int at = start;
        while (at < end) {
            int length = Utf8.sequence(bytes, at, end);
            if (length <= 0) {
                out.append((char) (0xdc00 + (bytes[at++] & 0xff)));
            } else {
                out.append(new String(bytes, at, length, StandardCharsets.UTF_8));
                at += length;
            }
        }
        return out.toString();
    }

    /** The bytes of a text; a surrogate that stands for no byte becomes a question mark. */
    public static byte[] encode(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 8);
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x80) {
                out.write(c);
            } else if (isByte(c)) {
                out.write(c - 0xdc00);
            } else {
                out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** Whether a code point stands for a byte. */
    public static boolean isByte(int c) {
        return c >= 0xdc80 && c <= 0xdcff;
    }
}
