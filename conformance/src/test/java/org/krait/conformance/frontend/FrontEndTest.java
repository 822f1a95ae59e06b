package org.krait.conformance.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code objects, errors and warnings are the oracle's; {@link FrontEnd} compares whole folders. */
class FrontEndTest {

    private static final int PIECES = 4000;

    private static SideBySide both;

    @BeforeAll
    static void findTheOracle() {
        both = new SideBySide(LiveOracle.home());
    }

    /** Every statement and expression, and what the symbol table and the code generator refuse or warn of. */
    @ParameterizedTest(name = "{0}, flags {1}")
    @CsvSource({"exec, 0", "eval, 0", "single, 0", "exec, 0x2000", "single, 0x4200", "exec, 0x1000000"})
    void snippets(String mode, String flags) throws IOException {
        try (InputStream in = FrontEndTest.class.getResourceAsStream("snippets.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Source> snippets = Source.snippets(text, mode, Integer.decode(flags));
            LiveOracle.assertIdentical(both.compare(snippets, 0, false));
            LiveOracle.assertIdentical(both.compare(snippets, 2, false));
        }
    }

    /** All of the library, its tests included, at every level of optimisation. */
    @Test
    void library() throws IOException {
        List<SideBySide.Origin> origins = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Path file : PythonFiles.in(LiveOracle.library(), unreadable)) {
            origins.add(() -> Source.file(file.toString(), Files.readAllBytes(file), "exec", 0));
        }
        assertEquals(List.of(), unreadable);
        assertTrue(origins.size() > 2000, "only " + origins.size() + " files");
        for (SideBySide.Tally tally : both.compare(origins, List.of(0, 1, 2), false)) {
            System.out.println("library, level " + tally.level + ": " + tally.identical() + " of " + tally.total()
                    + " files identical, " + tally.refused() + " of them refused");
            LiveOracle.assertIdentical(tally);
        }
    }

    /** Statements of the library alone (exec, single) and expressions (eval), others in each run. */
    @Test
    void piecesOfTheLibrary() {
        long seed = Long.getLong("krait.seed", new Random().nextInt(Integer.MAX_VALUE));
        List<Source> pieces = OracleScript.sources(LiveOracle.home(), "find_pieces.py", LiveOracle.library().toString(),
                Long.toString(seed), Integer.toString(PIECES));
        SideBySide.Tally tally = both.compare(pieces, 0, false);
        System.out.println("statements and expressions of the library in exec, single and eval, seed " + seed + ": "
                + tally.identical() + " of " + tally.total() + " identical");
        LiveOracle.assertIdentical(tally);
    }
}
