package org.krait.conformance.frontend;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.krait.compiler.CompileOptions;
import org.krait.compiler.Compiler;
import org.krait.syntax.Mode;
import org.krait.syntax.ParseOptions;
import org.krait.syntax.Parser;
import org.krait.syntax.SyntaxException;
import org.krait.syntax.WarningSink;
import org.krait.syntax.ast.Mod;

/** Krait's front end, answering as {@link OracleCompiler} does. */
public final class KraitCompiler {

    private KraitCompiler() {
    }

    /** Compiles one source. */
    static Answer compile(Source source, int level) {
        List<Object> warnings = new ArrayList<>();
        WarningSink sink = (category, message, line) -> {
            warnings.add(category.name());
            warnings.add(message);
            warnings.add((long) line);
            return false;
        };
        try {
            Mode mode = Mode.valueOf(source.mode().toUpperCase(Locale.ROOT));
            ParseOptions options = ParseOptions.DEFAULT;
            Mod tree = source.isText()
                    ? Parser.parse(new String(source.bytes(), StandardCharsets.UTF_8), source.filename(),
                    mode,
                            options, sink)
                    : Parser.parse(source.bytes(), source.filename(), mode, options, sink);
            CompileOptions how = new CompileOptions(source.flags(), level, number -> line(source, number));
            return new Answer(Compiler.compile(tree, source.filename(), how, sink), List.of(), warnings);
        } catch (SyntaxException e) {
            return new Answer(null, describe(e), warnings);
        }
    }

    /** The line of the file of that name, as CPython looks it up; none if there is no such file. */
    private static String line(Source source, int number) {
        Path file = Path.of(source.filename());
        if (!Files.isRegularFile(file)) {
            return null;
        }
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        int start = 0;
        for (int i = 1; i < number; i++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return null;
            }
        }
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end + 1);
    }

    private static List<Object> describe(SyntaxException e) {
        List<Object> parts = new ArrayList<>();
        parts.add(e.kind().pythonName());
        parts.add(e.getMessage());
        if (e.isLocated()) {
            parts.add(e.isPositionInArguments() ? 2L : 1L);
            parts.add(e.filename());
            parts.add((long) e.line());
            parts.add((long) e.offset());
            parts.add(e.text());
            if (e.hasEnd()) {
                parts.add((long) e.endLine());
                parts.add((long) e.endOffset());
            }
        }
        return parts;
    }
}
