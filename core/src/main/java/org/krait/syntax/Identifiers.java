package org.krait.syntax;

import java.nio.charset.StandardCharsets;

import org.krait.algorithm.unicode.CharacterType;
import org.krait.algorithm.unicode.Normalization;

/**
 * Identifiers (PEP 3131, language reference 2.3): which characters they may hold, and one String for each
 * spelling of a source. Properties are those of Unicode 16, which Java 25 and Python 3.14 share.
 */
final class Identifiers {

    /** Open addressing; spellings are ASCII. */
    private byte[][] spellings = new byte[512][];
    private String[] names = new String[512];
    private int[] kinds = new int[512];
    private int used;

    Identifiers() {
        for (int i = 0; i < Token.KEYWORDS.length; i++) {
            byte[] spelling = Token.KEYWORDS[i].getBytes(StandardCharsets.ISO_8859_1);
            kinds[find(spelling, 0, spelling.length)] = Token.FIRST_KEYWORD + i;
        }
    }

    /** The slot of an ASCII spelling: for {@link #name} and {@link #kind}, until the next call. */
    int find(byte[] source, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + source[i];
        }
        hash ^= hash >>> 15;
        int mask = names.length - 1;
        int slot = hash & mask;
        int length = end - start;
        while (true) {
            byte[] spelling = spellings[slot];
            if (spelling == null) {
                break;
            }
            if (spelling.length == length
                    && java.util.Arrays.equals(spelling, 0, length, source, start, end)) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        if (used * 2 >= names.length) {
            grow();
            return find(source, start, end);
        }
        used++;
        spellings[slot] = java.util.Arrays.copyOfRange(source, start, end);
        names[slot] = new String(source, start, length, StandardCharsets.ISO_8859_1);
        kinds[slot] = Token.NAME;
        return slot;
    }

    String name(int slot) {
        return names[slot];
    }

    /** {@link Token#NAME} or the keyword's kind. */
    int kind(int slot) {
        return kinds[slot];
    }

    private void grow() {
        byte[][] oldSpellings = spellings;
        int[] oldKinds = kinds;
        String[] oldNames = names;
        int length = oldNames.length * 2;
        spellings = new byte[length][];
        names = new String[length];
        kinds = new int[length];
        used = 0;
        for (int i = 0; i < oldNames.length; i++) {
            if (oldSpellings[i] != null) {
                int slot = find(oldSpellings[i], 0, oldSpellings[i].length);
                names[slot] = oldNames[i];
                kinds[slot] = oldKinds[i];
            }
        }
    }

    /** The name that a spelling with characters beyond ASCII stands for: its NFKC form. */
    static String normalize(byte[] source, int start, int end) {
        String spelling = new String(source, start, end - start, StandardCharsets.UTF_8);
        return Normalization.normalize("NFKC", spelling);
    }

    /**
     * Looks for a character that an identifier must not hold.
     *
     * @return its index in the name, or -1
     */
    static int findInvalid(String name) {
        int i = 0;
        while (i < name.length()) {
            int c = name.codePointAt(i);
            if (i == 0 ? c != '_' && !CharacterType.isXidStart(c) : !CharacterType.isXidContinue(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }
}
