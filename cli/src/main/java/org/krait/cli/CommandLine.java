package org.krait.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parsed command line, by the rules of CPython's getopt: short options may be joined, {@code -c} and
 * {@code -m} end.
 */
final class CommandLine {
    /** What the program is. */
    enum Target {
        COMMAND,
        MODULE,
        FILE,
        STDIN
    }

    /** A wrong option: CPython prints what is wrong, the usage line, and ends with 2. */
    static final class UsageException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message, null, false, false);
        }

        void print(PrintStream out) {
            out.println(getMessage());
            out.println("usage: " + executable() + " [option] ... [-c cmd | -m mod | file | -] [arg] ...");
            out.println("Try `python -h' for more information.");
        }
    }

    static final String VERSION = "Python 3.14.3";

    Target target = Target.STDIN;
    /** The command, module or file. */
    String program = "";
    /** Text to print instead of running anything; null: run. */
    String help;
    boolean skipFirstLine;
    boolean dashGiven;
    /** When sources of hash-based .pyc files are checked: always, default or never. */
    String checkHashBasedPycs = "default";
    final Map<String, Integer> flags = new HashMap<>();
    final List<String> warnOptions = new ArrayList<>();
    final Map<String, String> xOptions = new LinkedHashMap<>();
    final List<String> argv = new ArrayList<>();
    final List<String> original = new ArrayList<>();
    final Map<String, String> environment;

    private final List<String> args;
    private int at;

    private CommandLine(List<String> args, Map<String, String> environment) {
        this.args = args;
        this.environment = environment;
    }

    static String executable() {
        return System.getProperty("krait.executable", "krait");
    }

    static CommandLine parse(List<String> args, Map<String, String> environment) {
        CommandLine line = new CommandLine(args, environment);
        line.original.add(executable());
        line.original.addAll(args);
        line.options();
        if (line.help == null) {
            Environment.apply(line);
        }
        return line;
    }

    int flag(String name) {
        return flags.getOrDefault(name, 0);
    }

    private void raise(String flag) {
        flags.merge(flag, 1, Integer::sum);
    }

    private void options() {
        int version = 0;
        boolean ended = false;
        while (at < args.size() && !ended && help == null) {
            String arg = args.get(at);
            if (!arg.startsWith("-") || arg.equals("-")) {
                break;
            }
            at++;
            if (arg.equals("--")) {
                break;
            }
            if (arg.startsWith("--")) {
                longOption(arg);
                continue;
            }
            for (int i = 1; i < arg.length() && !ended && help == null; i++) {
                char option = arg.charAt(i);
                switch (option) {
                    case 'c', 'm' -> {
                        String value = argument(arg, i, option);
                        target = option == 'c' ? Target.COMMAND : Target.MODULE;
                        program = option == 'c' ? Margin.removed(value) + "\n" : value;
                        argv.add("-" + option);
                        ended = true;
                    }
                    case 'W', 'X' -> {
                        String value = argument(arg, i, option);
                        if (option == 'W') {
                            warnOptions.add(value);
                        } else {
                            xOption(value);
                        }
                        i = arg.length();
                    }
                    case 'V' -> version++;
                    case 'h', '?' -> help = text("usage.txt").replace("%s", executable());
                    case 'x' -> skipFirstLine = true;
                    case 'I' -> {
                        raise("isolated");
                        raise("ignore_environment");
                        raise("no_user_site");
                        raise("safe_path");
                    }
                    case 't' -> { }
                    case 'R' -> raise("random_hashes");
                    case 'i' -> {
                        raise("inspect");
                        raise("interactive");
                    }
                    default -> raise(flagOf(option));
                }
            }
        }
        if (help == null && version > 0) {
            help = version == 1 ? VERSION + "\n"
                    : VERSION + " (Krait, JDK " + Runtime.version().feature() + ") [JVM]\n";
        }
        rest(ended);
    }

    private static String flagOf(char option) {
        return switch (option) {
            case 'b' -> "bytes_warning";
            case 'B' -> "dont_write_bytecode";
            case 'd' -> "debug";
            case 'E' -> "ignore_environment";
            case 'O' -> "optimize";
            case 'P' -> "safe_path";
            case 'q' -> "quiet";
            case 's' -> "no_user_site";
            case 'S' -> "no_site";
            case 'u' -> "unbuffered";
            case 'v' -> "verbose";
            default -> throw new UsageException("Unknown option: -" + option);
        };
    }

    /** The value of an option: the rest of its word, or the next word. */
    private String argument(String arg, int i, char option) {
        if (i + 1 < arg.length()) {
            return arg.substring(i + 1);
        }
        if (at >= args.size()) {
            throw new UsageException("Argument expected for the -" + option + " option");
        }
        return args.get(at++);
    }

    private void longOption(String arg) {
        switch (arg) {
            case "--help" -> help = text("usage.txt").replace("%s", executable());
            case "--version" -> help = VERSION + "\n";
            case "--help-env" -> help = text("environment.txt");
            case "--help-xoptions" -> help = text("xoptions.txt");
            case "--help-all" -> help = text("usage.txt").replace("%s", executable()) + "\n" + text("environment.txt")
                    + "\n" + text("xoptions.txt");
            case "--check-hash-based-pycs" -> {
                if (at >= args.size()) {
                    throw new UsageException("Argument expected for the --check-hash-based-pycs options");
                }
                String value = args.get(at++);
                if (!List.of("always", "default", "never").contains(value)) {
                    throw new UsageException(
                            "--check-hash-based-pycs must be one of 'default', 'always', or 'never'");
                }
                checkHashBasedPycs = value;
            }
            default -> throw new UsageException("Unknown option: " + arg);
        }
    }

    private void xOption(String value) {
        int eq = value.indexOf('=');
        xOptions.put(eq < 0 ? value : value.substring(0, eq), eq < 0 ? null : value.substring(eq + 1));
    }

    private void rest(boolean ended) {
        if (!ended) {
            if (at < args.size() && !args.get(at).equals("-")) {
                target = Target.FILE;
                program = args.get(at);
            } else {
                target = Target.STDIN;
                dashGiven = at < args.size();
                if (!dashGiven) {
                    argv.add("");
                }
            }
        }
        argv.addAll(args.subList(at, args.size()));
    }

    private static String text(String resource) {
        try (InputStream in = CommandLine.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
