package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every program under core/src/test/python and examples, with Krait and with CPython. */
class DifferentialTest {

    private static final Path CHECKOUT = Path.of(System.getProperty("krait.root", "..")).toAbsolutePath().normalize();

    @TestFactory
    List<DynamicTest> kraitDoesWhatCPythonDoes() throws IOException {
        Map<String, String> known = knownDifferences();
        List<Program> programs = Program.find(Differential.roots(CHECKOUT));
        String missing = Python.oracle().missing();
        Map<Program, Outcome> expected = Differential.expected(programs, missing == null);
        Map<Program, Outcome> actual = new Batch(Python.krait()).run(new ArrayList<>(expected.keySet()));
        List<DynamicTest> tests = new ArrayList<>();
        for (Program program : programs) {
            tests.add(DynamicTest.dynamicTest(program.name(), program.file.toUri(), () -> {
                assumeTrue(expected.containsKey(program), "no recording, and " + missing);
                String difference = Outcome.difference(expected.get(program), actual.get(program));
                String reason = known.get(program.name());
                if (difference == null && reason != null) {
                    System.out.println(program.name() + " no longer differs: take it off known-differences.tsv");
                }
                assumeTrue(difference == null || reason == null, () -> "known difference: " + reason);
                if (difference != null) {
                    fail(program.name() + "\n" + difference);
                }
            }));
        }
        return tests;
    }

    /** Programs that differ and are known to, with the reason. */
    private static Map<String, String> knownDifferences() throws IOException {
        Map<String, String> known = new TreeMap<>();
        for (String line : Files.readAllLines(CHECKOUT.resolve("conformance/known-differences.tsv"))) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                known.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return known;
    }

    /** What is committed as CPython's word must still be its word. */
    @TestFactory
    List<DynamicTest> recordingsAreTheOraclesWord() {
        List<Program> recorded = new ArrayList<>(Program.find(Differential.roots(CHECKOUT)));
        recorded.removeIf(p -> p.recorded() == null);
        if (Python.oracle().missing() != null) {
            return List.of();
        }
        Map<Program, Outcome> live = new Batch(Python.oracle()).run(recorded);
        List<DynamicTest> tests = new ArrayList<>();
        live.forEach((program, outcome) -> tests.add(DynamicTest.dynamicTest(program.name(), () -> {
            String difference = Outcome.difference(outcome, program.recorded());
            if (difference != null) {
                fail(program.name() + " was recorded differently\n" + difference);
            }
        })));
        return tests;
    }

    /** The harness itself: a difference in any of the three is found, whichever way the programs run. */
    @Test
    void findsPlantedDifferences(@TempDir Path folder) throws Exception {
        assumeTrue(Python.oracle().missing() == null, "needs the oracle");
        List<String> sources = List.of(
                "import sys\nprint('same')\n",
                "print('a' * 3)\nraise ValueError('boom')\n",
                "import sys\nprint('bye', file=sys.stderr)\nsys.exit(3)\n",
                "import os\nprint('partial', flush=True)\nos._exit(7)\n",
                "def f(:\n",
                "print([1].foo)\n");
        List<Program> programs = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            Path file = folder.resolve("p" + i + ".py");
            Files.writeString(file, sources.get(i));
            programs.add(new Program(file));
        }
        Map<Program, Outcome> together = new Batch(Python.oracle()).run(programs);
        for (Program program : programs) {
            Outcome alone = program.run(Python.oracle());
            if (Outcome.difference(alone, together.get(program)) != null) {
                fail(program.name() + " differs in a batch\n"
                        + Outcome.difference(alone, together.get(program)));
            }
            program.record(alone);
            if (!alone.equals(program.recorded())) {
                fail(program.name() + " is not recorded as it ran: " + program.recorded());
            }
            assertNotNull(Outcome.difference(alone, new Outcome(alone.stdout() + "x", alone.stderr(), alone.exit())));
            assertNotNull(Outcome.difference(alone, new Outcome(alone.stdout(), alone.stderr() + "x", alone.exit())));
            assertNotNull(Outcome.difference(alone, new Outcome(alone.stdout(), alone.stderr(), alone.exit() + 1)));
        }
    }
}
