package org.krait.conformance.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The grammar has all the rules it names, and reaches what it is for. */
class SourceGrammarTest {

    private static final long SEED = 7;
    private static final int COUNT = 20_000;

    @Test
    void sourcesAreOfAllKinds() {
        SourceGrammar grammar = new SourceGrammar(new Random(SEED));
        Set<String> sources = new HashSet<>();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < COUNT; i++) {
            String source = grammar.source();
            sources.add(source);
            all.append(source);
        }
        assertTrue(sources.size() > COUNT * 9 / 10, "only " + sources.size() + " of " + COUNT + " are different");
        for (String part : List.of("except*", "finally:\n    return", "[T = ", "{'''", "t\"{x}\"", " := ", "{**x",
                "1__0", "async for")) {
            assertTrue(all.indexOf(part) >= 0, "nothing has " + part);
        }
    }

    @Test
    void aSeedMakesTheSameSources() {
        SourceGrammar one = new SourceGrammar(new Random(SEED));
        SourceGrammar other = new SourceGrammar(new Random(SEED));
        for (int i = 0; i < 100; i++) {
            assertEquals(one.source(), other.source());
        }
    }
}
