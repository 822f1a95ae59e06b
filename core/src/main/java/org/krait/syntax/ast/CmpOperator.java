package org.krait.syntax.ast;

/** Comparison operators; constants are named as in {@code Python.asdl}. */
public enum CmpOperator {
    Eq("=="),
    NotEq("!="),
    Lt("<"),
    LtE("<="),
    Gt(">"),
    GtE(">="),
    Is("is"),
    IsNot("is not"),
    In("in"),
    NotIn("not in");

    private final String symbol;

    CmpOperator(String symbol) {
        this.symbol = symbol;
    }

    /** The operator as source text spells it. */
    public String symbol() {
        return symbol;
    }
}
