package org.krait.conformance.frontend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
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
 * The oracle is in the folder {@code -Dkrait.oracle}. Prints the first difference of each file that is not
 * identical (of the first N files), as a listing of both if it is in code, what could not be read, and {@code N
 * of M files identical} for each level; ends with status 1 if any differs.
 */
public final class FrontEnd {

    private final List<SideBySide.Origin> origins = new ArrayList<>();
    private int shownFailures = 10;
    private String mode = "exec";
    private int flags;
    private boolean unreadableFolder;

    private FrontEnd() {
    }

    /** The command; see the class. */
    public static void main(String[] args) throws IOException {
        FrontEnd run = new FrontEnd();
        List<Integer> levels = List.of(0, 1, 2);
        int jobs = Runtime.getRuntime().availableProcessors();
        boolean strict = false;
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
                case "--jobs":
                    jobs = Integer.parseInt(args[++i]);
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
                case "--strict":
                    strict = true;
                    break;
                default:
                    run.addFiles(Path.of(args[i]));
                    break;
            }
        }
        SideBySide both = new SideBySide(oracleOrExit(), jobs);
        boolean identical = !run.unreadableFolder;
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
                + " files identical, " + tally.refused() + " of them refused"
                + (tally.unreadable() == 0 ? "" : "; " + tally.unreadable() + " could not be read"));
        return tally.isIdentical() && tally.unreadable() == 0;
    }

    private void addFiles(Path root) throws IOException {
        List<Path> unreadable = new ArrayList<>();
        for (Path file : pythonFiles(root, unreadable)) {
            String how = mode;
            int with = flags;
            origins.add(() -> Source.file(file.toString(), Files.readAllBytes(file), how, with));
        }
        for (Path folder : unreadable) {
            System.out.println("cannot be read: " + folder);
            unreadableFolder = true;
        }
    }

    /**
     * The files below a folder whose names end in .py, in order; a file is itself, whatever its name.
     *
     * @param unreadable takes what could not be entered
     */
    static List<Path> pythonFiles(Path root, List<Path> unreadable) throws IOException {
        if (Files.isRegularFile(root)) {
            return List.of(root);
        }
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".py") && Files.isRegularFile(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                unreadable.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files);
        return files;
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
