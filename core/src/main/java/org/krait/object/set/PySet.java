package org.krait.object.set;

import org.krait.expose.ExposeType;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** {@code set}: a mutable set. */
@ExposeType(name = "set", hashable = false, weakly = true, matchSelf = true)
public class PySet extends PyAnySet {
    public static final PyType TYPE = PySetExposed.TYPE;

    /** An empty exact set. */
    public PySet() {
        super(TYPE);
    }

    protected PySet(PyType type) {
        super(type);
    }

    /** An exact set of the elements given. */
    public static PySet of(PyObject... elements) {
        PySet set = new PySet();
        for (PyObject element : elements) {
            set.addItem(element);
        }
        return set;
    }

    /** An exact set of an iterable's elements. */
    public static PySet from(PyObject iterable) {
        PySet set = new PySet();
        set.updateFrom(iterable);
        return set;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PySet() : new PySetSub(cls);
    }

    @Init
    void __init__(PyObject[] args, PyTuple kwnames) {
        if (kwnames != null && kwnames.items.length > 0) {
            throw Errors.typeError("set() takes no keyword arguments");
        }
        if (args.length > 1) {
            throw Errors.typeError(type().name() + " expected at most 1 argument, got " + args.length);
        }
        if (size() > 0) {
            clearAll();
        }
        if (args.length == 1) {
            updateFrom(args[0]);
        }
    }

    @Override
    PyAnySet emptyOfBase() {
        return new PySet();
    }

    @Special
    PyObject ior(PyObject other) {
        if (!(other instanceof PyAnySet)) {
            return Py.NotImplemented;
        }
        updateFrom(other);
        return this;
    }

    @Special
    PyObject iand(PyObject other) {
        if (!(other instanceof PyAnySet)) {
            return Py.NotImplemented;
        }
        intersectionUpdateWith(other);
        return this;
    }

    @Special
    PyObject isub(PyObject other) {
        if (!(other instanceof PyAnySet)) {
            return Py.NotImplemented;
        }
        differenceUpdate(other);
        return this;
    }

    @Special
    PyObject ixor(PyObject other) {
        if (!(other instanceof PyAnySet)) {
            return Py.NotImplemented;
        }
        symmetricDifferenceUpdate(other);
        return this;
    }

    @Method
    public final void add(PyObject object) {
        addItem(object);
    }

    @Method
    void remove(PyObject object) {
        if (!discardItem(object)) {
            throw Errors.keyError(object);
        }
    }

    @Method
    void discard(PyObject object) {
        discardItem(object);
    }

    @Method
    PyObject pop() {
        PyObject element = popAny();
        if (element == null) {
            throw Errors.keyError(Py.str("pop from an empty set"));
        }
        return element;
    }

    @Method
    void clear() {
        clearAll();
    }

    @Method
    PyObject copy() {
        return copyOfBase();
    }

    @Method
    void update(PyObject[] others) {
        for (PyObject other : others) {
            updateFrom(other);
        }
    }

    @Method
    void intersection_update(PyObject[] others) {
        intersectionUpdateWith(others);
    }

    @Method
    void difference_update(PyObject[] others) {
        for (PyObject other : others) {
            differenceUpdate(other);
        }
    }

    @Method
    void symmetric_difference_update(PyObject other) {
        symmetricDifferenceUpdate(other);
    }
}
