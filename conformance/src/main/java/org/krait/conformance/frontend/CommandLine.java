package org.krait.conformance.frontend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The arguments of a command, one after the other; what can't be taken ends the program with status 2. */
final class CommandLine {

    private final String usage;
    private final String[] args;
    private int next;

    /**
     * Takes arguments.
     *
     * @param usage how the command is called, shown when it is called otherwise
     */
    CommandLine(String usage, String[] args) {
        this.usage = usage;
        this.args = args;
    }

    boolean hasNext() {
        return next < args.length;
    }

    String next() {
        return args[next++];
    }

    /** What follows the option just taken. */
    String value() {
        if (!hasNext()) {
            throw refuse(args[next - 1] + " needs a value");
        }
        return next();
    }

    /** The number that follows the option just taken, decimal or hexadecimal. */
    int number() {
        return number(value());
    }

    /** A number. */
    int number(String text) {
        try {
            return Integer.decode(text);
        } catch (NumberFormatException e) {
            throw refuse("no number: " + text);
        }
    }

    /** The argument just taken, which names a file or folder. */
    Path path() {
        String name = args[next - 1];
        if (name.startsWith("--")) {
            throw refuse("no such option: " + name);
        }
        return Path.of(name);
    }

    /** The argument just taken, which names a file or folder: the files there. What can't be read is told. */
    List<Path> files() throws IOException {
        List<String> problems = new ArrayList<>();
        List<Path> files = PythonFiles.in(path(), problems);
        problems.forEach(System.err::println);
        return files;
    }

    /** Says what is wrong, and ends the program. */
    IllegalArgumentException refuse(String why) {
        System.err.println(why);
        System.err.println("usage: " + usage);
        System.exit(2);
        return new IllegalArgumentException(why);
    }
}
