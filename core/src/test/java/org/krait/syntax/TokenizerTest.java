package org.krait.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

final class TokenizerTest {

    private static Tokenizer read(String source) {
        SourceText text = SourceText.of(source, true);
        Tokenizer tokenizer = new Tokenizer(text, "<test>", false, new NameForms(NameNormalizer.JAVA),
                new WarningLog());
        tokenizer.readAll(false, false);
        return tokenizer;
    }

    private static String kinds(String source) {
        TokenList tokens = read(source).tokens;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            out.append(i == 0 ? "" : " ").append(tokens.kind(i));
        }
        return out.toString();
    }

    @Test
    void blocksAreIndentsAndDedents() {
        assertEquals(Token.IF + " " + Token.NAME + " " + Token.COLON + " " + Token.NEWLINE + " "
                + Token.INDENT + " "
                + Token.NAME + " " + Token.NEWLINE + " " + Token.DEDENT + " " + Token.ENDMARKER,
                kinds("if a:\n  b\n"));
    }

    @Test
    void columnsCountBytes() {
        TokenList tokens = read("é = ü\n").tokens;
        assertEquals(5, tokens.col(2));
        assertEquals(7, tokens.endCol(2));
        assertEquals("ü", tokens.value(2));
    }

    @Test
    void namesAreNormalised() {
        assertEquals("fi", read("ﬁ\n").tokens.value(0));
    }

    @Test
    void nestedStringsWithFieldsAreTokens() {
        assertEquals(Token.FSTRING_START + " " + Token.LBRACE + " " + Token.FSTRING_START + " "
                + Token.LBRACE + " "
                + Token.NAME + " " + Token.RBRACE + " " + Token.FSTRING_END + " " + Token.RBRACE + " "
                + Token.FSTRING_END + " " + Token.NEWLINE + " " + Token.ENDMARKER, kinds("f'{f'{x}'}'\n"));
    }

    @Test
    void aBracketThatIsNeverClosedIsRemembered() {
        Tokenizer tokenizer = read("a = (1,\n 2\n");
        assertEquals(1, tokenizer.level);
        assertEquals(1, tokenizer.openLines[0]);
        assertEquals(4, tokenizer.openColumns[0]);
    }

    @Test
    void readingStopsAtAnError() {
        Tokenizer tokenizer = read("x = 'abc\ny\n");
        assertEquals("unterminated string literal (detected at line 1)", tokenizer.error.getMessage());
        assertEquals(SourceReader.Done.ERROR, tokenizer.done);
        assertFalse(tokenizer.inString());
    }
}
