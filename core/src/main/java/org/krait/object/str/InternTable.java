package org.krait.object.str;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/**
 * The one representative of each interned text ({@code sys.intern}), held weakly. Which object represents a text can't
 * be told from outside, so one table serves all interpreters.
 */
final class InternTable {
    private static final class Entry extends WeakReference<PyStr> {
        final int hash;
        /** Whether the text has no surrogates for sure, so that an equal Java string is the same text. */
        boolean plain;
        Entry next;

        Entry(PyStr text, int hash, boolean plain, Entry next, ReferenceQueue<PyStr> dead) {
            super(text, dead);
            this.hash = hash;
            this.plain = plain;
            this.next = next;
        }
    }

    /** Inv: the length is a power of two; a chain holds the entries whose hash ends with its index. */
    private Entry[] chains = new Entry[2048];
    private int count;
    private final ReferenceQueue<PyStr> dead = new ReferenceQueue<>();

    /** The representative of a text, this very object if it is the first. */
    synchronized PyStr intern(PyStr text) {
        expunge();
        int hash = text.hashCode();
        int at = hash & chains.length - 1;
        for (Entry e = chains[at]; e != null; e = e.next) {
            if (e.hash == hash) {
                PyStr found = e.get();
                if (found != null && found.sameText(text)) {
                    return found;
                }
            }
        }
        add(text, hash, at, false);
        return text;
    }

    /** The representative of a text that {@link #addPlain} has seen before; null if it has not. */
    synchronized PyStr plain(String text) {
        int hash = text.hashCode();
        for (Entry e = chains[hash & chains.length - 1]; e != null; e = e.next) {
            if (e.hash == hash && e.plain) {
                PyStr found = e.get();
                if (found != null && text.equals(found.text)) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The representative of a text of at least two characters and no surrogates. */
    synchronized PyStr addPlain(String text) {
        int hash = text.hashCode();
        int at = hash & chains.length - 1;
        for (Entry e = chains[at]; e != null; e = e.next) {
            if (e.hash == hash) {
                PyStr found = e.get();
                if (found != null && text.equals(found.text)) {
                    e.plain = true;
                    return found;
                }
            }
        }
        PyStr made = PyStr.ofUnits(text);
        add(made, hash, at, true);
        return made;
    }

    private void add(PyStr text, int hash, int at, boolean plain) {
        text.markInterned();
        chains[at] = new Entry(text, hash, plain, chains[at], dead);
        if (++count > chains.length) {
            grow();
        }
    }

    private void grow() {
        Entry[] old = chains;
        chains = new Entry[old.length * 2];
        for (Entry chain : old) {
            for (Entry e = chain; e != null; ) {
                Entry next = e.next;
                int at = e.hash & chains.length - 1;
                e.next = chains[at];
                chains[at] = e;
                e = next;
            }
        }
    }

    private void expunge() {
        for (Object o = dead.poll(); o != null; o = dead.poll()) {
            Entry gone = (Entry) o;
            int at = gone.hash & chains.length - 1;
            Entry before = null;
            for (Entry e = chains[at]; e != null; before = e, e = e.next) {
                if (e == gone) {
                    if (before == null) {
                        chains[at] = e.next;
                    } else {
                        before.next = e.next;
                    }
                    count--;
                    break;
                }
            }
        }
    }
}
