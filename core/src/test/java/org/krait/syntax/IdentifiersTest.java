package org.krait.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** One string for each name of a source. */
final class IdentifiersTest {

    @Test
    void namesAreTheSameWhenTheirSpellingsAre() {
        StringBuilder text = new StringBuilder();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 2000; i++) {
                text.append('n').append(i).append(' ').append("a_long_name_").append(i).append(' ');
            }
        }
        byte[] source = text.toString().getBytes(StandardCharsets.US_ASCII);
        Identifiers identifiers = new Identifiers();
        String[] words = text.toString().split(" ");
        String[] names = new String[words.length];
        int at = 0;
        for (int i = 0; i < words.length; i++) {
            Identifiers.Entry entry = identifiers.read(source, at);
            assertEquals(words[i], entry.name);
            assertEquals(words[i].length(), entry.length);
            assertEquals(Token.NAME, entry.kind);
            names[i] = entry.name;
            at += entry.length + 1;
        }
        for (int i = 0; i < words.length / 2; i++) {
            assertSame(names[i], names[i + words.length / 2]);
        }
    }

    @Test
    void keywordsHaveTheirKinds() {
        Identifiers identifiers = new Identifiers();
        for (int i = 0; i < Token.KEYWORDS.length; i++) {
            byte[] spelling = (Token.KEYWORDS[i] + "(").getBytes(StandardCharsets.US_ASCII);
            assertEquals(Token.FIRST_KEYWORD + i, identifiers.read(spelling, 0).kind);
        }
        Identifiers.Entry match = identifiers.read("match ".getBytes(StandardCharsets.US_ASCII), 0);
        assertEquals(Token.NAME, match.kind);
        assertSame("match", match.name);
    }

    @Test
    void namesBeyondAsciiAreNotKept() {
        assertNull(new Identifiers().read("a\u00e4 ".getBytes(StandardCharsets.UTF_8), 0));
    }
}
