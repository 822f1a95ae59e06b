package org.krait.algorithm.codec;

import org.krait.algorithm.AlgorithmError;

/** {@code codecs.escape_decode} and {@code escape_encode}: the escapes of bytes literals. */
public final class ByteEscape {
    private ByteEscape() {}

    /**
     * What decoding gives.
     *
     * @param bytes the bytes
     * @param invalidEscape the first escape that does not exist, for the warning: its character, or the
     *     value of an octal one beyond 0o377; -1 for none
     */
    public record Unescaped(byte[] bytes, int invalidEscape) {}

    /**
     * Decodes.
     *
     * @param in the data
     * @param errors strict, replace or ignore
     * @return the bytes
     * @throws AlgorithmError ValueError
     */
    public static Unescaped decode(byte[] in, String errors) {
        ByteSink out = new ByteSink(in.length);
        int invalid = -1;
        int i = 0;
        while (i < in.length) {
            int b = in[i++];
            if (b != '\\') {
                out.add(b);
                continue;
            }
            if (i == in.length) {
                throw AlgorithmError.value("Trailing \\ in string");
            }
            int c = in[i++];
            int plain = "\n\\'\"bftnrva".indexOf(c);
            if (plain >= 0) {
                if (plain > 0) {
                    out.add("\n\\'\"\b\f\t\n\r\u000b\u0007".charAt(plain));
                }
            } else if (c >= '0' && c <= '7') {
                int value = c - '0';
                for (int k = 0; k < 2 && i < in.length && in[i] >= '0' && in[i] <= '7'; k++) {
                    value = value << 3 | in[i++] - '0';
                }
                invalid = value > 0xFF && invalid < 0 ? value : invalid;
                out.add(value);
            } else if (c == 'x') {
                int high = i < in.length && in[i] > 0 ? Character.digit(in[i], 16) : -1;
                int low = i + 1 < in.length && in[i + 1] > 0 ? Character.digit(in[i + 1], 16) : -1;
                if (high >= 0 && low >= 0) {
                    out.add(high << 4 | low);
                    i += 2;
                } else {
                    replace(out, i - 2, errors);
                    i += high >= 0 ? 1 : 0;
                }
            } else {
                invalid = invalid < 0 ? c & 0xFF : invalid;
                out.add('\\');
                out.add(c);
            }
        }
        return new Unescaped(out.toArray(), invalid);
    }

    private static void replace(ByteSink out, int at, String errors) {
        switch (errors) {
            case "strict" -> throw AlgorithmError.value("invalid \\x escape at position " + at);
            case "replace" -> out.add('?');
            case "ignore" -> { }
            default -> throw AlgorithmError.value(
                    "decoding error; unknown error handling code: ".concat(errors));
        }
    }

    /**
     * Encodes: the inside of the bytes' repr with single quotes.
     *
     * @param in the data
     * @return the bytes
     */
    public static byte[] encode(byte[] in) {
        ByteSink out = new ByteSink(in.length);
        for (byte b : in) {
            int plain = "'\\\t\n\r".indexOf(b);
            if (plain >= 0) {
                out.add('\\');
                out.add("'\\tnr".charAt(plain));
            } else if (b >= 32 && b < 127) {
                out.add(b);
            } else {
                out.addAscii("\\x");
                out.addHex(b & 0xFF, 2);
            }
        }
        return out.toArray();
    }
}
