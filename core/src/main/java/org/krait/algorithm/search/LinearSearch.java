package org.krait.algorithm.search;

/**
 * The search of Knuth, Morris and Pratt: it never looks at a unit of the text again, since a table tells how much of
 * what has matched is a beginning of the wanted sequence.
 *
 * <p>Simple loops are faster for short sequences: see {@link #LONG}.
 */
public final class LinearSearch {
    /** From this length of the wanted sequence on the table is worth its price. */
    public static final int LONG = 256;

    private LinearSearch() {}

    /** A sequence of units. */
    public interface Units {
        /** The unit at an index. */
        int at(int index);
    }

    /**
     * The first position at which a sequence stands.
     *
     * @param text where to search, between start and end
     * @param wanted what to search, n units, at least one
     * @return the position, or -1
     */
    public static int find(Units text, int start, int end, Units wanted, int n) {
        int[] shorter = borders(wanted, n);
        int matched = 0;
        for (int i = start; i < end; i++) {
            int unit = text.at(i);
            while (matched > 0 && wanted.at(matched) != unit) {
                matched = shorter[matched - 1];
            }
            if (wanted.at(matched) == unit && ++matched == n) {
                return i - n + 1;
            }
        }
        return -1;
    }

    /** The last position at which a sequence stands, or -1; parameters as for {@link #find}. */
    public static int rfind(Units text, int start, int end, Units wanted, int n) {
        int at = find(i -> text.at(end - 1 - i), 0, end - start, i -> wanted.at(n - 1 - i), n);
        return at < 0 ? -1 : end - at - n;
    }

    /** For each beginning of the sequence, the length of the longest shorter beginning that it also ends with. */
    private static int[] borders(Units wanted, int n) {
        int[] borders = new int[n];
        int length = 0;
        for (int i = 1; i < n; i++) {
            int unit = wanted.at(i);
            while (length > 0 && wanted.at(length) != unit) {
                length = borders[length - 1];
            }
            if (wanted.at(length) == unit) {
                length++;
            }
            borders[i] = length;
        }
        return borders;
    }
}
