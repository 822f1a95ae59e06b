package org.krait.object.set;

import java.lang.invoke.VarHandle;
import org.krait.object.Comparisons;
import org.krait.object.PyObject;
import org.krait.object.str.PyStr;

/**
 * The memory of a set: open addressing with short linear runs between perturbed jumps, slot by slot as in
 * CPython, since the slots' order is the order of iteration.
 *
 * <p>Inv: a slot never used has key null and hash 0; a slot whose key is gone has key null and hash {@link
 * #GONE} (which no object hashes to) and may be used again; {@code fill} counts the slots ever used, and
 * stays below the size; {@code version} changes with every addition and removal.
 *
 * <p>Threads: one writer at a time (the set's lock), any number of readers. The hash is written before the
 * key that goes with it in a fresh slot, behind it in one used again, and {@link #GONE} before the key is
 * taken away, so readers never take a used slot for a fresh one.
 */
final class SetTable {
    static final int LEAST_SIZE = 8;
    /** {@link #find} answers this if the set got another table, or lost the key compared, meanwhile. */
    static final int CHANGED = Integer.MIN_VALUE;

    private static final long GONE = -1;
    private static final int LINEAR_PROBES = 9;
    private static final int PERTURB_SHIFT = 5;

    private final PyObject[] keys;
    private final long[] hashes;
    final int mask;
    int fill;
    int version;

    SetTable(int size) {
        keys = new PyObject[size];
        hashes = new long[size];
        mask = size - 1;
    }

    /** The key in a slot, or null. */
    PyObject key(int slot) {
        return keys[slot];
    }

    long hash(int slot) {
        return hashes[slot];
    }

    /**
     * The slot of a key; if it is absent, {@code ~slot} of the slot it would go to, which is the last one on the
     * way whose key is gone, or else the fresh one at the end; or {@link #CHANGED}. May run Python code
     * ({@code __eq__}).
     */
    int find(PyAnySet owner, PyObject key, long hash, boolean adding) {
        int i = (int) hash & mask;
        int gone = -1;
        long perturb = hash;
        while (true) {
            int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
            for (int slot = i; slot <= last; slot++) {
                PyObject k = keys[slot];
                long h = hashes[slot];
                if (k == null) {
                    if (h == 0 && isFresh(slot)) {
                        return gone < 0 ? ~slot : ~gone;
                    }
                    gone = slot;
                } else if (h == hash) {
                    int match = match(owner, slot, k, key, adding);
                    if (match > 0) {
                        return slot;
                    }
                    if (match < 0) {
                        return CHANGED;
                    }
                }
            }
            perturb >>>= PERTURB_SHIFT;
            i = (int) (i * 5L + 1 + perturb) & mask;
        }
    }

    /** 1: equal, 0: not, -1: the set changed while they were compared, which does not matter to add if equal. */
    private int match(PyAnySet owner, int slot, PyObject mine, PyObject key, boolean adding) {
        if (mine == key) {
            return 1;
        }
        if (mine.getClass() == PyStr.class && key.getClass() == PyStr.class) {
            return ((PyStr) mine).sameText((PyStr) key) ? 1 : 0;
        }
        boolean equal = Comparisons.equal(mine, key);
        if (equal && adding) {
            return 1;
        }
        if (owner.table() != this || keys[slot] != mine) {
            return -1;
        }
        return equal ? 1 : 0;
    }

    /** Whether a slot seen without key and with hash 0 is really fresh, not just being used again. */
    private boolean isFresh(int slot) {
        VarHandle.acquireFence();
        return keys[slot] == null;
    }

    /** Puts a key into a fresh slot, or one whose key is gone; true if it was fresh. */
    boolean fill(int slot, PyObject key, long hash) {
        version++;
        if (hashes[slot] == GONE) {
            keys[slot] = key;
            VarHandle.releaseFence();
            hashes[slot] = hash;
            return false;
        }
        hashes[slot] = hash;
        VarHandle.releaseFence();
        keys[slot] = key;
        fill++;
        return true;
    }

    /** Inserts a key that is not there. */
    void addFresh(PyObject key, long hash) {
        int i = (int) hash & mask;
        long perturb = hash;
        while (true) {
            int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
            for (int slot = i; slot <= last; slot++) {
                if (keys[slot] == null && hashes[slot] == 0) {
                    fill(slot, key, hash);
                    return;
                }
            }
            perturb >>>= PERTURB_SHIFT;
            i = (int) (i * 5L + 1 + perturb) & mask;
        }
    }

    void delete(int slot) {
        version++;
        hashes[slot] = GONE;
        VarHandle.releaseFence();
        keys[slot] = null;
    }

    /** Adds all keys of another table, in its order; none of them is here. */
    void addAllFresh(SetTable other) {
        for (int slot = 0; slot <= other.mask; slot++) {
            PyObject key = other.keys[slot];
            if (key != null) {
                addFresh(key, other.hashes[slot]);
            }
        }
    }

    /** The same slots. */
    SetTable copy() {
        SetTable copy = new SetTable(mask + 1);
        System.arraycopy(keys, 0, copy.keys, 0, keys.length);
        System.arraycopy(hashes, 0, copy.hashes, 0, hashes.length);
        copy.fill = fill;
        return copy;
    }

    /** The least power of two greater than the number given, at least 8. */
    static int sizeAbove(long least) {
        int size = LEAST_SIZE;
        while (size <= least) {
            size <<= 1;
        }
        return size;
    }
}
