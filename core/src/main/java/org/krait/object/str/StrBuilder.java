package org.krait.object.str;

import java.util.Arrays;

/**
 * Collects code points into a {@link PyStr}. Stays narrow until a code point beyond U+FFFF arrives.
 */
public final class StrBuilder {
    /** Inv: exactly one of these is in use. */
    private StringBuilder narrow;
    private int[] wide;
    private int size;

    /** The text that was added first and whole: the result, if nothing follows, is this very object. */
    private PyStr first;

    /** An empty builder. */
    public StrBuilder() {
        this(16);
    }

    /**
     * An empty builder.
     *
     * @param capacity how many code points to make room for
     */
    public StrBuilder(int capacity) {
        narrow = new StringBuilder(capacity);
    }

    /** How many code points are there. */
    public int length() {
        return wide == null ? narrow.length() : size;
    }

    /**
     * Adds one code point.
     *
     * @param codePoint any code point; a surrogate stays alone
     * @return this
     */
    public StrBuilder append(int codePoint) {
        if (wide == null) {
            if (codePoint <= 0xFFFF) {
                narrow.append((char) codePoint);
                return this;
            }
            widen(16);
        } else if (size == wide.length) {
            grow(1);
        }
        wide[size++] = codePoint;
        return this;
    }

    /** Adds one code point several times. */
    public StrBuilder append(int codePoint, int times) {
        for (int i = 0; i < times; i++) {
            append(codePoint);
        }
        return this;
    }

    /** Adds the chars of a Java string, one code point each: ASCII text, or units of a narrow text. */
    public StrBuilder append(String units) {
        if (wide == null) {
            narrow.append(units);
        } else {
            grow(units.length());
            for (int i = 0; i < units.length(); i++) {
                wide[size++] = units.charAt(i);
            }
        }
        return this;
    }

    /** Adds a text. */
    public StrBuilder append(PyStr text) {
        return append(text, 0, text.length());
    }

    /** Adds the part of a text between two positions. */
    public StrBuilder append(PyStr text, int start, int end) {
        if (start == 0 && end == text.length() && length() == 0) {
            first = text;
        }
        if (text.wide == null) {
            if (wide == null) {
                narrow.append(text.text, start, end);
                return this;
            }
            grow(end - start);
            for (int i = start; i < end; i++) {
                wide[size++] = text.text.charAt(i);
            }
            return this;
        }
        if (wide == null) {
            widen(end - start);
        } else {
            grow(end - start);
        }
        System.arraycopy(text.wide, start, wide, size, end - start);
        size += end - start;
        return this;
    }

    private void widen(int room) {
        int n = narrow.length();
        wide = new int[n + room + n / 2];
        for (int i = 0; i < n; i++) {
            wide[i] = narrow.charAt(i);
        }
        size = n;
        narrow = null;
    }

    private void grow(int room) {
        if (size + room > wide.length) {
            wide = Arrays.copyOf(wide, Math.max(size + room, wide.length + wide.length / 2));
        }
    }

    /** The text collected so far. */
    public PyStr toStr() {
        if (first != null && first.length() == length() && first.getClass() == PyStr.class) {
            return first;
        }
        return wide == null ? PyStr.ofUnits(narrow.toString()) : PyStr.ofCodePoints(wide, 0, size);
    }
}
