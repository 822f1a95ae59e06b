package org.krait.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tables of shell lines that start an interpreter, each run with Krait and with CPython in an empty folder of its
 * own; what is written and the exit status must be the same.
 *
 * <p>A table is a {@code .txt} file. A line that starts with {@code #} is a comment; a line that ends with a backslash
 * goes on in the next one; every other line is a case, a script for {@code sh}, in which
 * <ul>
 * <li>{@code $python} is the interpreter, words and all (do not quote it);</li>
 * <li>{@code $supervise SIGNAL ARGUMENTS} runs the interpreter with these arguments, sends it the signal once it has
 *     written the line {@code ready}, and tells how it ended: a shell can't tell death by a signal from an exit
 *     status.</li>
 * </ul>
 *
 * <pre>CommandLines [TABLE|FOLDER]... [-k TEXT]</pre>
 */
public final class CommandLines {

    private static final Duration LIMIT = Duration.ofSeconds(Integer.getInteger("krait.limit", 60));
    private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-fA-F]{6,}");
    private static final Pattern EXECUTABLE = Pattern.compile("[^\\s\"'=(\\[]*/(?:krait|python3\\.14)(?![\\w/.])");
    private static final Pattern LIBRARY = Pattern.compile("[^\"'\\s(:=]*/lib/python3");

    private CommandLines() {
    }

    /** One line of a table. */
    record Case(Path table, int number, String script) {
        String name() {
            return table.getFileName() + ":" + number + ": " + script;
        }
    }

    /** All cases of these tables and of the tables in these folders. */
    static List<Case> read(List<Path> roots) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path root : roots) {
            List<Path> tables;
            try (Stream<Path> files = Files.walk(root)) {
                tables = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
            }
            for (Path table : tables) {
                StringBuilder script = new StringBuilder();
                int number = 0;
                for (String line : Files.readAllLines(table)) {
                    number++;
                    if (script.isEmpty() && (line.isBlank() || line.startsWith("#"))) {
                        continue;
                    }
                    if (line.endsWith("\\")) {
                        script.append(line, 0, line.length() - 1);
                        continue;
                    }
                    cases.add(new Case(table, number, script.append(line).toString()));
                    script.setLength(0);
                }
            }
        }
        return cases;
    }

    /** What differs in each case, in words; absent where nothing does. */
    static Map<Case, String> differences(List<Case> cases) {
        Map<Case, String> found = new ConcurrentHashMap<>();
        Python oracle = Python.oracle();
        Python krait = Python.krait();
        int workers = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            for (Case one : cases) {
                pool.submit(() -> {
                    String difference;
                    try {
                        difference = Outcome.difference(run(one, oracle), run(one, krait));
                    } catch (RuntimeException e) {
                        difference = e.toString();
                    }
                    if (difference != null) {
                        found.put(one, difference);
                    }
                });
            }
        }
        return found;
    }

    private static Outcome run(Case one, Python python) {
        try (WorkFolder work = WorkFolder.create("krait-line")) {
            Path folder = work.path().toRealPath();
            Outcome outcome = python.shell(folder, one.script, variables(one), LIMIT);
            work.delete(); // a program that leaves what can't be deleted has failed
            return new Outcome(normalise(outcome.stdout(), folder), normalise(outcome.stderr(), folder),
                    outcome.exit());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> variables(Case one) {
        Path oracle = Python.oracleHome();
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("supervise", "env LD_LIBRARY_PATH=" + oracle + " PYTHONHOME=" + oracle + " " + oracle
                + "/bin/python3.14 -E " + one.table.resolveSibling("supervise.py").toAbsolutePath());
        return variables;
    }

    private static String normalise(String text, Path folder) {
        String result = text.replace(folder.toString(), "<folder>");
        result = EXECUTABLE.matcher(result).replaceAll("python");
        result = LIBRARY.matcher(result).replaceAll("<library>/lib/python3");
        return ADDRESS.matcher(result).replaceAll("0x0");
    }

    /**
     * The command.
     *
     * @param args tables or folders of tables; {@code -k TEXT}: only cases that contain it
     */
    public static void main(String[] args) throws IOException {
        List<Path> roots = new ArrayList<>();
        String wanted = "";
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("-k")) {
                wanted = args[++i];
            } else {
                roots.add(Path.of(args[i]));
            }
        }
        List<Case> cases = new ArrayList<>(read(roots));
        String text = wanted;
        cases.removeIf(c -> !c.name().contains(text));
        Map<Case, String> differences = differences(cases);
        for (Case one : cases) {
            if (differences.containsKey(one)) {
                System.out.println("FAILED " + one.name() + "\n" + differences.get(one));
            }
        }
        System.out.println((cases.size() - differences.size()) + " of " + cases.size() + " command lines as CPython's");
        System.exit(differences.isEmpty() ? 0 : 1);
    }
}
