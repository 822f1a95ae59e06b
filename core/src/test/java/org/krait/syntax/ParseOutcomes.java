package org.krait.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.krait.syntax.ast.Dump;
import org.krait.syntax.ast.Mod;

/**
 * Parses the sources that it reads, and prints for each what came of it: the tree or the error, and the
 * warnings. The program {@code parse_outcomes.py} prints the same for the oracle.
 *
 * <p>A line of input is a mode, a feature version, flags and the source, with tabs between. Flags are {@code
 * t} (type comments), {@code s} (the source is text, not bytes), {@code d} (the end of the source does not
 * end blocks), {@code i} (it may break off), {@code w} (warnings are errors) or {@code -}. The source is
 * escaped: see {@link #escape}; bytes are given as characters.
 */
public final class ParseOutcomes {

    private ParseOutcomes() {
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.US_ASCII);
        String line;
        while ((line = in.readLine()) != null) {
            out.println(outcome(line));
        }
        out.flush();
    }

    /** What comes of a line of input. */
    static String outcome(String line) {
        String[] fields = line.split("\t", -1);
        String flags = fields[2];
        ParseOptions options = ParseOptions.DEFAULT.withFeatureVersion(Integer.parseInt(fields[1]))
                .withTypeComments(flags.contains("t")).withDontImplyDedent(flags.contains("d"))
                .withAllowIncompleteInput(flags.contains("i"));
        Mode mode = Mode.valueOf(fields[0]);
        String source = unescape(fields[3]);
        StringBuilder warnings = new StringBuilder();
        WarningSink sink = (category, message, number) -> {
            if (flags.contains("w")) {
                return true;
            }
            warnings.append(" W").append(category).append('@').append(number).append(' ');
            warnings.append(escape(message));
            return false;
        };
        String result;
        try {
            Mod tree = flags.contains("s") ? Parser.parse(source, "<x>", mode, options, sink)
                    : Parser.parse(source.getBytes(StandardCharsets.ISO_8859_1), "<x>", mode, options, sink);
            result = Dump.dump(tree, true);
        } catch (SyntaxException e) {
            result = describe(e);
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            result = "CRASH " + e + " at " + (trace.length > 0 ? trace[0] : "?");
        }
        return escape(result + warnings);
    }

    private static String describe(SyntaxException e) {
        String text = e.kind().pythonName() + ": " + e.getMessage();
        if (!e.isLocated()) {
            return text;
        }
        return text + " (" + e.line() + ", " + e.offset() + ", " + (e.text() == null ? "None"
                : escape(e.text())) + ", "
                + (e.hasEnd() ? e.endLine() + ", " + e.endOffset() : "None, None") + ")";
    }

    /**
     * Text in ASCII: a backslash is doubled, any other character that is not printable there has the form of
     * &#92;u0000.
     */
    static String escape(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                out.append("\\\\");
            } else if (c >= ' ' && c < 0x7F) {
                out.append(c);
            } else {
                out.append(String.format("\\u%04x", (int) c));
            }
        }
        return out.toString();
    }

    private static String unescape(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                if (text.charAt(i) == 'u') {
                    c = (char) Integer.parseInt(text.substring(i + 1, i + 5), 16);
                    i += 4;
                }
            }
            out.append(c);
        }
        return out.toString();
    }
}
