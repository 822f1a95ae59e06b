package org.krait.syntax;

import java.util.Locale;

/** The names of characters that {@code \N{...}} accepts: names and aliases of Unicode 16, in any case. */
final class CharacterNames {
    private static final String CJK = "CJK UNIFIED IDEOGRAPH-";
    private static final String HANGUL = "HANGUL SYLLABLE ";
    private static final String[] LEADS =
            {"G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P",
            "H"};
    private static final String[] VOWELS = {"A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE",
            "OE",
        "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"};
    private static final String[] TAILS = {"", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB",
            "LS",
        "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"};

    private CharacterNames() {
    }

    /** The code point of a name, or -1. */
    static int find(String anyCase) {
        String name = anyCase.toUpperCase(Locale.ROOT);
        if (name.startsWith(HANGUL)) {
            return hangul(name.substring(HANGUL.length()));
        }
        if (name.startsWith(CJK)) {
            return ideograph(name.substring(CJK.length()));
        }
        int alias = CharacterNameAliases.find(name);
        if (alias >= 0) {
            return alias;
        }
        int codePoint;
        try {
            codePoint = Character.codePointOf(name);
        } catch (IllegalArgumentException e) {
            return -1;
        }
        // Java also takes names that it makes up of a block and a number, and control characters' old names.
        return Character.getType(codePoint) == Character.CONTROL
                || name.equals(blockName(codePoint)) ? -1 : codePoint;
    }

    private static String blockName(int codePoint) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(codePoint);
        return (block == null ? "" : block.toString().replace('_', ' ') + " ")
                + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    }

    private static int ideograph(String hex) {
        if (hex.length() != 4 && hex.length() != 5) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < hex.length(); i++) {
            int digit = Character.digit(hex.charAt(i), 16);
            if (digit < 0 || hex.charAt(i) > 'F') {
                return -1;
            }
            value = value * 16 + digit;
        }
        return Character.isIdeographic(value) && Character.getType(value) == Character.OTHER_LETTER
                && !isCompatibility(value) ? value : -1;
    }

    /** Ideographs with names of their own, for compatibility with older sets. */
    private static boolean isCompatibility(int c) {
        boolean unifiedAmongThem = c == 0xFA0E || c == 0xFA0F || c == 0xFA11 || c == 0xFA13 || c == 0xFA14
                || c == 0xFA1F || c == 0xFA21 || c == 0xFA23 || c == 0xFA24 || c >= 0xFA27 && c <= 0xFA29;
        return !(c >= 0x3400 && c <= 0x4DBF || c >= 0x4E00 && c <= 0x9FFF || c >= 0x20000 && c <= 0x2F7FF
                || c >= 0x30000 && c <= 0x3FFFF) || unifiedAmongThem;
    }

    private static int hangul(String name) {
        int lead = longestPrefix(LEADS, name, 0);
        if (lead < 0) {
            return -1;
        }
        int at = LEADS[lead].length();
        int vowel = longestPrefix(VOWELS, name, at);
        if (vowel < 0) {
            return -1;
        }
        at += VOWELS[vowel].length();
        int tail = longestPrefix(TAILS, name, at);
        if (tail < 0 || at + TAILS[tail].length() != name.length()) {
            return -1;
        }
        return 0xAC00 + (lead * VOWELS.length + vowel) * TAILS.length + tail;
    }

    private static int longestPrefix(String[] parts, String name, int at) {
        int best = -1;
        for (int i = 0; i < parts.length; i++) {
            if (name.startsWith(parts[i], at) && (best < 0 || parts[i].length() > parts[best].length())) {
                best = i;
            }
        }
        return best;
    }
}
