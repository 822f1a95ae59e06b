package org.krait.interop;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The wrappers of one interpreter that somebody still holds, by the identity of the Java object. A wrapper
 * holds its object, the table holds neither.
 */
final class Wrappers {
    /** Keys are {@link Known} (stored) and {@link Sought} (for a look-up). */
    private final Map<Object, Known> table = new HashMap<>();
    private final ReferenceQueue<PyJavaObject> dead = new ReferenceQueue<>();

    private static final class Known extends WeakReference<PyJavaObject> {
        private final int hash;

        Known(PyJavaObject wrapper, ReferenceQueue<PyJavaObject> queue) {
            super(wrapper, queue);
            hash = System.identityHashCode(wrapper.value);
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

    private record Sought(Object value) {
        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }

        @Override
        public boolean equals(Object other) {
            PyJavaObject wrapper = other instanceof Known known ? known.get() : null;
            return wrapper != null && wrapper.value == value;
        }
    }

    synchronized PyJavaObject of(Object value, Function<Object, PyJavaObject> make) {
        for (Reference<?> gone = dead.poll(); gone != null; gone = dead.poll()) {
            table.remove(gone);
        }
        Known known = table.get(new Sought(value));
        PyJavaObject wrapper = known == null ? null : known.get();
        if (wrapper == null) {
            wrapper = make.apply(value);
            Known entry = new Known(wrapper, dead);
            table.put(entry, entry);
        }
        return wrapper;
    }
}
