package org.krait.syntax;

import java.nio.charset.StandardCharsets;
import org.krait.syntax.ast.Mod;

/**
 * Turns source into a tree, or into the exception that CPython 3.14 raises for it.
 *
 * <p>Two parsers share the work. {@link StatementParser} is fast and only ever accepts or rejects. When it
 * rejects, {@link PegParser} goes through the source again in the way of CPython's own parser, whose errors
 * depend on the order in which it tries its rules, and finds the error.
 */
public final class Parser {

    private Parser() {
    }

    /**
     * Parses text. Cookies and byte order marks in it mean nothing.
     *
     * @param source without lone surrogates, which have no UTF-8 form
     * @throws SyntaxException if CPython refuses the source
     */
    public static Mod parse(String source, String filename, Mode mode, ParseOptions options,
            WarningSink warnings) {
        return parse(SourceText.of(source, mode == Mode.EXEC), filename, mode, options, warnings);
    }

    /**
     * Parses bytes in the encoding that they declare (PEP 263), or in UTF-8 if the options say that a cookie
     * means nothing.
     *
     * @throws SyntaxException if CPython refuses the source
     */
    public static Mod parse(byte[] source, String filename, Mode mode, ParseOptions options,
            WarningSink warnings) {
        boolean endLine = mode == Mode.EXEC;
        SourceText text = options.ignoreCookie() ? SourceText.ofUtf8(source, endLine)
                : SourceText.decode(source, filename, endLine, options.codec());
        return parse(text, filename, mode, options, warnings);
    }

    /**
     * Parses the bytes of a program's file, of which CPython speaks a little differently when its encoding is wrong.
     *
     * @throws SyntaxException if CPython refuses the source
     */
    public static Mod parseFile(byte[] source, String filename, ParseOptions options, WarningSink warnings) {
        SourceText text = SourceText.decodeFile(source, filename, options.codec());
        try {
            return parseText(text, filename, Mode.EXEC, options, warnings);
        } catch (SyntaxException e) {
            throw e.parsing(null);
        }
    }

    private static Mod parse(SourceText text, String filename, Mode mode, ParseOptions options,
            WarningSink warnings) {
        try {
            return parseText(text, filename, mode, options, warnings);
        } catch (SyntaxException e) {
            throw e.parsing(new String(text.bytes, 0, text.length, StandardCharsets.UTF_8));
        }
    }

    private static Mod parseText(SourceText text, String filename, Mode mode, ParseOptions options,
            WarningSink warnings) {
        WarningLog log = new WarningLog();
        NameForms names = new NameForms(options.names());
        Mod tree;
        try {
            tree = tryFast(text, filename, mode, options, names, log);
        } catch (StackOverflowError e) {
            tree = OnLargeStack.call(() -> tryFast(text, filename, mode, options, names, new WarningLog()));
        }
        if (tree == null) {
            throw PegParser.explain(text, filename, mode, options, names, warnings, 0, -1);
        }
        int fatal = log.issue(warnings, 0);
        if (fatal >= 0) {
            throw PegParser.explain(text, filename, mode, options, names, warnings, fatal + 1, fatal);
        }
        return tree;
    }

    /** The tree, or null if the source is wrong. */
    private static Mod tryFast(SourceText text, String filename, Mode mode, ParseOptions options,
            NameForms names, WarningLog log) {
        Tokenizer tokenizer = new Tokenizer(text, filename, options.typeComments(), names, log);
        if (!tokenizer.readAll(mode == Mode.SINGLE, options.dontImplyDedent()) || names.failure() != null) {
            return null;
        }
        StatementParser parser = new StatementParser(tokenizer, options, log);
        try {
            switch (mode) {
                case EXEC:
                    return parser.module();
                case EVAL:
                    return parser.expressionOnly();
                case SINGLE:
                    return parser.interactive();
                default:
                    return parser.functionType();
            }
        } catch (TokenReader.Rejected | LiteralException e) {
            return null;
        } catch (TokenReader.TooDeep e) {
            throw SyntaxException.tooComplex();
        }
    }
}
