package org.krait.conformance.frontend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources that nest deeply, are large or no text at all: CPython's own error or success, and time in proportion. */
class RobustnessTest {

    private static final int[] DEPTHS = {21, 99, 101, 150, 199, 200, 1000, 2900, 3100, 6500};
    private static final int[] LENGTHS = {256, 5_000};

    private static SideBySide.Tally compare(List<Source> sources) {
        return new SideBySide(LiveOracle.home()).compare(sources, 0, false);
    }

    private static Source source(String text) {
        return Source.text("<large>", text, "exec", 0);
    }

    @Test
    void deepSources() {
        List<Source> sources = new ArrayList<>();
        for (LargeSource kind : LargeSource.values()) {
            for (int depth : kind.ordinal() < LargeSource.ALTERNATIVES.ordinal() ? DEPTHS : LENGTHS) {
                sources.add(source(kind.of(depth)));
            }
        }
        SideBySide.Tally tally = compare(sources);
        System.out.println("deep and long sources: " + tally.identical() + " of " + tally.total()
                + " come out the same, " + tally.refused() + " of them refused");
        LiveOracle.assertIdentical(tally);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"STATEMENTS, 1000000", "LIST, 1000000", "TUPLE, 1000000", "SET, 1000000", "DICT, 1000000",
        "STRING, 100000000", "TRIPLE_QUOTED, 10000000", "LINES, 100000", "BRANCHES, 20000", "ELIFS, 5000",
        "SUMS, 100000", "CONCATENATIONS, 100000", "DIGITS, 100000", "HEX_DIGITS, 100000", "COMMENT, 10000000"})
    void largeSources(LargeSource kind, int size) {
        LiveOracle.assertIdentical(compare(List.of(source(kind.of(size)))));
    }

    /** Twice the size takes twice the time, or little more. Neither size should just fill the processor's caches. */
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"STATEMENTS, 40000", "LIST, 200000", "DICT, 100000", "NAMES, 50000", "STRING, 4000000",
        "ESCAPES, 4000000", "LINES, 40000", "BRANCHES, 20000", "LOOPS, 40000", "LOCALS, 20000",
        "FUNCTION_LIST, 4000", "SUMS, 20000", "CONCATENATIONS, 50000", "ATTRIBUTES, 20000", "ARGUMENTS, 100000",
        "SEMICOLONS, 100000", "SPECIFIER_FIELDS, 10000", "CONTINUATIONS, 100000", "HEX_DIGITS, 200000",
        "UNCLOSED, 100000", "TARGETS, 50000", "EXCEPTS, 5000", "ALTERNATIVES, 10000", "DECORATORS, 20000"})
    void timeGrowsWithTheSize(LargeSource kind, int size) {
        Source once = source(kind.of(size));
        Source twice = source(kind.of(2 * size));
        double ratio = Double.MAX_VALUE;
        // Other processes take the caches away: a round without them has to come along.
        for (int round = 0; round < 15 && ratio > 2.5; round++) {
            ratio = Math.min(ratio, time(twice) / time(once));
        }
        assertTrue(ratio <= 2.5, "takes " + ratio + " times as long when it is twice as large");
    }

    /** The least time of this thread, in seconds, of some attempts; never so short that the clock decides. */
    private static double time(Source source) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = threads.getCurrentThreadCpuTime();
            KraitCompiler.compile(source, 0).assemble();
            least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
        }
        return Math.max(least, 2_000_000) / 1e9;
    }

    /** What is no text. */
    @Test
    void bytesThatAreNoSource() {
        List<Source> sources = new ArrayList<>();
        List<String> broken = List.of("\0", "x = 1\0\n", "x\n\0y\n", "'a\0b'\n", "\u00ff\n",
                "x = '\u00e9'\n", "x\n\n\u0080\n", "# coding: ascii\n\u00e9\n", "# coding: utf-16\nx\n",
                "# coding: utf-32\nx\n", "# coding: utf-16-be\nx = 1\n", "# coding: utf-32-le\n",
                "\u00fe\u00ffx\n", "\u00ef\u00bb\u00bfx = 1\n",
                "\u00ef\u00bb\u00bf\u00ef\u00bb\u00bfx = 1\n", "\u00ef\u00bb\n", "\u001a", "x = 1\r\0",
                "\u00ed\u00a0\u0080\n", "\u00f4\u0090\u0080\u0080\n", "\u00c0\u0080\n", "", "\f", "\r");
        for (String bytes : broken) {
            sources.add(Source.file("<bytes>", bytes.getBytes(StandardCharsets.ISO_8859_1), "exec", 0));
        }
        LiveOracle.assertIdentical(compare(sources));
    }
}
