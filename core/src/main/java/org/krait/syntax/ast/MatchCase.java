package org.krait.syntax.ast;

import java.util.List;

/**
 * One {@code case} clause.
 *
 * <p>{@code match_case(pattern pattern, expr? guard, stmt* body)}
 */
public record MatchCase(Pattern pattern, Expr guard, List<Stmt> body) {
}
