package org.krait.object.set;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.runtime.importing.Imports;

/** The iterator of a set, slot by slot; it complains when the set's size changes. */
@ExposeType(name = "set_iterator", subclassable = false, instantiable = false)
public final class PySetIterator extends PyObject {
    public static final PyType TYPE = PySetIteratorExposed.TYPE;

    /** Null once exhausted. */
    private PyAnySet set;

    /** The set's size at the start; -1 once it was found to differ. */
    private int used;

    private int position;
    private int left;

    public PySetIterator(PyAnySet set) {
        super(TYPE);
        this.set = set;
        used = set.size();
        left = used;
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    public PyObject next() {
        PyAnySet of = set;
        if (of == null) {
            return null;
        }
        if (used != of.size()) {
            used = -1;
            throw Errors.runtimeError("Set changed size during iteration");
        }
        SetTable t = of.table();
        PyObject key = null;
        int slot = position;
        while (slot <= t.mask && (key = t.key(slot)) == null) {
            slot++;
        }
        position = slot + 1;
        if (key == null) {
            set = null;
            return null;
        }
        left--;
        return key;
    }

    @Method
    PyObject __length_hint__() {
        PyAnySet of = set;
        return Py.integer(of != null && used == of.size() ? left : 0);
    }

    @Method
    PyObject __reduce__() {
        PyObject call = Imports.builtin("iter"); // first: it may run code that moves this iterator
        PySetIterator copy = new PySetIterator(set == null ? new PySet() : set);
        if (set != null) {
            copy.used = used;
            copy.position = position;
            copy.left = left;
        }
        return Py.tuple(call, Py.tuple(Iteration.toList(copy)));
    }
}
