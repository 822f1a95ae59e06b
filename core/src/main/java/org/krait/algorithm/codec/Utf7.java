package org.krait.algorithm.codec;

/** UTF-7 (RFC 2152): printable ASCII, and UTF-16 in base 64 between {@code +} and {@code -}. */
public final class Utf7 {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    /** Characters that the encoder leaves alone, besides letters and digits. */
    private static final String DIRECT = "'(),-./:?!\"#$%&*;<=>@[]^_`{|} \t\r\n";

    private Utf7() {}

    private static int digit(int c) {
        return c < 128 ? DIGITS.indexOf(c) : -1;
    }

    private static boolean isDirect(int c) {
        return c < 128 && c != '+' && (digit(c) >= 0 && c != '/' || DIRECT.indexOf(c) >= 0);
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
        return new Shifting(bytes, isFinal, errors).result();
    }

    private static final class Shifting extends Decoder {
        private static final String NAME = "utf7";
        private boolean shifted;
        private int shiftStart; // the place of the +
        private int shiftOut; // the length of the output before it
        private int bits;
        private int count; // of bits
        private int surrogate; // a high one that waits, or 0

        Shifting(byte[] in, boolean isFinal, DecodeErrors errors) {
            super(in, isFinal, errors);
        }

        @Override
        void run() {
            do {
                while (position < in.length) {
                    int c = in[position] & 0xFF;
                    if (shifted) {
                        if (digit(c) >= 0) {
                            position++;
                            collect(digit(c));
                        } else {
                            shiftOut(c);
                        }
                    } else if (c == '+') {
                        shiftIn();
                    } else if (c < 128) {
                        out.add(c);
                        position++;
                    } else {
                        shiftStart = position;
                        fail(NAME, position, position + 1, "unexpected special character");
                    }
                }
                if (shifted && isFinal) {
                    shifted = false;
                    if (surrogate != 0 || count >= 6 || count > 0 && bits != 0) {
                        fail(NAME, shiftStart, in.length, "unterminated shift sequence");
                    }
                }
            } while (position < in.length);
            if (shifted) {
                position = shiftStart;
                out.truncate(shiftOut);
            }
        }

        private void shiftIn() {
            shiftStart = position++;
            if (position < in.length && in[position] == '-') {
                position++;
                out.add('+');
            } else if (position < in.length && digit(in[position] & 0xFF) < 0) {
                fail(NAME, shiftStart, position + 1, "ill-formed sequence");
            } else {
                shifted = true;
                shiftOut = out.length();
                surrogate = 0;
                bits = 0;
                count = 0;
            }
        }

        private void collect(int digit) {
            bits = bits << 6 | digit;
            count += 6;
            if (count < 16) {
                return;
            }
            count -= 16;
            int unit = bits >>> count;
            bits &= (1 << count) - 1;
            if (surrogate != 0) {
                int high = surrogate;
                surrogate = 0;
                if (Character.isLowSurrogate((char) unit)) {
                    out.add(Character.toCodePoint((char) high, (char) unit));
                    return;
                }
                out.add(high);
            }
            if (Character.isHighSurrogate((char) unit)) {
                surrogate = unit;
            } else {
                out.add(unit);
            }
        }

        private void shiftOut(int c) {
            shifted = false;
            if (count >= 6) {
                fail(NAME, shiftStart, position + 1, "partial character in shift sequence");
                return;
            }
            if (count > 0 && bits != 0) {
                fail(NAME, shiftStart, position + 1, "non-zero padding bits in shift sequence");
                return;
            }
            if (surrogate != 0 && c < 128 && c != '+') {
                out.add(surrogate);
            }
            surrogate = 0;
            if (c == '-') {
                position++;
            }
        }
    }

    /**
     * Encodes; every text can be.
     *
     * @param text the code points
     * @return the bytes
     */
    public static byte[] encode(int[] text) {
        ByteSink out = new ByteSink(text.length * 2);
        boolean shifted = false;
        long bits = 0;
        int count = 0;
        for (int c : text) {
            if (isDirect(c)) {
                if (shifted) {
                    if (count > 0) {
                        out.add(DIGITS.charAt((int) (bits << (6 - count)) & 63));
                    }
                    shifted = false;
                    if (digit(c) >= 0 || c == '-') {
                        out.add('-');
                    }
                }
                out.add(c);
                continue;
            }
            if (!shifted) {
                out.add('+');
                if (c == '+') {
                    out.add('-');
                    continue;
                }
                shifted = true;
                bits = 0;
                count = 0;
            }
            bits = c < 0x10000 ? bits << 16 | c
                    : bits << 32 | (long) Character.highSurrogate(c) << 16 | Character.lowSurrogate(c);
            count += c < 0x10000 ? 16 : 32;
            while (count >= 6) {
                count -= 6;
                out.add(DIGITS.charAt((int) (bits >>> count) & 63));
            }
            bits &= (1 << count) - 1;
        }
        if (shifted) {
            if (count > 0) {
                out.add(DIGITS.charAt((int) (bits << (6 - count)) & 63));
            }
            out.add('-');
        }
        return out.toArray();
    }
}
