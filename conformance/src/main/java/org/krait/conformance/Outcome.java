package org.krait.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What one run of a program wrote and how it ended.
 *
 * @param stdout what it wrote to standard output
 * @param stderr what it wrote to standard error
 * @param exit its exit status; {@link #TIME_OUT} when it had to be ended
 */
public record Outcome(String stdout, String stderr, int exit) {

    static final int TIME_OUT = -1;

    private static final Pattern ADDRESS = Pattern.compile("\\bat 0x[0-9a-fA-F]+");
    private static final Pattern DURATION = Pattern.compile("\\bin \\d+\\.\\d{3}s\\b");
    private static final Pattern EXECUTABLE = Pattern.compile("[^\\s\"']*/(?:krait|python3\\.14):");
    private static final Pattern LIBRARY = Pattern.compile("[^\"'\\s(]*/lib/python3\\.14/");
    private static final Pattern PROGRAM = Pattern.compile("\\b(?:krait|python3\\.14|python3|python) -m\\b");

    /**
     * The same outcome without what rightly differs: addresses, durations, and where this checkout and its library
     * lie.
     */
    Outcome normalised(Path folder) {
        return new Outcome(normalise(stdout, folder), normalise(stderr, folder), exit);
    }

    private static String normalise(String text, Path folder) {
        String result = text.replace("\r\n", "\n").replace(folder.toAbsolutePath() + "/", "");
        result = EXECUTABLE.matcher(result).replaceAll("python:");
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("mvnw"))) {
                result = result.replace(at + "/", "<checkout>/");
            }
        }
        result = ADDRESS.matcher(result).replaceAll("at 0x0");
        result = DURATION.matcher(result).replaceAll("in 0.000s");
        result = LIBRARY.matcher(result).replaceAll("<library>/");
        return PROGRAM.matcher(result).replaceAll("python -m");
    }

    /** The first difference, in words and lines, or null when there is none. */
    static String difference(Outcome expected, Outcome actual) {
        if (expected.equals(actual)) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        describe(text, "stdout", expected.stdout, actual.stdout);
        describe(text, "stderr", expected.stderr, actual.stderr);
        if (expected.exit != actual.exit) {
            text.append("  exit: expected ").append(ending(expected.exit))
                    .append(", was ").append(ending(actual.exit)).append('\n');
        }
        return text.toString();
    }

    private static String ending(int exit) {
        return exit == TIME_OUT ? "(time limit)" : Integer.toString(exit);
    }

    private static void describe(StringBuilder text, String stream, String expected, String actual) {
        if (expected.equals(actual)) {
            return;
        }
        List<String> want = List.of(expected.split("\n", -1));
        List<String> got = List.of(actual.split("\n", -1));
        int line = 0;
        while (line < want.size() && line < got.size() && want.get(line).equals(got.get(line))) {
            line++;
        }
        text.append("  ").append(stream).append(", line ").append(line + 1).append(":\n");
        excerpt(text, "- ", want, line);
        excerpt(text, "+ ", got, line);
    }

    private static void excerpt(StringBuilder text, String mark, List<String> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + 8); i++) {
            text.append("    ").append(mark).append(lines.get(i)).append('\n');
        }
    }
}
