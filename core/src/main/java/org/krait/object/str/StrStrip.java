package org.krait.object.str;

import org.krait.algorithm.unicode.CharacterType;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;

/** {@code strip}, {@code lstrip}, {@code rstrip}: a text without blanks, or without the characters of a set, around. */
final class StrStrip {
    private StrStrip() {}

    /** The text without what stands at the ends that are asked for; {@code chars} None: blanks. */
    static PyStr strip(PyStr text, PyObject chars, String method, boolean left, boolean right) {
        PyStr set = null;
        if (chars != null && chars != Py.None) {
            if (!(chars instanceof PyStr s)) {
                throw Errors.typeError(method + " arg must be None or str");
            }
            set = s;
        }
        int start = 0;
        int end = text.length();
        if (left) {
            while (start < end && strips(text.codePointAt(start), set)) {
                start++;
            }
        }
        if (right) {
            while (end > start && strips(text.codePointAt(end - 1), set)) {
                end--;
            }
        }
        return start == 0 && end == text.length() ? text.exact() : text.substring(start, end);
    }

    private static boolean strips(int c, PyStr set) {
        return set == null ? CharacterType.isSpace(c) : set.indexOf(c) >= 0;
    }
}
