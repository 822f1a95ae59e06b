package org.krait.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.krait.algorithm.unicode.CharacterNames;
import org.krait.constant.Bytes;
import org.krait.constant.Text;


/**
 * The values of string and bytes literals: prefixes, quotes and escapes (language reference 2.5).
 *
 * <p>Errors and warnings speak of positions in the form that CPython decodes, in which a character beyond
 * ASCII is spelled {@code \U0000xxxx}; {@code shown} counts in that form.
 */
final class StringLiteral {
    private final byte[] source;
    private final WarningSink warnings;
    private final int featureVersion;

    StringLiteral(byte[] source, WarningSink warnings, int featureVersion) {
        this.source = source;
        this.warnings = warnings;
        this.featureVersion = featureVersion;
    }

    /** The {@link Text} or {@link Bytes} of a STRING token. */
    Object parse(TokenList tokens, int token) {
        int from = tokens.start(token);
        int to = tokens.end(token);
        boolean bytes = false;
        boolean raw = false;
        while (source[from] != '\'' && source[from] != '"') {
            int prefix = source[from] | 0x20;
            bytes |= prefix == 'b';
            raw |= prefix == 'r';
            from++;
        }
        int quotes = to - from >= 6 && source[from + 1] == source[from] && source[from + 2] == source[from]
                ? 3 : 1;
        from += quotes;
        to -= quotes;
        if (tokens.value(token) == TokenList.VERBATIM) {
            return bytes ? new Bytes(Arrays.copyOfRange(source, from, to))
                    : Text.ofPlain(new String(source, from, to - from, StandardCharsets.ISO_8859_1));
        }
        if (bytes) {
            for (int i = from; i < to; i++) {
                if (source[i] < 0) {
                    throw new LiteralException(LiteralException.Kind.BYTES_NOT_ASCII,
                            "bytes can only contain ASCII literal characters");
                }
            }
            return decodeBytes(from, to, tokens, token);
        }
        return raw || !hasEscapes(from, to) ? Text.of(new String(source, from, to - from, StandardCharsets.UTF_8))
                : decodeText(from, to, tokens, token);
    }

    private boolean hasEscapes(int from, int to) {
        int i = from;
        while (i < to && source[i] != '\\') {
            i++;
        }
        return i < to;
    }

    /**
     * A piece of text between replacement fields.
     *
     * @param warningToken the token whose place a warning gets: CPython takes the string's last
     */
    Text parseMiddle(TokenList tokens, int token, boolean raw, int warningToken) {
        int from = tokens.start(token);
        int to = tokens.end(token);
        if (to - from == 2 && source[from] == source[from + 1] && (source[from] == '{'
                || source[from] == '}')) {
            to--;
        }
        if (raw || !hasEscapes(from, to)) {
            return Text.of(new String(source, from, to - from, StandardCharsets.UTF_8));
        }
        return decodeText(from, to, tokens, warningToken);
    }

    private Text decodeText(int from, int to, TokenList tokens, int token) {
        int[] out = new int[to - from];
        int size = 0;
        int shown = 0;
        int invalidAt = -1;
        int i = from;
        int invalidShown = 0;
        while (i < to) {
            int b = source[i];
            if (b != '\\') {
                if (b >= 0) {
                    out[size++] = b;
                    i++;
                    shown++;
                } else {
                    int length = utf8Length(b);
                    out[size++] = utf8(i, length);
                    i += length;
                    shown += 10;
                }
                continue;
            }
            int startShown = shown;
            i++;
            if (i >= to || source[i] < 0) {
                out[size++] = '\\';
                shown += 6;
                continue;
            }
            int c = source[i++];
            shown += 2;
            switch (c) {
                case '\n':
                    break;
                case '\\':
                case '\'':
                case '"':
                    out[size++] = c;
                    break;
                case 'b':
                    out[size++] = '\b';
                    break;
                case 'f':
                    out[size++] = '\f';
                    break;
                case 't':
                    out[size++] = '\t';
                    break;
                case 'n':
                    out[size++] = '\n';
                    break;
                case 'r':
                    out[size++] = '\r';
                    break;
                case 'v':
                    out[size++] = 0x0B;
                    break;
                case 'a':
                    out[size++] = 0x07;
                    break;
                case '0':
                case '1':
                case '2':
                case '3':
                case '4':
                case '5':
                case '6':
                case '7': {
                    int value = c - '0';
                    int digits = 1;
                    while (digits < 3 && i < to && source[i] >= '0' && source[i] <= '7') {
                        value = value * 8 + source[i] - '0';
                        i++;
                        shown++;
                        digits++;
                    }
                    if (value > 0xFF && invalidAt < 0) {
                        invalidAt = i - 3;
                        invalidShown = shown - 3;
                    }
                    out[size++] = value;
                    break;
                }
                case 'x':
                case 'u':
                case 'U': {
                    int count = c == 'x' ? 2 : c == 'u' ? 4 : 8;
                    long value = 0;
                    int digits = 0;
                    while (digits < count && i < to && hexDigit(source[i]) >= 0) {
                        value = value * 16 + hexDigit(source[i]);
                        i++;
                        shown++;
                        digits++;
                    }
                    if (digits < count) {
                        throw undecodable(from, to, startShown, shown, c == 'x' ? "truncated \\xXX escape"
                                : c == 'u' ? "truncated \\uXXXX escape" : "truncated \\UXXXXXXXX escape");
                    }
                    if (value > Character.MAX_CODE_POINT) {
                        throw undecodable(from, to, startShown, shown, "illegal Unicode character");
                    }
                    out[size++] = (int) value;
                    break;
                }
                case 'N': {
                    if (i >= to || source[i] != '{') {
                        throw undecodable(from, to, startShown, shown, "malformed \\N character escape");
                    }
                    int nameStart = ++i;
                    shown++;
                    while (i < to && source[i] != '}') {
                        int length = source[i] < 0 ? utf8Length(source[i]) : 1;
                        shown += source[i] < 0 ? 10 : 1;
                        i += length;
                    }
                    if (i >= to || i == nameStart) {
                        throw undecodable(from, to, startShown, shown, "malformed \\N character escape");
                    }
                    String character = CharacterNames.lookup(new String(source, nameStart, i - nameStart,
                            StandardCharsets.UTF_8), false);
                    i++;
                    shown++;
                    if (character == null) {
                        throw undecodable(from, to, startShown, shown, "unknown Unicode character name");
                    }
                    out[size++] = character.codePointAt(0);
                    break;
                }
                default:
                    if (invalidAt < 0) {
                        invalidAt = i - 1;
                        invalidShown = shown - 1;
                    }
                    if (size + 2 > out.length) {
                        out = Arrays.copyOf(out, size + 2 + to - i);
                    }
                    out[size++] = '\\';
                    out[size++] = c;
                    break;
            }
        }
        if (invalidAt >= 0) {
            warn(from, invalidAt, invalidShown, tokens, token);
        }
        return Text.ofCodePoints(out, 0, size);
    }

    private LiteralException undecodable(int from, int to, int start, int end, String reason) {
        return new LiteralException(new SyntaxException.Undecodable(escaped(from, to), start, end, reason));
    }

    /** The text as CPython hands it to the codec: characters beyond ASCII as escapes. */
    private byte[] escaped(int from, int to) {
        StringBuilder text = new StringBuilder();
        int i = from;
        while (i < to) {
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
                } else if (b == '\\') {
                    text.append((char) source[i++]);
                }
            }
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private Bytes decodeBytes(int from, int to, TokenList tokens, int token) {
        byte[] out = new byte[to - from];
        int size = 0;
        int invalidAt = -1;
        int i = from;
        while (i < to) {
            byte b = source[i++];
            if (b != '\\') {
                out[size++] = b;
                continue;
            }
            byte c = source[i++];
            switch (c) {
                case '\n':
                    break;
                case '\\':
                case '\'':
                case '"':
                    out[size++] = c;
                    break;
                case 'b':
                    out[size++] = '\b';
                    break;
                case 'f':
                    out[size++] = '\f';
                    break;
                case 't':
                    out[size++] = '\t';
                    break;
                case 'n':
                    out[size++] = '\n';
                    break;
                case 'r':
                    out[size++] = '\r';
                    break;
                case 'v':
                    out[size++] = 0x0B;
                    break;
                case 'a':
                    out[size++] = 0x07;
                    break;
                case '0':
                case '1':
                case '2':
                case '3':
                case '4':
                case '5':
                case '6':
                case '7': {
                    int value = c - '0';
                    int digits = 1;
                    while (digits < 3 && i < to && source[i] >= '0' && source[i] <= '7') {
                        value = value * 8 + source[i++] - '0';
                        digits++;
                    }
                    if (value > 0xFF && invalidAt < 0) {
                        invalidAt = i - 3;
                    }
                    out[size++] = (byte) value;
                    break;
                }
                case 'x':
                    if (i + 1 < to && hexDigit(source[i]) >= 0 && hexDigit(source[i + 1]) >= 0) {
                        out[size++] = (byte) (hexDigit(source[i]) * 16 + hexDigit(source[i + 1]));
                        i += 2;
                        break;
                    }
                    throw new LiteralException(LiteralException.Kind.UNDECODABLE,
                            "(value error) invalid \\x escape at position " + (i - 2 - from));
                default:
                    if (invalidAt < 0) {
                        invalidAt = i - 1;
                    }
                    out[size++] = '\\';
                    out[size++] = c;
                    break;
            }
        }
        if (invalidAt >= 0) {
            warn(from, invalidAt, invalidAt - from, tokens, token);
        }
        return new Bytes(Arrays.copyOf(out, size));
    }

    /** Warns of the first invalid escape, whose character behind the backslash is at {@code at}. */
    private void warn(int from, int at, int shown, TokenList tokens, int token) {
        int kind = tokens.kind(token);
        int c = source[at];
        if (kind != Token.STRING && (c == '{' || c == '}')) {
            // The tokenizer has warned of it.
            return;
        }
        boolean octal = c >= '4' && c <= '7';
        String escape = octal ? new String(source, at, 3, StandardCharsets.ISO_8859_1)
                : String.valueOf((char) c);
        String what = "\"\\" + escape + "\" is an invalid " + (octal ? "octal " : "") + "escape sequence. ";
        String instead = "Did you mean \"\\\\" + escape + "\"? A raw string is also an option.";
        int line = tokens.line(token);
        int col = tokens.col(token) + shown;
        for (int i = from; i < at; i++) {
            if (source[i] == '\n') {
                line++;
                col = 0;
            } else if (line != tokens.line(token)) {
                col += source[i] >= 0 ? 1 : (source[i] & 0xC0) == 0x80 ? 0 : 10;
            }
        }
        if (line == tokens.line(token)) {
            int start = tokens.start(token);
            int quote = source[start];
            if (quote == '\'' || quote == '"') {
                for (int i = start; i < tokens.end(token) && source[i] == quote; i++) {
                    col++;
                }
            }
        }
        WarningSink.Category category = featureVersion >= 12 ? WarningSink.Category.SyntaxWarning
                : WarningSink.Category.DeprecationWarning;
        if (warnings.warn(category, what + "Such sequences will not work in the future. " + instead, line)) {
            throw new LiteralException(LiteralException.Kind.WARNING, what + instead, line, col);
        }
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
