package org.krait.syntax.ast;

/** Arithmetic and bitwise operators with two operands; constants are named as in {@code Python.asdl}. */
public enum Operator {
    Add("+"),
    Sub("-"),
    Mult("*"),
    MatMult("@"),
    Div("/"),
    Mod("%"),
    Pow("**"),
    LShift("<<"),
    RShift(">>"),
    BitOr("|"),
    BitXor("^"),
    BitAnd("&"),
    FloorDiv("//");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** The operator as source text spells it. */
    public String symbol() {
        return symbol;
    }
}
