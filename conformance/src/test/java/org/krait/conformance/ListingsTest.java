package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred mutations of listings that show closures: Krait prints what CPython prints. */
class ListingsTest {

    private static final int COUNT = 200;
    private static final long SEED = Long.getLong("krait.seed", 314);

    @TempDir
    static Path folder;

    @TestFactory
    List<DynamicTest> mutatedListingsRunAsInCPython() throws Exception {
        assumeTrue(Python.oracle().missing() == null, "needs the oracle");
        List<Program> programs = Listings.write(SEED, COUNT, folder);
        Map<Program, Outcome> expected = new Batch(Python.oracle()).run(programs);
        Map<Program, Outcome> actual = new Batch(Python.krait()).run(programs);
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            int number = i;
            Program program = programs.get(i);
            tests.add(DynamicTest.dynamicTest("seed " + SEED + ", number " + i, () -> {
                String difference = Outcome.difference(expected.get(program), actual.get(program));
                if (difference != null) {
                    fail(difference + "\n" + Listings.program(SEED, number));
                }
            }));
        }
        return tests;
    }

    @Test
    void aSeedNamesItsPrograms() {
        for (int i = 0; i < 50; i++) {
            assertEquals(Listings.program(5, i), Listings.program(5, i));
        }
    }
}
