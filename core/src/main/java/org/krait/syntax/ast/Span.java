package org.krait.syntax.ast;

/**
 * A stretch of source. Lines count from 1; columns are offsets from 0 in the UTF-8 form of the line, as in
 * CPython's {@code col_offset}; the end is exclusive.
 *
 * <p>No record, since the compiler's passes read the fields of every instruction's span many times: a call for
 * each was a twentieth of a cold compilation, which is interpreted bytecode.
 */
public final class Span {

    /** The first line. */
    public final int line;
    /** The column of the first byte. */
    public final int col;
    /** The last line. */
    public final int endLine;
    /** The column behind the last byte. */
    public final int endCol;

    /** A stretch from one place to another. */
    public Span(int line, int col, int endLine, int endCol) {
        this.line = line;
        this.col = col;
        this.endLine = endLine;
        this.endCol = endCol;
    }

    /** The first line. */
    public int line() {
        return line;
    }

    /** The column of the first byte. */
    public int col() {
        return col;
    }

    /** The last line. */
    public int endLine() {
        return endLine;
    }

    /** The column behind the last byte. */
    public int endCol() {
        return endCol;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Span span && line == span.line && col == span.col && endLine == span.endLine
                && endCol == span.endCol;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * line + col) + endLine) + endCol;
    }

    @Override
    public String toString() {
        return line + ":" + col + "-" + endLine + ":" + endCol;
    }
}
