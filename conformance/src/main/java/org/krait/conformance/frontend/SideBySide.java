package org.krait.conformance.frontend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Compiles many sources with Krait and with CPython and tells what differs. Each worker has a CPython of its own;
 * one that dies of a source is replaced, and its death counts as a difference.
 */
final class SideBySide {

    /** Where a source comes from; read when its turn comes. */
    @FunctionalInterface
    interface Origin {
        /**
         * The source.
         *
         * @throws IOException if it can't be read, with a message that says so
         */
        Source read() throws IOException;
    }

    /** Code objects within code objects are read and compared one within another. */
    private static final long STACK_BYTES = 256L << 20;

    private final Path home;
    private final int jobs;

    /**
     * @param home the oracle's folder
     * @param jobs how many sources are compiled at once
     */
    SideBySide(Path home, int jobs) {
        this.home = home;
        this.jobs = jobs;
    }

    /** With as many workers as there are processors. */
    SideBySide(Path home) {
        this(home, Runtime.getRuntime().availableProcessors());
    }

    /** Compares sources that are at hand, at one level. */
    Tally compare(List<Source> sources, int level, boolean strict) {
        List<Origin> origins = new ArrayList<>();
        for (Source source : sources) {
            origins.add(() -> source);
        }
        return compare(origins, List.of(level), strict).get(0);
    }

    /**
     * Compares sources at several levels of optimisation.
     *
     * @param strict warnings are errors
     * @return a tally for each level
     */
    List<Tally> compare(List<? extends Origin> origins, List<Integer> levels, boolean strict) {
        List<Tally> tallies = new ArrayList<>();
        for (int level : levels) {
            tallies.add(new Tally(level, origins.size()));
        }
        AtomicInteger next = new AtomicInteger();
        List<Thread> workers = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        for (int i = 0; i < jobs; i++) {
            Thread worker = new Thread(null, () -> {
                try (Worker work = new Worker(home, strict)) {
                    int at;
                    while ((at = next.getAndIncrement()) < origins.size()) {
                        work.compare(at, origins.get(at), tallies);
                    }
                } catch (Throwable e) {
                    synchronized (failures) {
                        failures.add(e);
                    }
                }
            }, "compare-" + i, STACK_BYTES);
            worker.start();
            workers.add(worker);
        }
        try {
            for (Thread worker : workers) {
                worker.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("a comparison broke off", failures.get(0));
        }
        return tallies;
    }

    /** One thread's oracle. */
    private static final class Worker implements AutoCloseable {

        private final Path home;
        private final boolean strict;
        private OracleCompiler oracle;

        Worker(Path home, boolean strict) {
            this.home = home;
            this.strict = strict;
            this.oracle = new OracleCompiler(home);
        }

        void compare(int at, Origin origin, List<Tally> tallies) {
            Source source;
            try {
                source = origin.read();
            } catch (IOException e) {
                for (Tally tally : tallies) {
                    tally.unreadable(at, e.getMessage());
                }
                return;
            }
            for (Tally tally : tallies) {
                compare(at, source, tally);
            }
        }

        private void compare(int at, Source source, Tally tally) {
            long start = System.nanoTime();
            Answer expected;
            try {
                expected = oracle.compile(source, tally.level, strict);
            } catch (UncheckedIOException e) {
                oracle.close();
                oracle = new OracleCompiler(home);
                tally.add(at, source, "the oracle died", null, 0, 0);
                return;
            }
            long middle = System.nanoTime();
            try {
                Answer answer = KraitCompiler.compile(source, tally.level, strict);
                long end = System.nanoTime();
                tally.add(at, source, answer.difference(expected), expected, middle - start, end - middle);
            } catch (RuntimeException | Error e) {
                tally.add(at, source, "the compiler broke: " + e + where(e), expected, middle - start, 0);
            }
        }

        private static String where(Throwable e) {
            StringBuilder text = new StringBuilder();
            StackTraceElement[] trace = e.getStackTrace();
            for (int i = 0; i < Math.min(6, trace.length); i++) {
                text.append("\n    at ").append(trace[i]);
            }
            return text.toString();
        }

        @Override
        public void close() {
            oracle.close();
        }
    }

    /** What came out at one level. */
    static final class Tally {

        private static final int SHOWN_CHARACTERS = 4000;

        final int level;
        private final String[] differences;
        private final Source[] different;
        private final Set<String> messages = new TreeSet<>();
        private final Set<String> warnings = new TreeSet<>();
        private int unreadable;
        private int refused;
        private long lines;
        private long oracleNanos;
        private long nanos;

        Tally(int level, int count) {
            this.level = level;
            this.differences = new String[count];
            this.different = new Source[count];
        }

        private synchronized void unreadable(int at, String why) {
            unreadable++;
            differences[at] = why;
        }

        private synchronized void add(int at, Source source, String difference, Answer expected, long oracleTime,
                long time) {
            lines += source.lines();
            oracleNanos += oracleTime;
            nanos += time;
            if (difference != null) {
                differences[at] = difference;
                different[at] = source;
            }
            if (expected == null) {
                return;
            }
            if (expected.isRefusal()) {
                refused++;
                messages.add(expected.message());
            }
            for (int i = 0; i < expected.warnings().size(); i += 3) {
                warnings.add(expected.warnings().get(i) + ": " + expected.warnings().get(i + 1));
            }
        }

        /** How many sources were compared. */
        int total() {
            return differences.length - unreadable;
        }

        /** How many could not be read. */
        int unreadable() {
            return unreadable;
        }

        /** How many the oracle refused. */
        int refused() {
            return refused;
        }

        /** How many lines the sources have. */
        long lines() {
            return lines;
        }

        int identical() {
            int identical = 0;
            for (String difference : differences) {
                if (difference == null) {
                    identical++;
                }
            }
            return identical;
        }

        boolean isIdentical() {
            return identical() == total();
        }

        /** The messages of the oracle's errors, with their types. */
        Set<String> messages() {
            return messages;
        }

        /** The oracle's warnings, with their categories. */
        Set<String> warnings() {
            return warnings;
        }

        long linesPerSecond() {
            return perSecond(nanos);
        }

        long oracleLinesPerSecond() {
            return perSecond(oracleNanos);
        }

        private long perSecond(long time) {
            return time == 0 ? 0 : (long) (lines * 1e9 / time);
        }

        /** The first differences in the order of the sources, at most {@code limit}, those of text with the text. */
        List<String> differences(int limit) {
            List<String> shown = new ArrayList<>();
            for (int i = 0; i < differences.length && shown.size() < limit; i++) {
                if (differences[i] != null && different[i] != null) {
                    Source source = different[i];
                    shown.add(source.filename() + ": " + differences[i]
                            + (source.isText() ? "\n" + beginning(source.text()) : ""));
                }
            }
            return shown;
        }

        private static String beginning(String text) {
            return text.length() <= SHOWN_CHARACTERS ? text.indent(4)
                    : text.substring(0, SHOWN_CHARACTERS).indent(4) + "    ... " + text.length() + " characters";
        }

        /** Why sources could not be read. */
        List<String> unreadableBecause() {
            List<String> shown = new ArrayList<>();
            for (int i = 0; i < differences.length; i++) {
                if (differences[i] != null && different[i] == null) {
                    shown.add(differences[i]);
                }
            }
            return shown;
        }
    }
}
