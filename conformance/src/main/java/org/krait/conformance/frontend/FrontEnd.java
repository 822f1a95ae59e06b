package org.krait.conformance.frontend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles every {@code .py} file of some folders with Krait and with a live CPython and compares the code
 * objects in all their fields, or the exceptions, and the warnings.
 *
 * <pre>FrontEnd [--levels 0,1,2] [--failures N] [--jobs N] [--strict] [--mode exec|eval|single] [--flags N]
 *         [--snippets FILE] FOLDER|FILE...</pre>
 *
 * A file of snippets holds many sources, with a line {@code ----} between two. Mode and flags are those of
 * {@code compile()}; they hold for what comes after them. With {@code --strict} warnings are errors.
 *
 * No interpreter runs on Krait's side, so encodings whose codecs take one ({@code idna}, {@code punycode},
 * {@code unicode_escape}, {@code raw_unicode_escape}) are unknown here.
 *
 * The oracle is in the folder {@code -Dkrait.oracle}. Prints the first difference of each file that is not
 * identical (of the first N files), as a listing of both if it is in code, what could not be read, and {@code N
 * of M files identical} for each level, with the number of lines, of files that the oracle refuses, and of kinds of
 * messages and warnings; ends with status 1 if any differs.
 */
public final class FrontEnd {

    private static final String USAGE = "FrontEnd [--levels 0,1,2] [--failures N] [--jobs N] [--strict] "
            + "[--mode exec|eval|single] [--flags N] [--snippets FILE] FOLDER|FILE...";

    private final List<SideBySide.Origin> origins = new ArrayList<>();
    private int shownFailures = 10;
    private String mode = "exec";
    private int flags;
    private boolean unreadable;

    private FrontEnd() {
    }

    /** The command; see the class. */
    public static void main(String[] args) throws IOException {
        FrontEnd run = new FrontEnd();
        List<Integer> levels = List.of(0, 1, 2);
        int jobs = Runtime.getRuntime().availableProcessors();
        boolean strict = false;
        CommandLine line = new CommandLine(USAGE, args);
        while (line.hasNext()) {
            switch (line.next()) {
                case "--levels":
                    levels = new ArrayList<>();
                    for (String level : line.value().split(",")) {
                        levels.add(line.number(level));
                    }
                    break;
                case "--failures":
                    run.shownFailures = line.number();
                    break;
                case "--jobs":
                    jobs = line.number();
                    break;
                case "--mode":
                    run.mode = line.value();
                    break;
                case "--flags":
                    run.flags = line.number();
                    break;
                case "--snippets":
                    run.readSnippets(Path.of(line.value()));
                    break;
                case "--strict":
                    strict = true;
                    break;
                default:
                    run.addFiles(line.path());
                    break;
            }
        }
        if (run.origins.isEmpty() && !run.unreadable) {
            throw line.refuse("nothing to compile");
        }
        SideBySide both = new SideBySide(oracleOrExit(), jobs);
        boolean identical = !run.unreadable;
        for (SideBySide.Tally tally : both.compare(run.origins, levels, strict)) {
            identical &= run.report(tally, tally.level == levels.get(0));
        }
        System.exit(identical ? 0 : 1);
    }

    /** The oracle's folder; without one, the program ends with status 2. */
    static Path oracleOrExit() {
        Path home = oracleHome();
        if (!OracleCompiler.isIn(home)) {
            System.err.println("no oracle in " + home + ": say -Dkrait.oracle=FOLDER");
            System.exit(2);
        }
        return home;
    }

    static Path oracleHome() {
        return Path.of(System.getProperty("krait.oracle", "stdlib/target/cpython")).toAbsolutePath();
    }

    private boolean report(SideBySide.Tally tally, boolean first) {
        if (first) {
            tally.unreadableBecause().forEach(System.out::println);
        }
        for (String difference : tally.differences(shownFailures)) {
            System.out.println("level " + tally.level + ": " + difference);
        }
        System.out.println("level " + tally.level + ": " + tally.identical() + " of " + tally.total()
                + " files identical, " + tally.lines() + " lines, " + tally.refused() + " files refused with "
                + Mutations.kinds(tally.messages()).size() + " distinct messages, "
                + Mutations.kinds(tally.warnings()).size() + " distinct warnings"
                + (tally.unreadable() == 0 ? "" : "; " + tally.unreadable() + " could not be read"));
        return tally.isIdentical() && tally.unreadable() == 0;
    }

    private void addFiles(Path root) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : PythonFiles.in(root, problems)) {
            String how = mode;
            int with = flags;
            origins.add(() -> Source.file(file.toString(), PythonFiles.read(file), how, with));
        }
        problems.forEach(System.out::println);
        unreadable |= !problems.isEmpty();
    }

    private void readSnippets(Path file) {
        try {
            for (Source snippet : Source.snippets(Files.readString(file), mode, flags)) {
                origins.add(() -> snippet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
