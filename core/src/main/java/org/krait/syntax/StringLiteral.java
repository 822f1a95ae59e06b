package org.krait.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.krait.constant.Bytes;
import org.krait.constant.Text;

/** The values of string and bytes literals: prefixes, quotes and escapes (language reference 2.5). */
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
        if (to - from == 2 && source[from] == source[from + 1] && (source[from] == '{' || source[from] == '}')) {
            to--;
        }
        if (raw || !hasEscapes(from, to)) {
            return Text.of(new String(source, from, to - from, StandardCharsets.UTF_8));
        }
        return decodeText(from, to, tokens, warningToken);
    }

    private Text decodeText(int from, int to, TokenList tokens, int token) {
        EscapeDecoder escapes = new EscapeDecoder(source, from, to);
        Text text = escapes.text();
        warn(escapes, from, tokens, token);
        return text;
    }

    private Bytes decodeBytes(int from, int to, TokenList tokens, int token) {
        EscapeDecoder escapes = new EscapeDecoder(source, from, to);
        Bytes bytes = escapes.bytes();
        warn(escapes, from, tokens, token);
        return bytes;
    }

    /** Warns of the first invalid escape. */
    private void warn(EscapeDecoder escapes, int from, TokenList tokens, int token) {
        int at = escapes.invalidAt();
        if (at < 0) {
            return;
        }
        int kind = tokens.kind(token);
        int c = source[at];
        if (kind != Token.STRING && (c == '{' || c == '}')) {
            // The tokenizer has warned of it.
            return;
        }
        boolean octal = c >= '4' && c <= '7';
        StringReader.InvalidEscape escape = new StringReader.InvalidEscape(
                new String(source, at, octal ? 3 : 1, StandardCharsets.ISO_8859_1), octal);
        int line = tokens.line(token);
        int lineStart = from;
        for (int i = from; i < at; i++) {
            if (source[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        int col = escapes.shown(at) - escapes.shown(lineStart);
        if (line == tokens.line(token)) {
            col += tokens.col(token);
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
        if (warnings.warn(category, escape.warning(), line)) {
            throw new LiteralException(LiteralException.Kind.WARNING, escape.error(), line, col);
        }
    }
}
