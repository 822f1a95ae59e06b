package org.krait.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs small programs with Krait and with CPython and compares what they write and how they end.
 *
 * <pre>Differential [--record] [--isolated] [--recorded] [FILE|FOLDER]...</pre>
 *
 * {@code --record} writes what CPython says beside each program; {@code --isolated} gives each a process of its own;
 * {@code --recorded} compares with the recordings although CPython is there. Without a file: all of {@link #roots}.
 */
public final class Differential {

    private Differential() {
    }

    /** Where the programs lie in a checkout. */
    static List<Path> roots(Path checkout) {
        List<Path> roots = new ArrayList<>();
        for (String folder : List.of("core/src/test/python", "examples")) {
            if (Files.isDirectory(checkout.resolve(folder))) {
                roots.add(checkout.resolve(folder));
            }
        }
        return roots;
    }

    /**
     * The expected outcomes: from the oracle, or recorded ones where it can't run. Programs that have neither are
     * absent from the result.
     */
    static Map<Program, Outcome> expected(List<Program> programs, boolean oracleRuns) {
        if (oracleRuns) {
            return new Batch(Python.oracle()).run(programs);
        }
        Map<Program, Outcome> recorded = new LinkedHashMap<>();
        for (Program program : programs) {
            Outcome outcome = program.recorded();
            if (outcome != null) {
                recorded.put(program, outcome);
            }
        }
        return recorded;
    }

    /**
     * The command.
     *
     * @param args options and files, see the class
     */
    public static void main(String[] args) {
        boolean record = false;
        boolean isolated = false;
        boolean recordings = false;
        List<Path> roots = new ArrayList<>();
        for (String arg : args) {
            switch (arg) {
                case "--record" -> record = true;
                case "--isolated" -> isolated = true;
                case "--recorded" -> recordings = true;
                default -> roots.add(Path.of(arg).toAbsolutePath());
            }
        }
        if (roots.isEmpty()) {
            roots = roots(Path.of("").toAbsolutePath());
        }
        List<Program> programs = Program.find(roots);
        String missing = recordings ? "as asked" : Python.oracle().missing();
        if (missing != null) {
            System.err.println("comparing with recordings only: " + missing);
        }
        Map<Program, Outcome> expected = expected(programs, missing == null);
        if (record) {
            expected.forEach(Program::record);
            System.out.println(expected.size() + " recorded");
            return;
        }
        Map<Program, Outcome> actual;
        if (isolated) {
            actual = new LinkedHashMap<>();
            for (Program program : expected.keySet()) {
                actual.put(program, program.run(Python.krait()));
            }
        } else {
            actual = new Batch(Python.krait()).run(new ArrayList<>(expected.keySet()));
        }
        int passed = 0;
        int failed = 0;
        for (Map.Entry<Program, Outcome> entry : expected.entrySet()) {
            String difference = Outcome.difference(entry.getValue(), actual.get(entry.getKey()));
            if (difference == null) {
                passed++;
            } else {
                failed++;
                System.out.println("FAILED " + entry.getKey().name() + "\n" + difference);
            }
        }
        System.out.println(passed + " passed, " + failed + " failed, " + (programs.size() - expected.size())
                + " skipped");
        System.exit(failed == 0 ? 0 : 1);
    }
}
