package org.krait.algorithm.decimal;

/** What can happen in an operation: bits of {@link DecimalContext#status}, in libmpdec's order. */
public final class Condition {
    public static final int CLAMPED = 1;
    public static final int CONVERSION_SYNTAX = 1 << 1;
    public static final int DIVISION_BY_ZERO = 1 << 2;
    public static final int DIVISION_IMPOSSIBLE = 1 << 3;
    public static final int DIVISION_UNDEFINED = 1 << 4;
    public static final int INEXACT = 1 << 5;
    public static final int INVALID_CONTEXT = 1 << 6;
    public static final int INVALID_OPERATION = 1 << 7;
    /** More digits than there is room for: not a condition of the specification. */
    public static final int NO_MEMORY = 1 << 8;
    /** A float met a decimal: raised by the language, not by the arithmetic. */
    public static final int FLOAT_OPERATION = 1 << 9;
    public static final int OVERFLOW = 1 << 10;
    public static final int ROUNDED = 1 << 11;
    public static final int SUBNORMAL = 1 << 12;
    public static final int UNDERFLOW = 1 << 13;
    /** All that the signal InvalidOperation stands for. */
    public static final int INVALID = CONVERSION_SYNTAX | DIVISION_IMPOSSIBLE | DIVISION_UNDEFINED | INVALID_CONTEXT
            | INVALID_OPERATION;

    private Condition() {
    }
}
