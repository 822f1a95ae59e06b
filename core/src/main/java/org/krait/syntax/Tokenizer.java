package org.krait.syntax;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.krait.algorithm.unicode.CharacterType;
import org.krait.syntax.ast.TypeIgnore;

/**
 * Splits source into tokens (language reference chapter 2): indentation, names, operators; its base classes
 * read numbers and strings.
 *
 * <p>Reads UTF-8 with line ends {@code \n}, character by character like CPython's tokenizer, because the
 * state that it leaves behind (position, current line, open brackets) shows in the errors. One call of
 * {@link #next} adds one token; an error adds an {@link Token#ERRORTOKEN} and leaves its reason in {@link
 * #error} or {@link #done}.
 */
final class Tokenizer extends StringReader {
    private static final int TAB_SIZE = 8;
    private static final int MAX_INDENT = 100;

    /** What a method returns that has found no token. */
    private static final int NONE = -1;

    /** What {@link #beginLine} returns for a line that has nothing but perhaps a comment. */
    private static final int BLANK_LINE = -2;

    // What the next character is the first of.
    private static final int BLANK = 0;
    private static final int NAME = 1;
    private static final int NAME_OR_PREFIX = 2;
    private static final int OPENING = 3;
    private static final int CLOSING = 4;
    /** An operator that is part of no longer one. */
    private static final int ALONE = 5;
    private static final int LINE_END = 6;
    private static final int RETURN = 7;
    private static final int COMMENT = 8;
    private static final int BACKSLASH = 9;
    private static final int ZERO = 10;
    private static final int OTHER = 11;

    /** Indexed by bytes of UTF-8. */
    private static final byte[] FIRST = new byte[256];

    static {
        for (int c = 0; c < FIRST.length; c++) {
            FIRST[c] = (byte) (startsName(c) ? NAME : OTHER);
        }
        begin(BLANK, " \t\f");
        begin(NAME_OR_PREFIX, "bBfFrRtTuU");
        begin(OPENING, "([{");
        begin(CLOSING, ")]}");
        begin(ALONE, ",;~");
        begin(LINE_END, "\n");
        begin(RETURN, "\r");
        begin(COMMENT, "#");
        begin(BACKSLASH, "\\");
        begin(ZERO, "\0");
    }

    private static void begin(int what, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            FIRST[characters.charAt(i)] = (byte) what;
        }
    }

    private final boolean typeComments;
    /** Whether comments and line ends without meaning are tokens, too, and mistakes are left to others. */
    private final boolean extraTokens;
    /** A comment stood alone in its line, whose end is yet to come. */
    private boolean commentAlone;
    private final Identifiers identifiers = new Identifiers();
    private final NameForms names;

    private final int[] indents = new int[MAX_INDENT];
    private final int[] alternateIndents = new int[MAX_INDENT];
    private int indent;
    /** Indents still to be told, or dedents when negative. */
    private int pending;
    private boolean atLineStart = true;
    private final ArrayList<TypeIgnore> typeIgnores = new ArrayList<>();

    Tokenizer(SourceText text, String filename, boolean typeComments, NameForms names, WarningLog warnings) {
        this(text, filename, typeComments, false, names, warnings);
    }

    Tokenizer(SourceText text, String filename, boolean typeComments, boolean extraTokens, NameForms names,
            WarningLog warnings) {
        super(text, filename, warnings, extraTokens);
        this.names = names;
        this.extraTokens = extraTokens;
        this.typeComments = typeComments;
    }

    /** The {@code # type: ignore} comments read so far. */
    List<TypeIgnore> typeIgnores() {
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
        while (true) {
            int before = tokens.size();
            int kind;
            do {
                kind = next();
            } while (kind != Token.ENDMARKER && kind != Token.ERRORTOKEN);
            if (kind == Token.ERRORTOKEN) {
                return false;
            }
            if (!single || tokens.size() == before + 1) {
                return true;
            }
            endSingle(keepBlocks);
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

    @Override
    int next() {
        if (frame.inText) {
            return text();
        }
        while (true) {
            int begun = atLineStart ? beginLine() : NONE;
            if (begun == Token.ERRORTOKEN) {
                return begun;
            }
            if (pending != 0) {
                return changedIndent();
            }
            if (position == lineEnd) {
                start = position;
                if (peek() == END) {
                    return endOfSource();
                }
            }
            // No line's end is a blank, and the source's end is a zero byte.
            byte[] s = source;
            int p = position;
            int c;
            int first;
            do {
                c = s[p++];
                first = FIRST[c & 0xFF];
            } while (first == BLANK);
            start = p - 1;
            position = p;
            int kind;
            switch (first) {
                case NAME:
                    return name();
                case NAME_OR_PREFIX:
                    return nameOrString();
                case OPENING:
                    return open(c);
                case CLOSING:
                    return close(c);
                case ALONE:
                    return tokenAndLook(Token.ofOne(c), null);
                case LINE_END:
                    kind = endOfLine(begun == BLANK_LINE);
                    break;
                case RETURN:
                    kind = behindReturn(read(), begun == BLANK_LINE);
                    break;
                case COMMENT:
                    kind = comment(begun == BLANK_LINE);
                    break;
                case BACKSLASH:
                    kind = continueLine() ? NONE : errorToken();
                    break;
                case ZERO:
                    position = start;
                    start = -1;
                    kind = peek() == END ? endOfSource() : NONE;
                    break;
                default:
                    return other(c);
            }
            if (kind != NONE) {
                return kind;
            }
        }
    }

    /**
     * Reads a line's indent.
     *
     * @return {@link #BLANK_LINE}, {@link #NONE} for any other line, or that an error has been added
     */
    private int beginLine() {
        atLineStart = false;
        start = -1;
        int column = 0;
        int c = END;
        if (position != lineEnd || nextLine()) {
            // Most indents are spaces only.
            byte[] s = source;
            int p = position;
            while ((c = s[p]) == ' ') {
                p++;
            }
            column = p - position;
            position = p;
            if (c == 0) {
                c = peek();
            }
        }
        int alternate = column;
        int continued = 0;
        while (c == ' ' || c == '\t' || c == '\f' || c == '\\') {
            position++;
            if (c == ' ') {
                column++;
                alternate++;
            } else if (c == '\t') {
                column = (column / TAB_SIZE + 1) * TAB_SIZE;
                alternate++;
            } else if (c == '\f') {
                column = 0;
                alternate = 0;
            } else {
                continued = continued != 0 ? continued : column;
                if (!continueLine()) {
                    return errorToken();
                }
            }
            c = peek();
        }
        if (c == '#' || c == '\n' || c == '\r') {
            return BLANK_LINE;
        }
        if (level == 0) {
            Done reason = continued != 0 ? changeIndent(continued, continued) : changeIndent(column, alternate);
            if (reason != Done.OK) {
                return stopAtLineEnd(reason);
            }
        }
        return NONE;
    }

    /** An INDENT or DEDENT that is yet to be told. */
    private int changedIndent() {
        start = position;
        if (pending < 0) {
            pending++;
            return extraTokens ? token(Token.DEDENT) : emptyToken(Token.DEDENT);
        }
        pending--;
        if (!extraTokens) {
            return emptyToken(Token.INDENT);
        }
        start = bufferStart;
        return token(Token.INDENT);
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

    private int endOfLine(boolean blank) {
        atLineStart = true;
        if (!extraTokens) {
            return blank || level > 0 ? NONE : token(Token.NEWLINE, position - 1, null);
        }
        boolean meaningless = blank || level > 0 || commentAlone;
        commentAlone = false;
        return meaningless ? token(Token.NL) : token(Token.NEWLINE, position - 1, null);
    }

    private int endOfSource() {
        return emptyToken(level == 0 && done == Done.EOF ? Token.ENDMARKER : Token.ERRORTOKEN);
    }

    /** A token that begins with a character which is no name's. */
    private int other(int c) {
        switch (c) {
            case '.':
                return dot();
            case '\'':
            case '"':
                return string(c, false);
            case '(':
            case '[':
            case '{':
                return open(c);
            case ')':
            case ']':
            case '}':
                return close(c);
            default:
                return isDigit(c) ? number(c) : operator(c);
        }
    }

    /** Reads a comment, and the end of the line too unless one of them is a token of its own. */
    private int comment(boolean blank) {
        position = endOfComment();
        int c = read();
        if (typeComments) {
            int kind = typeComment(c, blank);
            if (kind != NONE) {
                return kind == Token.TYPE_IGNORE ? NONE : kind;
            }
        }
        if (extraTokens) {
            back(c);
            commentAlone = blank;
            return token(Token.COMMENT);
        }
        if (c == '\r') {
            c = read();
        }
        return c == END ? endOfSource() : behindReturn(c, blank);
    }

    /** What begins at the last place where a line may end; a carriage return is no blank, but part of what follows. */
    private int behindReturn(int c, boolean blank) {
        if (c == '\\') {
            return continueLine() ? NONE : errorToken();
        }
        return c == '\n' ? endOfLine(blank) : other(c);
    }

    private int endOfComment() {
        byte[] s = source;
        if (!linesMayEndInside()) {
            return s[lineEnd - 1] == '\n' ? lineEnd - 1 : lineEnd;
        }
        int p = position;
        while (p < lineEnd && s[p] != '\n' && s[p] != '\r') {
            p++;
        }
        return p;
    }

    /**
     * A comment of the form {@code # type: ...} just read, with {@code c} behind it: TYPE_COMMENT, TYPE_IGNORE, which
     * is no token, or {@link #NONE} for any other comment.
     */
    private int typeComment(int c, boolean blank) {
        String prefix = "# type: ";
        String ignoring = "ignore";
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
            return NONE;
        }
        back(c);
        int ignoreEnd = p + ignoring.length();
        boolean ignore = position >= ignoreEnd && matches(p, ignoring)
                && !(position > ignoreEnd && ((source[ignoreEnd] & 0xFF) >= 128
                        || continuesName(source[ignoreEnd]) && source[ignoreEnd] != '_'));
        if (!ignore) {
            tokens.add(Token.TYPE_COMMENT, p, position, line, p - lineStart, line, position - lineStart, null);
            return Token.TYPE_COMMENT;
        }
        int ignoredAt = line;
        if (blank) {
            // Alone on its line, it takes the line's end with it.
            read();
            atLineStart = true;
        }
        typeIgnores.add(new TypeIgnore(ignoredAt, decoded(ignoreEnd, position)));
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

    private int nameOrString() {
        byte[] s = source;
        int p = start;
        boolean b = false;
        boolean r = false;
        boolean u = false;
        boolean f = false;
        boolean t = false;
        while (true) {
            int lower = s[p] | 0x20;
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
                return name();
            }
            int c = s[++p];
            if (c == '"' || c == '\'') {
                position = p + 1;
                String clash = u && b ? "'u' and 'b'" : u && r ? "'u' and 'r'" : u && f ? "'u' and 'f'"
                        : u && t ? "'u' and 't'" : b && f ? "'b' and 'f'" : b && t ? "'b' and 't'"
                        : f && t ? "'f' and 't'" : null;
                if (clash != null) {
                    return fail(clash + " prefixes are incompatible", start + 1 - lineStart,
                            position - lineStart);
                }
                return f || t ? startTemplate(f ? 'f' : 't', r, c) : string(c, r);
            }
        }
    }

    /** A name or keyword. */
    private int name() {
        Identifiers.Entry entry = identifiers.read(source, start);
        if (entry == null) {
            return nameBeyondAscii();
        }
        position = start + entry.length;
        return tokenAndLook(entry.kind, entry.name);
    }

    private int nameBeyondAscii() {
        int c;
        do {
            c = read();
        } while (continuesName(c));
        back(c);
        if (!extraTokens && !verifyIdentifier()) {
            return errorToken();
        }
        tokens.addNormalized(start, position, line, start - lineStart, position - lineStart,
                names.form(source, start, position));
        return Token.NAME;
    }

    private boolean verifyIdentifier() {
        String name = decoded(start, position);
        int invalid = Identifiers.findInvalid(name);
        if (invalid < 0) {
            return true;
        }
        int c = name.codePointAt(invalid);
        int behind = invalid + Character.charCount(c);
        if (behind < name.length()) {
            position = start + name.substring(0, behind).getBytes(StandardCharsets.UTF_8).length;
        }
        reject(CharacterType.isPrintable(c) ? "invalid character '" + Character.toString(c) + "' ("
                + unicode(c) + ")"
                : "invalid non-printable character " + unicode(c));
        return false;
    }

    private int dot() {
        int c = source[position];
        if (isDigit(c)) {
            return fraction(read());
        }
        if (c == '.') {
            position++;
            if (peek() == '.') {
                position++;
                return token(Token.ELLIPSIS);
            }
            position--;
        }
        return tokenAndLook(Token.DOT, null);
    }

    private static String unicode(int c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }

    // Operators and brackets

    /** An operator of one character or more; no bracket. */
    private int operator(int c) {
        Frame current = frame;
        Object expressionText = null;
        if (current.depth > 0 && current.inField()) {
            if (c == ':' || c == '!') {
                expressionText = markExpression(current, c);
            }
            if (c == ':' && current.brackets - 1 == current.fieldBrackets) {
                current.inText = true;
                current.inFormatSpec = true;
                return token(Token.COLON, position, expressionText);
            }
        }
        int c2 = source[position];
        int kind = Token.ofTwo(c, c2);
        if (kind != Token.OP) {
            int kind3 = Token.ofThree(c, c2, source[++position]);
            if (kind3 != Token.OP) {
                position++;
                return token(kind3, position, expressionText);
            }
            return tokenAndLook(kind, expressionText);
        }
        kind = Token.ofOne(c);
        if (kind == Token.OP && c < 128 && !CharacterType.isPrintable(c)) {
            return fail("invalid non-printable character " + unicode(c));
        }
        if (c == '=' && current.depth > 0 && current.brackets - current.fieldBrackets == 1) {
            current.debug = true;
        }
        return tokenAndLook(kind, expressionText);
    }

    /**
     * Notes where the expression of a replacement field starts or ends, at a character that may be part of the field.
     *
     * @return the expression's text if it ends here and is wanted, else null
     */
    private String markExpression(Frame current, int c) {
        int cursor = current.brackets - (c != '{' ? 1 : 0);
        boolean valid = cursor == 0 || cursor == 1 && (current.debug || current.inFormatSpec);
        if (!valid) {
            return null;
        }
        if (c == '{') {
            current.expressionStart = position;
            current.expressionEnd = -1;
            return null;
        }
        if (c != ':' || current.expressionEnd == -1) {
            current.expressionEnd = start;
        }
        return current.debug || current.prefix == 't'
                ? withoutComments(current.expressionStart, current.expressionEnd) : null;
    }

    private int open(int c) {
        Frame current = frame;
        if (c == '{' && current.depth > 0 && current.inField()) {
            markExpression(current, c);
        }
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
        return tokenAndLook(Token.ofOne(c), null);
    }

    private int close(int c) {
        Frame current = frame;
        String expressionText = c == '}' && current.depth > 0 && current.inField() ? markExpression(current, c) : null;
        String problem = close(current, (char) c);
        return problem != null ? fail(problem) : tokenAndLook(Token.ofOne(c), expressionText);
    }

    /** Matches a closing bracket; returns what is wrong with it, or null. */
    private String close(Frame current, char c) {
        boolean template = current.depth > 0;
        if (template && current.brackets == 0 && c == '}') {
            return current.prefix + "-string: single '}' is not allowed";
        }
        if (level == 0 && !extraTokens) {
            return "unmatched '" + c + "'";
        }
        level = Math.max(0, level - 1);
        char opening = (char) openBrackets[level];
        if (!extraTokens && !(opening == '(' && c == ')' || opening == '[' && c == ']' || opening == '{'
                && c == '}')) {
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
}
