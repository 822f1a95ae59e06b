package org.krait.object.dict;

import org.krait.object.Comparisons;
import org.krait.object.PyObject;

/**
 * Walks through a dict from Java, in insertion order: {@code while (c.advance()) use(c.key, c.value)}. It
 * goes on in the dict's current table if that is replaced, as CPython's {@code PyDict_Next} does, and never
 * complains.
 */
public final class DictCursor {
    private final PyDict dict;
    private int next;

    /** The current entry. */
    public PyObject key;

    public PyObject value;

    private DictTable table;
    private int entry;

    public DictCursor(PyDict dict) {
        this.dict = dict;
    }

    /** The hash of the current key, as the dict remembers it. */
    public long hash() {
        return table.isText() ? Comparisons.hash(key) : table.hashes[entry];
    }

    /** Goes to the next entry; false at the end. */
    public boolean advance() {
        DictTable t = dict.table();
        int count = t.count();
        while (next < count) {
            int e = next++;
            PyObject k = t.key(e);
            PyObject v = t.value(e);
            if (k != null && v != null) {
                key = k;
                value = v;
                table = t;
                entry = e;
                return true;
            }
        }
        return false;
    }
}
