package org.krait.algorithm.unicode;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names of characters: the JDK's table, the rules for Hangul syllables and unified ideographs (Unicode
 * standard, 4.8), and a table of aliases and named sequences, which can be looked up but are nobody's name.
 */
public final class CharacterNames {
    private static final String HANGUL = "HANGUL SYLLABLE ";
    private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
    private static final String[] LEADS = {"G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J",
        "JJ", "C", "K", "T", "P", "H"};
    private static final String[] VOWELS = {"A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE",
        "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"};
    private static final String[] TAILS = {"", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB",
        "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"};
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int MAX_LENGTH = 256;

    private CharacterNames() {}

    /**
     * {@code unicodedata.name}.
     *
     * @param c a code point
     * @return its name, null when it has none
     */
    public static String name(int c) {
        if (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE) {
            int index = c - FIRST_SYLLABLE;
            return HANGUL + LEADS[index / 588] + VOWELS[index % 588 / 28] + TAILS[index % 28];
        }
        if (isIdeograph(c)) {
            return IDEOGRAPH + Integer.toHexString(c).toUpperCase(Locale.ROOT);
        }
        switch (Character.getType(c)) {
            case Character.CONTROL, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED:
                return null;
            default:
                return isTangut(c) ? null : Character.getName(c);
        }
    }

    private static boolean isIdeograph(int c) {
        return c >= 0x3400 && c <= 0x4DBF || c >= 0x4E00 && c <= 0x9FFF || c >= 0x20000 && c <= 0x2A6DF
                || c >= 0x2A700 && c <= 0x2EE5D && Character.isDefined(c)
                || c >= 0x30000 && c <= 0x323AF && Character.isDefined(c);
    }

    /** CPython gives these ideographs no names. */
    private static boolean isTangut(int c) {
        return c >= 0x17000 && c <= 0x187F7 || c >= 0x18D00 && c <= 0x18D08;
    }

    /**
     * {@code unicodedata.lookup}, also of aliases and, if asked, of named sequences.
     *
     * @param name a name in any case
     * @param sequences whether a named sequence will do ({@code \N} takes characters only)
     * @return the character or sequence, null when nothing has that name
     */
    public static String lookup(String name, boolean sequences) {
        if (isTooLong(name)) {
            return null;
        }
        if (name.startsWith(HANGUL)) {
            int c = syllable(name.substring(HANGUL.length()));
            return c < 0 ? null : Character.toString(c);
        }
        if (name.startsWith(IDEOGRAPH)) {
            int c = ideograph(name.substring(IDEOGRAPH.length()));
            return c < 0 ? null : Character.toString(c);
        }
        String upper = upper(name);
        if (upper == null) {
            return null;
        }
        String alias = Aliases.TABLE.get(upper);
        if (alias != null) {
            return sequences || alias.codePointCount(0, alias.length()) == 1 ? alias : null;
        }
        int c;
        try {
            c = Character.codePointOf(upper);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
        // the JDK knows names of its own, such as a block's with a number
        return !isIdeograph(c) && (c < FIRST_SYLLABLE || c > LAST_SYLLABLE) && upper.equals(name(c))
                ? Character.toString(c) : null;
    }

    /**
     * Whether {@code unicodedata.lookup} refuses a name for its length ("name too long").
     *
     * @param name a name
     * @return whether it does
     */
    public static boolean isTooLong(String name) {
        return name.length() > MAX_LENGTH;
    }

    /** The name in upper case, null when it is not in ASCII. */
    private static String upper(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return null;
            }
        }
        return name.toUpperCase(Locale.ROOT);
    }

    private static int syllable(String rest) {
        int lead = longest(LEADS, rest, 0);
        int start = LEADS[lead].length();
        int vowel = longest(VOWELS, rest, start);
        if (vowel < 0) {
            return -1;
        }
        start += VOWELS[vowel].length();
        int tail = longest(TAILS, rest, start);
        if (start + TAILS[tail].length() != rest.length()) {
            return -1;
        }
        return FIRST_SYLLABLE + (lead * 21 + vowel) * 28 + tail;
    }

    private static int longest(String[] parts, String text, int start) {
        int found = -1;
        for (int i = 0; i < parts.length; i++) {
            if (text.startsWith(parts[i], start) && (found < 0 || parts[i].length() > parts[found].length())) {
                found = i;
            }
        }
        return found;
    }

    private static int ideograph(String hex) {
        if (hex.length() != 4 && hex.length() != 5) {
            return -1;
        }
        int c = 0;
        for (int i = 0; i < hex.length(); i++) {
            char digit = hex.charAt(i);
            if (!(digit >= '0' && digit <= '9' || digit >= 'A' && digit <= 'F')) {
                return -1;
            }
            c = c << 4 | Character.digit(digit, 16);
        }
        return isIdeograph(c) ? c : -1;
    }

    /** Aliases and named sequences, read when first needed. */
    private static final class Aliases {
        static final Map<String, String> TABLE = read(new TableReader("names.bin"));

        private static Map<String, String> read(TableReader in) {
            Map<String, String> table = new HashMap<>();
            String last = "";
            for (int n = in.section(); n > 0; n--) {
                last = last.substring(0, in.number()).concat(in.text());
                table.put(last, in.text());
            }
            return table;
        }
    }
}
