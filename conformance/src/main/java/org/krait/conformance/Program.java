package org.krait.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program whose outcome must be CPython's. Two kinds of file are programs:
 *
 * <ul>
 * <li>{@code NAME.py} is run as a script. Its leading comments may hold directives: {@code # test: isolated} (needs a
 *     process of its own: it exits from threads, changes the process, or looks at the interpreter's end), {@code #
 *     test: env NAME=VALUE}, {@code # test: args A B}, {@code # test: options -O -X dev}; all but none mean a process
 *     of its own. {@code NAME.stdin} beside it is its input. Names that start with {@code _} are modules that others
 *     import.</li>
 * <li>{@code NAME.cmd} holds command lines, one a line, run in this folder in turn ({@code -m dis _sample.py},
 *     {@code -m json.tool < _data.json}); {@code #} starts a comment line.</li>
 * </ul>
 *
 * <p>{@code NAME.out} beside it or in a folder {@code expected} is what CPython wrote, for machines where CPython's
 * binary can't run: standard output, then, where there is something to say, standard error and the exit status after
 * marker lines.
 */
final class Program {

    private static final Duration LIMIT = Duration.ofSeconds(Integer.getInteger("krait.limit", 60));
    private static final String STDERR_MARK = "\n----- stderr -----\n";
    private static final String EXIT_MARK = "\n----- exit -----\n";

    final Path file;
    final boolean isolated;
    private final Map<String, String> variables = new HashMap<>();
    private final List<String> options = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();

    Program(Path file) {
        this.file = file.toAbsolutePath().normalize();
        boolean alone = isCommands() || Files.exists(beside(".stdin"));
        if (!isCommands()) {
            for (String line : leadingComments()) {
                String directive = line.substring(1).trim();
                if (!directive.startsWith("test:")) {
                    continue;
                }
                alone = true;
                String[] words = directive.substring(5).trim().split(" +");
                List<String> rest = List.of(words).subList(1, words.length);
                switch (words[0]) {
                    case "isolated" -> { }
                    case "env" -> rest.forEach(w ->
                            variables.put(w.substring(0, w.indexOf('=')), w.substring(w.indexOf('=') + 1)));
                    case "args" -> arguments.addAll(rest);
                    case "options" -> options.addAll(rest);
                    default -> throw new IllegalArgumentException(file + ": unknown directive " + line);
                }
            }
        }
        this.isolated = alone;
    }

    /** All programs among these files and folders (walked to any depth), in the order of their names. */
    static List<Program> find(List<Path> roots) {
        List<Program> found = new ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(f -> Files.isRegularFile(f) && (f.equals(root) || isProgram(f)))
                        .sorted()
                        .forEach(f -> found.add(new Program(f)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static boolean isProgram(Path file) {
        String name = file.getFileName().toString();
        if (name.startsWith("_")) {
            return false;
        }
        for (Path part = file.getParent(); part != null && part.getFileName() != null; part = part.getParent()) {
            // Packages and data that programs use lie in folders that start with an underscore.
            if (part.getFileName().toString().startsWith("_")) {
                return false;
            }
        }
        return name.endsWith(".py") || name.endsWith(".cmd");
    }

    String name() {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }

    Path folder() {
        return file.getParent();
    }

    private boolean isCommands() {
        return file.toString().endsWith(".cmd");
    }

    private Path beside(String suffix) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + suffix);
    }

    private List<String> leadingComments() {
        List<String> comments = new ArrayList<>();
        try {
            for (String line : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .split("\n")) {
                if (!line.startsWith("#")) {
                    break;
                }
                comments.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return comments;
    }

    /** Runs it in a process of its own. */
    Outcome run(Python python) {
        if (isCommands()) {
            return runCommands(python);
        }
        List<String> line = new ArrayList<>(options);
        line.add(file.toString());
        line.addAll(arguments);
        Path stdin = beside(".stdin");
        return python.run(folder(), line, variables, Files.exists(stdin) ? stdin : null, LIMIT).normalised(folder());
    }

    private Outcome runCommands(Python python) {
        StringBuilder transcript = new StringBuilder();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> words = words(line);
                Path stdin = null;
                int redirect = words.indexOf("<");
                if (redirect >= 0) {
                    stdin = folder().resolve(words.get(redirect + 1));
                    words = words.subList(0, redirect);
                }
                Outcome one = python.run(folder(), words, Map.of(), stdin, LIMIT).normalised(folder());
                transcript.append("$ ").append(line).append('\n').append(one.stdout());
                if (!one.stderr().isEmpty()) {
                    transcript.append("[stderr]\n").append(one.stderr());
                }
                if (one.exit() != 0) {
                    transcript.append("[exit ").append(one.exit()).append("]\n");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Outcome(transcript.toString(), "", 0);
    }

    /** Words of a command line; single or double quotes keep spaces, nothing else is special. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = null;
        char quote = 0;
        for (char c : line.toCharArray()) {
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
                word = word == null ? new StringBuilder() : word;
            } else if (c == ' ') {
                if (word != null) {
                    words.add(word.toString());
                }
                word = null;
            } else {
                word = word == null ? new StringBuilder() : word;
                word.append(c);
            }
        }
        if (word != null) {
            words.add(word.toString());
        }
        return words;
    }

    private Path recording() {
        Path beside = beside(".out");
        Path folder = folder().resolve("expected");
        return Files.isDirectory(folder) ? folder.resolve(beside.getFileName()) : beside;
    }

    /** What CPython wrote when this was recorded, or null. */
    Outcome recorded() {
        Path path = recording();
        if (!Files.exists(path)) {
            return null;
        }
        try {
            String text = Files.readString(path);
            int exit = 0;
            int mark = text.lastIndexOf(EXIT_MARK);
            if (mark >= 0) {
                exit = Integer.parseInt(text.substring(mark + EXIT_MARK.length()).trim());
                text = text.substring(0, mark);
            }
            String err = "";
            mark = text.lastIndexOf(STDERR_MARK);
            if (mark >= 0) {
                err = text.substring(mark + STDERR_MARK.length());
                text = text.substring(0, mark);
            }
            return new Outcome(text, err, exit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void record(Outcome outcome) {
        StringBuilder text = new StringBuilder(outcome.stdout());
        if (!outcome.stderr().isEmpty()) {
            text.append(STDERR_MARK).append(outcome.stderr());
        }
        if (outcome.exit() != 0) {
            text.append(EXIT_MARK).append(outcome.exit()).append('\n');
        }
        try {
            Files.writeString(recording(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
