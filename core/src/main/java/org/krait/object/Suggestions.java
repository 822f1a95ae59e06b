package org.krait.object;

/**
 * Finds the name that was probably meant: the candidate at the least edit distance, where a changed letter costs 2, a
 * changed case 1, and about a third of the letters may differ.
 *
 * <p>Source: CPython's "Did you mean" messages; {@code Lib/traceback.py} computes the same for tracebacks.
 */
public final class Suggestions {
    private static final int MOST_CANDIDATES = 750;
    private static final int LONGEST = 40;
    private static final int MOVE = 2;
    private static final int CASE = 1;

    private Suggestions() {}

    /** The nearest of the candidates, or null if none is near enough; {@code name} itself does not count. */
    public static String nearest(String[] candidates, String name) {
        if (candidates.length >= MOST_CANDIDATES) {
            return null;
        }
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            if (candidate.equals(name)) {
                continue;
            }
            int most = (name.length() + candidate.length() + 3) * MOVE / 6;
            most = Math.min(most, bestDistance - 1);
            int distance = distance(name, candidate, most);
            if (distance <= most && distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** The edit distance, or something above {@code most} if it is above it. */
    private static int distance(String a, String b, int most) {
        int start = 0;
        int endA = a.length();
        int endB = b.length();
        while (start < endA && start < endB && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        int sizeA = endA - start;
        int sizeB = endB - start;
        if (sizeA == 0 || sizeB == 0) {
            return (sizeA + sizeB) * MOVE;
        }
        if (sizeA > LONGEST || sizeB > LONGEST || Math.abs(sizeA - sizeB) * MOVE > most) {
            return most + 1;
        }
        return sizeB < sizeA
                ? table(b.substring(start, endB), a.substring(start, endA), most)
                : table(a.substring(start, endA), b.substring(start, endB), most);
    }

    private static int table(String a, String b, int most) {
        int[] row = new int[a.length()];
        for (int i = 0; i < row.length; i++) {
            row[i] = (i + 1) * MOVE;
        }
        int result = 0;
        for (int j = 0; j < b.length(); j++) {
            int distance = result = j * MOVE;
            int least = Integer.MAX_VALUE;
            for (int i = 0; i < row.length; i++) {
                int substitute = distance + substitution(b.charAt(j), a.charAt(i));
                distance = row[i];
                result = Math.min(Math.min(result, distance) + MOVE, substitute);
                row[i] = result;
                least = Math.min(least, result);
            }
            if (least > most) {
                return most + 1;
            }
        }
        return result;
    }

    private static int substitution(char a, char b) {
        if (a == b) {
            return 0;
        }
        return lower(a) == lower(b) ? CASE : MOVE;
    }

    private static int lower(char c) {
        return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;
    }
}
