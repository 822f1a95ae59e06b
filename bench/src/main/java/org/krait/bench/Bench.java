package org.krait.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.krait.conformance.Outcome;
import org.krait.conformance.Python;

/**
 * Prints what Krait and CPython need for the same work, and the ratio.
 *
 * <pre>Bench [programs|startup|all] [--launches N] [PROGRAM]...</pre>
 *
 * <p>A program of {@code bench/programs} prints {@code name TAB seconds}: the median of its rounds after warm-up.
 * Krait and the oracle run in turn, never at the same time. For each program of {@code bench/startup}, the median of
 * 20 launches of a whole process, the contestants in turn; the bare JVM is {@code java -cp . Hello}.
 */
public final class Bench {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Path root = Path.of("").toAbsolutePath();
    private final Python krait = Python.krait();
    private final Python oracle = Python.oracle();
    private boolean failed;

    private Bench() {
    }

    /**
     * The command.
     *
     * @param args see the class
     * @throws IOException when the programs can't be read
     */
    public static void main(String[] args) throws IOException {
        String what = "all";
        int launches = 20;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "programs", "startup", "all" -> what = args[i];
                case "--launches" -> launches = Integer.parseInt(args[++i]);
                default -> names.add(args[i]);
            }
        }
        Bench bench = new Bench();
        String missing = bench.oracle.missing();
        if (missing != null) {
            System.err.println("bench: " + missing);
            System.exit(1);
        }
        if (!what.equals("startup")) {
            bench.programs(names);
        }
        if (!what.equals("programs")) {
            bench.startup(launches);
        }
        System.exit(bench.failed ? 1 : 0);
    }

    private void programs(List<String> names) throws IOException {
        List<Path> programs;
        try (Stream<Path> files = Files.list(root.resolve("bench/programs"))) {
            programs = files.filter(f -> f.toString().endsWith(".py"))
                    .filter(f -> !f.getFileName().toString().startsWith("_"))
                    .filter(f -> names.isEmpty() || names.contains(f.getFileName().toString().replace(".py", "")))
                    .sorted()
                    .toList();
        }
        System.out.printf("%-28s %12s %12s %8s%n", "program", "CPython ms", "Krait ms", "ratio");
        for (Path program : programs) {
            Map<String, Double> theirs = times(oracle, program);
            Map<String, Double> ours = times(krait, program);
            theirs.forEach((name, seconds) -> print(name, seconds, ours.get(name)));
        }
    }

    private Map<String, Double> times(Python python, Path program) {
        Outcome outcome = python.run(program.getParent(), List.of(program.toString()), Map.of(), null, LIMIT);
        Map<String, Double> times = new TreeMap<>();
        if (outcome.exit() != 0) {
            failed = true;
            System.out.println(python.name() + " fails on " + program.getFileName() + ": "
                    + outcome.stderr().strip().lines().reduce("", (a, b) -> b));
            return times;
        }
        outcome.stdout().lines().forEach(line -> {
            int tab = line.indexOf('\t');
            times.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
        });
        return times;
    }

    private static void print(String name, double theirs, Double ours) {
        if (ours == null) {
            System.out.printf("%-28s %12.2f %12s%n", name, theirs * 1000, "-");
        } else {
            System.out.printf("%-28s %12.2f %12.2f %8.2f%n", name, theirs * 1000, ours * 1000, ours / theirs);
        }
    }

    private void startup(int launches) throws IOException {
        Python jvm = Python.command("jvm", List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                root.resolve("bench/target/classes").toString(), "Hello"));
        System.out.println();
        System.out.printf("%-28s %12s %12s %12s %10s %10s%n", "whole process, median of " + launches, "bare JVM ms",
                "CPython ms", "Krait ms", "to JVM", "to CPython");
        for (String name : List.of("hello", "circuit_breaker", "imports")) {
            List<String> arguments = List.of(root.resolve("bench/startup/" + name + ".py").toString());
            List<double[]> rounds = new ArrayList<>();
            for (int i = 0; i < launches; i++) {
                rounds.add(new double[] {launch(jvm, List.of()), launch(oracle, arguments), launch(krait, arguments)});
            }
            line(name, rounds);
        }
    }

    private static void line(String name, List<double[]> rounds) {
        double jvm = median(rounds, 0);
        double cpython = median(rounds, 1);
        double krait = median(rounds, 2);
        System.out.printf("%-28s %12.1f %12.1f %12.1f %10.2f %10.2f%n", name, jvm * 1000, cpython * 1000, krait * 1000,
                krait / jvm, krait / cpython);
    }

    private static double median(List<double[]> rounds, int column) {
        double[] sorted = rounds.stream().mapToDouble(r -> r[column]).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private double launch(Python python, List<String> arguments) {
        long start = System.nanoTime();
        // As installed: both may keep compiled modules.
        Outcome outcome = python.run(root, arguments, Map.of("PYTHONDONTWRITEBYTECODE", ""), null, LIMIT);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (outcome.exit() != 0) {
            failed = true;
            System.out.println(python.name() + " fails on " + Arrays.toString(arguments.toArray()) + ": "
                    + outcome.stderr().strip().lines().reduce("", (a, b) -> b));
        }
        return seconds;
    }
}
