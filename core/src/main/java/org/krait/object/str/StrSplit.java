package org.krait.object.str;

import java.util.ArrayList;
import java.util.List;

import org.krait.algorithm.unicode.CharacterType;

/**
 * Texts taken apart: {@code split rsplit splitlines} (library reference, "String Methods").
 */
final class StrSplit {
    private StrSplit() {
    }

    static boolean isSpace(int c) {
        return CharacterType.isSpace(c);
    }

    /** The words between runs of white space, at most max cuts from the left. */
    static List<PyStr> words(PyStr s, int max) {
        List<PyStr> out = new ArrayList<>();
        int n = s.length();
        int i = 0;
        while (true) {
            while (i < n && isSpace(s.codePointAt(i))) {
                i++;
            }
            if (i == n) {
                return out;
            }
            if (max-- <= 0) {
                break;
            }
            int start = i;
            while (i < n && !isSpace(s.codePointAt(i))) {
                i++;
            }
            out.add(s.substring(start, i));
        }
        out.add(s.substring(i, n));
        return out;
    }

    /** The same from the right; the words come in the order of the text. */
    static List<PyStr> wordsFromRight(PyStr s, int max) {
        List<PyStr> out = new ArrayList<>();
        int i = s.length();
        while (true) {
            while (i > 0 && isSpace(s.codePointAt(i - 1))) {
                i--;
            }
            if (i == 0) {
                break;
            }
            if (max-- <= 0) {
                out.add(s.substring(0, i));
                break;
            }
            int end = i;
            while (i > 0 && !isSpace(s.codePointAt(i - 1))) {
                i--;
            }
            out.add(s.substring(i, end));
        }
        return out.reversed();
    }

    /** The parts between separators, at most max cuts from the left. */
    static List<PyStr> parts(PyStr s, PyStr sep, int max) {
        List<PyStr> out = new ArrayList<>();
        int n = s.length();
        int from = 0;
        while (max-- > 0) {
            int at = StrSearch.find(s, sep, from, n);
            if (at < 0) {
                break;
            }
            out.add(s.substring(from, at));
            from = at + sep.length();
        }
        out.add(s.substring(from, n));
        return out;
    }

    /** The same from the right. */
    static List<PyStr> partsFromRight(PyStr s, PyStr sep, int max) {
        List<PyStr> out = new ArrayList<>();
        int end = s.length();
        while (max-- > 0) {
            int at = StrSearch.rfind(s, sep, 0, end);
            if (at < 0) {
                break;
            }
            out.add(s.substring(at + sep.length(), end));
            end = at;
        }
        out.add(s.substring(0, end));
        return out.reversed();
    }

    static boolean isLineBreak(int c) {
        return c >= 10 && c <= 13 || c >= 28 && c <= 30 || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** The lines, with their ends if asked; carriage return and line feed together are one end. */
    static List<PyStr> lines(PyStr s, boolean keepEnds) {
        List<PyStr> out = new ArrayList<>();
        int n = s.length();
        int i = 0;
        while (i < n) {
            int start = i;
            while (i < n && !isLineBreak(s.codePointAt(i))) {
                i++;
            }
            int end = i;
            if (i < n) {
                i += s.codePointAt(i) == '\r' && i + 1 < n && s.codePointAt(i + 1) == '\n' ? 2 : 1;
                if (keepEnds) {
                    end = i;
                }
            }
            out.add(s.substring(start, end));
        }
        return out;
    }
}
