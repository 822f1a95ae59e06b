package org.krait.syntax.ast;

/**
 * What an expression is there for: to be read, bound or deleted; constants are named as in {@code
 * Python.asdl}.
 */
public enum ExprContext {
    Load, Store, Del
}
