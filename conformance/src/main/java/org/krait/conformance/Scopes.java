package org.krait.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.krait.conformance.ScopeProgram.Feature;

/**
 * Random programs about nested scopes: Krait's code objects are CPython's in every field, and the programs print what
 * they print in CPython.
 *
 * <pre>Scopes [--seed N] [--count N] [--shrink yes|no]</pre>
 *
 * <p>Prints a histogram of the features, and each program that differs, made smaller while it still differs.
 */
public final class Scopes {

    private static final int CHUNK = 500;

    private final Python expected;
    private final Python actual;
    private final Path folder;

    Scopes(Python expected, Python actual, Path folder) {
        this.expected = expected;
        this.actual = actual;
        this.folder = folder;
    }

    /**
     * Compares programs by number.
     *
     * @return the difference of each program that differs
     */
    Map<Integer, String> compare(List<ScopeProgram> programs) throws IOException {
        Map<Integer, String> differences = new LinkedHashMap<>();
        for (int from = 0; from < programs.size(); from += CHUNK) {
            List<Program> files = new ArrayList<>();
            for (int i = from; i < Math.min(programs.size(), from + CHUNK); i++) {
                Path file = folder.resolve("scopes" + i + ".py");
                Files.writeString(file, programs.get(i).text());
                files.add(new Program(file));
            }
            Map<Program, Outcome> want = new Batch(expected).showingCode().run(files);
            Map<Program, Outcome> got = new Batch(actual).showingCode().run(files);
            for (int i = 0; i < files.size(); i++) {
                String difference = Outcome.difference(want.get(files.get(i)), got.get(files.get(i)));
                if (difference != null) {
                    differences.put(from + i, difference);
                } else {
                    Files.delete(files.get(i).file);
                }
            }
        }
        return differences;
    }

    /** A smallest program (no single part can be left out) that still differs. */
    ScopeProgram shrink(ScopeProgram program) throws IOException {
        ScopeProgram smallest = program;
        boolean shrinking = true;
        for (int round = 0; shrinking && round < 60; round++) {
            shrinking = false;
            List<ScopeProgram> candidates = smallest.shrunk();
            if (candidates.isEmpty()) {
                break;
            }
            Map<Integer, String> differences = compare(candidates);
            for (int i = 0; i < candidates.size(); i++) {
                if (differences.containsKey(i)) {
                    smallest = candidates.get(i);
                    shrinking = true;
                    break;
                }
            }
        }
        return smallest;
    }

    /** How many of the programs have each feature. */
    static Map<Feature, Integer> histogram(List<ScopeProgram> programs) {
        Map<Feature, Integer> histogram = new EnumMap<>(Feature.class);
        for (ScopeProgram program : programs) {
            for (Feature feature : program.features) {
                histogram.merge(feature, 1, Integer::sum);
            }
        }
        return histogram;
    }

    /**
     * The command.
     *
     * @param args see the class
     * @throws IOException when the programs can't be written
     */
    public static void main(String[] args) throws IOException {
        long seed = System.nanoTime() & 0xFFFFFFF;
        int count = 2000;
        boolean shrink = true;
        for (int i = 0; i < args.length; i += 2) {
            switch (args[i]) {
                case "--seed" -> seed = Long.parseLong(args[i + 1]);
                case "--count" -> count = Integer.parseInt(args[i + 1]);
                case "--shrink" -> shrink = args[i + 1].equals("yes");
                default -> throw new IllegalArgumentException(args[i]);
            }
        }
        String missing = Python.oracle().missing();
        if (missing != null) {
            System.out.println("skipped: " + missing);
            return;
        }
        Path folder = Files.createDirectories(Path.of("target/scopes"));
        List<ScopeProgram> programs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            programs.add(ScopeProgram.random(seed, i));
        }
        histogram(programs).forEach((feature, n) -> System.out.printf("%6d  %s%n", n,
                feature.name().toLowerCase().replace('_', ' ')));
        Scopes scopes = new Scopes(Python.oracle(), Python.krait(), folder);
        Map<Integer, String> differences = scopes.compare(programs);
        int shown = 0;
        for (Map.Entry<Integer, String> entry : differences.entrySet()) {
            System.out.println("FAILED seed " + seed + ", number " + entry.getKey() + "\n" + entry.getValue());
            if (shrink && shown++ < 5) {
                System.out.println("smallest program that differs:\n"
                        + scopes.shrink(programs.get(entry.getKey())).text());
            }
        }
        System.out.println("seed " + seed);
        System.out.println(count - differences.size() + " passed, " + differences.size() + " failed");
        System.exit(differences.isEmpty() ? 0 : 1);
    }
}
