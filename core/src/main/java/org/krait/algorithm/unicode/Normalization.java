package org.krait.algorithm.unicode;

import java.util.Arrays;
import org.krait.algorithm.AlgorithmError;

/**
 * The normalization forms (UAX 15): decompose fully, put combining marks into canonical order, and for the
 * composed forms join each starter with the marks after it that are not blocked.
 */
public final class Normalization {
    private static final int SBASE = 0xAC00;
    private static final int LBASE = 0x1100;
    private static final int VBASE = 0x1161;
    private static final int TBASE = 0x11A7;
    private static final int LCOUNT = 19;
    private static final int VCOUNT = 21;
    private static final int TCOUNT = 28;
    private static final int SCOUNT = LCOUNT * VCOUNT * TCOUNT;

    private final boolean compatibility;
    private final boolean old; // version 3.2
    private int[] text = new int[64];
    private int length;

    private Normalization(boolean compatibility, boolean old) {
        this.compatibility = compatibility;
        this.old = old;
    }

    /**
     * {@code unicodedata.normalize}.
     *
     * @param form NFC, NFD, NFKC or NFKD
     * @param text any text
     * @return the text in that form
     * @throws AlgorithmError ValueError for another form
     */
    public static String normalize(String form, String text) {
        return normalize(form, text, false);
    }

    static String normalize(String form, String text, boolean old) {
        boolean composed = form.equals("NFC") || form.equals("NFKC");
        if (!composed && !form.equals("NFD") && !form.equals("NFKD")) {
            throw AlgorithmError.value("invalid normalization form");
        }
        if (isPlain(text, form.equals("NFC") ? 0x300 : composed ? 0xA0 : 0x80)) {
            return text;
        }
        Normalization n = new Normalization(form.length() == 4, old);
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            n.decompose(c);
            i += Character.charCount(c);
        }
        n.order();
        if (composed) {
            n.compose();
        }
        return new String(n.text, 0, n.length);
    }

    private static boolean isPlain(String text, int limit) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= limit) {
                return false;
            }
        }
        return true;
    }

    private void append(int c) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
        }
        text[length++] = c;
    }

    private void decompose(int c) {
        if (c >= SBASE && c < SBASE + SCOUNT) {
            int index = c - SBASE;
            append(LBASE + index / (VCOUNT * TCOUNT));
            append(VBASE + index % (VCOUNT * TCOUNT) / TCOUNT);
            if (index % TCOUNT != 0) {
                append(TBASE + index % TCOUNT);
            }
            return;
        }
        int[] parts = c < 0xA0 ? null : old ? Unicode32.decompose(c, compatibility)
                : Decompositions.TABLE.get(c, compatibility);
        if (parts == null) {
            append(c);
            return;
        }
        for (int part : parts) {
            decompose(part);
        }
    }

    /** Sorts each run of marks by class, keeping the order of equal ones. */
    private void order() {
        for (int i = 0; i < length;) {
            if (CharacterData.combining(text[i]) == 0) {
                i++;
                continue;
            }
            int start = i;
            while (i < length && CharacterData.combining(text[i]) != 0) {
                i++;
            }
            if (i - start > 1) {
                sort(start, i);
            }
        }
    }

    private void sort(int start, int end) {
        if (end - start > 20) {
            // classes above, places below: a stable sort of long runs
            long[] keys = new long[end - start];
            for (int i = start; i < end; i++) {
                keys[i - start] = (long) CharacterData.combining(text[i]) << 32 | i;
            }
            Arrays.sort(keys);
            int[] old = Arrays.copyOfRange(text, start, end);
            for (int i = start; i < end; i++) {
                text[i] = old[(int) keys[i - start] - start];
            }
            return;
        }
        for (int i = start + 1; i < end; i++) {
            int c = text[i];
            int combining = CharacterData.combining(c);
            int j = i;
            while (j > start && CharacterData.combining(text[j - 1]) > combining) {
                text[j] = text[j - 1];
                j--;
            }
            text[j] = c;
        }
    }

    private void compose() {
        int starter = -1; // place of the last starter in the output
        int lastClass = 0; // of what follows the starter in the output, 0 if nothing does
        int out = 0;
        for (int i = 0; i < length; i++) {
            int c = text[i];
            int combining = CharacterData.combining(c);
            boolean blocked = starter < 0 || out - 1 > starter && (lastClass == 0 || lastClass >= combining);
            int joined = blocked ? -1 : pair(text[starter], c);
            if (joined >= 0) {
                text[starter] = joined;
                continue;
            }
            if (combining == 0) {
                starter = out;
            }
            lastClass = combining;
            text[out++] = c;
        }
        length = out;
    }

    private static int pair(int first, int second) {
        if (first >= LBASE && first < LBASE + LCOUNT && second >= VBASE && second < VBASE + VCOUNT) {
            return SBASE + ((first - LBASE) * VCOUNT + second - VBASE) * TCOUNT;
        }
        if (first >= SBASE && first < SBASE + SCOUNT && (first - SBASE) % TCOUNT == 0 && second > TBASE
                && second < TBASE + TCOUNT) {
            return first + second - TBASE;
        }
        return Decompositions.TABLE.compose(first, second);
    }
}
