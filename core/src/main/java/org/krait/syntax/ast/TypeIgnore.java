package org.krait.syntax.ast;

/**
 * A {@code # type: ignore} comment; {@code tag} is the text after {@code ignore}, with the line's end if
 * nothing else is on the line.
 *
 * <p>{@code TypeIgnore(int lineno, string tag)}
 */
public record TypeIgnore(int lineno, String tag) {
}
