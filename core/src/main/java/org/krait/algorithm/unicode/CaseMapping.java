package org.krait.algorithm.unicode;

import java.util.Locale;

/**
 * Full case mappings of single code points (Unicode 16, SpecialCasing and CaseFolding without conditions). A result may
 * be longer than one code point; it never has lone surrogates unless the argument is one.
 */
public final class CaseMapping {
    private CaseMapping() {
    }

    /** The lower case of a code point, without regard to what stands around it. */
    public static String lower(int c) {
        return c == 0x130 ? "i\u0307" : Character.toString(Character.toLowerCase(c));
    }

    /** The upper case of a code point. */
    public static String upper(int c) {
        return Character.toString(c).toUpperCase(Locale.ROOT);
    }

    /** The title case of a code point. */
    public static String title(int c) {
        String special = c < 0xDF ? null : Properties.TABLE.titles.get(c);
        return special != null ? special : Character.toString(Character.toTitleCase(c));
    }

    /** The case folding of a code point. */
    public static String fold(int c) {
        String special = c < 0xB5 ? null : Properties.TABLE.foldings.get(c);
        return special != null ? special : lower(c);
    }
}
