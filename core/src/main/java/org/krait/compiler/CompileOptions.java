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

    // The flags of compile() that code objects don't keep, under CPython's names (Include/cpython/compile.h).

    /** Source that is bytes is UTF-8. */
    public static final int PyCF_SOURCE_IS_UTF8 = 0x0100;
    /** The end of a single statement's source does not end its blocks. */
    public static final int PyCF_DONT_IMPLY_DEDENT = 0x0200;
    /** The result is a tree. */
    public static final int PyCF_ONLY_AST = 0x0400;
    /** A coding cookie means nothing. */
    public static final int PyCF_IGNORE_COOKIE = 0x0800;
    /** {@code # type:} comments are kept. */
    public static final int PyCF_TYPE_COMMENTS = 0x1000;
    /** {@code await} may stand in a module. */
    public static final int PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000;
    /** Source that only breaks off is told from source that is wrong. */
    public static final int PyCF_ALLOW_INCOMPLETE_INPUT = 0x4000;
    /** The result is the tree as it is compiled. */
    public static final int PyCF_OPTIMIZED_AST = 0x8000 | PyCF_ONLY_AST;

    /** Options without source lines. */
    public CompileOptions(int flags, int optimize) {
        this(flags, optimize, SourceLines.NONE);
    }
}
