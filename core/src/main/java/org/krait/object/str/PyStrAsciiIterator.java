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

/** {@code str_ascii_iterator}: the characters of an ASCII text. */
@ExposeType(name = "str_ascii_iterator", subclassable = false, instantiable = false)
public final class PyStrAsciiIterator extends PyObject {
    public static final PyType TYPE = PyStrAsciiIteratorExposed.TYPE;

    /** Null once the end was reached. */
    private PyStr text;
    private int at;

    PyStrAsciiIterator(PyStr text) {
        super(TYPE);
        this.text = text;
    }

    @Special
    static PyObject iter(PyObject self) {
        return self;
    }

    @Special
    static PyObject next(PyObject self) {
        PyStrAsciiIterator it = (PyStrAsciiIterator) self;
        PyStr s = it.text;
        int i = it.at;
        if (s == null) {
            return null;
        }
        if (i >= s.text.length()) {
            it.text = null;
            return null;
        }
        it.at = i + 1;
        return PyStr.ofCodePoint(s.text.charAt(i));
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
