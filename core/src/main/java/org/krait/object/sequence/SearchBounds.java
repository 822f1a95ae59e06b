package org.krait.object.sequence;

import org.krait.object.Py;
import org.krait.object.PyObject;

/** Arguments {@code start} and {@code end} of searches in text and bytes: they mean what the bounds of a slice do. */
public final class SearchBounds {
    private SearchBounds() {}

    /** Start and end of a part, read from arguments that may be missing or None, and cut to a length. */
    public static int[] of(PyObject start, PyObject end, int length) {
        return clip(lower(start), upper(end), length);
    }

    /** The lower bound as a number; null and None are the start. */
    public static long lower(PyObject start) {
        return start == null || start == Py.None ? 0 : Subscripts.bound(start);
    }

    /** The upper bound as a number; null and None are the end. */
    public static long upper(PyObject end) {
        return end == null || end == Py.None ? Long.MAX_VALUE : Subscripts.bound(end);
    }

    /** Bounds cut to a length: the start is from 0 to one more than the length, the end from 0 to the length. */
    public static int[] clip(long from, long to, int length) {
        if (to > length) {
            to = length;
        } else if (to < 0) {
            to = Math.max(0, to + length);
        }
        if (from < 0) {
            from = Math.max(0, from + length);
        }
        return new int[] {(int) Math.min(from, length + 1L), (int) to};
    }

    /** A limit to the number of cuts or replacements, where a negative number is none. */
    public static int limit(long count) {
        return count < 0 || count > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) count;
    }
}
