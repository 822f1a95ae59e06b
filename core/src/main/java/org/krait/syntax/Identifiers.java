package org.krait.syntax;

import java.nio.charset.StandardCharsets;

import org.krait.algorithm.unicode.CharacterType;

/**
 * Identifiers (PEP 3131, language reference 2.3): which characters they may hold, and one String for each
 * spelling of a source. Properties are those of Unicode 16, which Java 25 and Python 3.14 share.
 */
final class Identifiers {

    /** An ASCII name or keyword. */
    static final class Entry {
        /** The number that the characters are to the base {@link #KEY_BASE}, modulo 2 to the 64th. */
        private final long key;
        /** Where it was read first. */
        private final int start;
        final int length;
        /** {@link Token#NAME} or the keyword's kind. */
        int kind = Token.NAME;
        String name;

        private Entry(long key, int start, int length, String name) {
            this.key = key;
            this.start = start;
            this.length = length;
            this.name = name;
        }
    }

    /** Greater than any character, and odd, so that all of a long name shows in its key. */
    private static final long KEY_BASE = 131;

    /** So many characters have a key less than 2 to the 64th: names no longer are equal if their keys are. */
    private static final int KEY_CHARACTERS = 9;

    /** The keywords, hard and soft, that all sources share. */
    private static final Identifiers KEYWORDS = ofKeywords();

    /** Open addressing. */
    private Entry[] entries;
    private int used;

    private Identifiers(Entry[] entries, int used) {
        this.entries = entries;
        this.used = used;
    }

    /** The keywords only. */
    Identifiers() {
        this(KEYWORDS.entries.clone(), KEYWORDS.used);
    }

    private static Identifiers ofKeywords() {
        Identifiers all = new Identifiers(new Entry[512], 0);
        for (int i = 0; i < Token.KEYWORDS.length; i++) {
            all.define(Token.KEYWORDS[i], Token.FIRST_KEYWORD + i);
        }
        for (String name : Token.SOFT_KEYWORDS) {
            all.define(name, Token.NAME);
        }
        return all;
    }

    /** Defines a kind, and the very string that stands for a spelling. */
    private void define(String name, int kind) {
        Entry entry = read((name + ' ').getBytes(StandardCharsets.ISO_8859_1), 0);
        entry.kind = kind;
        entry.name = name;
    }

    /** Reads a name that starts at an offset and ends before the source does; null if it is not ASCII. */
    Entry read(byte[] source, int start) {
        boolean[] continues = SourceReader.CONTINUES_NAME;
        int p = start;
        int c = source[p];
        long key = 0;
        while (c >= 0 && continues[c]) {
            key = key * KEY_BASE + c;
            c = source[++p];
        }
        if (c < 0) {
            return null;
        }
        int length = p - start;
        Entry[] all = entries;
        int slot = (int) key & all.length - 1;
        Entry entry;
        while ((entry = all[slot]) != null) {
            if (entry.key == key && entry.length == length
                    && (length <= KEY_CHARACTERS || isSame(entry, source, start))) {
                return entry;
            }
            slot = slot + 1 & all.length - 1;
        }
        entry = new Entry(key, start, length, new String(source, start, length, StandardCharsets.ISO_8859_1));
        all[slot] = entry;
        if (++used * 2 > all.length) {
            grow();
        }
        return entry;
    }

    private static boolean isSame(Entry entry, byte[] source, int start) {
        int known = entry.start;
        int i = 0;
        while (i < entry.length && source[known + i] == source[start + i]) {
            i++;
        }
        return i == entry.length;
    }

    private void grow() {
        Entry[] larger = new Entry[entries.length * 2];
        for (Entry entry : entries) {
            if (entry != null) {
                int slot = (int) entry.key & larger.length - 1;
                while (larger[slot] != null) {
                    slot = slot + 1 & larger.length - 1;
                }
                larger[slot] = entry;
            }
        }
        entries = larger;
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
