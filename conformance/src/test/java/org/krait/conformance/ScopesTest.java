package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random nested scopes, with a fresh seed in each run ({@code -Dkrait.seed=N} repeats one). */
class ScopesTest {

    private static final int COUNT = Integer.getInteger("krait.count", 2000);

    @TempDir
    Path folder;

    @BeforeEach
    void needsTheOracle() {
        assumeTrue(Python.oracle().missing() == null, "needs the oracle");
    }

    private static List<ScopeProgram> programs(long seed, int count) {
        List<ScopeProgram> programs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            programs.add(ScopeProgram.random(seed, i));
        }
        return programs;
    }

    @Test
    void codeAndOutputAreCPythons() throws Exception {
        long seed = Long.getLong("krait.seed", System.nanoTime() & 0xFFFFFFF);
        List<ScopeProgram> programs = programs(seed, COUNT);
        System.out.println("Scopes: seed " + seed + ", " + COUNT + " programs: " + Scopes.histogram(programs));
        Scopes scopes = new Scopes(Python.oracle(), Python.krait(), folder);
        Map<Integer, String> differences = scopes.compare(programs);
        if (!differences.isEmpty()) {
            int first = differences.keySet().iterator().next();
            fail(differences.size() + " of " + COUNT + " differ; seed " + seed + ", number " + first + ":\n"
                    + differences.get(first) + "\nsmallest that differs:\n"
                    + scopes.shrink(programs.get(first)).text());
        }
    }

    @Test
    void programsHaveWhatTheyShouldShow() {
        List<ScopeProgram> programs = programs(1, 1000);
        Map<ScopeProgram.Feature, Integer> histogram = Scopes.histogram(programs);
        for (ScopeProgram.Feature feature : ScopeProgram.Feature.values()) {
            assertTrue(histogram.getOrDefault(feature, 0) >= 100, feature + " in " + histogram.get(feature));
        }
    }

    @Test
    void aSeedNamesItsPrograms() {
        for (int i = 0; i < 50; i++) {
            assertEquals(ScopeProgram.random(7, i).text(), ScopeProgram.random(7, i).text());
        }
    }
}
