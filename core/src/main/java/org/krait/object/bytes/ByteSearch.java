package org.krait.object.bytes;

import org.krait.algorithm.search.LinearSearch;

/** Where one run of bytes stands in another. All positions are within [start, end]. */
final class ByteSearch {
    private ByteSearch() {
    }

    static int find(byte[] s, byte[] sub, int start, int end) {
        int n = sub.length;
        if (end - start < n) {
            return -1;
        }
        if (n == 0) {
            return start;
        }
        if (n >= LinearSearch.LONG) {
            return LinearSearch.find(i -> s[i], start, end, i -> sub[i], n);
        }
        byte first = sub[0];
        int last = end - n;
        for (int i = start; i <= last; i++) {
            if (s[i] == first && matches(s, i, sub)) {
                return i;
            }
        }
        return -1;
    }

    static int rfind(byte[] s, byte[] sub, int start, int end) {
        if (sub.length >= LinearSearch.LONG && end - start >= sub.length) {
            return LinearSearch.rfind(i -> s[i], start, end, i -> sub[i], sub.length);
        }
        for (int i = end - sub.length; i >= start; i--) {
            if (matches(s, i, sub)) {
                return i;
            }
        }
        return -1;
    }

    static int count(byte[] s, byte[] sub, int start, int end) {
        if (end < start) {
            return 0;
        }
        if (sub.length == 0) {
            return end - start + 1;
        }
        int count = 0;
        for (int at = find(s, sub, start, end); at >= 0; at = find(s, sub, at + sub.length, end)) {
            count++;
        }
        return count;
    }

    static boolean matches(byte[] s, int at, byte[] sub) {
        for (int i = 0; i < sub.length; i++) {
            if (s[at + i] != sub[i]) {
                return false;
            }
        }
        return true;
    }

    /** Replaces up to limit occurrences; null if there is none. */
    static byte[] replace(byte[] s, int size, byte[] old, byte[] by, int limit) {
        if (limit == 0 || old.length > size) {
            return null;
        }
        ByteBuilder out = new ByteBuilder(size);
        int left = limit;
        if (old.length == 0) {
            for (int i = 0; i < size; i++) {
                if (left-- > 0) {
                    out.append(by);
                }
                out.append(s[i]);
            }
            if (left > 0) {
                out.append(by);
            }
            return out.toBytes();
        }
        int at = find(s, old, 0, size);
        if (at < 0) {
            return null;
        }
        int from = 0;
        while (at >= 0 && left-- > 0) {
            out.append(s, from, at).append(by);
            from = at + old.length;
            at = find(s, old, from, size);
        }
        return out.append(s, from, size).toBytes();
    }
}
