package org.krait.object.str;

import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.exception.PyExceptions;

/** Texts in columns: padding to a width, and tabs. */
final class StrColumns {
    private StrColumns() {}

    /** The text in the middle of a field. */
    static PyStr center(PyStr text, long width, PyObject fillchar) {
        long pad = width - text.length();
        int fill = fill(fillchar);
        if (pad <= 0) {
            return text.exact();
        }
        long left = pad / 2 + (pad & width & 1);
        return padded(text, left, pad - left, fill);
    }

    /** The text at the left of a field. */
    static PyStr ljust(PyStr text, long width, PyObject fillchar) {
        return padded(text, 0, width - text.length(), fill(fillchar));
    }

    /** The text at the right of a field. */
    static PyStr rjust(PyStr text, long width, PyObject fillchar) {
        return padded(text, width - text.length(), 0, fill(fillchar));
    }

    /** The text behind zeros, which follow its sign. */
    static PyStr zfill(PyStr text, long width) {
        long pad = width - text.length();
        if (pad <= 0) {
            return text.exact();
        }
        if (width > Integer.MAX_VALUE - 8) {
            throw Errors.of(PyExceptions.MemoryError);
        }
        int signs = text.length() > 0 && (text.codePointAt(0) == '+' || text.codePointAt(0) == '-') ? 1 : 0;
        return new StrBuilder((int) width).append(text, 0, signs).append('0', (int) pad)
                .append(text, signs, text.length()).toStr();
    }

    /** The text with blanks up to the next tab stop for each tab. */
    static PyStr expandtabs(PyStr text, int tabsize) {
        if (text.indexOf('\t') < 0) {
            return text.exact();
        }
        StrBuilder out = new StrBuilder(text.length());
        long column = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (c == '\t') {
                if (tabsize > 0) {
                    long blanks = tabsize - column % tabsize;
                    if (blanks + out.length() > Integer.MAX_VALUE - 8) {
                        throw Errors.overflowError("new string is too long");
                    }
                    column += blanks;
                    out.append(' ', (int) blanks);
                }
            } else {
                column = c == '\n' || c == '\r' ? 0 : column + 1;
                out.append(c);
            }
        }
        return out.toStr();
    }

    private static int fill(PyObject fillchar) {
        if (fillchar == null) {
            return ' ';
        }
        if (!(fillchar instanceof PyStr s)) {
            throw Errors.typeError("The fill character must be a unicode character, not " + fillchar.type().longName());
        }
        if (s.length() != 1) {
            throw Errors.typeError("The fill character must be exactly one character long");
        }
        return s.codePointAt(0);
    }

    private static PyStr padded(PyStr text, long left, long right, int fill) {
        if (left <= 0 && right <= 0) {
            return text.exact();
        }
        long size = text.length() + Math.max(left, 0) + Math.max(right, 0);
        if (size > Integer.MAX_VALUE - 8) {
            throw Errors.of(PyExceptions.MemoryError);
        }
        return new StrBuilder((int) size).append(fill, (int) left).append(text).append(fill, (int) right).toStr();
    }
}
