package org.krait.algorithm.binary;

import java.util.Arrays;
import org.krait.algorithm.AlgorithmError;

/** {@code binascii.a2b_base64} and {@code b2a_base64}. Errors are of the kind MODULE, {@code binascii.Error}. */
public final class Base64Text {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final byte[] VALUES = new byte[256];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int i = 0; i < 64; i++) {
            VALUES[DIGITS.charAt(i)] = (byte) i;
        }
    }

    private Base64Text() {}

    /**
     * Encodes.
     *
     * @param data the bytes
     * @param newline whether a newline ends the text
     * @return the text
     */
    public static byte[] encode(byte[] data, boolean newline) {
        Output out = new Output((data.length + 2) / 3 * 4 + 1);
        for (int i = 0; i < data.length; i += 3) {
            int left = data.length - i;
            int bits = (data[i] & 0xFF) << 16 | (left > 1 ? (data[i + 1] & 0xFF) << 8 : 0)
                    | (left > 2 ? data[i + 2] & 0xFF : 0);
            out.add(DIGITS.charAt(bits >> 18));
            out.add(DIGITS.charAt(bits >> 12 & 63));
            out.add(left > 1 ? DIGITS.charAt(bits >> 6 & 63) : '=');
            out.add(left > 2 ? DIGITS.charAt(bits & 63) : '=');
        }
        if (newline) {
            out.add('\n');
        }
        return out.toArray();
    }

    private static AlgorithmError error(String message) {
        return AlgorithmError.of(AlgorithmError.Kind.MODULE, message);
    }

    /**
     * Decodes.
     *
     * @param text the text
     * @param strict whether anything but the plain form is an error
     * @return the bytes
     * @throws AlgorithmError MODULE
     */
    public static byte[] decode(byte[] text, boolean strict) {
        Output out = new Output(text.length / 4 * 3 + 3);
        if (strict && text.length > 0 && text[0] == '=') {
            throw error("Leading padding not allowed");
        }
        int place = 0; // of the next digit in its group of four
        int pads = 0;
        int rest = 0;
        boolean padded = false;
        for (int i = 0; i < text.length; i++) {
            int c = text[i] & 0xFF;
            if (c == '=') {
                padded = true;
                if (strict && place == 0) {
                    throw error("Excess padding not allowed");
                }
                if (place >= 2 && place + ++pads >= 4) { // what follows is not looked at
                    if (strict && i + 1 < text.length) {
                        throw error("Excess data after padding");
                    }
                    return out.toArray();
                }
                continue;
            }
            int value = VALUES[c];
            if (value < 0) {
                if (strict) {
                    throw error("Only base64 data is allowed");
                }
                continue;
            }
            if (strict && padded) {
                throw error("Discontinuous padding not allowed");
            }
            pads = 0;
            switch (place) {
                case 0 -> rest = value;
                case 1 -> {
                    out.add(rest << 2 | value >> 4);
                    rest = value & 15;
                }
                case 2 -> {
                    out.add(rest << 4 | value >> 2);
                    rest = value & 3;
                }
                default -> out.add(rest << 6 | value);
            }
            place = place + 1 & 3;
        }
        if (place == 1) {
            throw error("Invalid base64-encoded string: number of data characters ("
                    + (out.length / 3 * 4 + 1) + ") cannot be 1 more than a multiple of 4");
        }
        if (place != 0) {
            throw error("Incorrect padding");
        }
        return out.toArray();
    }
}
