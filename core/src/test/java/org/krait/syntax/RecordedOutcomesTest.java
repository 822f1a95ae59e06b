package org.krait.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/**
 * Sources of all kinds of mistakes, with what CPython 3.14.3 made of them: a line of {@code outcomes.txt} is
 * an input of {@link ParseOutcomes} and, behind another tab, its outcome.
 */
final class RecordedOutcomesTest {

    static List<String> lines() throws IOException {
        try (InputStream in = RecordedOutcomesTest.class.getResourceAsStream("outcomes.txt")) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n"));
        }
    }

    @Test
    void eachSourceComesOutAsInCPython() throws IOException {
        List<String> lines = lines();
        List<String> wrong = new ArrayList<>();
        for (String line : lines) {
            int tab = line.lastIndexOf('\t');
            String outcome = ParseOutcomes.outcome(line.substring(0, tab));
            if (!outcome.equals(line.substring(tab + 1))) {
                wrong.add(line + "\nbut was\n" + outcome);
            }
        }
        assertTrue(lines.size() > 400);
        assertEquals(List.of(), wrong);
    }
}
