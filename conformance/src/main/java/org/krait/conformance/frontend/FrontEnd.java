package org.krait.conformance.frontend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compiles every {@code .py} file of some folders with Krait and with a live CPython and compares the code
 * objects in all their fields, or the exceptions, and the warnings.
 *
 * <pre>FrontEnd [--levels 0,1,2] [--failures N] [--warm] [--mode exec|eval|single] [--flags N]
 *         [--snippets FILE] FOLDER|FILE...</pre>
 *
 * A file of snippets holds many sources, with a line {@code ----} between two. Mode and flags are those of
 * {@code compile()}; they hold for what comes after them.
 *
 * The oracle is in the folder {@code -Dkrait.oracle}. Prints {@code N of M files identical} for each level,
 * the first difference of each file that is not (of the first N files), and the speed of both; ends with
 * status 1 if any differs. {@code --warm} compiles everything once before it takes the time.
 */
public final class FrontEnd {

    private final List<Source> sources = new ArrayList<>();
    private int shownFailures = 10;
    private String mode = "exec";
    private int flags;
    private long lines;

    private FrontEnd() {
    }

    /** The command; see the class. */
    public static void main(String[] args) {
        FrontEnd run = new FrontEnd();
        List<Integer> levels = List.of(0, 1, 2);
        boolean warm = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--levels":
                    levels = new ArrayList<>();
                    for (String level : args[++i].split(",")) {
                        levels.add(Integer.valueOf(level));
                    }
                    break;
                case "--failures":
                    run.shownFailures = Integer.parseInt(args[++i]);
                    break;
                case "--mode":
                    run.mode = args[++i];
                    break;
                case "--flags":
                    run.flags = Integer.decode(args[++i]);
                    break;
                case "--snippets":
                    run.readSnippets(Path.of(args[++i]));
                    break;
                case "--warm":
                    warm = true;
                    break;
                default:
                    run.read(Path.of(args[i]));
                    break;
            }
        }
        Path home = Path.of(System.getProperty("krait.oracle", "stdlib/target/cpython")).toAbsolutePath();
        if (!OracleCompiler.isIn(home)) {
            System.err.println("no oracle in " + home + ": say -Dkrait.oracle=FOLDER");
            System.exit(2);
        }
        boolean identical = true;
        try (OracleCompiler oracle = new OracleCompiler(home)) {
            if (warm) {
                for (Source source : run.sources) {
                    KraitCompiler.compile(source, 0);
                }
            }
            for (int level : levels) {
                identical &= run.compare(oracle, level);
            }
        }
        System.exit(identical ? 0 : 1);
    }

    private void read(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> sorted = files.filter(f -> f.toString().endsWith(".py")).sorted().toList();
            for (Path file : sorted) {
                add(new Source(file.toString(), Files.readAllBytes(file), false, mode, flags));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readSnippets(Path file) {
        try {
            for (Source snippet : Source.snippets(Files.readString(file), mode, flags)) {
                add(snippet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Source source) {
        for (byte b : source.bytes()) {
            if (b == '\n') {
                lines++;
            }
        }
        sources.add(source);
    }

    private boolean compare(OracleCompiler oracle, int level) {
        int identical = 0;
        int failures = 0;
        long oracleTime = 0;
        long time = 0;
        for (Source source : sources) {
            long start = System.nanoTime();
            Answer expected = oracle.compile(source, level);
            long middle = System.nanoTime();
            oracleTime += middle - start;
            String difference;
            try {
                Answer answer = KraitCompiler.compile(source, level);
                time += System.nanoTime() - middle;
                difference = answer.difference(expected);
            } catch (RuntimeException | StackOverflowError e) {
                difference = "the compiler broke: " + e + where(e);
            }
            if (difference == null) {
                identical++;
            } else if (failures++ < shownFailures) {
                System.out.println(source.filename() + ": " + difference);
                if (source.isText()) {
                    System.out.println(source.text().indent(4));
                }
            }
        }
        System.out.printf("level %d: %d of %d files identical; %,d lines a second, the oracle %,d%n", level,
                identical, sources.size(), perSecond(time), perSecond(oracleTime));
        return identical == sources.size();
    }

    private static String where(Throwable e) {
        StringBuilder text = new StringBuilder();
        StackTraceElement[] trace = e.getStackTrace();
        for (int i = 0; i < Math.min(6, trace.length); i++) {
            text.append("\n    at ").append(trace[i]);
        }
        return text.toString();
    }

    private long perSecond(long nanos) {
        return nanos == 0 ? 0 : (long) (lines * 1e9 / nanos);
    }
}
