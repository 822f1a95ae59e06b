package org.krait.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.krait.syntax.ast.Dump;
import org.krait.syntax.ast.Mod;

/**
 * Parses the sources that it reads, and prints for each what came of it: the tree or the error, and the warnings. The
 * program {@code parse_outcomes.py} prints the same for the oracle.
 *
 * <p>A line of input is a mode, a feature version, flags ({@code t} for type comments, {@code s} for a source that is
 * text, or {@code -}), and the source in Base64.
 */
public final class ParseOutcomes {

    private ParseOutcomes() {
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.ISO_8859_1));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        String line;
        while ((line = in.readLine()) != null) {
            String[] fields = line.split(" ");
            byte[] source = fields.length > 3 ? Base64.getDecoder().decode(fields[3]) : new byte[0];
            ParseOptions options = ParseOptions.DEFAULT.withFeatureVersion(Integer.parseInt(fields[1]))
                    .withTypeComments(fields[2].contains("t")).withIgnoreCookie(fields[2].contains("s"));
            out.println(outcome(source, Mode.valueOf(fields[0]), options));
        }
        out.flush();
    }

    static String outcome(byte[] source, Mode mode, ParseOptions options) {
        StringBuilder warnings = new StringBuilder();
        WarningSink sink = (category, message, line) -> {
            warnings.append(" W").append(category).append('@').append(line).append(' ').append(quote(message));
            return false;
        };
        String result;
        try {
            Mod tree = Parser.parse(source, "<x>", mode, options, sink);
            result = Dump.dump(tree, true);
        } catch (SyntaxException e) {
            result = describe(e);
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            result = "CRASH " + e + " at " + (trace.length > 0 ? trace[0] : "?");
        }
        return quote(result + warnings);
    }

    private static String describe(SyntaxException e) {
        String text = e.kind().pythonName() + ": " + e.getMessage();
        if (!e.isLocated()) {
            return text;
        }
        return text + " (" + e.line() + ", " + e.offset() + ", " + quote(e.text()) + ", "
                + (e.hasEnd() ? e.endLine() + ", " + e.endOffset() : "None, None") + ")";
    }

    private static String quote(String text) {
        if (text == null) {
            return "None";
        }
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
}
