package org.krait.algorithm.codec;

import java.nio.charset.StandardCharsets;
import org.krait.algorithm.unicode.CharacterNames;

/**
 * {@code unicode_escape} and {@code raw_unicode_escape}: the escapes of string literals over Latin-1
 * (language reference, "Escape sequences").
 */
public final class UnicodeEscape {
    private UnicodeEscape() {}

    /**
     * What decoding gives.
     *
     * @param text the text
     * @param consumed how many bytes it stands for
     * @param invalidEscape the first escape that does not exist, for the warning: its character, or the
     *     value of an octal one beyond 0o377; -1 for none
     */
    public record Unescaped(TextSink text, int consumed, int invalidEscape) {}

    /**
     * Decodes {@code unicode_escape}.
     *
     * @param bytes the data
     * @param isFinal whether nothing follows
     * @param errors the handler
     * @return the text
     */
    public static Unescaped decode(byte[] bytes, boolean isFinal, DecodeErrors errors) {
        Escapes decoder = new Escapes(bytes, isFinal, errors);
        Decoded decoded = decoder.result();
        return new Unescaped(decoded.text(), decoded.consumed(), decoder.invalid);
    }

    /**
     * Decodes {@code raw_unicode_escape}, which knows the escapes u and U only.
     *
     * @param bytes the data
     * @param isFinal whether nothing follows
     * @param errors the handler
     * @return the text
     */
    public static Decoded decodeRaw(byte[] bytes, boolean isFinal, DecodeErrors errors) {
        return new RawEscapes(bytes, isFinal, errors).result();
    }

    /** What both have in common: hexadecimal escapes. */
    private abstract static class Hexadecimal extends Decoder {
        final String name;

        Hexadecimal(byte[] in, boolean isFinal, DecodeErrors errors, String name) {
            super(in, isFinal, errors);
            this.name = name;
        }

        /**
         * Reads so many digits at {@code i}; says whether decoding may go on, which it may not when the
         * escape may still be completed.
         */
        final boolean hex(int start, int from, int digits, String truncated, String tooLarge) {
            int i = from;
            long value = 0;
            while (i < from + digits) {
                if (i == in.length && !isFinal) {
                    return false;
                }
                int digit = i < in.length && in[i] > 0 ? Character.digit(in[i], 16) : -1;
                if (digit < 0) {
                    fail(name, start, i, truncated);
                    return true;
                }
                value = value << 4 | digit;
                i++;
            }
            if (value > Character.MAX_CODE_POINT) {
                fail(name, start, i, tooLarge);
                return true;
            }
            out.add((int) value);
            position = i;
            return true;
        }
    }

    private static final class Escapes extends Hexadecimal {
        int invalid = -1;

        Escapes(byte[] in, boolean isFinal, DecodeErrors errors) {
            super(in, isFinal, errors, "unicodeescape");
        }

        @Override
        void run() {
            while (position < in.length) {
                int b = in[position] & 0xFF;
                if (b != '\\') {
                    out.add(b);
                    position++;
                } else if (!escape(position)) {
                    return;
                }
            }
        }

        private boolean escape(int start) {
            if (start + 1 == in.length) {
                if (!isFinal) {
                    return false;
                }
                fail(name, start, start + 1, "\\ at end of string");
                return true;
            }
            int c = in[start + 1] & 0xFF;
            switch (c) {
                case 'x':
                    return hex(start, start + 2, 2, "truncated \\xXX escape", "");
                case 'u':
                    return hex(start, start + 2, 4, "truncated \\uXXXX escape", "");
                case 'U':
                    return hex(start, start + 2, 8, "truncated \\UXXXXXXXX escape", "illegal Unicode character");
                case 'N':
                    return name(start);
                case '0', '1', '2', '3', '4', '5', '6', '7':
                    octal(start);
                    return true;
                default:
                    position = start + 2;
                    int plain = "\n\\'\"bftnrva".indexOf(c);
                    if (plain > 0) {
                        out.add("\n\\'\"\b\f\t\n\r\u000b\u0007".charAt(plain));
                    } else if (plain < 0) {
                        invalid = invalid < 0 ? c : invalid;
                        out.add('\\');
                        out.add(c);
                    }
                    return true;
            }
        }

        private void octal(int start) {
            int value = 0;
            int i = start + 1;
            while (i < in.length && i < start + 4 && in[i] >= '0' && in[i] <= '7') {
                value = value << 3 | in[i++] - '0';
            }
            if (value > 0xFF && invalid < 0) {
                invalid = value;
            }
            out.add(value);
            position = i;
        }

        private boolean name(int start) {
            int i = start + 2;
            if (i < in.length && in[i] == '{') {
                int first = ++i;
                while (i < in.length && in[i] != '}') {
                    i++;
                }
                if (i < in.length && i > first) {
                    String found = CharacterNames.lookup(
                            new String(in, first, i - first, StandardCharsets.ISO_8859_1), false);
                    if (found != null) {
                        out.add(found.codePointAt(0));
                        position = i + 1;
                    } else {
                        fail(name, start, i + 1, "unknown Unicode character name");
                    }
                    return true;
                }
            }
            if (i == in.length && !isFinal) {
                return false;
            }
            fail(name, start, i, "malformed \\N character escape");
            return true;
        }
    }

    private static final class RawEscapes extends Hexadecimal {
        RawEscapes(byte[] in, boolean isFinal, DecodeErrors errors) {
            super(in, isFinal, errors, "rawunicodeescape");
        }

        @Override
        void run() {
            while (position < in.length) {
                int start = position;
                int b = in[start] & 0xFF;
                if (b != '\\' || start + 1 == in.length && isFinal) {
                    out.add(b);
                    position++;
                    continue;
                }
                if (start + 1 == in.length) {
                    return;
                }
                int c = in[start + 1] & 0xFF;
                boolean more = true;
                if (c == 'u') {
                    more = hex(start, start + 2, 4, "truncated \\uXXXX escape", "");
                } else if (c == 'U') {
                    more = hex(start, start + 2, 8, "truncated \\UXXXXXXXX escape", "\\Uxxxxxxxx out of range");
                } else {
                    out.add(b);
                    out.add(c);
                    position = start + 2;
                }
                if (!more) {
                    return;
                }
            }
        }
    }

    /**
     * Encodes in {@code unicode_escape}; every text can be.
     *
     * @param text the code points
     * @return the bytes
     */
    public static byte[] encode(int[] text) {
        ByteSink out = new ByteSink(text.length);
        for (int c : text) {
            int plain = "\\\t\n\r".indexOf(c);
            if (plain >= 0) {
                out.add('\\');
                out.add("\\tnr".charAt(plain));
            } else if (c >= 32 && c < 127) {
                out.add(c);
            } else if (c < 256) {
                out.addAscii("\\x");
                out.addHex(c, 2);
            } else {
                addWide(out, c);
            }
        }
        return out.toArray();
    }

    /**
     * Encodes in {@code raw_unicode_escape}; every text can be.
     *
     * @param text the code points
     * @return the bytes
     */
    public static byte[] encodeRaw(int[] text) {
        ByteSink out = new ByteSink(text.length);
        for (int c : text) {
            if (c < 256) {
                out.add(c);
            } else {
                addWide(out, c);
            }
        }
        return out.toArray();
    }

    private static void addWide(ByteSink out, int c) {
        out.addAscii(c < 0x10000 ? "\\u" : "\\U");
        out.addHex(c, c < 0x10000 ? 4 : 8);
    }
}
