package org.krait.conformance.frontend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.krait.conformance.Outcome;
import org.krait.conformance.Python;

/**
 * How fast Krait and a live CPython compile the same files, side by side in one run.
 *
 * <pre>Speed [--rounds N] [FOLDER|FILE]...
 * Speed --cold FILE</pre>
 *
 * Each round has one process of each compile all files (by default the library), file by file in turn; the
 * first rounds warm Krait up, the last is what counts, in lines a second. The oracle's time is that of
 * {@code compile()} in its own process, without what passes between the processes. With {@code --cold}, new
 * processes of both commands, Krait's distribution and the oracle, compile one file once, and tell how long that took:
 * {@code compile()} alone, which leaves the code of functions to be assembled when it is looked at, and with that look.
 */
public final class Speed {

    private static final int ROUNDS = 3;
    private static final int LAUNCHES = 21;
    private static final String COMPILE_ONCE = """
            import sys, time
            with open(sys.argv[1], "rb") as file:
                source = file.read()
            start = time.perf_counter()
            code = compile(source, sys.argv[1], "exec")
            print((time.perf_counter() - start) * 1000)

            def look(code):
                for constant in code.co_consts:
                    if isinstance(constant, type(code)):
                        look(constant)

            look(code)
            print((time.perf_counter() - start) * 1000)
            """;

    private Speed() {
    }

    /** The command; see the class. */
    public static void main(String[] args) throws IOException {
        Path home = FrontEnd.oracleOrExit();
        int rounds = ROUNDS;
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--rounds" -> rounds = Integer.parseInt(args[++i]);
                case "--cold" -> {
                    cold(Path.of(args[++i]).toAbsolutePath());
                    return;
                }
                default -> files.addAll(PythonFiles.in(Path.of(args[i]), new ArrayList<>()));
            }
        }
        if (files.isEmpty()) {
            files = PythonFiles.in(home.resolve("lib/python3.14"), new ArrayList<>());
        }
        warm(home, files, rounds);
    }

    private static void warm(Path home, List<Path> files, int rounds) throws IOException {
        List<Source> sources = new ArrayList<>();
        long lines = 0;
        for (Path file : files) {
            Source source = Source.file(file.toString(), Files.readAllBytes(file), "exec", 0);
            sources.add(source);
            lines += source.lines();
        }
        try (OracleCompiler oracle = new OracleCompiler(home)) {
            for (int round = 1; round <= rounds; round++) {
                long ours = 0;
                long oracles = 0;
                for (Source source : sources) {
                    long start = System.nanoTime();
                    KraitCompiler.compile(source, 0).assemble();
                    ours += System.nanoTime() - start;
                    oracles += oracle.time(source, 0);
                }
                System.out.printf("round %d: %d files, %,d lines: %,d lines a second, the oracle %,d: %.2f times%n",
                        round, sources.size(), lines, (long) (lines * 1e9 / ours), (long) (lines * 1e9 / oracles),
                        (double) oracles / ours);
            }
        }
    }

    /** New processes in turn, each of which compiles the file once; the medians of their own times for that. */
    private static void cold(Path file) {
        Python oracle = Python.oracle();
        Python krait = Python.krait();
        double[][] oracles = new double[LAUNCHES][];
        double[][] ours = new double[LAUNCHES][];
        for (int i = 0; i < LAUNCHES; i++) {
            oracles[i] = compileOnce(oracle, file);
            ours[i] = compileOnce(krait, file);
        }
        System.out.println(file + ", in new processes:");
        compare("the first compile()", 0, oracles, ours);
        compare("with a look at the code of each function", 1, oracles, ours);
    }

    private static void compare(String what, int which, double[][] oracles, double[][] ours) {
        double theirs = median(oracles, which);
        double own = median(ours, which);
        System.out.printf("%s takes the oracle %.1f ms, Krait %.1f ms: %.1f times%n", what, theirs, own, own / theirs);
    }

    private static double median(double[][] times, int which) {
        double[] sorted = new double[times.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = times[i][which];
        }
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Milliseconds until {@code compile()} came back, and until all of the code was looked at. */
    private static double[] compileOnce(Python python, Path file) {
        Path folder = Path.of("").toAbsolutePath();
        List<String> arguments = List.of("-S", "-E", "-c", COMPILE_ONCE, file.toString());
        Outcome outcome = python.run(folder, arguments, Map.of(), null, Duration.ofSeconds(60));
        if (outcome.exit() != 0) {
            throw new IllegalStateException(python.name() + " failed: " + outcome.stderr());
        }
        String[] times = outcome.stdout().trim().split("\n");
        return new double[] {Double.parseDouble(times[0]), Double.parseDouble(times[1])};
    }
}
