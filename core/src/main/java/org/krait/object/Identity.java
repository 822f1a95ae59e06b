package org.krait.object;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * {@code id()}: a number that no two living objects share, and that an object keeps. Objects get one when somebody
 * asks, so that the others pay nothing. The numbers look like CPython's addresses: multiples of 16.
 */
public final class Identity {
    private static final ConcurrentHashMap<Object, Long> IDS = new ConcurrentHashMap<>();
    private static final ReferenceQueue<PyObject> DEAD = new ReferenceQueue<>();
    private static final AtomicLong NEXT = new AtomicLong(0x7f0000001000L);

    private Identity() {}

    /**
     * An object in the table, equal only to itself. The reference is a phantom one, which outlives finalization: an
     * object keeps its number in its {@code __del__}, and when that brings it back to life.
     */
    private static final class Key extends PhantomReference<PyObject> {
        private final int hash;

        Key(PyObject object) {
            super(object, DEAD);
            hash = System.identityHashCode(object);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }
    }

    /** What is looked for in the table: equal to the key of its object. */
    private record Sought(PyObject object) {
        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.refersTo(object);
        }
    }

    /** {@code id(o)}. */
    public static long of(PyObject o) {
        for (Object dead = DEAD.poll(); dead != null; dead = DEAD.poll()) {
            IDS.remove(dead);
        }
        Sought sought = new Sought(o);
        Long id = IDS.get(sought);
        return id != null ? id : assign(sought);
    }

    private static synchronized long assign(Sought sought) {
        Long id = IDS.get(sought);
        if (id == null) {
            id = NEXT.getAndAdd(16);
            IDS.put(new Key(sought.object), id);
        }
        return id;
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
