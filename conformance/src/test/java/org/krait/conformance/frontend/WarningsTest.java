package org.krait.conformance.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every warning that the tokenizer, the parser and the compiler can give: category, text and line as the oracle's, and
 * as errors (with all of their position) when the filters ask for that.
 */
class WarningsTest {

    /** The warnings by what does not depend on the source at hand. */
    private static final Set<String> KINDS = Set.of(
            "SyntaxWarning: invalid _ literal",
            "SyntaxWarning: _ is an invalid escape sequence. Such sequences will not work in the future. Did you mean "
                    + "_? A raw string is also an option.",
            "SyntaxWarning: _ is an invalid octal escape sequence. Such sequences will not work in the future. Did you "
                    + "mean _? A raw string is also an option.",
            "SyntaxWarning: _ with _ literal. Did you mean _?",
            "SyntaxWarning: _ object is not callable; perhaps you missed a comma?",
            "SyntaxWarning: _ object is not subscriptable; perhaps you missed a comma?",
            "SyntaxWarning: _ indices must be integers or slices, not _; perhaps you missed a comma?",
            "SyntaxWarning: assertion is always true, perhaps remove parentheses?",
            "SyntaxWarning: _ in a _ block");

    @Test
    void everyWarning() throws IOException {
        SideBySide both = new SideBySide(LiveOracle.home());
        try (InputStream in = WarningsTest.class.getResourceAsStream("warnings.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            SideBySide.Tally issued = both.compare(Source.snippets(text, "exec", 0), 0, false);
            SideBySide.Tally strict = both.compare(Source.snippets(text, "exec", 0), 0, true);
            SideBySide.Tally optimized = both.compare(Source.snippets(text, "exec", 0), 2, true);
            System.out.println("warnings: " + issued.identical() + " of " + issued.total() + " sources get the same "
                    + issued.warnings().size() + " warnings; as errors " + strict.identical() + " of " + strict.total()
                    + ", " + strict.refused() + " of them refused");
            LiveOracle.assertIdentical(issued);
            LiveOracle.assertIdentical(strict);
            LiveOracle.assertIdentical(optimized);
            Set<String> kinds = new TreeSet<>();
            for (String kind : Mutations.kinds(issued.warnings())) {
                kinds.add(kind.replaceAll("invalid [a-z]+ literal", "invalid _ literal")
                        .replaceAll("[\\w.]+ object is", "_ object is")
                        .replaceAll("\\w+ indices (.*), not [\\w.]+;", "_ indices $1, not _;"));
            }
            assertEquals(new TreeSet<>(KINDS), kinds);
        }
    }
}
