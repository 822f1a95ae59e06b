package org.krait.conformance.frontend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.krait.conformance.Outcome;
import org.krait.conformance.Python;

/**
 * Compares what the modules that look at sources make of files in Krait and in CPython: {@code ast}, {@code symtable},
 * {@code tokenize}, {@code dis}, {@code inspect} and {@code codeop}, in the views of {@code show_views.py}.
 *
 * <pre>Modules [--views VIEW,...] [--failures N] [--jobs N] FOLDER|FILE...</pre>
 *
 * Prints the first line that differs in each view of the first N files that differ, and for each view {@code N of M
 * files identical}; ends with status 1 if any differs.
 */
public final class Modules {

    private static final String USAGE = "Modules [--views VIEW,...] [--failures N] [--jobs N] FOLDER|FILE...";
    private static final String SCRIPT = "show_views.py";
    private static final int CHUNK = 100;
    private static final Duration LIMIT = Duration.ofMinutes(20);
    private static final int SHOWN_COLUMNS = 200;

    /** What is shown of a file whose views end early. */
    private static final String ENDED = "ended";

    private final Python oracle;
    private final Python krait;
    private final List<String> asked;
    private final String program;

    /**
     * Compares two interpreters.
     *
     * @param oracle the one that is right
     * @param asked  the names of the views to compare; all if empty
     */
    Modules(Python oracle, Python krait, List<String> asked) {
        this.oracle = oracle;
        this.krait = krait;
        this.asked = asked;
        try (InputStream script = Modules.class.getResourceAsStream(SCRIPT)) {
            program = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command; see the class. */
    public static void main(String[] args) throws IOException {
        int failures = 10;
        int jobs = Runtime.getRuntime().availableProcessors();
        List<String> views = List.of();
        List<Path> files = new ArrayList<>();
        CommandLine line = new CommandLine(USAGE, args);
        while (line.hasNext()) {
            switch (line.next()) {
                case "--views" -> views = List.of(line.value().split(","));
                case "--failures" -> failures = line.number();
                case "--jobs" -> jobs = line.number();
                default -> files.addAll(line.files());
            }
        }
        if (files.isEmpty()) {
            throw line.refuse("nothing to look at");
        }
        for (Python python : List.of(Python.oracle(), Python.krait())) {
            String missing = python.missing();
            if (missing != null) {
                System.err.println(missing);
                System.exit(2);
            }
        }
        Modules modules = new Modules(Python.oracle(), Python.krait(), views);
        List<Views> compared = modules.compare(files, jobs);
        for (String difference : modules.differences(compared, failures)) {
            System.out.println(difference);
        }
        Map<String, int[]> counts = counts(compared);
        counts.forEach((view, count) ->
                System.out.println(view + ": " + count[0] + " of " + count[1] + " files identical"));
        System.exit(counts.values().stream().allMatch(count -> count[0] == count[1]) ? 0 : 1);
    }

    /** The digests of a file's views, by both. */
    record Views(Path file, Map<String, String> expected, Map<String, String> actual) {

        boolean isIdentical(String view) {
            return expected.get(view).equals(actual.get(view));
        }

        boolean isIdentical() {
            return expected.equals(actual);
        }
    }

    /** Asks both for the views of files. */
    List<Views> compare(List<Path> files, int jobs) {
        List<Views> all = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(jobs)) {
            List<Future<List<Views>>> chunks = new ArrayList<>();
            for (int from = 0; from < files.size(); from += CHUNK) {
                List<Path> chunk = files.subList(from, Math.min(files.size(), from + CHUNK));
                chunks.add(executor.submit(() -> compareChunk(chunk)));
            }
            for (Future<List<Views>> chunk : chunks) {
                all.addAll(chunk.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return all;
    }

    private List<Views> compareChunk(List<Path> files) throws IOException {
        List<Map<String, String>> expected = views(oracle, files);
        List<Map<String, String>> actual = views(krait, files);
        List<Views> all = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            all.add(new Views(files.get(i), expected.get(i), actual.get(i)));
        }
        return all;
    }

    /** The views of each file; what ends the process costs that file its views, and the rest goes on in a new one. */
    private List<Map<String, String>> views(Python python, List<Path> files) throws IOException {
        List<Map<String, String>> all = new ArrayList<>();
        while (all.size() < files.size()) {
            int first = all.size();
            StringBuilder names = new StringBuilder();
            for (Path file : files.subList(first, files.size())) {
                names.append(file.toAbsolutePath()).append('\0');
            }
            Path list = Files.createTempFile("krait-files", ".txt");
            Outcome outcome;
            try {
                Files.writeString(list, names);
                outcome = run(python, list, asked);
            } finally {
                Files.delete(list);
            }
            for (String line : outcome.stdout().split("\n")) {
                if (line.equals("=")) {
                    all.add(new LinkedHashMap<>());
                } else if (!line.isEmpty()) {
                    int blank = line.indexOf(' ');
                    all.get(all.size() - 1).put(line.substring(0, blank), line.substring(blank + 1));
                }
            }
            if (outcome.exit() != 0) {
                if (all.size() == first) {
                    throw new IllegalStateException(python.name() + " does not run: " + outcome.stderr());
                }
                all.get(all.size() - 1).put(ENDED, "with status " + outcome.exit() + ": " + outcome.stderr());
            }
        }
        return all;
    }

    private Outcome run(Python python, Path stdin, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("-X", "utf8", "-c", program));
        command.addAll(arguments);
        return python.run(Path.of("").toAbsolutePath(), command, Map.of(), stdin, LIMIT);
    }

    /** In how many files of how many that the oracle could look at each view is the same. */
    static Map<String, int[]> counts(List<Views> compared) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Views views : compared) {
            for (String view : views.expected.keySet()) {
                int[] count = counts.computeIfAbsent(view, key -> new int[2]);
                count[0] += views.isIdentical(view) ? 1 : 0;
                count[1]++;
            }
        }
        return counts;
    }

    /** The first lines that differ in the views of the first {@code limit} files that differ. */
    List<String> differences(List<Views> compared, int limit) {
        List<String> shown = new ArrayList<>();
        int left = limit;
        for (Views views : compared) {
            if (left == 0) {
                break;
            }
            if (views.isIdentical()) {
                continue;
            }
            left--;
            for (String view : views.expected.keySet()) {
                if (!views.isIdentical(view) && views.actual.containsKey(view)) {
                    List<String> show = List.of("--show", view, views.file.toAbsolutePath().toString());
                    shown.add(views.file + ": " + view + " "
                            + firstDifference(run(oracle, null, show).stdout(),
                                    run(krait, null, show).stdout()));
                }
            }
            if (views.actual.containsKey(ENDED)) {
                shown.add(views.file + ": " + krait.name() + " ended " + views.actual.get(ENDED));
            }
        }
        return shown;
    }

    /** The first line that differs, from a little before the place where it does. */
    static String firstDifference(String expected, String actual) {
        String[] lines = expected.split("\n", -1);
        String[] others = actual.split("\n", -1);
        int at = 0;
        while (at < lines.length && at < others.length && lines[at].equals(others[at])) {
            at++;
        }
        String line = at < lines.length ? lines[at] : "";
        String other = at < others.length ? others[at] : "";
        int column = 0;
        while (column < line.length() && column < other.length() && line.charAt(column) == other.charAt(column)) {
            column++;
        }
        int from = Math.max(0, column - SHOWN_COLUMNS / 2);
        return "differs in line " + (at + 1) + ", column " + (column + 1) + "\n    - " + cut(line, from) + "\n    + "
                + cut(other, from);
    }

    private static String cut(String line, int from) {
        return line.substring(Math.min(from, line.length()), Math.min(from + SHOWN_COLUMNS, line.length()));
    }
}
