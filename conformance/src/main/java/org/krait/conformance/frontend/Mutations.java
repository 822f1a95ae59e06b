package org.krait.conformance.frontend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compiles damaged sources of the library with Krait and with a live CPython: the same are accepted, with the same
 * code, and the same refused, with the same exception.
 *
 * <pre>Mutations [--seed N] [--count N] [--failures N]</pre>
 *
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
        for (int i = 0; i < args.length; i += 2) {
            switch (args[i]) {
                case "--seed" -> seed = Long.parseLong(args[i + 1]);
                case "--count" -> count = Integer.parseInt(args[i + 1]);
                case "--failures" -> failures = Integer.parseInt(args[i + 1]);
                default -> throw new IllegalArgumentException(args[i]);
            }
        }
        Path home = FrontEnd.oracleOrExit();
        SourceMutations mutations = new SourceMutations(home.resolve("lib/python3.14"), seed);
        SideBySide both = new SideBySide(home);
        Set<String> kinds = new TreeSet<>();
        int identical = 0;
        int refused = 0;
        for (int done = 0; done < count; done += CHUNK) {
            SideBySide.Tally tally = both.compare(take(mutations, Math.min(CHUNK, count - done)), 0, false);
            tally.differences(failures).forEach(System.out::println);
            kinds.addAll(kinds(tally.messages()));
            identical += tally.identical();
            refused += tally.refused();
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
