package org.krait.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Listings as an article on closures would print them, changed at random, run by Krait and by CPython. Whether the
 * changed program still makes sense doesn't matter: an error must be CPython's as well.
 *
 * <pre>Listings [--seed N] [--count N] [--keep FOLDER]</pre>
 */
public final class Listings {

    private static final List<String> NAMES = List.of(
            "running_mean", "stamp", "forgot_nonlocal", "retry", "late", "shop", "scanner", "ledger");
    private static final Pattern WORD = Pattern.compile("\\b[a-z_][a-z_0-9]*\\b");
    private static final List<String> WORDS = List.of("value", "inner", "state", "outer_total", "x", "_hidden",
            "été", "count", "self", "n1", "item", "list_", "total", "echo", "print_", "Δ", "__private", "match",
            "type");
    /** Words of the language; renaming one would only make a syntax error of every program. */
    private static final List<String> KEPT = List.of("def", "return", "nonlocal", "global", "lambda", "for", "in",
            "if", "is", "not", "and", "or", "class", "raise", "from", "import", "try", "except", "as", "yield", "del",
            "print", "else", "functools", "inspect", "dis", "typing", "dataclasses");

    /** Names that others define; renaming one mostly ends the program early, so that is done rarely. */
    private static final List<String> OTHERS = List.of("len", "sum", "sorted", "list", "range", "str", "int", "float",
            "dict", "set", "isinstance", "enumerate", "iter", "next", "append", "items", "get", "values", "join",
            "field", "property", "wraps", "keys", "upper", "isupper", "split", "send", "default_factory", "sep",
            "cell_contents", "getclosurevars", "nonlocals", "getgeneratorstate", "dataclass", "f", "type");

    private Listings() {
    }

    /** The program with this number; the same seed and number always give the same program. */
    static String program(long seed, int number) {
        Random random = new Random(seed * 1_000_003 + number);
        List<String> lines = read(NAMES.get(Math.floorMod(number, NAMES.size())));
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            lines = switch (random.nextInt(12)) {
                case 0, 1, 2, 3 -> rename(lines, random);
                case 4, 5, 6 -> nest(lines, random);
                case 7 -> reorder(lines, random);
                case 8, 9, 10 -> shift(lines, random);
                default -> drop(lines, random);
            };
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> read(String name) {
        try (InputStream source = Listings.class.getResourceAsStream("listings/" + name + ".py")) {
            return new ArrayList<>(new String(source.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One name becomes another, everywhere or (one time in ten) from some line on. */
    private static List<String> rename(List<String> lines, Random random) {
        TreeSet<String> names = new TreeSet<>();
        for (String line : lines) {
            Matcher matcher = WORD.matcher(line);
            while (matcher.find()) {
                names.add(matcher.group());
            }
        }
        names.removeAll(KEPT);
        if (random.nextInt(8) != 0) {
            names.removeAll(OTHERS);
            names.removeIf(name -> name.startsWith("__") || name.startsWith("co_"));
        }
        String old = new ArrayList<>(names).get(random.nextInt(names.size()));
        String replacement = Matcher.quoteReplacement(WORDS.get(random.nextInt(WORDS.size())));
        Pattern word = Pattern.compile("\\b" + old + "\\b");
        int from = random.nextInt(10) == 0 ? random.nextInt(lines.size()) : 0;
        List<String> result = new ArrayList<>(lines.subList(0, from));
        for (String line : lines.subList(from, lines.size())) {
            result.add(word.matcher(line).replaceAll(replacement));
        }
        return result;
    }

    /** The whole program goes one level down. */
    private static List<String> nest(List<String> lines, Random random) {
        String name = "level" + random.nextInt(100);
        List<String> before = switch (random.nextInt(6)) {
            case 0, 1, 2 -> List.of("def " + name + "():");
            case 3 -> List.of("class " + name + ":");
            case 4 -> List.of("try:");
            default -> List.of("for " + name + " in range(1):");
        };
        List<String> result = new ArrayList<>(before);
        for (String line : lines) {
            result.add(line.isEmpty() ? line : "    " + line);
        }
        String head = before.get(0);
        if (head.startsWith("def")) {
            result.add(name + "()");
        } else if (head.equals("try:")) {
            result.add("finally:");
            result.add("    print('" + name + "')");
        }
        return result;
    }

    /** Two neighbours at the top level change places. */
    private static List<String> reorder(List<String> lines, Random random) {
        List<List<String>> blocks = new ArrayList<>();
        for (String line : lines) {
            boolean starts = !line.isEmpty() && line.charAt(0) != ' ' && line.charAt(0) != ')';
            boolean decorated = !blocks.isEmpty() && blocks.getLast().getLast().startsWith("@");
            if (blocks.isEmpty() || starts && !decorated && !line.startsWith("except") && !line.startsWith("finally")) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(line);
        }
        if (blocks.size() > 1) {
            int at = random.nextInt(blocks.size() - 1);
            blocks.add(at, blocks.remove(at + 1));
        }
        List<String> result = new ArrayList<>();
        blocks.forEach(result::addAll);
        return result;
    }

    /** Lines move down, or a statement moves to the right. */
    private static List<String> shift(List<String> lines, Random random) {
        List<String> result = new ArrayList<>(lines);
        int at = random.nextInt(lines.size());
        int count = 1 + random.nextInt(random.nextInt(8) == 0 ? 300 : 5);
        for (int i = 0; i < count; i++) {
            result.add(at, random.nextInt(3) == 0 ? "# " + "shifted ".repeat(i % 4) : "");
        }
        return result;
    }

    /** A line is lost: a nonlocal, a binding, a branch. */
    private static List<String> drop(List<String> lines, Random random) {
        List<String> result = new ArrayList<>(lines);
        result.remove(random.nextInt(result.size()));
        return result;
    }

    /** Writes the programs into the folder. */
    static List<Program> write(long seed, int count, Path folder) throws IOException {
        List<Program> programs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve("listing" + i + ".py");
            Files.writeString(file, program(seed, i));
            programs.add(new Program(file));
        }
        return programs;
    }

    /**
     * The command.
     *
     * @param args see the class
     * @throws IOException when the programs can't be written
     */
    public static void main(String[] args) throws IOException {
        long seed = System.nanoTime() & 0xFFFFFF;
        int count = 200;
        Path folder = Path.of("target/listings");
        for (int i = 0; i < args.length; i += 2) {
            switch (args[i]) {
                case "--seed" -> seed = Long.parseLong(args[i + 1]);
                case "--count" -> count = Integer.parseInt(args[i + 1]);
                case "--keep" -> folder = Path.of(args[i + 1]);
                default -> throw new IllegalArgumentException(args[i]);
            }
        }
        String missing = Python.oracle().missing();
        if (missing != null) {
            System.out.println("skipped: " + missing);
            return;
        }
        List<Program> programs = write(seed, count, Files.createDirectories(folder));
        Map<Program, Outcome> expected = new Batch(Python.oracle()).run(programs);
        Map<Program, Outcome> actual = new Batch(Python.krait()).run(programs);
        int failed = 0;
        int errors = 0;
        for (Program program : programs) {
            errors += expected.get(program).exit() == 0 ? 0 : 1;
            String difference = Outcome.difference(expected.get(program), actual.get(program));
            if (difference != null) {
                failed++;
                System.out.println("FAILED " + program.file + "\n" + difference);
            }
        }
        System.out.println("seed " + seed + ": " + errors + " of " + count + " programs end with an error in CPython");
        System.out.println(count - failed + " passed, " + failed + " failed");
        System.exit(failed == 0 ? 0 : 1);
    }
}
