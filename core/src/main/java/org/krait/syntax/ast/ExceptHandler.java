package org.krait.syntax.ast;

import java.util.List;

/**
 * One {@code except} clause; {@code type} is null for a bare {@code except}.
 *
 * <p>{@code ExceptHandler(expr? type, identifier? name, stmt* body)}
 */
public record ExceptHandler(Expr type, String name, List<Stmt> body, Span span) {
}
