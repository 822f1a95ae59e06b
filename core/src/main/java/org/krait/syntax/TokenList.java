package org.krait.syntax;

import java.util.Arrays;
import org.krait.syntax.ast.Span;

/** The tokens read so far, one row of numbers each. */
final class TokenList {
    private static final int WIDTH = 6;
    private static final int END = 1;
    private static final int LINE = 2;
    private static final int COL = 3;
    private static final int END_LINE = 4;
    private static final int END_COL = 5;

    /** The value of a STRING in ASCII without escapes: what stands between the quotes is what it means. */
    static final Object VERBATIM = new Object();

    private byte[] kinds;
    private int[] rows;
    private Object[] values;
    private int size;
    private boolean normalizedNames;

    TokenList(int expected) {
        kinds = new byte[expected];
        rows = new int[expected * WIDTH];
        values = new Object[expected];
    }

    /** Adds a token; see the accessors for the meaning of the arguments. */
    void add(int kind, int start, int end, int line, int col, int endLine, int endCol, Object value) {
        int at = size;
        if (at == kinds.length) {
            kinds = Arrays.copyOf(kinds, at * 2);
            rows = Arrays.copyOf(rows, rows.length * 2);
            values = Arrays.copyOf(values, at * 2);
        }
        kinds[at] = (byte) kind;
        values[at] = value;
        size = at + 1;
        int row = at * WIDTH;
        int[] r = rows;
        r[row] = start;
        r[row + END] = end;
        r[row + LINE] = line;
        r[row + COL] = col;
        r[row + END_LINE] = endLine;
        r[row + END_COL] = endCol;
    }

    /** Adds a name whose spelling is not ASCII, and may be another string than its value, null for none. */
    void addNormalized(int start, int end, int line, int col, int endCol, String name) {
        add(Token.NAME, start, end, line, col, line, endCol, name);
        normalizedNames = true;
    }

    /** Whether there are such names. */
    boolean hasNormalizedNames() {
        return normalizedNames;
    }

    int size() {
        return size;
    }

    /** The kind, one of {@link Token}'s constants. */
    int kind(int token) {
        return kinds[token];
    }

    /** The kinds of all tokens; none may be added afterwards. */
    byte[] kinds() {
        return kinds;
    }

    /** Forgets all tokens. */
    void clear() {
        size = 0;
    }

    /** Changes the kind of the last token: a single statement's end becomes a line's end. */
    void setLastKind(int kind) {
        kinds[size - 1] = (byte) kind;
    }

    /** Offset of the first byte in the source; -1 for a token without text. */
    int start(int token) {
        return rows[token * WIDTH];
    }

    /** Offset behind the last byte in the source; -1 for a token without text. */
    int end(int token) {
        return rows[token * WIDTH + END];
    }

    /** Line, counted from 1. */
    int line(int token) {
        return rows[token * WIDTH + LINE];
    }

    /** Offset in bytes from the start of the line; -1 for a token without text. */
    int col(int token) {
        return rows[token * WIDTH + COL];
    }

    int endLine(int token) {
        return rows[token * WIDTH + END_LINE];
    }

    int endCol(int token) {
        return rows[token * WIDTH + END_COL];
    }

    /** From the start of one token to the end of another. */
    Span span(int first, int last) {
        int[] r = rows;
        int from = first * WIDTH;
        int to = last * WIDTH;
        return new Span(r[from + LINE], r[from + COL], r[to + END_LINE], r[to + END_COL]);
    }

    /** Whether brackets are open behind the token. */
    boolean isInBrackets(int token) {
        int open = 0;
        for (int i = 0; i <= token; i++) {
            switch (kinds[i]) {
                case Token.LPAR:
                case Token.LSQB:
                case Token.LBRACE:
                    open++;
                    break;
                case Token.RPAR:
                case Token.RSQB:
                case Token.RBRACE:
                    open--;
                    break;
                default:
                    break;
            }
        }
        return open > 0;
    }

    /**
     * For a name or keyword its normalised spelling, null if {@link NameForms} has none; for a string
     * {@link #VERBATIM} if it is; for the token that ends the expression of a replacement field with {@code =} or of a
     * template string, the expression's text; else null.
     */
    Object value(int token) {
        return values[token];
    }
}
