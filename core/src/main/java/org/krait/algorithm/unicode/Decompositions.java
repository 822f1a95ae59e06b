package org.krait.algorithm.unicode;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The table of decompositions, read when first needed, and the canonical pairs turned round. */
final class Decompositions {
    static final Decompositions TABLE = new Decompositions(new TableReader("decompositions.bin"));

    private static final String[] TAGS = {"", "<circle>", "<compat>", "<final>", "<font>", "<fraction>",
        "<initial>", "<isolated>", "<medial>", "<narrow>", "<noBreak>", "<small>", "<square>", "<sub>", "<super>",
        "<vertical>", "<wide>"};

    private final int[] codePoints;
    private final byte[] tags;
    private final int[][] parts;
    /** First and second character to their composition. */
    private final Map<Long, Integer> compositions = new HashMap<>();

    private Decompositions(TableReader in) {
        int size = in.section();
        codePoints = new int[size];
        tags = new byte[size];
        parts = new int[size][];
        for (int i = 0; i < size; i++) {
            int c = in.place();
            codePoints[i] = c;
            tags[i] = (byte) in.number();
            parts[i] = new int[in.number()];
            for (int j = 0; j < parts[i].length; j++) {
                parts[i][j] = c + in.signed();
            }
            if (tags[i] == 0 && parts[i].length == 2) {
                compositions.put(key(parts[i][0], parts[i][1]), c);
            }
        }
        for (int n = in.section(); n > 0; n--) {
            int[] excluded = parts[Arrays.binarySearch(codePoints, in.place())];
            compositions.remove(key(excluded[0], excluded[1]));
        }
    }

    private static long key(int first, int second) {
        return (long) first << 32 | second;
    }

    /** One step of the decomposition; null when there is none of that kind. */
    int[] get(int c, boolean compatibility) {
        int i = Arrays.binarySearch(codePoints, c);
        return i < 0 || tags[i] != 0 && !compatibility ? null : parts[i];
    }

    /** The composition of two characters, -1 when there is none. */
    int compose(int first, int second) {
        Integer c = compositions.get(key(first, second));
        return c == null ? -1 : c;
    }

    String describe(int c) {
        int i = Arrays.binarySearch(codePoints, c);
        if (i < 0) {
            return "";
        }
        StringBuilder out = new StringBuilder(TAGS[tags[i]]);
        for (int part : parts[i]) {
            if (!out.isEmpty()) {
                out.append(' ');
            }
            String hex = Integer.toHexString(part).toUpperCase(Locale.ROOT);
            out.append("0".repeat(Math.max(4 - hex.length(), 0))).append(hex);
        }
        return out.toString();
    }
}
