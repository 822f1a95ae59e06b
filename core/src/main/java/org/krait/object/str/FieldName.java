package org.krait.object.str;

import org.krait.algorithm.unicode.CharacterType;
import org.krait.object.Errors;

/**
 * A field name of PEP 3101 taken apart: {@code first ('.' attribute | '[' element ']')*}. Parts that are decimal
 * numbers are indices.
 */
public final class FieldName {
    private final PyStr text;
    private int at;

    /** The first part. */
    public final PyStr first;
    /** The first part as a number, or -1. */
    public final long firstIndex;

    /** Whether the part found by {@link #next} is an attribute, not an element. */
    public boolean isAttribute;
    public PyStr part;
    /** The part as a number, or -1. */
    public long index;

    public FieldName(PyStr text) {
        this.text = text;
        while (at < text.length() && text.codePointAt(at) != '.' && text.codePointAt(at) != '[') {
            at++;
        }
        first = text.substring(0, at);
        firstIndex = number(first);
    }

    /** Moves to the next part; false at the end. ValueError for a broken name. */
    public boolean next() {
        int end = text.length();
        if (at >= end) {
            return false;
        }
        int c = text.codePointAt(at++);
        int start = at;
        if (c == '.') {
            isAttribute = true;
            while (at < end && text.codePointAt(at) != '.' && text.codePointAt(at) != '[') {
                at++;
            }
            part = text.substring(start, at);
            index = -1;
        } else if (c == '[') {
            isAttribute = false;
            while (at < end && text.codePointAt(at) != ']') {
                at++;
            }
            if (at >= end) {
                throw Errors.valueError("Missing ']' in format string");
            }
            part = text.substring(start, at++);
            index = number(part);
        } else {
            throw Errors.valueError("Only '.' or '[' may follow ']' in format field specifier");
        }
        if (part.length() == 0) {
            throw Errors.valueError("Empty attribute in format string");
        }
        return true;
    }

    private static long number(PyStr s) {
        if (s.length() == 0) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < s.length(); i++) {
            int digit = CharacterType.decimal(s.codePointAt(i));
            if (digit < 0) {
                return -1;
            }
            if (value > (Long.MAX_VALUE - digit) / 10) {
                throw Errors.valueError("Too many decimal digits in format string");
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
