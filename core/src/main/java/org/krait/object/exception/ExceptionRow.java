package org.krait.object.exception;

import org.krait.object.PyType;
import org.krait.object.Slot;
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

    @Override
    public void fill(PyType type, PyDict dict) {
        TypeFiller filler = new TypeFiller(type, dict, null);
        filler.newMethod();
        filler.wrapper(Slot.INIT, 0);
        filler.doc();
    }
}
