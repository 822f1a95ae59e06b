package org.krait.object;

import org.krait.runtime.Finalization;

/**
 * An instance of a class that has {@code __del__} when the instance is made. The JVM tells of its death through
 * {@code finalize}: unlike a cleaner, that works for objects in cycles and for those that bring themselves
 * back to life. It costs every such object something, so no other class has it.
 */
final class FinalizedInstance extends PyInstance {
    FinalizedInstance(PyType type) {
        super(type);
    }

    @Override
    @SuppressWarnings({"deprecation", "removal"})
    protected void finalize() {
        Finalization.died(this);
    }
}
