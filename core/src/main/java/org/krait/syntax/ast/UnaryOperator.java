package org.krait.syntax.ast;

/** Operators with one operand; constants are named as in {@code Python.asdl}. */
public enum UnaryOperator {
    Invert("~"),
    Not("not"),
    UAdd("+"),
    USub("-");

    private final String symbol;

    UnaryOperator(String symbol) {
        this.symbol = symbol;
    }

    /** The operator as source text spells it. */
    public String symbol() {
        return symbol;
    }
}
