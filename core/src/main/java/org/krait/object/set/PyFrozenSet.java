package org.krait.object.set;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.sequence.PyTuple;

/** {@code frozenset}: an immutable, hashable set. */
@ExposeType(name = "frozenset", weakly = true, matchSelf = true)
public class PyFrozenSet extends PyAnySet {
    public static final PyType TYPE = PyFrozenSetExposed.TYPE;

    /** The hash, or -1 when not computed yet. */
    private long hash = -1;

    /** An empty exact frozenset, which its maker may still fill. */
    public PyFrozenSet() {
        super(TYPE);
    }

    protected PyFrozenSet(PyType type) {
        super(type);
    }

    /** An exact frozenset of the elements given. */
    public static PyFrozenSet of(PyObject... elements) {
        PyFrozenSet set = new PyFrozenSet();
        for (PyObject element : elements) {
            set.addItem(element);
        }
        return set;
    }

    /** As {@link #of}, but the elements, which are to be str, are hashed when somebody first looks at the set. */
    public static PyFrozenSet lazily(PyObject... elements) {
        PyFrozenSet set = new PyFrozenSet();
        set.fillLater(elements);
        return set;
    }

    /** An exact frozenset of an iterable's elements. */
    public static PyFrozenSet from(PyObject iterable) {
        if (iterable.type() == TYPE) {
            return (PyFrozenSet) iterable;
        }
        PyFrozenSet set = new PyFrozenSet();
        set.updateFrom(iterable);
        return set;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        int most = args.length;
        int positional = ArgParser.construct("frozenset", Slot.INIT, cls, TYPE, args, kwnames, 0, Math.max(1, most));
        ArgParser.checkPositional(cls.name(), positional, 0, 1);
        if (cls == TYPE && positional == 1) {
            return from(args[0]);
        }
        PyFrozenSet set = cls == TYPE ? new PyFrozenSet() : new PyFrozenSetSub(cls);
        if (positional == 1) {
            set.updateFrom(args[0]);
        }
        return set;
    }

    @Override
    PyAnySet emptyOfBase() {
        return new PyFrozenSet();
    }

    @Override
    long knownHash() {
        return hash;
    }

    @Special
    long hash() {
        if (hash == -1) {
            hash = combinedHash();
        }
        return hash;
    }

    @Method
    PyObject copy() {
        return type() == TYPE ? this : copyOfBase();
    }
}
