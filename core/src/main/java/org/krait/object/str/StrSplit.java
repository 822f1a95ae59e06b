package org.krait.object.str;

import java.util.ArrayList;
import java.util.List;

import org.krait.algorithm.unicode.CharacterType;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.SearchBounds;

/** Texts taken apart: {@code split rsplit splitlines partition rpartition} (library reference, "String Methods"). */
final class StrSplit {
    private StrSplit() {
    }

    static PyObject split(PyStr s, PyObject sep, long maxsplit) {
        PyStr by = separatorOrNull(sep);
        int max = SearchBounds.limit(maxsplit);
        return list(by == null ? words(s, max) : parts(s, by, max));
    }

    static PyObject rsplit(PyStr s, PyObject sep, long maxsplit) {
        PyStr by = separatorOrNull(sep);
        int max = SearchBounds.limit(maxsplit);
        return list(by == null ? wordsFromRight(s, max) : partsFromRight(s, by, max));
    }

    static PyObject splitlines(PyStr s, boolean keepEnds) {
        return list(lines(s, keepEnds));
    }

    static PyObject partition(PyStr s, PyObject sep) {
        PyStr by = separator(sep, "must be str, not ");
        int at = StrSearch.find(s, by, 0, s.length());
        return at < 0 ? Py.tuple(s.exact(), PyStr.EMPTY, PyStr.EMPTY) : cut(s, at, by);
    }

    static PyObject rpartition(PyStr s, PyObject sep) {
        PyStr by = separator(sep, "must be str, not ");
        int at = StrSearch.rfind(s, by, 0, s.length());
        return at < 0 ? Py.tuple(PyStr.EMPTY, PyStr.EMPTY, s.exact()) : cut(s, at, by);
    }

    private static PyObject cut(PyStr s, int at, PyStr by) {
        return Py.tuple(s.substring(0, at), by, s.substring(at + by.length(), s.length()));
    }

    /** The separator of split, null for white space. */
    private static PyStr separatorOrNull(PyObject sep) {
        return sep == null || sep == Py.None ? null : separator(sep, "must be str or None, not ");
    }

    private static PyStr separator(PyObject sep, String message) {
        if (!(sep instanceof PyStr s)) {
            throw Errors.typeError(message + sep.type().longName());
        }
        if (s.length() == 0) {
            throw Errors.valueError("empty separator");
        }
        return s;
    }

    private static PyObject list(List<PyStr> parts) {
        return new PyList(parts.toArray(new PyObject[0]));
    }

    /** The words between runs of white space, at most max cuts from the left. */
    static List<PyStr> words(PyStr s, int max) {
        List<PyStr> out = new ArrayList<>();
        int n = s.length();
        int i = 0;
        while (true) {
            while (i < n && CharacterType.isSpace(s.codePointAt(i))) {
                i++;
            }
            if (i == n) {
                return out;
            }
            if (max-- <= 0) {
                break;
            }
            int start = i;
            while (i < n && !CharacterType.isSpace(s.codePointAt(i))) {
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
            while (i > 0 && CharacterType.isSpace(s.codePointAt(i - 1))) {
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
            while (i > 0 && !CharacterType.isSpace(s.codePointAt(i - 1))) {
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
