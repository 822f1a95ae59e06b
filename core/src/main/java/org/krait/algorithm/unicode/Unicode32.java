package org.krait.algorithm.unicode;

import java.util.Arrays;

/**
 * {@code unicodedata.ucd_3_2_0}: the database as of Unicode 3.2, which internationalised domain names are defined by
 * (RFC 3454). It is the present one without the characters assigned since, and with the properties that have changed
 * since; combining classes, numeric values and compositions are the present ones, as in CPython.
 */
public final class Unicode32 {
    private static final Unicode32 TABLE = new Unicode32(new TableReader("history.bin"));

    private final TableReader.Runs assigned;
    private final TableReader.Runs widths;
    private final TableReader.Texts categories;
    private final TableReader.Texts directions;
    private final int[] mirrored;
    private final int[] decimals;
    /** Canonical decompositions that were corrected later. */
    private final TableReader.Texts decompositions;

    private Unicode32(TableReader in) {
        assigned = in.runs();
        widths = in.runs();
        categories = in.texts();
        directions = in.texts();
        mirrored = in.places();
        decimals = in.places();
        decompositions = in.texts();
    }

    /**
     * Whether a code point was assigned in Unicode 3.2. What was not has no name, no numeric value, no
     * decomposition and class 0.
     *
     * @param c a code point
     * @return whether it was
     */
    public static boolean isAssigned(int c) {
        return TABLE.assigned.get(c) != 0;
    }

    /**
     * {@code category}.
     *
     * @param c a code point
     * @return two letters
     */
    public static String category(int c) {
        String old = TABLE.categories.get(c);
        return !isAssigned(c) ? "Cn" : old != null ? old : CharacterData.category(c);
    }

    /**
     * {@code bidirectional}.
     *
     * @param c a code point
     * @return the class, empty for none
     */
    public static String bidirectional(int c) {
        String old = TABLE.directions.get(c);
        return !isAssigned(c) ? "" : old != null ? old : CharacterData.bidirectional(c);
    }

    /**
     * {@code east_asian_width}.
     *
     * @param c a code point
     * @return the width class
     */
    public static String eastAsianWidth(int c) {
        return CharacterData.WIDTHS[TABLE.widths.get(c)];
    }

    /**
     * {@code mirrored}.
     *
     * @param c a code point
     * @return whether it is mirrored
     */
    public static boolean mirrored(int c) {
        return isAssigned(c) && CharacterData.mirrored(c) != (Arrays.binarySearch(TABLE.mirrored, c) >= 0);
    }

    /**
     * {@code decimal}.
     *
     * @param c a code point
     * @return the value, -1 for none
     */
    public static int decimal(int c) {
        if (!isAssigned(c)) {
            return -1;
        }
        return Arrays.binarySearch(TABLE.decimals, c) >= 0 ? CharacterData.digit(c) : CharacterData.decimal(c);
    }

    /**
     * {@code normalize}.
     *
     * @param form NFC, NFD, NFKC or NFKD
     * @param text any text
     * @return the text in that form
     */
    public static String normalize(String form, String text) {
        return Normalization.normalize(form, text, true);
    }

    static int[] decompose(int c, boolean compatibility) {
        if (!isAssigned(c)) {
            return null;
        }
        String corrected = TABLE.decompositions.get(c);
        return corrected != null ? corrected.codePoints().toArray() : Decompositions.TABLE.get(c, compatibility);
    }
}
