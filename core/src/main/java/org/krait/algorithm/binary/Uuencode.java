package org.krait.algorithm.binary;

import org.krait.algorithm.AlgorithmError;

/** {@code binascii.a2b_uu} and {@code b2a_uu}: one line each. Errors are of the kind MODULE. */
public final class Uuencode {
    private static final int LINE = 45;

    private Uuencode() {}

    private static AlgorithmError error(String message) {
        return AlgorithmError.of(AlgorithmError.Kind.MODULE, message);
    }

    /**
     * Encodes a line.
     *
     * @param data at most 45 bytes
     * @param backtick whether zero is a backtick instead of a space
     * @return the line
     * @throws AlgorithmError MODULE
     */
    public static byte[] encode(byte[] data, boolean backtick) {
        if (data.length > LINE) {
            throw error("At most 45 bytes at once");
        }
        Output out = new Output(2 + (data.length + 2) / 3 * 4);
        add(out, data.length, backtick);
        for (int i = 0; i < data.length; i += 3) {
            int bits = (data[i] & 0xFF) << 16 | (i + 1 < data.length ? (data[i + 1] & 0xFF) << 8 : 0)
                    | (i + 2 < data.length ? data[i + 2] & 0xFF : 0);
            for (int shift = 18; shift >= 0; shift -= 6) {
                add(out, bits >> shift & 63, backtick);
            }
        }
        out.add('\n');
        return out.toArray();
    }

    private static void add(Output out, int six, boolean backtick) {
        out.add(six == 0 && backtick ? '`' : six + ' ');
    }

    /**
     * Decodes a line.
     *
     * @param line the line
     * @return the bytes, as many as its first character says
     * @throws AlgorithmError MODULE
     */
    public static byte[] decode(byte[] line) {
        int length = line.length == 0 ? 32 : line[0] - ' ' & 63;
        byte[] out = new byte[length];
        int i = 1;
        int bits = 0;
        int count = 0;
        for (int filled = 0; filled < length; i++) {
            int c = i < line.length ? line[i] & 0xFF : 0;
            int value = 0; // trailing spaces may be cut off
            if (c != '\n' && c != '\r' && i < line.length) {
                if (c < ' ' || c > ' ' + 64) {
                    throw error("Illegal char");
                }
                value = c - ' ' & 63;
            }
            bits = bits << 6 | value;
            count += 6;
            if (count >= 8) {
                count -= 8;
                out[filled++] = (byte) (bits >> count);
                bits &= (1 << count) - 1;
            }
        }
        for (; i < line.length; i++) {
            int c = line[i];
            if (c != ' ' && c != '`' && c != '\n' && c != '\r') {
                throw error("Trailing garbage");
            }
        }
        return out;
    }
}
