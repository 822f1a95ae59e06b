package org.krait.syntax;

import java.util.Arrays;

/**
 * Reads strings (language reference 2.5): plain ones as one token; those with replacement fields (PEP 701,
 * PEP 750) as a start, pieces of text, the tokens of the fields' expressions, and an end.
 */
abstract class StringReader extends NumberReader {
    private static final int MAX_STRING_NESTING = 150;
    private static final int MAX_EXPRESSION_NESTING = 3;

    /**
     * Indexed by bytes: whether they mean nothing within a string, or within one with replacement fields. What ends a
     * line, and the zero byte behind the source, does not.
     */
    private static final boolean[] ORDINARY_IN_STRING = ordinary(256, "'\"\\\n\0");
    private static final boolean[] ORDINARY_IN_TEMPLATE = ordinary(256, "'\"\\\n\0{}");
    /** The same for a string that is ASCII so far. */
    private static final boolean[] VERBATIM_IN_STRING = ordinary(128, "'\"\\\n\0");

    private static boolean[] ordinary(int limit, String others) {
        boolean[] ordinary = new boolean[256];
        Arrays.fill(ordinary, 0, limit, true);
        for (int i = 0; i < others.length(); i++) {
            ordinary[others.charAt(i)] = false;
        }
        return ordinary;
    }

    /**
     * What is being read at one level of nested strings: plain source, or a string with replacement fields.
     */
    static final class Frame {
        final Frame outer;
        final int depth;
        /** 'f' or 't'; 0 for the outermost frame, which is plain source. */
        final char prefix;
        boolean inText;
        int quote;
        int quoteSize;
        boolean raw;
        /** Offset of the prefix, of its line, and the number of that line. */
        int start;
        int lineStart;
        int line;
        /**
         * Brackets open in this string, and how many of them were when the current replacement field began.
         */
        int brackets;
        int fieldBrackets = -1;
        boolean inFormatSpec;
        /** A field with {@code =}: its text will be part of the result. */
        boolean debug;
        /** Where the current field's expression starts and ends, -1 while unknown. */
        int expressionStart = -1;
        int expressionEnd = -1;

        Frame(Frame outer, char prefix) {
            this.outer = outer;
            this.depth = outer == null ? 0 : outer.depth + 1;
            this.prefix = prefix;
        }

        boolean inField() {
            return fieldBrackets >= 0;
        }
    }

    /** The innermost string that is being read. */
    Frame frame = new Frame(null, (char) 0);

    StringReader(SourceText text, String filename, WarningLog warnings, boolean lenient) {
        super(text, filename, warnings, lenient);
    }

    /**
     * What messages say of an escape that means nothing.
     *
     * @param escape what stands behind the backslash
     * @param octal  whether that is a number, of an octal escape beyond a byte
     */
    record InvalidEscape(String escape, boolean octal) {

        /** The message of the SyntaxWarning. */
        String warning() {
            return what() + "Such sequences will not work in the future. " + instead();
        }

        /** The message of the SyntaxError that the warning may become. */
        String error() {
            return what() + instead();
        }

        private String what() {
            return "\"\\" + escape + "\" is an invalid " + (octal ? "octal " : "") + "escape sequence. ";
        }

        private String instead() {
            return "Did you mean \"\\\\" + escape + "\"? A raw string is also an option.";
        }
    }

    /** Adds the next token and returns its kind. */
    abstract int next();

    @Override
    final boolean inString() {
        return frame.depth > 0;
    }

    /** Whether that string is raw. */
    final boolean inRawString() {
        return frame.raw;
    }

    /** The letter that messages call that string by. */
    final char stringPrefix() {
        return frame.prefix == 't' ? 't' : 'f';
    }

    /** A string without replacement fields, whose first quote is read. */
    final int string(int quote, boolean raw) {
        firstLine = line;
        firstLineStart = lineStart;
        int quoteSize = 1;
        if (peek() == quote) {
            position++;
            if (peek() != quote) {
                return stringToken(Token.STRING, position, TokenList.VERBATIM);
            }
            position++;
            quoteSize = 3;
        }
        int endQuotes = 0;
        boolean escapedQuote = false;
        boolean verbatim = true;
        while (endQuotes != quoteSize) {
            if (skip(verbatim ? VERBATIM_IN_STRING : ORDINARY_IN_STRING)) {
                endQuotes = 0;
            }
            int c = read();
            if (c == quote) {
                endQuotes++;
                continue;
            }
            if (done == Done.ERROR) {
                return errorToken();
            }
            if (c == END || quoteSize == 1 && c == '\n') {
                return unterminated(quote, quoteSize, escapedQuote, c);
            }
            endQuotes = 0;
            verbatim &= c < 128 && (raw || c != '\\');
            if (c == '\\') {
                c = read();
                if (c == quote) {
                    escapedQuote = true;
                }
                if (c == '\r') {
                    read();
                }
            }
        }
        return stringToken(Token.STRING, position, verbatim ? TokenList.VERBATIM : null);
    }

    /** Goes on to a character that is not ordinary or to the end of the line; whether there was anything before it. */
    private boolean skip(boolean[] ordinary) {
        if (position == lineEnd) {
            return false;
        }
        byte[] s = source;
        int p = position;
        while (ordinary[s[p] & 0xFF]) {
            p++;
        }
        boolean any = p > position;
        position = p;
        return any;
    }

    private int unterminated(int quote, int quoteSize, boolean escapedQuote, int c) {
        position = start + 1;
        lineStart = firstLineStart;
        int lastLine = line;
        line = firstLine;
        if (frame.depth > 0 && frame.quote == quote && frame.quoteSize == quoteSize) {
            return fail(frame.prefix + "-string: expecting '}'");
        }
        String detected = " (detected at line " + lastLine + ")";
        if (quoteSize == 3) {
            fail("unterminated triple-quoted string literal" + detected);
            if (c != '\n') {
                done = Done.EOF_IN_TRIPLE_QUOTES;
            }
        } else {
            fail("unterminated string literal" + detected
                    + (escapedQuote ? "; perhaps you escaped the end quote?" : ""));
            if (c != '\n') {
                done = Done.EOF_IN_STRING;
            }
        }
        return Token.ERRORTOKEN;
    }

    /** A string with replacement fields, up to its first quotes. */
    final int startTemplate(char prefix, boolean raw, int quote) {
        firstLine = line;
        firstLineStart = lineStart;
        int quoteSize = 1;
        int c = read();
        if (c == quote) {
            int c2 = read();
            if (c2 == quote) {
                quoteSize = 3;
            } else {
                back(c2);
                back(c);
            }
        } else {
            back(c);
        }
        if (frame.depth + 1 >= MAX_STRING_NESTING) {
            return fail("too many nested f-strings or t-strings");
        }
        Frame inner = new Frame(frame, prefix);
        inner.inText = true;
        inner.quote = quote;
        inner.quoteSize = quoteSize;
        inner.raw = raw;
        inner.start = start;
        inner.lineStart = lineStart;
        inner.line = line;
        frame = inner;
        return stringToken(prefix == 'f' ? Token.FSTRING_START : Token.TSTRING_START, position);
    }

    /** The next token within the text of a string with replacement fields. */
    final int text() {
        Frame f = frame;
        start = position;
        firstLine = line;
        int c = read();
        if (c == '{') {
            int peek = read();
            back(peek);
            back(c);
            if (peek != '{') {
                f.fieldBrackets++;
                if (f.fieldBrackets >= MAX_EXPRESSION_NESTING) {
                    return fail(f.prefix + "-string: expressions nested too deeply");
                }
                f.inText = false;
                return next();
            }
        } else {
            back(c);
        }
        int quotes = 0;
        while (quotes < f.quoteSize) {
            c = read();
            if (c != f.quote) {
                back(c);
                break;
            }
            quotes++;
        }
        if (quotes == f.quoteSize) {
            firstLineStart = lineStart;
            frame = f.outer;
            return stringToken(f.prefix == 'f' ? Token.FSTRING_END : Token.TSTRING_END, position);
        }
        return middle(f);
    }

    private int middle(Frame f) {
        int kind = f.prefix == 'f' ? Token.FSTRING_MIDDLE : Token.TSTRING_MIDDLE;
        // Quotes that turned out not to end the string are part of the text: position is behind them.
        firstLineStart = lineStart;
        boolean namedEscape = false;
        int endQuotes = 0;
        while (endQuotes != f.quoteSize) {
            if (skip(ORDINARY_IN_TEMPLATE)) {
                endQuotes = 0;
            }
            int c = read();
            if (done == Done.ERROR) {
                return errorToken();
            }
            boolean inFormatSpec = f.inFormatSpec && f.inField();
            if (c == END || f.quoteSize == 1 && c == '\n') {
                if (inFormatSpec && c == '\n') {
                    return fail(f.prefix + "-string: newlines are not allowed in format specifiers for single "
                            + "quoted " + f.prefix + "-strings");
                }
                return unterminatedTemplate(f, c);
            }
            if (c == f.quote) {
                endQuotes++;
                continue;
            }
            endQuotes = 0;
            if (c == '{') {
                return openingBrace(f, kind, inFormatSpec);
            }
            if (c == '}') {
                return namedEscape ? stringToken(kind, position) : closingBrace(f, kind, inFormatSpec);
            }
            if (c == '\\') {
                int peek = read();
                if (peek == '\r') {
                    peek = read();
                }
                if (peek == '{' || peek == '}') {
                    if (!f.raw && !warnOfEscape(peek)) {
                        return Token.ERRORTOKEN;
                    }
                    back(peek);
                    continue;
                }
                if (!f.raw && peek == 'N') {
                    peek = read();
                    if (peek == '{') {
                        namedEscape = true;
                    } else {
                        back(peek);
                    }
                }
            }
        }
        position -= f.quoteSize;
        return stringToken(kind, position);
    }

    /** The text up to an opening brace: that of a replacement field, or a doubled one, of which one is text. */
    private int openingBrace(Frame f, int kind, boolean inFormatSpec) {
        f.expressionStart = position;
        f.expressionEnd = -1;
        int peek = read();
        if (peek == '{' && !inFormatSpec) {
            return stringToken(kind, position - 1);
        }
        back(peek);
        back('{');
        f.fieldBrackets++;
        if (f.fieldBrackets >= MAX_EXPRESSION_NESTING) {
            return fail(f.prefix + "-string: expressions nested too deeply");
        }
        f.inText = false;
        f.inFormatSpec = false;
        return stringToken(kind, position);
    }

    /** The text up to a closing brace: that of the field whose specifier the text is, or a doubled one. */
    private int closingBrace(Frame f, int kind, boolean inFormatSpec) {
        int peek = read();
        if (peek == '}' && !inFormatSpec && f.brackets == 0) {
            return stringToken(kind, position - 1);
        }
        back(peek);
        back('}');
        f.inText = false;
        f.inFormatSpec = false;
        return stringToken(kind, position);
    }

    private boolean warnOfEscape(int c) {
        InvalidEscape escape = new InvalidEscape(String.valueOf((char) c), false);
        if (isError(escape.warning())) {
            fail(escape.error());
            return false;
        }
        return true;
    }

    private int unterminatedTemplate(Frame f, int c) {
        position = f.start + 1;
        lineStart = f.lineStart;
        int lastLine = line;
        line = f.line;
        if (f.quoteSize == 3) {
            fail("unterminated triple-quoted " + f.prefix + "-string literal (detected at line " + lastLine
                    + ")");
            if (c != '\n') {
                done = Done.EOF_IN_TRIPLE_QUOTES;
            }
            return Token.ERRORTOKEN;
        }
        return fail("unterminated " + f.prefix + "-string literal (detected at line " + lastLine + ")");
    }

    /** The text of an expression without its comments; a line end stays. */
    final String withoutComments(int from, int to) {
        boolean comment = false;
        int quote = 0;
        StringBuilder cut = null;
        int kept = from;
        for (int i = from; i < to; i++) {
            byte b = source[i];
            if (comment) {
                if (b == '\n') {
                    comment = false;
                    kept = i;
                }
            } else if (b == '\\') {
                i++;
            } else if (b == '"' || b == '\'') {
                quote = quote == 0 ? b : quote == b ? 0 : quote;
            } else if (b == '#' && quote == 0) {
                if (cut == null) {
                    cut = new StringBuilder();
                }
                cut.append(decoded(kept, i));
                comment = true;
            }
        }
        if (cut == null) {
            return decoded(from, to);
        }
        return comment ? cut.toString() : cut.append(decoded(kept, to)).toString();
    }
}
