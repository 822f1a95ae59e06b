package org.krait.conformance.frontend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How fast Krait and a live CPython compile the same files, side by side in one run.
 *
 * <pre>Speed [--rounds N] [FOLDER|FILE]...
 * Speed --cold FILE</pre>
 *
 * Each round has one process of each compile all files (by default the library), file by file in turn; the
 * first rounds warm Krait up, the last is what counts, in lines a second. The oracle's time is that of
 * {@code compile()} in its own process, without what passes between the processes. With {@code --cold}, compares
 * new processes that compile one file with ones that compile an empty one: what the file adds to the time.
 */
public final class Speed {

    private static final int ROUNDS = 3;
    private static final int LAUNCHES = 11;

    private Speed() {
    }

    /** The command; see the class. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 2 && args[0].equals("--once")) {
            KraitCompiler.compile(Source.file(args[1], Files.readAllBytes(Path.of(args[1])), "exec", 0), 0);
            return;
        }
        Path home = FrontEnd.oracleOrExit();
        int rounds = ROUNDS;
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--rounds" -> rounds = Integer.parseInt(args[++i]);
                case "--cold" -> {
                    cold(home, Path.of(args[++i]));
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
                    KraitCompiler.compile(source, 0);
                    ours += System.nanoTime() - start;
                    oracles += oracle.time(source, 0);
                }
                System.out.printf("round %d: %d files, %,d lines: %,d lines a second, the oracle %,d: %.2f times%n",
                        round, sources.size(), lines, (long) (lines * 1e9 / ours), (long) (lines * 1e9 / oracles),
                        (double) oracles / ours);
            }
        }
    }

    /** Processes in turn; the median of the differences to a process that compiles nothing. */
    private static void cold(Path home, Path file) throws IOException, InterruptedException {
        Path empty = Files.createTempFile("empty", ".py");
        String program = "import sys; f = open(sys.argv[1], 'rb'); compile(f.read(), sys.argv[1], 'exec')";
        List<String> oracle = List.of(home.resolve("bin/python3.14").toString(), "-S", "-E", "-c", program);
        List<String> krait = List.of(ProcessHandle.current().info().command().orElse("java"), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", System.getProperty("java.class.path"),
                Speed.class.getName(), "--once");
        double[][] seconds = new double[4][LAUNCHES];
        for (int i = 0; i < LAUNCHES; i++) {
            seconds[0][i] = launch(home, oracle, empty);
            seconds[1][i] = launch(home, oracle, file);
            seconds[2][i] = launch(home, krait, empty);
            seconds[3][i] = launch(home, krait, file);
        }
        Files.delete(empty);
        for (double[] each : seconds) {
            Arrays.sort(each);
        }
        double[] median = new double[4];
        for (int i = 0; i < 4; i++) {
            median[i] = seconds[i][LAUNCHES / 2] * 1000;
        }
        System.out.printf("%s: the oracle takes %.0f ms, %.0f ms without the file; Krait's front end %.0f ms, %.0f ms "
                + "without: %.0f ms beside %.0f ms for the file, %.1f times for the process%n", file, median[1],
                median[0], median[3], median[2], median[3] - median[2], median[1] - median[0], median[3] / median[1]);
    }

    private static double launch(Path home, List<String> command, Path file)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(command);
        line.add(file.toString());
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("LD_LIBRARY_PATH", home.toString());
        builder.environment().put("PYTHONHOME", home.toString());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(line + " failed");
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
