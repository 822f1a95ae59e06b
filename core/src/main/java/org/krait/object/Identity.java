package org.krait.object;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * {@code id()}: a number that no two living objects share, and that an object keeps. Objects get one when somebody
 * asks, so that the others pay nothing. The numbers look like CPython's addresses: multiples of 16.
 */
public final class Identity {
    private static final ConcurrentHashMap<Key, Long> IDS = new ConcurrentHashMap<>();
    private static final ReferenceQueue<PyObject> DEAD = new ReferenceQueue<>();
    private static final AtomicLong NEXT = new AtomicLong(0x7f0000001000L);

    private Identity() {}

    private static final class Key extends WeakReference<PyObject> {
        private final int hash;

        Key(PyObject object, ReferenceQueue<PyObject> queue) {
            super(object, queue);
            hash = System.identityHashCode(object);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            if (this == other) {
                return true;
            }
            PyObject mine = get();
            return other instanceof Key key && mine != null && mine == key.get();
        }
    }

    /** {@code id(o)}. */
    public static long of(PyObject o) {
        for (Object dead = DEAD.poll(); dead != null; dead = DEAD.poll()) {
            IDS.remove(dead);
        }
        Long id = IDS.get(new Key(o, null));
        return id != null ? id : IDS.computeIfAbsent(new Key(o, DEAD), k -> NEXT.getAndAdd(16));
    }

    /** The id as {@code repr} shows it: {@code 0x7f...}. */
    public static String hex(PyObject o) {
        return "0x" + Long.toHexString(of(o));
    }

    /** The hash of an object that is equal only to itself; it need not be unique, so it costs no table entry. */
    public static long hash(PyObject o) {
        return System.identityHashCode(o);
    }
}
