package org.krait.object;

/** The six rich comparisons, in CPython's order (Py_LT ... Py_GE), which COMPARE_OP's operand uses too. */
public enum CompareOp {
    LT("<"),
    LE("<="),
    EQ("=="),
    NE("!="),
    GT(">"),
    GE(">=");

    private static final CompareOp[] SWAPPED = {GT, GE, EQ, NE, LT, LE};

    /** The operator as written in source. */
    public final String symbol;

    CompareOp(String symbol) {
        this.symbol = symbol;
    }

    /** The operation with operands exchanged: {@code a < b} is {@code b > a}. */
    public CompareOp swapped() {
        return SWAPPED[ordinal()];
    }

    /** The answer for a three-way result, as {@code Comparable} gives it. */
    public boolean holds(int order) {
        return switch (this) {
            case LT -> order < 0;
            case LE -> order <= 0;
            case EQ -> order == 0;
            case NE -> order != 0;
            case GT -> order > 0;
            case GE -> order >= 0;
        };
    }
}
