package org.krait.syntax.ast;

/**
 * A stretch of source. Lines count from 1; columns are offsets from 0 in the UTF-8 form of the line, as in
 * CPython's {@code col_offset}; the end is exclusive.
 */
public record Span(int line, int col, int endLine, int endCol) {
}
