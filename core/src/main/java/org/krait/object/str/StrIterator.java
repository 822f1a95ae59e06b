package org.krait.object.str;

import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.IteratorStates;
import org.krait.runtime.importing.Imports;

/** What the two iterators of a text share: where they are. */
abstract class StrIterator extends PyObject {
    /** Null once the end was reached. */
    PyStr text;
    int at;

    StrIterator(PyType type, PyStr text) {
        super(type);
        this.text = text;
    }

    @Special
    static PyObject iter(PyObject self) {
        return self;
    }

    @Method
    PyObject __length_hint__() {
        return Py.integer(text == null ? 0 : text.length() - at);
    }

    @Method
    PyObject __reduce__() {
        PyObject call = Imports.builtin("iter"); // first: it may run code that moves this iterator
        return IteratorStates.reduce(call, text == null ? PyStr.EMPTY : text, text == null ? -1 : at);
    }

    @Method
    void __setstate__(PyObject state) {
        int index = IteratorStates.position(state, text == null ? 0 : text.length());
        if (text != null) {
            at = index;
        }
    }
}
