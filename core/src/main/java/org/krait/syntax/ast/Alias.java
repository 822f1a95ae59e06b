package org.krait.syntax.ast;

/**
 * One name of an import statement.
 *
 * <p>{@code alias(identifier name, identifier? asname)}
 */
public record Alias(String name, String asname, Span span) {
}
