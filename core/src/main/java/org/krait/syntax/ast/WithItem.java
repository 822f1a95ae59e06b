package org.krait.syntax.ast;

/**
 * One context manager of a {@code with} statement.
 *
 * <p>{@code withitem(expr context_expr, expr? optional_vars)}
 */
public record WithItem(Expr contextExpr, Expr optionalVars) {
}
