package org.krait.syntax.ast;

/**
 * A keyword argument of a call or class; {@code arg} is null for {@code **value}.
 *
 * <p>{@code keyword(identifier? arg, expr value)}
 */
public record Keyword(String arg, Expr value, Span span) {
}
