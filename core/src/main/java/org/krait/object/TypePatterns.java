package org.krait.object;

/** Whether instances of a class match sequence or mapping patterns (PEP 634), as abstract base classes pass it on. */
public final class TypePatterns {
    private static final long SEQUENCE = 1 << 5;
    private static final long MAPPING = 1 << 6;

    private TypePatterns() {}

    /** Sets what the bits of CPython's {@code __abc_tpflags__} say. */
    public static void set(PyType type, long flags) {
        if ((flags & SEQUENCE) != 0 && (flags & MAPPING) != 0) {
            throw Errors.typeError("__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING");
        }
        apply(type, (flags & SEQUENCE) != 0, (flags & MAPPING) != 0);
    }

    /** Gives a registered class, and what derives from it, the kind of the abstract class. */
    public static void inherit(PyType type, PyType from) {
        boolean sequence = from.is(TypeFlags.SEQUENCE);
        boolean mapping = from.is(TypeFlags.MAPPING);
        if ((sequence || mapping) && !type.isImmutable()) {
            apply(type, sequence, mapping);
            for (PyType sub : type.subclasses()) {
                inherit(sub, from);
            }
        }
    }

    private static void apply(PyType type, boolean sequence, boolean mapping) {
        type.setFlag(TypeFlags.SEQUENCE, sequence);
        type.setFlag(TypeFlags.MAPPING, mapping);
        type.modified();
    }
}
