package org.krait.syntax;

import java.nio.charset.StandardCharsets;

import org.krait.algorithm.unicode.CharacterType;
import org.krait.algorithm.unicode.Normalization;

/**
 * Identifiers (PEP 3131, language reference 2.3): which characters they may hold, and one String for each
 * spelling of a source. Properties are those of Unicode 16, which Java 25 and Python 3.14 share.
 */
final class Identifiers {

    /** What {@link #read} returns for a name that is not ASCII. */
    static final int NOT_ASCII = -1;

    /** Greater than any character, and odd, so that all of a long name shows in its key. */
    private static final long KEY_BASE = 131;

    /** How many characters a key tells apart: their number to this base is less than 2 to the 64th. */
    private static final int KEY_CHARACTERS = 9;

    /**
     * Open addressing. A name's key is the number that its characters are to the base above, modulo 2 to the 64th:
     * short names with equal keys are equal, and need not be compared byte by byte.
     */
    private long[] keys = new long[512];
    /** Where each name was read first; -1 for a short one. */
    private int[] starts = new int[512];
    private String[] names = new String[512];
    private int[] kinds = new int[512];
    private int used;
    private int end;

    Identifiers() {
        byte[] keywords = (String.join(" ", Token.KEYWORDS) + ' ').getBytes(StandardCharsets.ISO_8859_1);
        int next = 0;
        for (int i = 0; i < Token.KEYWORDS.length; i++) {
            kinds[read(keywords, next)] = Token.FIRST_KEYWORD + i;
            next = end + 1;
        }
    }

    /**
     * Reads a name that starts at an offset and ends before the source does; {@link #end} is where.
     *
     * @return the slot for {@link #name} and {@link #kind}, until the next call; {@link #NOT_ASCII} if it has none
     */
    int read(byte[] source, int start) {
        boolean[] continues = SourceReader.CONTINUES_NAME;
        int p = start;
        int c = source[p];
        long key = 0;
        while (c >= 0 && continues[c]) {
            key = key * KEY_BASE + c;
            c = source[++p];
        }
        if (c < 0) {
            return NOT_ASCII;
        }
        end = p;
        boolean isShort = p - start <= KEY_CHARACTERS;
        int slot = (int) key & names.length - 1;
        while (names[slot] != null) {
            if (keys[slot] == key && (isShort ? starts[slot] < 0 : isSame(starts[slot], source, start))) {
                return slot;
            }
            slot = slot + 1 & names.length - 1;
        }
        if (used * 2 >= names.length) {
            grow();
            slot = freeSlot(key);
        }
        used++;
        keys[slot] = key;
        starts[slot] = isShort ? -1 : start;
        names[slot] = new String(source, start, p - start, StandardCharsets.ISO_8859_1);
        kinds[slot] = Token.NAME;
        return slot;
    }

    /** Whether the name read last, at {@code start}, is the long name at {@code known}. */
    private boolean isSame(int known, byte[] source, int start) {
        if (known < 0) {
            return false;
        }
        int length = end - start;
        int i = 0;
        while (i < length && source[known + i] == source[start + i]) {
            i++;
        }
        return i == length && !SourceReader.continuesName(source[known + i]);
    }

    private int freeSlot(long key) {
        int slot = (int) key & names.length - 1;
        while (names[slot] != null) {
            slot = slot + 1 & names.length - 1;
        }
        return slot;
    }

    /** Offset behind the name read last. */
    int end() {
        return end;
    }

    String name(int slot) {
        return names[slot];
    }

    /** {@link Token#NAME} or the keyword's kind. */
    int kind(int slot) {
        return kinds[slot];
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldStarts = starts;
        int[] oldKinds = kinds;
        String[] oldNames = names;
        int length = oldNames.length * 2;
        keys = new long[length];
        starts = new int[length];
        names = new String[length];
        kinds = new int[length];
        for (int i = 0; i < oldNames.length; i++) {
            if (oldNames[i] != null) {
                int slot = freeSlot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                starts[slot] = oldStarts[i];
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
