package org.krait.algorithm.binary;

import org.krait.algorithm.AlgorithmError;

/** {@code bytes.hex}, {@code binascii.hexlify} and {@code unhexlify}. */
public final class HexText {
    private static final String DIGITS = "0123456789abcdef";

    private HexText() {}

    /**
     * Encodes.
     *
     * @param data the bytes
     * @param separator an ASCII character between groups, -1 for none
     * @param group bytes a group, counted from the right; from the left when negative; 0 for no groups
     * @return the text
     */
    public static String encode(byte[] data, int separator, int group) {
        StringBuilder out = new StringBuilder(data.length * 3);
        long width = Math.abs((long) group);
        for (int i = 0; i < data.length; i++) {
            if (separator >= 0 && width > 0 && i > 0 && (group < 0 ? i : data.length - i) % width == 0) {
                out.append((char) separator);
            }
            out.append(DIGITS.charAt(data[i] >> 4 & 15)).append(DIGITS.charAt(data[i] & 15));
        }
        return out.toString();
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
