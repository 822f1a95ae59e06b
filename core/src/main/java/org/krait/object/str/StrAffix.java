package org.krait.object.str;

import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.sequence.PyTuple;
import org.krait.object.sequence.SearchBounds;

/** What a text begins or ends with. */
final class StrAffix {
    private StrAffix() {}

    /** {@code startswith} and {@code endswith}, of one text or of any in a tuple. */
    static boolean matches(PyStr text, PyObject affix, PyObject start, PyObject end, String method, boolean atEnd) {
        int from = 0;
        int to = text.length();
        if (start != null || end != null) {
            int[] b = SearchBounds.of(start, end, text.length());
            from = b[0];
            to = b[1];
        }
        if (affix instanceof PyTuple choices) {
            for (PyObject choice : choices.items) {
                if (!(choice instanceof PyStr s)) {
                    throw Errors.typeError("tuple for " + method + " must only contain str, not "
                            + choice.type().longName());
                }
                if (at(text, s, from, to, atEnd)) {
                    return true;
                }
            }
            return false;
        }
        if (!(affix instanceof PyStr s)) {
            throw Errors.typeError(method + " first arg must be str or a tuple of str, not " + affix.type().longName());
        }
        return at(text, s, from, to, atEnd);
    }

    /** Whether the part from {@code from} to {@code to} begins, or ends, with a text. */
    static boolean at(PyStr text, PyStr affix, int from, int to, boolean atEnd) {
        int n = affix.length();
        return to - from >= n && StrSearch.matches(text, atEnd ? to - n : from, affix);
    }
}
