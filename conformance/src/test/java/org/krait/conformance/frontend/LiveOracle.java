package org.krait.conformance.frontend;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

/** What the tests that ask a live CPython share. */
final class LiveOracle {

    private static final int SHOWN = 10;

    private LiveOracle() {
    }

    /** The oracle's folder; skips the test where there is none. */
    static Path home() {
        Path home = FrontEnd.oracleHome();
        assumeTrue(OracleCompiler.isIn(home), "no CPython in " + home);
        return home;
    }

    static Path library() {
        return home().resolve("lib/python3.14");
    }

    static void assertIdentical(SideBySide.Tally tally) {
        assertTrue(tally.isIdentical(), () -> tally.identical() + " of " + tally.total() + " identical at level "
                + tally.level + "; the first that are not:\n" + String.join("\n", tally.differences(SHOWN)));
    }
}
