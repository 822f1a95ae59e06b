package org.krait.object.str;

import org.krait.object.Errors;

/**
 * Walks over a format string of PEP 3101: literal text and replacement fields
 * {@code '{' [name] ['!' conversion] [':' spec] '}'}. Braces written twice are text. After {@link #next} the fields
 * say what was found.
 */
public final class FormatMarkup {
    private final PyStr text;
    private final int end;
    private int at;

    /** The text before the field. */
    public PyStr literal;
    /** Whether there is a field. */
    public boolean hasField;
    public PyStr fieldName;
    public PyStr spec;
    /** Whether the spec has fields of its own. */
    public boolean specHasFields;
    /** A code point, or 0. */
    public int conversion;

    public FormatMarkup(PyStr text) {
        this.text = text;
        this.end = text.length();
    }

    /** Moves on; false at the end. ValueError for broken markup. */
    public boolean next() {
        if (at >= end) {
            return false;
        }
        hasField = false;
        fieldName = PyStr.EMPTY;
        spec = PyStr.EMPTY;
        specHasFields = false;
        conversion = 0;
        int start = at;
        int c = 0;
        boolean brace = false;
        while (at < end && !brace) {
            c = text.codePointAt(at++);
            brace = c == '{' || c == '}';
        }
        if (!brace) {
            literal = text.substring(start, end);
            return true;
        }
        boolean atEnd = at >= end;
        boolean twice = !atEnd && text.codePointAt(at) == c;
        if (c == '}' && !twice) {
            throw Errors.valueError("Single '}' encountered in format string");
        }
        if (atEnd) {
            throw Errors.valueError("Single '{' encountered in format string");
        }
        if (twice) {
            literal = text.substring(start, at);
            at++;
            return true;
        }
        literal = text.substring(start, at - 1);
        hasField = true;
        field();
        return true;
    }

    private void field() {
        int start = at;
        int c = 0;
        boolean ended = false;
        while (at < end && !ended) {
            c = text.codePointAt(at++);
            if (c == '{') {
                throw Errors.valueError("unexpected '{' in field name");
            }
            if (c == '[') {
                while (at < end && text.codePointAt(at) != ']') {
                    at++;
                }
            }
            ended = c == '}' || c == ':' || c == '!';
        }
        if (!ended) {
            throw Errors.valueError("expected '}' before end of string");
        }
        fieldName = text.substring(start, at - 1);
        if (c == '}') {
            return;
        }
        if (c == '!') {
            if (at >= end) {
                throw Errors.valueError("end of string while looking for conversion specifier");
            }
            conversion = text.codePointAt(at++);
            if (at < end) {
                c = text.codePointAt(at++);
                if (c == '}') {
                    return;
                }
                if (c != ':') {
                    throw Errors.valueError("expected ':' after conversion specifier");
                }
            }
        }
        start = at;
        int depth = 1;
        while (at < end) {
            c = text.codePointAt(at++);
            if (c == '{') {
                specHasFields = true;
                depth++;
            } else if (c == '}' && --depth == 0) {
                spec = text.substring(start, at - 1);
                return;
            }
        }
        throw Errors.valueError("unmatched '{' in format spec");
    }
}
