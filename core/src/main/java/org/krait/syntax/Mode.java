package org.krait.syntax;

/** What a source is to be: the {@code mode} of {@code compile()}. */
public enum Mode {
    /** A module: {@code exec}. */
    EXEC,
    /** One expression: {@code eval}. */
    EVAL,
    /** One statement, typed at a prompt: {@code single}. */
    SINGLE,
    /** The signature in a type comment: {@code func_type}. */
    FUNC_TYPE
}
