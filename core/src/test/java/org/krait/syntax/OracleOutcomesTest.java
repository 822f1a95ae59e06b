package org.krait.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Sources parsed here and by the oracle: the trees must be the same. */
final class OracleOutcomesTest {
    private static final int FILES = 60;

    private static Path oracle() {
        String folder = System.getProperty("krait.oracle");
        assumeTrue(folder != null, "no oracle: system property krait.oracle is not set");
        Path python = Path.of(folder, "bin", "python3.14");
        assumeTrue(Files.isExecutable(python), "no oracle: " + python + " is not there");
        return Path.of(folder);
    }

    private static List<String> askOracle(Path oracle, List<String> cases) throws IOException,
            InterruptedException {
        Path script = Files.createTempFile("parse_outcomes", ".py");
        Path input = Files.createTempFile("krait-cases", ".txt");
        Path output = Files.createTempFile("krait-outcomes", ".txt");
        try {
            try (InputStream in = OracleOutcomesTest.class.getResourceAsStream("parse_outcomes.py")) {
                Files.write(script, in.readAllBytes());
            }
            Files.write(input, cases, StandardCharsets.US_ASCII);
            ProcessBuilder builder =
                    new ProcessBuilder(oracle.resolve("bin/python3.14").toString(), script.toString());
            builder.environment().put("LD_LIBRARY_PATH", oracle.toString());
            builder.environment().put("PYTHONHOME", oracle.toString());
            builder.redirectInput(input.toFile()).redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            assertEquals(0, builder.start().waitFor());
            return Files.readAllLines(output, StandardCharsets.US_ASCII);
        } finally {
            Files.delete(script);
            Files.delete(input);
            Files.delete(output);
        }
    }

    @Test
    void filesOfTheLibraryHaveTheOraclesTrees() throws IOException, InterruptedException {
        Path oracle = oracle();
        long seed = Long.getLong("krait.seed", new Random().nextLong());
        Random random = new Random(seed);
        List<Path> files = AstDigests.pythonFiles(oracle.resolve("lib/python3.14"));
        List<String> cases = new ArrayList<>();
        while (cases.size() < FILES) {
            byte[] source = Files.readAllBytes(files.get(random.nextInt(files.size())));
            cases.add("EXEC\t14\t-\t" + ParseOutcomes.escape(new String(source,
                    StandardCharsets.ISO_8859_1)));
        }
        List<String> expected = askOracle(oracle, cases);
        for (int i = 0; i < cases.size(); i++) {
            assertEquals(expected.get(i), ParseOutcomes.outcome(cases.get(i)), "seed " + seed);
        }
    }

    @Test
    void recordedOutcomesAreStillTheOracles() throws IOException, InterruptedException {
        List<String> cases = new ArrayList<>();
        List<String> recorded = new ArrayList<>();
        for (String line : RecordedOutcomesTest.lines()) {
            int tab = line.lastIndexOf('\t');
            cases.add(line.substring(0, tab));
            recorded.add(line.substring(tab + 1));
        }
        assertEquals(recorded, askOracle(oracle(), cases));
    }
}
