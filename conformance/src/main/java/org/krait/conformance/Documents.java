package org.krait.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Documents that show what commands print: each command is run with Krait and with CPython, and both must print what
 * the document says.
 *
 * <p>In Markdown, a block {@code ```python NAME.py} is a program of that name. In a block {@code ```console}, a line
 * that starts with {@code $ krait} is a command, run in a folder with the programs so far; behind it stands its output,
 * where a line {@code ...} is any number of lines left out. Addresses need not agree.
 *
 * <pre>Documents [FILE]...</pre>
 */
public final class Documents {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-f]+");
    private static final String LEFT_OUT = "...";

    private Documents() {
    }

    /** A command of a document with the output that stands behind it. */
    record Command(Path document, int line, String script, List<String> output) {
        @Override
        public String toString() {
            return document.getFileName() + ":" + line + ": " + script;
        }
    }

    /** The README of a checkout and what lies in its folder {@code docs}. */
    static List<Path> of(Path checkout) throws IOException {
        try (Stream<Path> files = Files.list(checkout.resolve("docs"))) {
            return Stream.concat(Stream.of(checkout.resolve("README.md")), files.sorted())
                    .filter(f -> f.toString().endsWith(".md"))
                    .toList();
        }
    }

    /** The commands of a document; its programs are written into the folder. */
    static List<Command> read(Path document, Path folder) throws IOException {
        List<Command> commands = new ArrayList<>();
        List<String> lines = Files.readAllLines(document);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("```")) {
                continue;
            }
            int first = i + 1;
            int end = first;
            while (!lines.get(end).equals("```")) {
                end++;
            }
            String kind = lines.get(i).substring(3);
            if (kind.startsWith("python ")) {
                Files.write(folder.resolve(kind.substring(7)), lines.subList(first, end));
            } else if (kind.equals("console")) {
                session(document, lines, first, end, commands);
            }
            i = end;
        }
        return commands;
    }

    private static void session(Path document, List<String> lines, int first, int end, List<Command> commands) {
        for (int i = first; i < end; i++) {
            String line = lines.get(i);
            if (line.startsWith("$ krait ")) {
                commands.add(new Command(document, i + 1, line.substring(2), new ArrayList<>()));
            } else if (line.startsWith("$ ") || i == first) {
                throw new IllegalArgumentException(document + ":" + (i + 1) + ": only krait can be run");
            } else {
                commands.getLast().output.add(line);
            }
        }
    }

    /** What an interpreter prints otherwise than the document says, in words; null if nothing. */
    static String difference(Command command, Python python, Path folder) {
        Outcome outcome = python.shell(folder, "exec 2>&1\nkrait() { $python \"$@\"; }\n" + command.script, Map.of(),
                LIMIT);
        List<String> printed = outcome.stdout().lines().toList();
        if (matches(command.output, 0, printed, 0)) {
            return null;
        }
        return command + "\n  " + python.name() + " prints\n" + outcome.stdout();
    }

    private static boolean matches(List<String> expected, int i, List<String> printed, int k) {
        if (i == expected.size()) {
            return k == printed.size();
        }
        if (expected.get(i).equals(LEFT_OUT)) {
            for (int next = k; next <= printed.size(); next++) {
                if (matches(expected, i + 1, printed, next)) {
                    return true;
                }
            }
            return false;
        }
        return k < printed.size() && plain(expected.get(i)).equals(plain(printed.get(k)))
                && matches(expected, i + 1, printed, k + 1);
    }

    private static String plain(String line) {
        return ADDRESS.matcher(line.stripTrailing()).replaceAll("0x0");
    }

    /**
     * The command.
     *
     * @param args documents; none: those of the checkout
     */
    public static void main(String[] args) throws IOException {
        List<Path> documents = args.length == 0 ? of(Path.of("")) : Stream.of(args).map(Path::of).toList();
        int count = 0;
        int failed = 0;
        for (Path document : documents) {
            try (WorkFolder work = WorkFolder.create("krait-document")) {
                for (Command command : read(document, work.path())) {
                    count++;
                    for (Python python : List.of(Python.oracle(), Python.krait())) {
                        String difference = difference(command, python, work.path());
                        if (difference != null) {
                            failed++;
                            System.out.println("FAILED " + difference);
                        }
                    }
                }
            }
        }
        System.out.println(count + " commands, " + failed + " differences");
        System.exit(failed == 0 ? 0 : 1);
    }
}
