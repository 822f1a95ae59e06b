package org.krait.object.dict;

import java.lang.invoke.VarHandle;
import org.krait.object.PyObject;
import org.krait.object.str.PyStr;

/**
 * The memory of a dict: entries in insertion order, and an index into them by hash (the compact layout of
 * CPython 3.6).
 *
 * <p>Inv: entry e is {@code entries[2e]} (key) and {@code entries[2e + 1]} (value); a deleted entry has
 * neither. Entries are appended, never reused. {@code index[slot]} is an entry's number plus one, 0 if the
 * slot was never used, {@link #DELETED} if its entry is gone. {@code hashes} is null in text mode. At least a
 * third of the index is 0.
 *
 * <p>Threads: one writer at a time (the dict's lock), any number of readers. A writer fills an entry before
 * it enters it in the index, so whoever finds an entry's number finds the entry, or nothing once it was
 * deleted.
 */
public final class DictTable {
    static final int DELETED = -1;
    static final int LEAST_LOG = 3;
    /** A table without room, for dicts that were never written to. */
    static final DictTable EMPTY = new DictTable(0, true);

    private static final int NOT_FOUND = -1;
    private static final int MIX = 0x9E3779B9;

    private final int[] index;
    private final int shift;
    private final PyObject[] entries;
    final long[] hashes;
    private int count;
    /** Entries from here on are deleted: {@code popitem} starts below. */
    private int last;
    /** Entries before this one are deleted. */
    private int first;

    /**
     * A table whose index has {@code 2^log} slots; room for two thirds as many entries.
     *
     * @param log 0: no room at all
     */
    DictTable(int log, boolean text) {
        int slots = log == 0 ? 1 : 1 << log;
        int room = log == 0 ? 0 : (slots << 1) / 3;
        index = new int[slots];
        shift = log == 0 ? 31 : 32 - log;
        entries = new PyObject[room << 1];
        hashes = text ? null : new long[room];
    }

    /** The log of the least index size for that many entries: CPython's size for a dict made to measure. */
    static int logFor(long entries) {
        long slots = (entries * 3 + 1) / 2;
        int log = LEAST_LOG;
        while (1L << log < slots) {
            log++;
        }
        return log;
    }

    /** The log of the index size after growing with that many live entries. */
    static int logAfterGrowth(int used) {
        long wanted = 3L * used;
        int log = LEAST_LOG;
        while (1L << log < wanted) {
            log++;
        }
        return log;
    }

    /** The number of entries ever appended; it grows with each new key, so it tells "no key was added". */
    public int count() {
        return count;
    }

    /** The key of an entry; null if it was deleted. */
    public PyObject key(int entry) {
        return entries[entry << 1];
    }

    /** The value of an entry; null if it was deleted. */
    public PyObject value(int entry) {
        return entries[(entry << 1) + 1];
    }

    public boolean isText() {
        return hashes == null;
    }

    boolean isFull() {
        return count << 1 >= entries.length;
    }

    private int slot(int hash) {
        return hash * MIX >>> shift;
    }

    static int fold(long hash) {
        return (int) (hash ^ hash >>> 32);
    }

    /** The entry of a text in text mode, or -1. */
    int find(PyStr key) {
        int[] ix = index;
        int mask = ix.length - 1;
        int hash = key.hashCode();
        int slot = hash * MIX >>> shift & mask;
        int e;
        while ((e = ix[slot]) != 0) {
            if (e > 0) {
                PyObject k = entries[e - 1 << 1];
                if (k == key) {
                    return e - 1;
                }
                if (k != null && k.hashCode() == hash && key.sameText((PyStr) k)) {
                    return e - 1;
                }
            }
            slot = slot + 1 & mask;
        }
        return NOT_FOUND;
    }

    /** The first slot to look at for a hash in general mode. */
    int firstSlot(long hash) {
        return slot(fold(hash)) & index.length - 1;
    }

    int nextSlot(int slot) {
        return slot + 1 & index.length - 1;
    }

    /** What stands in a slot: entry number plus one, 0 or {@link #DELETED}. */
    int at(int slot) {
        return index[slot];
    }

    /** Appends an entry that is not there yet; the table is not full. */
    int append(PyObject key, long hash, PyObject value) {
        int e = count;
        entries[e << 1] = key;
        entries[(e << 1) + 1] = value;
        int folded;
        if (hashes == null) {
            folded = key.hashCode();
        } else {
            hashes[e] = hash;
            folded = fold(hash);
        }
        int[] ix = index;
        int mask = ix.length - 1;
        int slot = slot(folded) & mask;
        while (ix[slot] > 0) {
            slot = slot + 1 & mask;
        }
        VarHandle.releaseFence();
        ix[slot] = e + 1;
        count = e + 1;
        last = e + 1;
        return e;
    }

    void setValue(int entry, PyObject value) {
        entries[(entry << 1) + 1] = value;
    }

    /** Deletes an entry that is there. */
    void delete(int entry) {
        int folded = hashes == null ? entries[entry << 1].hashCode() : fold(hashes[entry]);
        int mask = index.length - 1;
        int slot = slot(folded) & mask;
        while (index[slot] != entry + 1) {
            slot = slot + 1 & mask;
        }
        index[slot] = DELETED;
        entries[(entry << 1) + 1] = null;
        entries[entry << 1] = null;
    }

    /** The last live entry, or -1. */
    int lastEntry() {
        int e = last - 1;
        while (e >= 0 && value(e) == null) {
            e--;
        }
        last = e + 1;
        return e;
    }

    /** The first live entry, or -1. */
    int firstEntry() {
        int e = first;
        while (e < count && value(e) == null) {
            e++;
        }
        first = e;
        return e < count ? e : -1;
    }

    /** A table with a new entry before the live ones of this. */
    DictTable rebuiltBehind(PyObject key, long hash, PyObject value, int used) {
        DictTable to = new DictTable(logFor(used + 1L + (used >> 1)), isText());
        to.append(key, hash, value);
        copyTo(to);
        return to;
    }

    /** A table with the same live entries in the same order, and room for more. */
    DictTable rebuilt(int log) {
        DictTable to = new DictTable(log, isText());
        copyTo(to);
        return to;
    }

    private void copyTo(DictTable to) {
        for (int e = 0; e < count; e++) {
            PyObject key = key(e);
            if (key != null) {
                to.append(key, hashes == null ? 0 : hashes[e], value(e));
            }
        }
    }

    /** A table in general mode with the same entries at the same places. */
    DictTable withHashes(long[] pythonHashes) {
        DictTable to = new DictTable(32 - shift, false);
        for (int e = 0; e < count; e++) {
            PyObject key = key(e);
            if (key == null) {
                to.count++;
                to.last = to.count;
            } else {
                to.append(key, pythonHashes[e], value(e));
            }
        }
        return to;
    }
}
