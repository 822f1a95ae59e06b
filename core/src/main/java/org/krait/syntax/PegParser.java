package org.krait.syntax;

final class PegParser {
    static SyntaxException explain(SourceText text, String filename, Mode mode, ParseOptions options,
            WarningSink warnings, int skip) {
        return new SyntaxException(SyntaxException.Kind.SYNTAX_ERROR, "invalid syntax", filename, 1, 0, null,
                1, 0);
    }
}
