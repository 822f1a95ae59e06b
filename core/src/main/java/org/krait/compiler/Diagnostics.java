package org.krait.compiler;

import org.krait.syntax.SourceLines;
import org.krait.syntax.SyntaxException;
import org.krait.syntax.WarningSink;
import org.krait.syntax.ast.Span;

/**
 * How the compiler's stages tell the user what is wrong: CPython's SyntaxErrors and SyntaxWarnings.
 *
 * <p>CPython: {@code _PyCompile_Error} and {@code _PyCompile_Warn} of {@code compile.c}.
 */
final class Diagnostics {

    private final String filename;
    private final SourceLines lines;
    private final WarningSink warnings;

    Diagnostics(String filename, SourceLines lines, WarningSink warnings) {
        this.filename = filename;
        this.lines = lines;
        this.warnings = warnings;
    }

    /** The error to throw for the source at {@code span}. */
    SyntaxException error(Span span, String message) {
        return new SyntaxException(SyntaxException.Kind.SYNTAX_ERROR, message, filename, span.line(),
                span.col() + 1, lines.line(span.line()), span.endLine(), span.endCol() + 1);
    }

    /** The error to throw for a name or a {@code __future__} statement at {@code span}. */
    SyntaxException symbolError(Span span, String message) {
        return SyntaxException.withPositionInAttributes(message, filename, span.line(), span.col() + 1,
                lines.line(span.line()), span.endLine(), span.endCol() + 1);
    }

    /** The error to throw for a tree that is nested too deep; CPython's main thread on Linux has used that much. */
    SyntaxException stackOverflow() {
        return SyntaxException.withoutPosition(SyntaxException.Kind.RECURSION_ERROR,
                "Stack overflow (used 8152 kB) during compilation");
    }

    /** Issues a SyntaxWarning, which becomes an error if the filters say so. */
    void warn(Span span, String message) {
        if (warnings.warn(WarningSink.Category.SyntaxWarning, message, span.line())) {
            throw error(span, message);
        }
    }
}
