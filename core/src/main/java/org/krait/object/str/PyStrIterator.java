package org.krait.object.str;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.IteratorStates;
import org.krait.runtime.importing.Imports;

/** {@code str_iterator}: the characters of a text that is not all ASCII. */
@ExposeType(name = "str_iterator", subclassable = false, instantiable = false)
public class PyStrIterator extends PyObject {
    public static final PyType TYPE = PyStrIteratorExposed.TYPE;

    /** Null once the end was reached. */
    PyStr text;
    int at;

    PyStrIterator(PyStr text) {
        this(TYPE, text);
    }

    PyStrIterator(PyType type, PyStr text) {
        super(type);
        this.text = text;
    }

    @Special
    static PyObject iter(PyObject self) {
        return self;
    }

    @Special
    static PyObject next(PyObject self) {
        PyStrIterator it = (PyStrIterator) self;
        PyStr s = it.text;
        int i = it.at;
        if (s == null) {
            return null;
        }
        if (i >= s.length()) {
            it.text = null;
            return null;
        }
        it.at = i + 1;
        return PyStr.ofCodePoint(s.codePointAt(i));
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
        long index = PyInt.state(state);
        if (text != null) {
            at = (int) Math.max(0, Math.min(index, text.length()));
        }
    }
}
