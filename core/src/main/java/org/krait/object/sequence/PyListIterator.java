package org.krait.object.sequence;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.runtime.importing.Imports;

/** The iterator of a list: it sees what is added behind it, and never recovers from having seen the end. */
@ExposeType(name = "list_iterator", subclassable = false, instantiable = false)
public final class PyListIterator extends PyObject {
    public static final PyType TYPE = PyListIteratorExposed.TYPE;

    /** Null once exhausted. */
    private PyList list;

    /** The next item's index; negative: none, until another is set. */
    private int position;

    public PyListIterator(PyList list) {
        super(TYPE);
        this.list = list;
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    public PyObject next() {
        PyList of = list;
        if (of == null) {
            return null;
        }
        int i = position;
        PyObject item = of.getOrNull(i);
        if (item == null) {
            if (i >= 0) {
                list = null;
            }
            return null;
        }
        position = i + 1;
        return item;
    }

    @Method
    PyObject __length_hint__() {
        PyList of = list;
        return Py.integer(of == null || position < 0 ? 0 : Math.max(0, of.size() - position));
    }

    @Method
    PyObject __reduce__() {
        PyObject call = Imports.builtin("iter"); // first: it may run code that moves this iterator
        PyList of = list;
        int at = position;
        boolean ended = of == null || at < 0;
        return IteratorStates.reduce(call, ended ? new PyList() : of, ended ? -1 : at);
    }

    @Method
    void __setstate__(PyObject object) {
        long state = IteratorStates.state(object);
        PyList of = list;
        if (of != null) {
            position = (int) Math.max(-1, Math.min(state, of.size()));
        }
    }
}
