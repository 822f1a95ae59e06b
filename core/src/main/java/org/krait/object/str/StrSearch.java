package org.krait.object.str;

import org.krait.algorithm.search.LinearSearch;

/**
 * Where one text stands in another: the search behind {@code find index count replace split partition in}. Positions
 * and results count code points.
 */
final class StrSearch {
    private StrSearch() {
    }

    /** The first position in [start, end - length of sub] where sub stands, or -1. */
    static int find(PyStr s, PyStr sub, int start, int end) {
        int n = sub.length();
        if (end - start < n) {
            return -1;
        }
        if (n == 0) {
            return start;
        }
        if (s.wide == null) {
            if (sub.wide != null) {
                return -1;
            }
            if (n == 1) {
                return s.text.indexOf(sub.text.charAt(0), start, end);
            }
            return n < LinearSearch.LONG ? s.text.indexOf(sub.text, start, end)
                    : LinearSearch.find(s.text::charAt, start, end, sub.text::charAt, n);
        }
        if (n >= LinearSearch.LONG) {
            return LinearSearch.find(s::codePointAt, start, end, sub::codePointAt, n);
        }
        int first = sub.codePointAt(0);
        int[] w = s.wide;
        for (int i = start; i <= end - n; i++) {
            if (w[i] == first && matches(s, i, sub)) {
                return i;
            }
        }
        return -1;
    }

    /** The last position in [start, end - length of sub] where sub stands, or -1. */
    static int rfind(PyStr s, PyStr sub, int start, int end) {
        int n = sub.length();
        if (end - start < n) {
            return -1;
        }
        if (n == 0) {
            return end;
        }
        if (n >= LinearSearch.LONG) {
            return LinearSearch.rfind(s::codePointAt, start, end, sub::codePointAt, n);
        }
        if (s.wide == null) {
            if (sub.wide != null) {
                return -1;
            }
            int at = s.text.lastIndexOf(sub.text, end - n);
            return at < start ? -1 : at;
        }
        for (int i = end - n; i >= start; i--) {
            if (matches(s, i, sub)) {
                return i;
            }
        }
        return -1;
    }

    /** How often sub stands in [start, end] without overlap; the empty text stands between all characters. */
    static int count(PyStr s, PyStr sub, int start, int end, int max) {
        int n = sub.length();
        if (end < start) {
            return 0;
        }
        if (n == 0) {
            return Math.min(end - start + 1, max);
        }
        int count = 0;
        int at = start;
        while (count < max && (at = find(s, sub, at, end)) >= 0) {
            count++;
            at += n;
        }
        return count;
    }

    /** Whether sub stands at a position of s; there must be room. */
    static boolean matches(PyStr s, int at, PyStr sub) {
        int n = sub.length();
        if (s.wide == null) {
            return sub.wide == null && s.text.startsWith(sub.text, at);
        }
        for (int i = 0; i < n; i++) {
            if (s.wide[at + i] != sub.codePointAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@code s.replace(old, new, max)}; max below zero: all. */
    static PyStr replace(PyStr s, PyStr old, PyStr by, long max) {
        int limit = max < 0 || max > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) max;
        int n = s.length();
        int m = old.length();
        if (limit == 0 || m > n) {
            return null;
        }
        if (m == 0) {
            StrBuilder out = new StrBuilder(n + by.length() * (n + 1));
            for (int i = 0; i < n; i++) {
                if (limit-- > 0) {
                    out.append(by);
                }
                out.append(s.codePointAt(i));
            }
            if (limit > 0) {
                out.append(by);
            }
            return out.toStr();
        }
        int at = find(s, old, 0, n);
        if (at < 0) {
            return null;
        }
        if (s.wide == null && by.wide == null && limit == Integer.MAX_VALUE) {
            if (m == 1 && by.length() == 1) {
                return PyStr.ofUnits(s.text.replace(old.text.charAt(0), by.text.charAt(0)));
            }
        }
        StrBuilder out = new StrBuilder(n);
        int from = 0;
        while (at >= 0 && limit-- > 0) {
            out.append(s, from, at).append(by);
            from = at + m;
            at = find(s, old, from, n);
        }
        return out.append(s, from, n).toStr();
    }
}
