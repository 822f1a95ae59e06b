package org.krait.algorithm.binary;

import org.krait.algorithm.AlgorithmError;

/** {@code bytes.hex}, {@code binascii.hexlify} and {@code unhexlify}. */
public final class HexText {
    private static final byte[] DIGITS = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e',
        'f'};

    private HexText() {}

    /**
     * Encodes.
     *
     * @param data the bytes
     * @param separator an ASCII character between groups, -1 for none
     * @param group bytes a group, counted from the right; from the left when negative; 0 for no groups
     * @return the text, in ASCII
     */
    public static byte[] encode(byte[] data, int separator, int group) {
        int n = data.length;
        long width = separator < 0 ? 0 : Math.abs((long) group);
        int separators = width > 0 && n > 0 ? (int) ((n - 1) / width) : 0;
        byte[] out = new byte[2 * n + separators];
        int at = 0;
        for (int i = 0; i < n; i++) {
            if (separators > 0 && i > 0 && (group > 0 ? n - i : i) % width == 0) {
                out[at++] = (byte) separator;
            }
            out[at++] = DIGITS[data[i] >> 4 & 15];
            out[at++] = DIGITS[data[i] & 15];
        }
        return out;
    }

    /**
     * Decodes.
     *
     * @param text digits only
     * @return the bytes
     * @throws AlgorithmError MODULE, {@code binascii.Error}
     */
    public static byte[] decode(byte[] text) {
        if ((text.length & 1) != 0) {
            throw AlgorithmError.of(AlgorithmError.Kind.MODULE, "Odd-length string");
        }
        byte[] out = new byte[text.length / 2];
        for (int i = 0; i < out.length; i++) {
            int high = text[2 * i] < 0 ? -1 : Character.digit(text[2 * i], 16);
            int low = text[2 * i + 1] < 0 ? -1 : Character.digit(text[2 * i + 1], 16);
            if (high < 0 || low < 0) {
                throw AlgorithmError.of(AlgorithmError.Kind.MODULE, "Non-hexadecimal digit found");
            }
            out[i] = (byte) (high << 4 | low);
        }
        return out;
    }
}
