package org.krait.module.sre;

import org.krait.algorithm.regex.RegexMatcher;
import org.krait.object.Errors;
import org.krait.object.PyObject;

/** One run of a pattern over a text: the engine, set to a region of it. */
final class Search {
    final PyPattern pattern;
    final Text text;
    final int pos;
    final int endpos;
    final RegexMatcher matcher;

    Search(PyPattern pattern, PyObject string, long pos, long endpos) {
        this.pattern = pattern;
        text = Text.of(string);
        if (pattern.isBytes() != null && pattern.isBytes() != text.isBytes()) {
            throw Errors.typeError(text.isBytes() ? "cannot use a string pattern on a bytes-like object"
                    : "cannot use a bytes pattern on a string-like object");
        }
        int length = text.length();
        this.endpos = (int) Math.max(0, Math.min(endpos, length));
        this.pos = (int) Math.max(0, Math.min(pos, length));
        matcher = new RegexMatcher(pattern.code, pattern.groups, text.subject, this.pos, this.endpos, null);
    }

    /** What was found, as a match object. */
    PyMatch found() {
        int[] marks = new int[2 * (pattern.groups + 1)];
        for (int g = 0; g <= pattern.groups; g++) {
            marks[2 * g] = matcher.start(g);
            marks[2 * g + 1] = matcher.end(g);
        }
        return new PyMatch(pattern, text, pos, endpos, marks, matcher.lastIndex());
    }

    /** The text of a group, or what stands for one that did not match. */
    PyObject group(int g, PyObject otherwise) {
        int start = matcher.start(g);
        return start < 0 ? otherwise : text.part(start, matcher.end(g));
    }
}
