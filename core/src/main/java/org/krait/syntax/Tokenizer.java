package org.krait.syntax;

import java.nio.charset.StandardCharsets;

/**
 * Splits source into tokens: language reference chapter 2, PEP 701 and PEP 750 for strings with replacement
 * fields.
 *
 * <p>Reads UTF-8 with line ends {@code \n}, character by character like CPython's tokenizer, because the
 * state that it leaves behind (position, current line, open brackets) shows in the errors. One call of
 * {@link #next} adds one token; an error adds an {@link Token#ERRORTOKEN} and leaves its reason in {@link
 * #error} or {@link #done}.
 */
final class Tokenizer {

    /** Why the tokenizer stopped. */
    enum Done {
        /** It has not. */
        OK,
        EOF,
        /** The end of the source inside a string with three quotes. */
        EOF_IN_TRIPLE_QUOTES,
        /** The end of the source inside a string. */
        EOF_IN_STRING,
        /** {@link #error} says why. */
        ERROR,
        TABS_AND_SPACES,
        TOO_DEEP,
        DEDENT_MISMATCH,
        LINE_CONTINUATION
    }

    private static final int END = -1;
    private static final int TAB_SIZE = 8;
    private static final int MAX_INDENT = 100;
    private static final int MAX_LEVEL = 200;
    private static final int MAX_STRING_NESTING = 150;
    private static final int MAX_EXPRESSION_NESTING = 3;

    /**
     * What is being read at one level of nested strings: plain source, or a string with replacement fields.
     */
    private static final class Frame {
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

    /** The source, followed by a zero byte. */
    final byte[] source;
    /** The length of the source without that byte. */
    final int length;
    final TokenList tokens;

    private final String filename;
    private final boolean typeComments;
    private final WarningLog warnings;
    private final Identifiers identifiers;

    /**
     * Offset of the next character, of the end and the start of the line that it stands in, and that line's
     * number.
     */
    int position;
    int lineEnd;
    int lineStart;
    int line;
    /**
     * Start of the text that CPython would hold in its buffer: the line, or the first line of the token at
     * hand.
     */
    int bufferStart;

    Done done = Done.OK;
    SyntaxException error;

    /** Open brackets: character, line and offset in the line. */
    int level;
    final byte[] openBrackets = new byte[MAX_LEVEL];
    final int[] openLines = new int[MAX_LEVEL];
    final int[] openColumns = new int[MAX_LEVEL];

    private final int[] indents = new int[MAX_INDENT];
    private final int[] alternateIndents = new int[MAX_INDENT];
    private int indent;
    /** Indents still to be told, or dedents when negative. */
    private int pending;
    private boolean atLineStart = true;
    private Frame frame = new Frame(null, (char) 0);

    /** Start of the token at hand, -1 between tokens. */
    private int start = -1;
    /** For a token of several lines: the line it starts in. */
    private int firstLine;
    private int firstLineStart;

    private final java.util.ArrayList<org.krait.syntax.ast.TypeIgnore> typeIgnores = new java.util.ArrayList<>();

    Tokenizer(byte[] source, int length, String filename, boolean typeComments, WarningLog warnings,
            Identifiers identifiers) {
        this.source = source;
        this.length = length;
        this.filename = filename;
        this.typeComments = typeComments;
        this.warnings = warnings;
        this.identifiers = identifiers;
        this.tokens = new TokenList(Math.max(64, length / 6));
    }

    /** Whether the tokenizer stands within a string with replacement fields. */
    boolean inString() {
        return frame.depth > 0;
    }

    /** Whether that string is raw. */
    boolean inRawString() {
        return frame.raw;
    }

    /** The letter that messages call that string by. */
    char stringPrefix() {
        return frame.prefix == 't' ? 't' : 'f';
    }

    /** The {@code # type: ignore} comments read so far. */
    java.util.List<org.krait.syntax.ast.TypeIgnore> typeIgnores() {
        return typeIgnores;
    }

    /**
     * Adds all tokens.
     *
     * @param single whether the source is a single statement, whose end is also the end of a line and, unless
     *     {@code keepBlocks}, of all blocks
     * @return whether the source is free of errors, as far as a tokenizer sees
     */
    boolean readAll(boolean single, boolean keepBlocks) {
        boolean started = false;
        while (true) {
            int kind = next();
            if (kind == Token.ERRORTOKEN) {
                return false;
            }
            if (kind == Token.ENDMARKER) {
                if (!single || !started) {
                    return true;
                }
                endSingle(keepBlocks);
                started = false;
            } else {
                started = true;
            }
        }
    }

    /** Makes the end of a single statement, just read, the end of a line. */
    void endSingle(boolean keepBlocks) {
        tokens.setLastKind(Token.NEWLINE);
        if (indent > 0 && !keepBlocks) {
            pending = -indent;
            indent = 0;
        }
    }

    /** Adds the next token and returns its kind. */
    int next() {
        warnings.reading(tokens.size());
        int kind = frame.inText ? text() : plain();
        while (kind == Token.TYPE_IGNORE) {
            kind = frame.inText ? text() : plain();
        }
        return kind;
    }

    // Characters

    private int read() {
        if (position != lineEnd) {
            return source[position++] & 0xFF;
        }
        return nextLine() ? source[position++] & 0xFF : END;
    }

    private void back(int c) {
        if (c != END) {
            position--;
        }
    }

    private boolean nextLine() {
        if (done != Done.OK) {
            return false;
        }
        if (position == length) {
            done = Done.EOF;
            return false;
        }
        if (start < 0) {
            bufferStart = position;
        }
        lineStart = position;
        line++;
        int end = position;
        byte[] s = source;
        while (end < length) {
            byte b = s[end++];
            if (b == '\n') {
                break;
            }
            if (b == 0) {
                while (end < length && s[end - 1] != '\n') {
                    end++;
                }
                lineEnd = end;
                fail("source code cannot contain null bytes");
                position = lineEnd;
                return false;
            }
        }
        lineEnd = end;
        return true;
    }

    private static boolean startsName(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 128;
    }

    private static boolean continuesName(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c >= 128;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isHexDigit(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    // Tokens

    private int token(int kind) {
        return token(kind, position, null);
    }

    /**
     * Adds a token whose text reaches from {@link #start} to {@code end} within the current line. Its place
     * ends at the current position: a doubled brace counts in full, though one is text.
     */
    private int token(int kind, int end, Object value) {
        tokens.add(kind, start, end, line, start - lineStart, line, position - lineStart, level, value);
        return kind;
    }

    /** Adds a part of a string, which may have begun in an earlier line. */
    private int stringToken(int kind, int end) {
        tokens.add(kind, start, end, firstLine, start - firstLineStart, line, position - lineStart, level,
                null);
        return kind;
    }

    /** Adds a token without text. */
    private int emptyToken(int kind) {
        tokens.add(kind, -1, -1, line, -1, line, -1, level, null);
        return kind;
    }

    private int errorToken() {
        return emptyToken(Token.ERRORTOKEN);
    }

    private int stop(Done reason) {
        done = reason;
        return errorToken();
    }

    private int stopAtLineEnd(Done reason) {
        position = lineEnd;
        return stop(reason);
    }

    /** Records an error at the current position. */
    private int fail(String message) {
        return fail(message, -1, -1);
    }

    private int fail(String message, int offset, int endOffset) {
        if (done != Done.ERROR) {
            int from = offset == -1 ? decoded(lineStart, position).codePointCount() : offset;
            int to = endOffset == -1 ? from : endOffset;
            int end = lineStart;
            while (end < length && source[end] != '\n' && source[end] != 0) {
                end++;
            }
            error = new SyntaxException(SyntaxException.Kind.SYNTAX_ERROR, message, filename, line, from,
                    decoded(lineStart, end).text(), line, to);
            done = Done.ERROR;
        }
        return errorToken();
    }

    private record Decoded(String text) {
        int codePointCount() {
            return text.codePointCount(0, text.length());
        }
    }

    private Decoded decoded(int from, int to) {
        return new Decoded(new String(source, from, Math.max(0, to - from), StandardCharsets.UTF_8));
    }

    private boolean warn(String message) {
        if (warnings.warn(WarningSink.Category.SyntaxWarning, message, line)) {
            fail(message);
            return false;
        }
        return true;
    }

    // Plain source

    private int plain() {
        Frame current = frame;
        while (true) {
            start = -1;
            boolean blank = false;
            if (atLineStart) {
                atLineStart = false;
                int column = 0;
                int alternate = 0;
                int continued = 0;
                int c;
                while (true) {
                    c = read();
                    if (c == ' ') {
                        column++;
                        alternate++;
                    } else if (c == '\t') {
                        column = (column / TAB_SIZE + 1) * TAB_SIZE;
                        alternate++;
                    } else if (c == '\f') {
                        column = 0;
                        alternate = 0;
                    } else if (c == '\\') {
                        continued = continued != 0 ? continued : column;
                        if (!continueLine()) {
                            return errorToken();
                        }
                    } else {
                        break;
                    }
                }
                back(c);
                blank = c == '#' || c == '\n' || c == '\r';
                if (!blank && level == 0) {
                    column = continued != 0 ? continued : column;
                    alternate = continued != 0 ? continued : alternate;
                    Done reason = changeIndent(column, alternate);
                    if (reason != Done.OK) {
                        return stopAtLineEnd(reason);
                    }
                }
            }
            start = position;
            if (pending != 0) {
                if (pending < 0) {
                    pending++;
                    return emptyToken(Token.DEDENT);
                }
                pending--;
                return emptyToken(Token.INDENT);
            }
            back(read());
            int kind = afterIndent(current, blank);
            if (kind != Token.NL) {
                return kind;
            }
        }
    }

    private Done changeIndent(int column, int alternate) {
        if (column == indents[indent]) {
            return alternate == alternateIndents[indent] ? Done.OK : Done.TABS_AND_SPACES;
        }
        if (column > indents[indent]) {
            if (indent + 1 >= MAX_INDENT) {
                return Done.TOO_DEEP;
            }
            if (alternate <= alternateIndents[indent]) {
                return Done.TABS_AND_SPACES;
            }
            pending++;
            indent++;
            indents[indent] = column;
            alternateIndents[indent] = alternate;
            return Done.OK;
        }
        while (indent > 0 && column < indents[indent]) {
            pending--;
            indent--;
        }
        if (column != indents[indent]) {
            return Done.DEDENT_MISMATCH;
        }
        return alternate == alternateIndents[indent] ? Done.OK : Done.TABS_AND_SPACES;
    }

    /** Reads the line end behind a backslash; on failure {@link #done} says why. */
    private boolean continueLine() {
        int c = read();
        if (c == '\r') {
            c = read();
        }
        if (c != '\n') {
            done = Done.LINE_CONTINUATION;
            return false;
        }
        c = read();
        if (c == END) {
            done = Done.EOF;
            position = lineEnd;
            return false;
        }
        back(c);
        return true;
    }

    /** The next token of a line, or {@link Token#NL} where the line ends without one. */
    private int afterIndent(Frame current, boolean blank) {
        int c;
        while (true) {
            start = -1;
            do {
                c = read();
            } while (c == ' ' || c == '\t' || c == '\f');
            start = position - 1;
            if (c == '#') {
                while (c != END && c != '\n' && c != '\r') {
                    c = read();
                }
                if (typeComments) {
                    int kind = typeComment(c, blank);
                    if (kind != Token.NL) {
                        return kind;
                    }
                }
            }
            if (c != '\\') {
                break;
            }
            if (!continueLine()) {
                return errorToken();
            }
        }
        if (c == END) {
            return emptyToken(level == 0 && done == Done.EOF ? Token.ENDMARKER : Token.ERRORTOKEN);
        }
        if (startsName(c)) {
            return nameOrString(current, c);
        }
        if (c == '\r') {
            c = read();
        }
        if (c == '\n') {
            atLineStart = true;
            return blank || level > 0 ? Token.NL : token(Token.NEWLINE, position - 1, null);
        }
        if (c == '.') {
            return dot();
        }
        if (isDigit(c)) {
            return number(c);
        }
        if (c == '\'' || c == '"') {
            return string(current, c);
        }
        return operator(current, c);
    }

    /**
     * A comment of the form {@code # type: ...} just read, if it is one, with {@code c} behind it; else NL.
     */
    private int typeComment(int c, boolean blank) {
        String prefix = "# type: ";
        int p = start;
        int i = 0;
        while (i < prefix.length() && p < position) {
            if (prefix.charAt(i) == ' ') {
                while (source[p] == ' ' || source[p] == '\t') {
                    p++;
                }
            } else if (prefix.charAt(i) == source[p]) {
                p++;
            } else {
                break;
            }
            i++;
        }
        if (i < prefix.length()) {
            return Token.NL;
        }
        back(c);
        int ignoreEnd = p + 6;
        boolean ignore = position >= ignoreEnd && matches(p, "ignore")
                && !(position > ignoreEnd && ((source[ignoreEnd] & 0xFF) >= 128
                        || continuesName(source[ignoreEnd]) && source[ignoreEnd] != '_'));
        if (!ignore) {
            int kind = Token.TYPE_COMMENT;
            tokens.add(kind, p, position, line, p - lineStart, line, position - lineStart, level, null);
            return kind;
        }
        typeIgnores.add(new org.krait.syntax.ast.TypeIgnore(line, decoded(ignoreEnd, position).text()));
        if (blank) {
            read();
            atLineStart = true;
        }
        return Token.TYPE_IGNORE;
    }

    private boolean matches(int at, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (source[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int nameOrString(Frame current, int first) {
        int c = first;
        boolean b = false;
        boolean r = false;
        boolean u = false;
        boolean f = false;
        boolean t = false;
        while (true) {
            int lower = c | 0x20;
            if (!b && lower == 'b') {
                b = true;
            } else if (!u && lower == 'u') {
                u = true;
            } else if (!r && lower == 'r') {
                r = true;
            } else if (!f && lower == 'f') {
                f = true;
            } else if (!t && lower == 't') {
                t = true;
            } else {
                break;
            }
            c = read();
            if (c == '"' || c == '\'') {
                String clash = u && b ? "'u' and 'b'" : u && r ? "'u' and 'r'" : u && f ? "'u' and 'f'"
                        : u && t ? "'u' and 't'" : b && f ? "'b' and 'f'" : b && t ? "'b' and 't'"
                        : f && t ? "'f' and 't'" : null;
                if (clash != null) {
                    return fail(clash + " prefixes are incompatible", start + 1 - lineStart,
                            position - lineStart);
                }
                return f || t ? startTemplate(f ? 'f' : 't', r, c) : string(current, c);
            }
        }
        boolean ascii = true;
        // Inv: c was read last, at position - 1 unless it is END.
        byte[] s = source;
        while (continuesName(c)) {
            if (c >= 128) {
                ascii = false;
            }
            int p = position;
            if (p == lineEnd) {
                c = read();
            } else {
                c = s[p] & 0xFF;
                position = p + 1;
            }
        }
        back(c);
        if (!ascii) {
            if (!verifyIdentifier()) {
                return errorToken();
            }
            return token(Token.NAME, position, Identifiers.normalize(source, start, position));
        }
        int slot = identifiers.find(s, start, position);
        return token(identifiers.kind(slot), position, identifiers.name(slot));
    }

    private boolean verifyIdentifier() {
        String name = decoded(start, position).text();
        int i = 0;
        while (i < name.length()) {
            int c = name.codePointAt(i);
            if (i == 0 ? !Identifiers.isStart(c) : !Identifiers.isContinue(c)) {
                int behind = i + Character.charCount(c);
                if (behind < name.length()) {
                    position = start + name.substring(0, behind).getBytes(StandardCharsets.UTF_8).length;
                }
                reject(Identifiers.isPrintable(c) ? "invalid character '" + Character.toString(c) + "' ("
                        + unicode(c)
                        + ")" : "invalid non-printable character " + unicode(c));
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** Records an error without adding a token. */
    private void reject(String message) {
        int size = tokens.size();
        fail(message);
        tokens.truncate(size);
    }

    private static String unicode(int c) {
        String hex = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }

    private int dot() {
        int c = read();
        if (isDigit(c)) {
            return fraction(c);
        }
        if (c == '.') {
            c = read();
            if (c == '.') {
                return token(Token.ELLIPSIS);
            }
            back(c);
            back('.');
        } else {
            back(c);
        }
        return token(Token.DOT);
    }

    // Numbers (language reference 2.6)

    private int number(int first) {
        if (first != '0') {
            int c = digits();
            if (done == Done.ERROR) {
                return errorToken();
            }
            return c == '.' ? fraction(read()) : exponent(c);
        }
        int c = read();
        switch (c) {
            case 'x':
            case 'X':
                return radixDigits(16, "hexadecimal");
            case 'o':
            case 'O':
                return radixDigits(8, "octal");
            case 'b':
            case 'B':
                return radixDigits(2, "binary");
            default:
                return afterZero(c);
        }
    }

    /** Whether a digit belongs to a radix. */
    private static boolean isDigit(int c, int radix) {
        return radix == 16 ? isHexDigit(c) : c >= '0' && c < '0' + radix;
    }

    private int radixDigits(int radix, String kind) {
        int c = read();
        do {
            if (c == '_') {
                c = read();
            }
            if (!isDigit(c, radix)) {
                if (isDigit(c)) {
                    return fail("invalid digit '" + (char) c + "' in " + kind + " literal");
                }
                back(c);
                return fail("invalid " + kind + " literal");
            }
            do {
                c = read();
            } while (isDigit(c, radix));
        } while (c == '_');
        if (isDigit(c)) {
            return fail("invalid digit '" + (char) c + "' in " + kind + " literal");
        }
        return endNumber(c, kind);
    }

    private int afterZero(int second) {
        int c = second;
        while (true) {
            if (c == '_') {
                c = read();
                if (!isDigit(c)) {
                    back(c);
                    return fail("invalid decimal literal");
                }
            }
            if (c != '0') {
                break;
            }
            c = read();
        }
        int zerosEnd = position;
        boolean nonzero = isDigit(c);
        if (nonzero) {
            c = digits();
            if (done == Done.ERROR) {
                return errorToken();
            }
        }
        if (c == '.') {
            return fraction(read());
        }
        if (c == 'e' || c == 'E' || c == 'j' || c == 'J') {
            return exponent(c);
        }
        if (nonzero) {
            back(c);
            return fail("leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal "
                    + "integers", start + 1 - lineStart, zerosEnd - lineStart);
        }
        return endNumber(c, "decimal");
    }

    /** Reads digits and single underscores between them; returns the character behind. */
    private int digits() {
        while (true) {
            int c;
            do {
                c = read();
            } while (isDigit(c));
            if (c != '_') {
                return c;
            }
            c = read();
            if (!isDigit(c)) {
                back(c);
                reject("invalid decimal literal");
                return END;
            }
        }
    }

    /** The rest of a number from the first digit behind the point. */
    private int fraction(int first) {
        int c = first;
        if (isDigit(c)) {
            c = digits();
            if (done == Done.ERROR) {
                return errorToken();
            }
        }
        return exponent(c);
    }

    private int exponent(int first) {
        int c = first;
        if (c == 'e' || c == 'E') {
            int e = c;
            c = read();
            if (c == '+' || c == '-') {
                c = read();
                if (!isDigit(c)) {
                    back(c);
                    return fail("invalid decimal literal");
                }
            } else if (!isDigit(c)) {
                back(c);
                if (!verifyEnd(e, "decimal")) {
                    return errorToken();
                }
                back(e);
                return token(Token.NUMBER);
            }
            c = digits();
            if (done == Done.ERROR) {
                return errorToken();
            }
        }
        if (c == 'j' || c == 'J') {
            return endNumber(read(), "imaginary");
        }
        return endNumber(c, "decimal");
    }

    private int endNumber(int c, String kind) {
        if (!verifyEnd(c, kind)) {
            return errorToken();
        }
        back(c);
        return token(Token.NUMBER);
    }

    /** A keyword may touch a number, with a warning; any other name may not. */
    private boolean verifyEnd(int c, String kind) {
        boolean keyword = false;
        switch (c) {
            case 'a':
                keyword = ahead("nd");
                break;
            case 'e':
                keyword = ahead("lse");
                break;
            case 'f':
                keyword = ahead("or");
                break;
            case 'i':
                int c2 = read();
                keyword = c2 == 'f' || c2 == 'n' || c2 == 's';
                back(c2);
                break;
            case 'o':
                keyword = ahead("r");
                break;
            case 'n':
                keyword = ahead("ot");
                break;
            default:
                break;
        }
        if (keyword) {
            back(c);
            int size = tokens.size();
            boolean go = warn("invalid " + kind + " literal");
            tokens.truncate(size);
            if (go) {
                read();
            }
            return go;
        }
        if (c < 128 && continuesName(c)) {
            back(c);
            reject("invalid " + kind + " literal");
            return false;
        }
        return true;
    }

    /** Whether the source goes on with {@code rest} and then no name character. */
    private boolean ahead(String rest) {
        int at = position;
        for (int i = 0; i < rest.length(); i++) {
            if (at + i >= lineEnd || source[at + i] != rest.charAt(i)) {
                return false;
            }
        }
        at += rest.length();
        return at >= lineEnd || !continuesName(source[at] & 0xFF);
    }

    // Strings (language reference 2.5)

    private int string(Frame current, int quote) {
        firstLine = line;
        firstLineStart = lineStart;
        int quoteSize = 1;
        int endQuotes = 0;
        boolean escapedQuote = false;
        int c = read();
        if (c == quote) {
            c = read();
            if (c == quote) {
                quoteSize = 3;
            } else {
                endQuotes = 1;
            }
        }
        if (c != quote) {
            back(c);
        }
        while (endQuotes != quoteSize) {
            c = read();
            if (done == Done.ERROR) {
                return errorToken();
            }
            if (c == END || quoteSize == 1 && c == '\n') {
                return unterminated(current, quote, quoteSize, escapedQuote, c);
            }
            if (c == quote) {
                endQuotes++;
            } else {
                endQuotes = 0;
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
        }
        return stringToken(Token.STRING, position);
    }

    private int unterminated(Frame current, int quote, int quoteSize, boolean escapedQuote, int c) {
        position = start + 1;
        lineStart = firstLineStart;
        int lastLine = line;
        line = firstLine;
        if (current.depth > 0 && current.quote == quote && current.quoteSize == quoteSize) {
            return fail(current.prefix + "-string: expecting '}'");
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

    private int startTemplate(char prefix, boolean raw, int quote) {
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
    private int text() {
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
                return plain();
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
            int c = read();
            if (done == Done.ERROR) {
                return errorToken();
            }
            boolean inFormatSpec = f.inFormatSpec && f.inField();
            if (c == END || f.quoteSize == 1 && c == '\n') {
                if (inFormatSpec && c == '\n') {
                    return fail(f.prefix + "-string: newlines are not allowed in format specifiers for single quoted "
                            + f.prefix + "-strings");
                }
                return unterminatedTemplate(f, c);
            }
            if (c == f.quote) {
                endQuotes++;
                continue;
            }
            endQuotes = 0;
            if (c == '{') {
                f.expressionStart = position;
                f.expressionEnd = -1;
                int peek = read();
                if (peek != '{' || inFormatSpec) {
                    back(peek);
                    back(c);
                    f.fieldBrackets++;
                    if (f.fieldBrackets >= MAX_EXPRESSION_NESTING) {
                        return fail(f.prefix + "-string: expressions nested too deeply");
                    }
                    f.inText = false;
                    f.inFormatSpec = false;
                    return stringToken(kind, position);
                }
                return stringToken(kind, position - 1);
            }
            if (c == '}') {
                if (namedEscape) {
                    return stringToken(kind, position);
                }
                int peek = read();
                if (peek == '}' && !inFormatSpec && f.brackets == 0) {
                    return stringToken(kind, position - 1);
                }
                back(peek);
                back(c);
                f.inText = false;
                f.inFormatSpec = false;
                return stringToken(kind, position);
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

    private boolean warnOfEscape(int c) {
        String what = "\"\\" + (char) c + "\" is an invalid escape sequence. ";
        String instead = "Did you mean \"\\\\" + (char) c + "\"? A raw string is also an option.";
        if (warnings.warn(WarningSink.Category.SyntaxWarning,
                what + "Such sequences will not work in the future. " + instead, line)) {
            fail(what + instead);
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

    // Operators and brackets

    private int operator(Frame current, int c) {
        Object expressionText = null;
        boolean inField = current.depth > 0 && current.inField();
        if (inField && (c == ':' || c == '}' || c == '!' || c == '{')) {
            int cursor = current.brackets - (c != '{' ? 1 : 0);
            boolean valid = cursor == 0 || cursor == 1 && (current.debug || current.inFormatSpec);
            if (valid) {
                if (c == '{') {
                    current.expressionStart = position;
                    current.expressionEnd = -1;
                } else {
                    if (c != ':' || current.expressionEnd == -1) {
                        current.expressionEnd = start;
                    }
                    if (current.debug || current.prefix == 't') {
                        expressionText = withoutComments(current.expressionStart, current.expressionEnd);
                    }
                }
            }
            if (c == ':' && cursor == current.fieldBrackets) {
                current.inText = true;
                current.inFormatSpec = true;
                return token(Token.COLON, position, expressionText);
            }
        }
        int c2 = read();
        int kind = Token.ofTwo(c, c2);
        if (kind != Token.OP) {
            int c3 = read();
            int kind3 = Token.ofThree(c, c2, c3);
            if (kind3 != Token.OP) {
                kind = kind3;
            } else {
                back(c3);
            }
            return token(kind, position, expressionText);
        }
        back(c2);
        switch (c) {
            case '(':
            case '[':
            case '{':
                if (level >= MAX_LEVEL) {
                    return fail("too many nested parentheses");
                }
                openBrackets[level] = (byte) c;
                openLines[level] = line;
                openColumns[level] = start - lineStart;
                level++;
                if (current.depth > 0) {
                    current.brackets++;
                }
                break;
            case ')':
            case ']':
            case '}':
                String problem = close(current, (char) c);
                if (problem != null) {
                    return fail(problem);
                }
                break;
            default:
                break;
        }
        if (c < 128 && !Identifiers.isPrintable(c)) {
            return fail("invalid non-printable character " + unicode(c));
        }
        if (c == '=' && current.depth > 0 && current.brackets - current.fieldBrackets == 1) {
            current.debug = true;
        }
        return token(Token.ofOne(c), position, expressionText);
    }

    /** Matches a closing bracket; returns what is wrong with it, or null. */
    private String close(Frame current, char c) {
        boolean template = current.depth > 0;
        if (template && current.brackets == 0 && c == '}') {
            return current.prefix + "-string: single '}' is not allowed";
        }
        if (level == 0) {
            return "unmatched '" + c + "'";
        }
        level--;
        char opening = (char) openBrackets[level];
        if (!(opening == '(' && c == ')' || opening == '[' && c == ']' || opening == '{' && c == '}')) {
            if (template && opening == '{' && current.brackets - 1 == current.fieldBrackets) {
                return current.prefix + "-string: unmatched '" + c + "'";
            }
            return "closing parenthesis '" + c + "' does not match opening parenthesis '" + opening + "'"
                    + (openLines[level] == line ? "" : " on line " + openLines[level]);
        }
        if (template) {
            current.brackets--;
            if (current.brackets < 0) {
                return current.prefix + "-string: unmatched '" + c + "'";
            }
            if (c == '}' && current.brackets == current.fieldBrackets) {
                current.fieldBrackets--;
                current.inText = true;
                current.inFormatSpec = false;
                current.debug = false;
            }
        }
        return null;
    }

    /** The text of an expression without its comments; a line end stays. */
    private String withoutComments(int from, int to) {
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
                cut.append(decoded(kept, i).text());
                comment = true;
            }
        }
        if (cut == null) {
            return decoded(from, to).text();
        }
        return comment ? cut.toString() : cut.append(decoded(kept, to).text()).toString();
    }
}
