package org.krait.syntax.ast;

import java.util.List;

/**
 * One {@code for} clause of a comprehension with its {@code if} clauses.
 *
 * <p>{@code comprehension(expr target, expr iter, expr* ifs, int is_async)}
 */
public record Comprehension(Expr target, Expr iter, List<Expr> ifs, boolean isAsync) {
}
