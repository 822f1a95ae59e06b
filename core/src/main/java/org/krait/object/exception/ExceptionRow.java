package org.krait.object.exception;

import org.krait.object.PyType;
import org.krait.object.TypeFlags;
import org.krait.object.TypeOps;
import org.krait.object.descriptor.Exposed;
import org.krait.object.descriptor.TypeFiller;
import org.krait.object.dict.PyDict;

/** An exception type that adds nothing to its base: instances are of the base's Java class, slots are the base's. */
final class ExceptionRow extends Exposed {
    private final PyType[] bases;

    ExceptionRow(String name, PyType[] bases) {
        super(name, "builtins", TypeFlags.BASETYPE);
        this.bases = bases;
    }

    @Override
    public PyType base() {
        return bases[0];
    }

    @Override
    public PyType[] bases() {
        return bases;
    }

    @Override
    public boolean addsLayout() {
        return false;
    }

    @Override
    public TypeOps ops() {
        return bases[0].ops;
    }

    /** Whether no base keeps a state of its own: CPython gives such types a {@code __new__}. */
    private boolean simple() {
        PyType base = bases[0];
        while (base != PyBaseException.TYPE && !base.exposed().addsLayout()) {
            base = base.base();
        }
        return base == PyBaseException.TYPE;
    }

    @Override
    public void fill(PyType type, PyDict dict) {
        TypeFiller filler = new TypeFiller(type, dict, null);
        if (simple()) {
            filler.newMethod();
        }
        filler.doc();
    }
}
