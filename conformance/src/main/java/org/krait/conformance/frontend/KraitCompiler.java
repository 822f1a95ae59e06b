package org.krait.conformance.frontend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.krait.code.CodeObject;
import org.krait.compiler.CompileOptions;
import org.krait.compiler.Compiler;
import org.krait.syntax.SourceCodec;
import org.krait.syntax.SourceLines;
import org.krait.syntax.Mode;
import org.krait.syntax.ParseOptions;
import org.krait.syntax.Parser;
import org.krait.syntax.SyntaxException;
import org.krait.syntax.WarningSink;
import org.krait.syntax.ast.Dump;
import org.krait.syntax.ast.Mod;

/** Krait's front end, answering as {@link OracleCompiler} does. */
public final class KraitCompiler {

    /** CPython's {@code PyCF_} flags that concern the parser. */
    private static final int DONT_IMPLY_DEDENT = 0x200;
    private static final int TYPE_COMMENTS = 0x1000;
    private static final int ALLOW_INCOMPLETE_INPUT = 0x4000;
    private static final int OPTIMIZED_AST = 0x8000 | Source.ONLY_AST;

    private KraitCompiler() {
    }

    /** Compiles one source, with every warning issued. */
    static Answer compile(Source source, int level) {
        return compile(source, level, false);
    }

    /**
     * Compiles one source.
     *
     * @param strict warnings are errors
     */
    static Answer compile(Source source, int level, boolean strict) {
        List<Object> warnings = new ArrayList<>();
        WarningSink sink = (category, message, line) -> {
            if (strict) {
                return true;
            }
            warnings.add(category.name());
            warnings.add(message);
            warnings.add((long) line);
            return false;
        };
        try {
            Mode mode = Mode.valueOf(source.mode().toUpperCase(Locale.ROOT));
            // CPython shows the line of the file of that name, if there is one.
            SourceLines lines = linesOf(source.filename());
            ParseOptions options = options(source).withFileLines(lines);
            Mod tree = source.isText()
                    ? Parser.parse(source.text(), source.filename(), mode, options, sink)
                    : Parser.parse(source.bytes(), source.filename(), mode, options, sink);
            CompileOptions how = new CompileOptions(source.flags(), level, lines);
            if (source.wantsTree()) {
                Mod given = (source.flags() & OPTIMIZED_AST) == OPTIMIZED_AST
                        ? Compiler.preprocess(tree, source.filename(), how)
                        : Compiler.check(tree, source.filename(), how);
                return Answer.tree(Dump.dump(given, true), warnings);
            }
            return Answer.code(Compiler.compile(tree, source.filename(), how, sink), warnings);
        } catch (SyntaxException e) {
            return Answer.error(describe(e), warnings);
        }
    }

    private static SourceLines linesOf(String filename) {
        return number -> {
            try {
                Path file = Path.of(filename);
                return Files.isRegularFile(file)
                        ? SourceLines.of(Files.readAllBytes(file), SourceCodec.JAVA).line(number) : null;
            } catch (InvalidPathException | IOException e) {
                return null;
            }
        };
    }

    private static ParseOptions options(Source source) {
        int flags = source.flags();
        ParseOptions options = ParseOptions.DEFAULT
                .withTypeComments((flags & TYPE_COMMENTS) != 0)
                .withDontImplyDedent((flags & DONT_IMPLY_DEDENT) != 0)
                .withAllowIncompleteInput((flags & ALLOW_INCOMPLETE_INPUT) != 0)
                .withBarryAsFlufl((flags & CodeObject.CO_FUTURE_BARRY_AS_BDFL) != 0);
        // CPython heeds the version only where it makes a tree.
        return source.wantsTree() && source.featureVersion() != Source.ANY_VERSION
                ? options.withFeatureVersion(source.featureVersion()) : options;
    }

    private static List<Object> describe(SyntaxException e) {
        List<Object> parts = new ArrayList<>();
        parts.add(e.kind().pythonName());
        parts.add(e.getMessage());
        if (e.isLocated()) {
            parts.add(e.isPositionInArguments() ? 2L : 1L);
            parts.add(e.filename());
            parts.add(e.isNameInArguments() ? e.filename() : null);
            parts.add((long) e.line());
            parts.add((long) e.offset());
            parts.add(e.text());
            if (e.hasEnd()) {
                parts.add((long) e.endLine());
                parts.add((long) e.endOffset());
            }
            if (e.isFromParser()) {
                parts.add(e.source());
            }
        }
        return parts;
    }
}
