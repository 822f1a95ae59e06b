package org.krait.syntax;

import java.util.Arrays;
import org.krait.syntax.ast.Span;

/** The tokens read so far, one row of numbers each. */
final class TokenList {
    private static final int WIDTH = 8;
    private static final int START = 1;
    private static final int END = 2;
    private static final int LINE = 3;
    private static final int COL = 4;
    private static final int END_LINE = 5;
    private static final int END_COL = 6;
    private static final int LEVEL = 7;

    private int[] rows;
    private Object[] values;
    private int size;

    TokenList(int expected) {
        rows = new int[expected * WIDTH];
        values = new Object[expected];
    }

    /** Adds a token; see the accessors for the meaning of the arguments. */
    void add(int kind, int start, int end, int line, int col, int endLine, int endCol, int level,
            Object value) {
        if (size == values.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
            values = Arrays.copyOf(values, values.length * 2);
        }
        int at = size * WIDTH;
        int[] r = rows;
        r[at] = kind;
        r[at + START] = start;
        r[at + END] = end;
        r[at + LINE] = line;
        r[at + COL] = col;
        r[at + END_LINE] = endLine;
        r[at + END_COL] = endCol;
        r[at + LEVEL] = level;
        values[size] = value;
        size++;
    }

    int size() {
        return size;
    }

    /** The kind, one of {@link Token}'s constants. */
    int kind(int token) {
        return rows[token * WIDTH];
    }

    /** Forgets all tokens. */
    void clear() {
        size = 0;
    }

    /** Changes the kind of the last token: a single statement's end becomes a line's end. */
    void setLastKind(int kind) {
        rows[(size - 1) * WIDTH] = kind;
    }

    /** Offset of the first byte in the source; -1 for a token without text. */
    int start(int token) {
        return rows[token * WIDTH + START];
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

    /** How many brackets are open behind the token. */
    int level(int token) {
        return rows[token * WIDTH + LEVEL];
    }

    /**
     * For a name or keyword its normalised spelling; for the token that ends the expression of a replacement
     * field with {@code =} or of a template string, the expression's text; else null.
     */
    Object value(int token) {
        return values[token];
    }
}
