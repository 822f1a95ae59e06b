package org.krait.syntax.ast;

/** The operators that short-circuit; constants are named as in {@code Python.asdl}. */
public enum BoolOperator {
    And("and"),
    Or("or");

    private final String symbol;

    BoolOperator(String symbol) {
        this.symbol = symbol;
    }

    /** The operator as source text spells it. */
    public String symbol() {
        return symbol;
    }
}
