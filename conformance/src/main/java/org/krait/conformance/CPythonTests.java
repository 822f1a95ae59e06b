package org.krait.conformance;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs CPython's own test files, unmodified, each in a process of its own with a time limit, with Krait and with the
 * oracle.
 *
 * <pre>CPythonTests [show|record|check] [--only-krait] [--match PATTERN] [FILE]...</pre>
 *
 * <ul>
 * <li>{@code show} (the default) prints the counts and every test that the oracle passes and Krait doesn't, with the
 *     end of what Krait wrote to standard error in {@code target/cpython-tests/FILE.err};</li>
 * <li>{@code record} writes the table {@code conformance/cpython-tests.tsv} and the list
 *     {@code conformance/cpython-failures.tsv}, keeping the reasons that stand there;</li>
 * <li>{@code check} fails when Krait passes clearly fewer tests of a file than the table says, in two tries, and
 *     tells which failing tests stand in the list without a reason or not at all.</li>
 * </ul>
 *
 * <p>A test method counts one, each of its subtests one more, and each example of a doctest one. A test that Krait
 * skips and the oracle doesn't has failed.
 */
public final class CPythonTests {

    private static final Duration LIMIT = Duration.ofSeconds(Integer.getInteger("krait.limit", 900));
    private static final int PROCESSES = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
    private static final String LIBRARY = "python3.14";
    private static final String UNKNOWN = "?";

    private final Path conformance;
    private final Path logs;
    private final Python krait;
    private final Python oracle = Python.oracle();

    private CPythonTests(Path checkout, Python krait) throws IOException {
        this.krait = krait;
        this.conformance = checkout.resolve("conformance");
        this.logs = Files.createDirectories(checkout.resolve("target/cpython-tests"));
    }

    /** The tests of one file by name and outcome; a name that occurs twice has a number. */
    private record Run(Map<String, String> outcomes, boolean complete, String note) {

        Set<String> passed() {
            Set<String> names = new LinkedHashSet<>();
            outcomes.forEach((name, outcome) -> {
                if (outcome.equals("ok")) {
                    names.add(name);
                }
            });
            return names;
        }

        long count(String outcome) {
            return outcomes.values().stream().filter(outcome::equals).count();
        }
    }

    /** A file's line in the table. */
    private record Counts(String file, int oraclePassed, int kraitPassed, long oracleSkipped, long kraitSkipped) {

        static final String HEADER = "file\toracle passed\tkrait passed\toracle skipped\tkrait skipped";

        String line() {
            return file + "\t" + oraclePassed + "\t" + kraitPassed + "\t" + oracleSkipped + "\t" + kraitSkipped;
        }

        static Counts parse(String line) {
            String[] cells = line.split("\t");
            return new Counts(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]),
                    Long.parseLong(cells[3]), Long.parseLong(cells[4]));
        }
    }

    /**
     * The command.
     *
     * @param args see the class
     * @throws Exception when a file can't be read or written
     */
    public static void main(String[] args) throws Exception {
        String mode = "show";
        boolean onlyKrait = false;
        List<String> patterns = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "show", "record", "check" -> mode = args[i];
                case "--only-krait" -> onlyKrait = true;
                case "--match" -> patterns.add(args[++i]);
                default -> files.add(args[i]);
            }
        }
        boolean good;
        try (WorkFolder home = WorkFolder.create("krait-home-")) {
            CPythonTests tests = new CPythonTests(Path.of("").toAbsolutePath(), withTests(Python.krait(), home.path()));
            good = tests.run(mode, files.isEmpty() ? tests.listedFiles() : files, patterns, onlyKrait);
        }
        System.exit(good ? 0 : 1);
    }

    /**
     * Krait with another home, whose library is its own and has what tests look for in CPython's, too: the tests, which
     * also processes that they start without an environment import, and files that the distribution leaves out.
     */
    private static Python withTests(Python krait, Path home) throws IOException {
        Outcome prefix = krait.run(home, List.of("-I", "-c", "import sys; print(sys.prefix)"), Map.of(), null, LIMIT);
        Path lib = Path.of(prefix.stdout().strip(), "lib");
        if (Python.oracle().missing() != null || !Files.isDirectory(lib.resolve(LIBRARY))) {
            return krait;
        }
        Path library = Files.createDirectories(home.resolve("lib").resolve(LIBRARY));
        for (String more : List.of("test", "turtle.py")) {
            Files.createSymbolicLink(library.resolve(more),
                    Python.oracleHome().resolve("lib").resolve(LIBRARY).resolve(more));
        }
        linkAll(lib.resolve(LIBRARY), library);
        linkAll(lib, library.getParent());
        String options = System.getenv().getOrDefault("KRAIT_JAVA_OPTS", "");
        return krait.with(Map.of("KRAIT_JAVA_OPTS", options + " -Dkrait.home=" + home));
    }

    /** Links to what is in one folder and not yet in another. */
    private static void linkAll(Path from, Path to) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(from)) {
            for (Path entry : entries) {
                Path link = to.resolve(entry.getFileName());
                if (!Files.exists(link)) {
                    Files.createSymbolicLink(link, entry);
                }
            }
        }
    }

    private List<String> listedFiles() throws IOException {
        List<String> files = new ArrayList<>(Files.readAllLines(conformance.resolve("cpython-tests.list")));
        files.removeIf(line -> line.isBlank() || line.startsWith("#"));
        return files;
    }

    private boolean run(String mode, List<String> files, List<String> patterns, boolean onlyKrait) throws Exception {
        String missing = oracle.missing();
        if (missing != null) {
            System.out.println("skipped: CPython's tests lie beside the oracle, and there is " + missing);
            return true;
        }
        Map<String, Counts> table = readTable();
        Map<String, Map<String, String>> reasons = readFailures();
        Map<String, Counts> measured = new TreeMap<>();
        Map<String, Map<String, String>> failing = new TreeMap<>();
        boolean good = true;
        int passed = 0;
        int failed = 0;
        try (ExecutorService executor = Executors.newFixedThreadPool(PROCESSES)) {
            Map<String, List<Future<Run>>> futures = new LinkedHashMap<>();
            for (String file : files) {
                Future<Run> ours = executor.submit(() -> runFile(krait, file, patterns));
                futures.put(file, onlyKrait ? List.of(ours, ours)
                        : List.of(ours, executor.submit(() -> runFile(oracle, file, patterns))));
            }
            for (Map.Entry<String, List<Future<Run>>> entry : futures.entrySet()) {
                String file = entry.getKey();
                Run first = get(entry.getValue().get(0));
                Run theirs = get(entry.getValue().get(1));
                Run ours = mode.equals("check") && fell(table.get(file), first, theirs)
                        ? get(executor.submit(() -> runFile(krait, file, patterns)))
                        : first;
                Set<String> wanted = onlyKrait ? ours.outcomes.keySet() : theirs.passed();
                Set<String> got = ours.passed();
                Map<String, String> lost = new TreeMap<>();
                int common = 0;
                for (String name : wanted) {
                    if (got.contains(name)) {
                        common++;
                    } else {
                        String reason = reasons.getOrDefault(file, Map.of()).get(name);
                        lost.put(name, reason == null ? UNKNOWN : reason);
                    }
                }
                passed += common;
                failed += wanted.size() - common;
                Counts counts = new Counts(file, wanted.size(), common, theirs.count("skip"), ours.count("skip"));
                measured.put(file, counts);
                if (!lost.isEmpty()) {
                    failing.put(file, lost);
                }
                System.out.printf("%-28s %5d of %5d%s%n", file, common, wanted.size(), ours.note);
                System.out.flush();
                if (mode.equals("show")) {
                    lost.forEach((name, reason) -> System.out.println("    "
                            + ours.outcomes.getOrDefault(name, "not run") + "  " + name
                            + (reason.equals(UNKNOWN) ? "" : "  (" + reason + ")")));
                }
                if (mode.equals("check")) {
                    good &= check(table.get(file), counts, lost);
                }
            }
        }
        if (mode.equals("record")) {
            table.putAll(measured);
            files.forEach(reasons::remove);
            reasons.putAll(failing);
            writeTable(table);
            writeFailures(reasons);
        }
        System.out.println(passed + " passed, " + failed + " failed");
        return good;
    }

    /** Whether a run passes fewer tests than the table says; it is then given a second try. */
    private static boolean fell(Counts committed, Run ours, Run theirs) {
        if (committed == null) {
            return false;
        }
        Set<String> common = new TreeSet<>(theirs.passed());
        common.retainAll(ours.passed());
        return common.size() < committed.kraitPassed;
    }

    /**
     * Tests that wait for the collector, or for time to pass, come out differently now and then: a fall by two
     * tests, or by one in a hundred, is told but is no failure.
     */
    private static boolean check(Counts committed, Counts counts, Map<String, String> lost) {
        boolean good = true;
        if (committed == null) {
            System.out.println("    is not in the table; record it");
            return false;
        }
        if (counts.kraitPassed < committed.kraitPassed) {
            System.out.println("    fell from " + committed.kraitPassed);
            good = counts.kraitPassed >= committed.kraitPassed - Math.max(2, committed.kraitPassed / 100);
        }
        if (counts.oraclePassed != committed.oraclePassed) {
            System.out.println("    the oracle passed " + committed.oraclePassed + " when this was recorded");
        }
        for (Map.Entry<String, String> entry : lost.entrySet()) {
            if (entry.getValue().equals(UNKNOWN)) {
                System.out.println("    has no reason: " + entry.getKey());
            }
        }
        return good;
    }

    private static Run get(Future<Run> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Run runFile(Python python, String file, List<String> patterns) throws IOException {
        try (WorkFolder temporary = WorkFolder.create("krait-test-")) {
            Path work = temporary.path();
            Path driver = temporary.copy("run_tests.py", "driver/run_tests.py");
            // Names of tests hold paths: both sides find the tests at the same place.
            Path library = Files.createDirectory(work.resolve("library"));
            Files.createSymbolicLink(library.resolve("test"), Python.oracleHome().resolve("lib/python3.14/test"));
            Path folder = Files.createDirectory(work.resolve("work"));
            Path results = work.resolve("results");
            List<String> line = new ArrayList<>(
                    List.of(driver.toString(), "test." + file, results.toString()));
            line.addAll(patterns);
            long start = System.nanoTime();
            Outcome outcome = python.run(folder, line, Map.of("PYTHONPATH", library.toString()), null, LIMIT);
            long seconds = (System.nanoTime() - start) / 1_000_000_000;
            Files.writeString(logs.resolve(file + "." + python.name() + ".err"), outcome.stderr());
            return parse(results, work, outcome, seconds);
        }
    }

    private static Run parse(Path results, Path work, Outcome outcome, long seconds) throws IOException {
        Map<String, String> outcomes = new LinkedHashMap<>();
        boolean complete = false;
        if (Files.exists(results)) {
            for (String line : Files.readAllLines(results)) {
                int tab = line.indexOf('\t');
                if (tab < 0) {
                    complete |= line.equals("end");
                    continue;
                }
                String name = line.substring(tab + 1).replace(work + "/", "");
                String unique = name;
                for (int i = 2; outcomes.containsKey(unique); i++) {
                    unique = name + " #" + i;
                }
                outcomes.put(unique, line.substring(0, tab));
            }
        }
        String note = "  " + seconds + " s";
        if (!complete) {
            List<String> lines = outcome.stderr().strip().lines().toList();
            note += outcome.exit() == Outcome.TIME_OUT ? ", cut off by the time limit"
                    : ", ended early with " + outcome.exit()
                            + (lines.isEmpty() ? "" : ": " + lines.get(lines.size() - 1));
        }
        return new Run(outcomes, complete, note);
    }

    private Map<String, Counts> readTable() throws IOException {
        Map<String, Counts> table = new TreeMap<>();
        Path path = conformance.resolve("cpython-tests.tsv");
        if (Files.exists(path)) {
            for (String line : Files.readAllLines(path)) {
                if (!line.equals(Counts.HEADER) && !line.startsWith("total\t")) {
                    Counts counts = Counts.parse(line);
                    table.put(counts.file, counts);
                }
            }
        }
        return table;
    }

    private void writeTable(Map<String, Counts> table) throws IOException {
        StringBuilder text = new StringBuilder(Counts.HEADER).append('\n');
        int theirs = 0;
        int ours = 0;
        long theirSkips = 0;
        long ourSkips = 0;
        for (Counts counts : table.values()) {
            text.append(counts.line()).append('\n');
            theirs += counts.oraclePassed;
            ours += counts.kraitPassed;
            theirSkips += counts.oracleSkipped;
            ourSkips += counts.kraitSkipped;
        }
        text.append(new Counts("total", theirs, ours, theirSkips, ourSkips).line()).append('\n');
        Files.writeString(conformance.resolve("cpython-tests.tsv"), text);
    }

    private Map<String, Map<String, String>> readFailures() throws IOException {
        Map<String, Map<String, String>> failures = new TreeMap<>();
        Path path = conformance.resolve("cpython-failures.tsv");
        if (Files.exists(path)) {
            for (String line : Files.readAllLines(path)) {
                String[] cells = line.split("\t");
                if (cells.length == 3 && !cells[0].equals("file")) {
                    failures.computeIfAbsent(cells[0], f -> new TreeMap<>()).put(cells[1], cells[2]);
                }
            }
        }
        return failures;
    }

    private void writeFailures(Map<String, Map<String, String>> failures) throws IOException {
        StringBuilder text = new StringBuilder("file\ttest\treason\n");
        failures.forEach((file, tests) -> tests.forEach((name, reason) ->
                text.append(file).append('\t').append(name).append('\t').append(reason).append('\n')));
        Files.writeString(conformance.resolve("cpython-failures.tsv"), text);
    }
}
