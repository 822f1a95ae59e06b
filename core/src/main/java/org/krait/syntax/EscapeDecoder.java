package org.krait.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.krait.algorithm.unicode.CharacterNames;
import org.krait.constant.Bytes;
import org.krait.constant.Text;

/**
 * Decodes the escapes of one literal, or of one piece of an f-string (language reference 2.5.1, "Escape sequences").
 *
 * <p>CPython spells characters beyond ASCII as {@code \U0000xxxx} before it decodes, and a backslash in front of one as
 * {@code \u005c}; errors and warnings speak of positions in that form, see {@link #shown}.
 */
final class EscapeDecoder {
    /** What stands for a backslash at the end of a line: nothing. */
    private static final int NOTHING = -1;
    /** No escape that text and bytes have in common. */
    private static final int OTHER = -2;

    private final byte[] source;
    private final int from;
    private final int to;
    private int at;
    private int invalidAt = -1;

    EscapeDecoder(byte[] source, int from, int to) {
        this.source = source;
        this.from = from;
        this.to = to;
        at = from;
    }

    /** Where the first invalid escape goes on behind its backslash; -1: there is none. */
    int invalidAt() {
        return invalidAt;
    }

    /** How many characters CPython's form has in front of a position. */
    int shown(int position) {
        return escaped(position).length();
    }

    Text text() {
        int[] out = new int[to - from];
        int size = 0;
        while (at < to) {
            int b = source[at];
            if (b < 0) {
                int length = utf8Length(b);
                out[size++] = utf8(at, length);
                at += length;
            } else if (b != '\\' || at + 1 == to || source[at + 1] < 0) {
                out[size++] = b;
                at++;
            } else {
                int start = at++;
                int c = source[at++];
                int value = common(c);
                if (value == OTHER) {
                    value = textOnly(c, start);
                }
                if (value == OTHER) {
                    out[size++] = '\\';
                    out[size++] = c;
                } else if (value != NOTHING) {
                    out[size++] = value;
                }
            }
        }
        return Text.ofCodePoints(out, 0, size);
    }

    Bytes bytes() {
        byte[] out = new byte[to - from];
        int size = 0;
        while (at < to) {
            byte b = source[at++];
            if (b != '\\') {
                out[size++] = b;
                continue;
            }
            byte c = source[at++];
            int value = c == 'x' ? byteValue() : common(c);
            if (value == OTHER) {
                invalid(at - 1);
                out[size++] = '\\';
                out[size++] = c;
            } else if (value != NOTHING) {
                out[size++] = (byte) value;
            }
        }
        return new Bytes(Arrays.copyOf(out, size));
    }

    private void invalid(int position) {
        if (invalidAt < 0) {
            invalidAt = position;
        }
    }

    /** The value of an escape whose first character has been read. */
    private int common(int c) {
        switch (c) {
            case '\n':
                return NOTHING;
            case '\\':
            case '\'':
            case '"':
                return c;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 'v':
                return 0x0B;
            case 'a':
                return 0x07;
            default:
                return c >= '0' && c <= '7' ? octal(c - '0') : OTHER;
        }
    }

    private int octal(int first) {
        int value = first;
        int end = Math.min(at + 2, to);
        while (at < end && source[at] >= '0' && source[at] <= '7') {
            value = value * 8 + source[at++] - '0';
        }
        if (value > 0xFF) {
            invalid(at - 3);
        }
        return value;
    }

    private int byteValue() {
        if (at + 1 < to && hexDigit(source[at]) >= 0 && hexDigit(source[at + 1]) >= 0) {
            at += 2;
            return hexDigit(source[at - 2]) * 16 + hexDigit(source[at - 1]);
        }
        throw new LiteralException(LiteralException.Kind.UNDECODABLE,
                "(value error) invalid \\x escape at position " + (at - 2 - from));
    }

    private int textOnly(int c, int start) {
        switch (c) {
            case 'x':
                return hex(2, start, "truncated \\xXX escape");
            case 'u':
                return hex(4, start, "truncated \\uXXXX escape");
            case 'U':
                return hex(8, start, "truncated \\UXXXXXXXX escape");
            case 'N':
                return named(start);
            default:
                invalid(at - 1);
                return OTHER;
        }
    }

    private int hex(int count, int start, String truncated) {
        long value = 0;
        int digits = 0;
        while (digits < count && at < to && hexDigit(source[at]) >= 0) {
            value = value * 16 + hexDigit(source[at++]);
            digits++;
        }
        if (digits < count) {
            throw undecodable(start, truncated);
        }
        if (value > Character.MAX_CODE_POINT) {
            throw undecodable(start, "illegal Unicode character");
        }
        return (int) value;
    }

    private int named(int start) {
        if (at >= to || source[at] != '{') {
            throw undecodable(start, "malformed \\N character escape");
        }
        int name = ++at;
        while (at < to && source[at] != '}') {
            at++;
        }
        if (at >= to || at == name) {
            throw undecodable(start, "malformed \\N character escape");
        }
        String character = CharacterNames.lookup(new String(source, name, at - name, StandardCharsets.UTF_8), false);
        at++;
        if (character == null) {
            throw undecodable(start, "unknown Unicode character name");
        }
        return character.codePointAt(0);
    }

    private LiteralException undecodable(int start, String reason) {
        byte[] form = escaped(to).getBytes(StandardCharsets.US_ASCII);
        return new LiteralException(new SyntaxException.Undecodable(form, shown(start), shown(at), reason));
    }

    /** CPython's form of what stands in front of a position. */
    private String escaped(int end) {
        StringBuilder text = new StringBuilder();
        int i = from;
        while (i < end) {
            int b = source[i];
            if (b < 0) {
                int length = utf8Length(b);
                text.append(String.format("\\U%08x", utf8(i, length)));
                i += length;
            } else {
                text.append((char) b);
                i++;
                if (b == '\\' && (i == to || source[i] < 0)) {
                    text.append("u005c");
                } else if (b == '\\' && i < end) {
                    text.append((char) source[i++]);
                }
            }
        }
        return text.toString();
    }

    private static int hexDigit(int c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10
                : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }

    private static int utf8Length(int first) {
        int b = first & 0xFF;
        return b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
    }

    private int utf8(int at, int length) {
        int value = source[at] & 0xFF >> length + 1;
        for (int i = 1; i < length; i++) {
            value = value << 6 | source[at + i] & 0x3F;
        }
        return value;
    }
}
