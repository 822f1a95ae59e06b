package org.krait.algorithm.regex;

import java.util.Locale;

/**
 * Letter case as the engine and {@code re._compiler} see it: simple lower case, and for upper case the
 * first character of the full mapping (so that sharp s counts as cased), as in CPython's tables.
 */
public final class RegexCase {
    private RegexCase() {}

    /**
     * {@code _sre.ascii_tolower}.
     *
     * @param c a code point
     * @return its ASCII lower case
     */
    public static int asciiLower(int c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }

    static int asciiUpper(int c) {
        return c >= 'a' && c <= 'z' ? c - 32 : c;
    }

    /**
     * {@code _sre.ascii_iscased}.
     *
     * @param c a code point
     * @return whether it is an ASCII letter
     */
    public static boolean isAsciiCased(int c) {
        return c < 128 && (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
    }

    /**
     * {@code _sre.unicode_tolower}.
     *
     * @param c a code point
     * @return its lower case
     */
    public static int unicodeLower(int c) {
        return c < 128 ? asciiLower(c) : Character.toLowerCase(c);
    }

    /** The upper case of a code point, the first one where there are several. */
    static int unicodeUpper(int c) {
        if (c < 128) {
            return asciiUpper(c);
        }
        if (Character.getType(c) == Character.OTHER_LETTER) {
            return c;
        }
        return Character.toString(c).toUpperCase(Locale.ROOT).codePointAt(0);
    }

    /**
     * {@code _sre.unicode_iscased}.
     *
     * @param c a code point
     * @return whether its lower or upper case is another character
     */
    public static boolean isUnicodeCased(int c) {
        return unicodeLower(c) != c || unicodeUpper(c) != c;
    }
}
