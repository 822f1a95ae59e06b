package org.krait.algorithm.unicode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.krait.algorithm.Oracle;

class UnicodeTest {
    private static final String[] FORMS = {"NFC", "NFD", "NFKC", "NFKD"};

    @Test
    void knowsSome() {
        assertEquals("\u00e9", Normalization.normalize("NFC", "e\u0301"));
        assertEquals("HANGUL SYLLABLE HAN", CharacterNames.name(0xD55C));
        assertNull(CharacterNames.lookup("KEYCAP DIGIT ONE", false));
    }

    @Test
    void everyCharacterAsCPython() {
        Oracle.Differences d = new Oracle.Differences();
        for (String[] c : Oracle.cases("unicode/characters.py")) {
            int start = Integer.parseInt(c[0]);
            String[] rows = c[1].split("\\|");
            for (int i = 0; i < rows.length; i++) {
                d.check(rows[i], row(start + i), new String[] {Integer.toHexString(start + i)});
            }
        }
        d.verify();
    }

    private static String row(int c) {
        String s = Character.toString(c);
        String name = CharacterNames.name(c);
        StringBuilder out = new StringBuilder();
        out.append(CharacterData.category(c)).append(' ').append(CharacterData.bidirectional(c)).append(' ');
        out.append(CharacterData.combining(c)).append(' ').append(CharacterData.mirrored(c) ? 1 : 0).append(' ');
        out.append(CharacterData.decimal(c)).append(' ').append(CharacterData.digit(c)).append(' ');
        out.append(Oracle.bits(CharacterData.numeric(c))).append(' ').append(CharacterData.eastAsianWidth(c));
        out.append(' ').append(CharacterData.decomposition(c)).append(' ').append(name == null ? "-" : name);
        out.append(' ');
        boolean[] types = {CharacterType.isAlpha(c), CharacterType.isDecimal(c), CharacterType.isDigit(c),
            CharacterType.isNumeric(c), CharacterType.isAlnum(c), CharacterType.isSpace(c),
            CharacterType.isLower(c), CharacterType.isUpper(c), CharacterType.isPrintable(c),
            CharacterType.isXidStart(c) || c == '_', CharacterType.isXidContinue(c),
            CharacterType.isCaseIgnorable(c), CharacterType.isCased(c)};
        for (boolean type : types) {
            out.append(type ? 1 : 0);
        }
        String[] texts = {CaseMapping.upper(c), CaseMapping.lower(c), CaseMapping.title(c), CaseMapping.fold(c)};
        for (String text : texts) {
            out.append(' ').append(hex(text));
        }
        for (String form : FORMS) {
            out.append(' ').append(hex(Normalization.normalize(form, s)));
        }
        return out.toString();
    }

    private static String hex(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            out.append(HexFormat.of().toHexDigits(text.charAt(i)));
        }
        return out.toString();
    }

    @Test
    void textsAndNamesAsCPython() {
        Oracle.Differences d = new Oracle.Differences();
        for (String[] c : Oracle.cases("unicode/texts.py")) {
            String s = Oracle.toText(c[1]);
            if (c[0].equals("lookup")) {
                String found = CharacterNames.lookup(s, true);
                d.check(c[2], found == null ? "-" : hex(found), new String[] {s});
                continue;
            }
            if (c[0].equals("old")) {
                int cp = s.codePointAt(0);
                d.check(String.join("|", c).substring(c[0].length() + c[1].length() + 2), Unicode32.category(cp) + "|"
                        + Unicode32.bidirectional(cp) + "|" + Unicode32.eastAsianWidth(cp) + "|"
                        + (Unicode32.mirrored(cp) ? 1 : 0) + "|" + Unicode32.decimal(cp) + "|"
                        + hex(Unicode32.normalize("NFC", s)) + "|" + hex(Unicode32.normalize("NFKD", s)), c);
                continue;
            }
            for (int i = 0; i < FORMS.length; i++) {
                d.check(c[2 + i], hex(Normalization.normalize(FORMS[i], s)), c);
            }
        }
        d.verify();
    }
}
