package org.krait.compiler;

import org.krait.syntax.SourceLines;

/**
 * How to compile a tree.
 *
 * @param flags    {@code PyCF_} and {@code CO_FUTURE_} flags of {@code compile}
 * @param optimize 0: nothing; 1: no {@code assert}, {@code __debug__} is False; 2: no docstrings either
 * @param lines    the source, for messages
 */
public record CompileOptions(int flags, int optimize, SourceLines lines) {

    /** Options without source lines. */
    public CompileOptions(int flags, int optimize) {
        this(flags, optimize, SourceLines.NONE);
    }
}
