package org.krait.conformance.frontend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged sources come out as in the oracle: other ones in each run, or those of {@code -Dkrait.seed}. */
class MutationsTest {

    private static final int COUNT = 5000;
    private static final int LEAST_MESSAGES = 60;

    @TempDir
    private Path folder;

    @Test
    void damagedSources() throws IOException {
        long seed = Long.getLong("krait.seed", new Random().nextInt(Integer.MAX_VALUE));
        List<Path> files = PythonFiles.in(LiveOracle.library(), new ArrayList<>());
        SourceMutations mutations = new SourceMutations(files, seed, folder);
        SideBySide.Tally tally = new SideBySide(LiveOracle.home()).compare(Mutations.take(mutations, COUNT), 0, false);
        Set<String> kinds = Mutations.kinds(tally.messages());
        System.out.println("mutations, seed " + seed + ": " + tally.identical() + " of " + tally.total()
                + " come out the same, " + tally.refused() + " of them refused with "
                + kinds.size() + " distinct messages");
        assertTrue(kinds.size() >= LEAST_MESSAGES, "only these messages: " + kinds);
        LiveOracle.assertIdentical(tally);
    }
}
