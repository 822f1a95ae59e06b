package org.krait.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * The tokens of a source that comes line by line, for module {@code tokenize}: with comments and line ends,
 * if wanted, and with kinds numbered as in CPython's {@code token}.
 */
public final class TokenStream {

    /** What errors call the source. */
    public static final String FILENAME = "<string>";

    /**
     * A token.
     *
     * @param kind its number in CPython's {@code token}
     * @param line the line or lines that it stands in
     */
    public record Item(int kind, String text, int startLine, int startCol, int endLine, int endCol,
            String line) {
    }

    /** A token ends within a character, as one that begins with a carriage return may. */
    public static final class CutCharacterException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient byte[] token;

        private CutCharacterException(byte[] token) {
            super(null, null, false, false);
            this.token = token;
        }

        /** The bytes of the token, which are no text. */
        public byte[] token() {
            return token;
        }
    }

    private final boolean extraTokens;
    private final Tokenizer tokenizer;
    private final TokenList tokens;
    /** Number and text of the line of the last token. */
    private int lastLine;
    private String lastText;
    private boolean done;

    /**
     * The tokens of the lines that a supplier gives; null or an empty line is the end.
     *
     * @param extraTokens whether comments and all line ends are tokens, operators are of one kind, and mistakes
     *     that are not the tokenizer's business pass
     * @param warnings gets the tokenizer's warnings
     */
    public TokenStream(Supplier<String> lines, boolean extraTokens, WarningSink warnings) {
        this.extraTokens = extraTokens;
        this.tokenizer = new Tokenizer(SourceText.of("", false), FILENAME, false, extraTokens,
                new NameForms(NameNormalizer.JAVA), new WarningLog(warnings));
        this.tokens = tokenizer.tokens;
        tokenizer.readFrom(() -> {
            String line = lines.get();
            return line == null ? null : line.getBytes(StandardCharsets.UTF_8);
        });
    }

    /**
     * The next token, null behind the last.
     *
     * @throws SyntaxException for source that has no tokens; without an end position, unless its kind of error
     *     has one
     * @throws CutCharacterException if the next token has no text
     */
    public Item next() {
        if (done) {
            return null;
        }
        int kind = tokenizer.next();
        int token = tokens.size() - 1;
        // A line that is refused as it is read ends blocks as the end of the source does.
        if (kind == Token.ERRORTOKEN || tokenizer.error != null) {
            done = true;
            throw error();
        }
        if (kind == Token.ENDMARKER && tokenizer.line == 0 && !extraTokens) {
            done = true;
            return null;
        }
        Item item = item(kind, token);
        done = kind == Token.ENDMARKER;
        // Only the last token counts.
        tokens.clear();
        return item;
    }

    private static boolean isString(int kind) {
        return kind == Token.STRING || kind >= Token.FSTRING_START && kind <= Token.TSTRING_END;
    }

    private Item item(int kind, int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        boolean trailing = kind == Token.ENDMARKER
                || kind == Token.DEDENT && tokenizer.done == SourceReader.Done.EOF;
        if (start >= 0 && end < tokenizer.source.length && (tokenizer.source[end] & 0xC0) == 0x80) {
            done = true;
            throw new CutCharacterException(Arrays.copyOfRange(tokenizer.source, start, end));
        }
        int startLine = tokens.line(token);
        int endLine = tokens.endLine(token);
        int lineStart = isString(kind) && start >= 0 ? start - tokens.col(token) : tokenizer.lineStart;
        String line = trailing && extraTokens ? "" : line(lineStart, trailing);
        int startCol = start < 0 ? -1 : characters(lineStart, start);
        int endCol = end < 0 ? -1 : characters(tokenizer.lineStart, end);
        String text = start < 0 ? "" : text(start, end);
        if (!extraTokens) {
            return new Item(number(kind), text, startLine, startCol, endLine, endCol, line);
        }
        if (trailing) {
            return new Item(number(kind), text, startLine + 1, 0, startLine + 1, 0, line);
        }
        if (kind == Token.NEWLINE) {
            if (!tokenizer.implicitNewline) {
                text = tokenizer.source[start] == '\r' ? "\r\n" : "\n";
            }
            endCol++;
        } else if (kind == Token.NL && tokenizer.implicitNewline) {
            text = "";
        }
        boolean operator = kind > Token.DEDENT && kind < Token.OP;
        return new Item(operator ? Token.OP : number(kind), text, startLine, startCol, endLine, endCol, line);
    }

    /** The text of the line at hand; at the end of the source, that of the last token if it stands in the same line. */
    private String line(int lineStart, boolean trailing) {
        if (!trailing) {
            boolean implicit = tokenizer.implicitNewline && tokenizer.lineEnd > lineStart;
            lastText = text(lineStart, implicit ? tokenizer.lineEnd - 1 : tokenizer.lineEnd);
        } else if (tokenizer.line != lastLine) {
            lastText = "";
        }
        lastLine = tokenizer.line;
        return lastText;
    }

    private static int number(int kind) {
        return kind >= Token.FIRST_KEYWORD ? Token.NAME : kind;
    }

    private String text(int from, int to) {
        return new String(tokenizer.source, from, Math.max(0, to - from), StandardCharsets.UTF_8);
    }

    private int characters(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if ((tokenizer.source[i] & 0xC0) != 0x80) {
                count++;
            }
        }
        return count;
    }

    private SyntaxException error() {
        if (tokenizer.error != null) {
            return tokenizer.error;
        }
        switch (tokenizer.done) {
            case EOF:
                return SyntaxException.withPositionInAttributes("unexpected EOF in multi-line statement",
                        FILENAME, tokenizer.line, tokenizer.lineEnd - tokenizer.bufferStart, null,
                        tokenizer.line, SyntaxException.NO_END);
            case DEDENT_MISMATCH:
                return located(SyntaxException.Kind.INDENTATION_ERROR,
                        "unindent does not match any outer indentation level");
            case TABS_AND_SPACES:
                return located(SyntaxException.Kind.TAB_ERROR,
                        "inconsistent use of tabs and spaces in indentation");
            case TOO_DEEP:
                return located(SyntaxException.Kind.INDENTATION_ERROR, "too many levels of indentation");
            case LINE_CONTINUATION:
                return located(SyntaxException.Kind.SYNTAX_ERROR,
                        "unexpected character after line continuation character");
            default:
                return located(SyntaxException.Kind.SYNTAX_ERROR, "unknown tokenization error");
        }
    }

    private SyntaxException located(SyntaxException.Kind kind, String message) {
        int from = tokenizer.bufferStart;
        return new SyntaxException(kind, message, FILENAME, tokenizer.line, characters(from, tokenizer.lineEnd),
                text(from, Math.max(from, tokenizer.lineEnd - 1)), SyntaxException.NO_END, 0);
    }
}
