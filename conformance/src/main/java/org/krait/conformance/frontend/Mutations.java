package org.krait.conformance.frontend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.krait.conformance.WorkFolder;

/**
 * Compiles damaged sources with Krait and with a live CPython: the same are accepted, with the same code, and the same
 * refused, with the same exception.
 *
 * <pre>Mutations [--seed N] [--count N] [--failures N] [FOLDER|FILE]...</pre>
 *
 * The sources are pieces of the library's files, or of the files named and those in the folders named.
 * Prints what differs, the seed (a fresh one by default), and how many kinds of messages there were.
 */
public final class Mutations {

    private static final int CHUNK = 5000;

    private Mutations() {
    }

    /** The command; see the class. */
    public static void main(String[] args) throws IOException {
        long seed = new Random().nextInt(Integer.MAX_VALUE);
        int count = CHUNK;
        int failures = 10;
        List<Path> files = new ArrayList<>();
        CommandLine line = new CommandLine("Mutations [--seed N] [--count N] [--failures N] [FOLDER|FILE]...", args);
        while (line.hasNext()) {
            switch (line.next()) {
                case "--seed" -> seed = line.number();
                case "--count" -> count = line.number();
                case "--failures" -> failures = line.number();
                default -> files.addAll(line.files());
            }
        }
        Path home = FrontEnd.oracleOrExit();
        if (files.isEmpty()) {
            files = PythonFiles.in(home.resolve("lib/python3.14"), new ArrayList<>());
        }
        SideBySide both = new SideBySide(home);
        Set<String> kinds = new TreeSet<>();
        int identical = 0;
        int refused = 0;
        try (WorkFolder work = WorkFolder.create("krait-mutations-")) {
            SourceMutations mutations = new SourceMutations(files, seed, work.path());
            for (int done = 0; done < count; done += CHUNK) {
                SideBySide.Tally tally = both.compare(take(mutations, Math.min(CHUNK, count - done)), 0, false);
                tally.differences(failures).forEach(System.out::println);
                kinds.addAll(kinds(tally.messages()));
                identical += tally.identical();
                refused += tally.refused();
            }
        }
        System.out.println("seed " + seed + ": " + identical + " of " + count + " mutations come out the same, "
                + refused + " of them refused with " + kinds.size() + " distinct messages");
        System.exit(identical == count ? 0 : 1);
    }

    static List<Source> take(SourceMutations mutations, int count) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sources.add(mutations.next());
        }
        return sources;
    }

    /** Messages without what they say of the source at hand: quoted names, numbers and characters are left out. */
    static Set<String> kinds(Set<String> messages) {
        Set<String> kinds = new TreeSet<>();
        for (String message : messages) {
            kinds.add(message.replaceAll("'[^']*'|\"[^\"]*\"|\\(U\\+[0-9A-F]*\\)|0x[0-9a-f]*|[0-9]+", "_"));
        }
        return kinds;
    }
}
